"""Names of which all have the same rate: A、B完成率均为50%; A、B、C等13个项目完成年度目标任务的100%."""

from collections.abc import Sequence

from bulletin_parser.extract.projects.topics import Parallel, Share
from bulletin_parser.extract.sentences.name_lists import counts_names
from bulletin_parser.extract.status.members import split_members
from bulletin_parser.extract.text.leads import skip_lead
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Term

_FEWEST = 2  # names that have the same rate
_COUNT_AND_RATE = 2
_COMES_ABOUT = "实现"


def same_rate(page: Page, segment: Span) -> Parallel | None:
    """农村公路养护、公厕改造均完成年度任务的50%, A、B完成率均为50%: the rate that all of several names have."""
    shared = next((m for m in page.mentions.within(*segment) if isinstance(m, Term) and m.kind == "each"), None)
    figures = page.mentions.figures_within(*segment)
    if shared is None or len(figures) != 1 or not figures[0].is_percent or figures[0].start < shared.end:
        return _each_counted(page, segment, figures)
    figure, mentions = figures[0], page.mentions.within(segment[0], figures[0].start)
    named = next((m for m in mentions if isinstance(m, Term) and m.kind == "rate" and m.end == shared.start), None)
    if not named and not _is_of_the_task(page, (shared.end, figure.start)):
        return None
    stop = named.start if named else shared.start
    start = page.begin_of(stop, "，；：", segment[0])
    names = split_members(page, _behind_verb(page, skip_lead(page, start, stop)), stop)
    shares = [[Share(figure, (stop, figure.start))] for _ in names]
    return Parallel(names, shares, None, figure.end) if len(names) > 1 else None


def _each_counted(page: Page, segment: Span, figures: Sequence[Figure]) -> Parallel | None:
    """A、B、C等13个项目完成年度目标任务的100%, A、B等4项完成率超75%: the same of names that are counted."""
    if len(figures) != _COUNT_AND_RATE or not (counts_names(page, figures[0]) and figures[1].is_percent):
        return None
    count, figure = figures
    terms = (m for m in page.mentions.within(count.end, figure.start) if isinstance(m, Term))
    rate = next((m for m in terms if m.kind == "rate"), None)
    told = rate is not None and _is_bare(page, (rate.end, figure.start))
    if not told and not _is_of_the_task(page, (count.end, figure.start)):
        return None
    start = page.begin_of(count.start, "，；：。", segment[0])
    stop = count.start - page.folded.endswith("等", start, count.start)
    names = split_members(page, _behind_verb(page, skip_lead(page, start, stop)), stop)
    enough = len(names) == count.value or (stop < count.start and 1 < len(names) < count.value)
    if len(names) < _FEWEST or not enough or figure.end != segment[1]:
        return None
    shares = [[Share(figure, (count.end, figure.start))] for _ in names]
    shares[0].append(Share(count, (count.start, count.start)))
    return Parallel(names, shares, None, figure.end)


def _is_bare(page: Page, between: Span) -> bool:
    """Whether nothing but a word for being or a bound stands between a rate and its figure: 完成率均超75%."""
    words = page.folded[slice(*between)].lstrip("均都")
    return not words or page.grammar.kind("bounds", words) is not None or words in ("为", "达", "达到")


def _is_of_the_task(page: Page, between: Span) -> bool:
    """完成年度任务的, 超过年度目标任务的: whether what stands before a percentage says that it is of the task."""
    start, end = between
    if page.folded[end - 1] not in "的约近":
        return False
    terms = [m for m in page.mentions.within(start, end) if isinstance(m, Term)]
    return any(m.kind in ("target", "rate") or (m.lexicon == "statuses" and m.end == end - len("的")) for m in terms)


def _behind_verb(page: Page, start: int) -> int:
    """城镇新增就业人数 of 实现城镇新增就业人数、…均超过年度任务的50%."""
    return start + len(_COMES_ABOUT) * page.folded.startswith(_COMES_ABOUT, start)
