"""Sentences of several statements: A、B两个项目正在施工，C已上线运行，D因场地未落实至今未启动."""

from collections.abc import Iterator, Sequence

from bulletin_parser.extract.projects.named_sites import named_sites
from bulletin_parser.extract.sentences.first_of_parts import first_of_parts
from bulletin_parser.extract.sentences.name_lists import (
    counts_names,
    names_end,
    names_itself,
    stands_for_others,
    status_list,
)
from bulletin_parser.extract.sentences.told_alike import cuts_alike
from bulletin_parser.extract.status.members import Piece, split_members
from bulletin_parser.extract.status.verdicts import last_verdict
from bulletin_parser.extract.text.clauses import clauses
from bulletin_parser.extract.text.leads import skip_lead
from bulletin_parser.extract.text.nouns import Span, trimmed
from bulletin_parser.extract.text.page import Page
from bulletin_parser.extract.text.subjects import subject
from bulletin_parser.mentions.model import NAMED, Figure, Place, Term

_LONGEST = 400  # characters of a sentence that may hold several statements
_LONGEST_PART = 6  # characters of 室内装修工程
_LONGEST_KIND = 6  # characters of ”项目、
_WORKS = ("项目", "工程")
_OPEN, _CLOSE = "（“《〈", "）”》〉"


def parted(page: Page, segment: Span) -> Iterator[Span]:
    """The statements of a sentence: a list of names with its status, and others behind it with names of their own.

    Only such lists are cut off, and those that are counted (…低于全州平均水平，A、B2个项目至今未开工), what is told
    alike of another project, and sites told of one by one (覆盖率达到100%，滨河中学已完工，东门小学正在施工): what
    follows on one project may be a part of it (主体工程已封顶，附属工程正在施工).
    """
    at, end = segment[0], min(segment[1], segment[0] + _LONGEST)
    commas = list(_commas(page, segment[0], end))
    led = list(_before_led(page, segment[0], end))
    commas = sorted({*commas, *led})
    alike = {*cuts_alike(page, segment, commas), *_around_sites(page, segment), *led}
    alike.add(first_of_parts(page, segment, stands_alone) or -1)
    summed = False
    for i, cut in enumerate(commas):
        if page.folded[cut] == "、" and cut not in alike:
            continue
        listed = _lists(page, at, cut)
        listed = listed and (
            summed
            or stands_alone(page, cut + 1, end)
            or _tells_of_another(page, at, cut, end)
            or (_invests(page, cut + 1, end) and _counts_names(page, at, cut))
        )
        several = _counts_names(page, cut + 1, end) or _sums_names(page, cut + 1, [*commas[i + 1 :], end][0])
        if listed or cut in alike or (skip_lead(page, at, cut) < cut and several):
            yield trimmed(page.folded, at, cut)
            at, summed = cut + 1, several  # 18项全部开工，| A、B等项目加快推进，| 上半年完成投资49亿元
    yield trimmed(page.folded, at, segment[1])


def _invests(page: Page, start: int, end: int) -> bool:
    """A、B、C3个项目已开工建设，| 完成投资3亿元: whether a clause says how much was invested, in all of them."""
    figure = next(iter(page.mentions.figures_within(start, end)), None)
    verbs = [m for m in page.mentions.within(start, figure.start) if isinstance(m, Term)] if figure else []
    invested = bool(verbs) and verbs[-1].kind == "done" and verbs[0].start == start
    return invested and figure is not None and figure.unit == "元" and page.folded.endswith("投资", start, figure.start)


def _around_sites(page: Page, segment: Span) -> Sequence[int]:
    """The offsets before and behind the clauses of a sentence that tell of sites one by one, if any do."""
    run = [clause for _, clause in named_sites(page, list(clauses(page, *segment)), "")]
    return (run[0].start - 1, run[-1].end) if run else ()


def _commas(page: Page, start: int, end: int) -> Iterator[int]:
    """The commas of a sentence, and the enumeration commas behind its rates."""
    depth = 0
    for i in range(start, end):
        character = page.folded[i]
        depth += (character in _OPEN) - (character in _CLOSE)
        if depth <= 0 and (character == "，" or (character == "、" and page.folded[i - 1] == "%")):
            yield i


def _before_led(page: Page, start: int, end: int) -> Iterator[int]:
    """The marks behind which another office's work is told of (市教育局主办的“A”项目、市住建局主办的“B”项目，…)."""
    form = page.form_in("led_item_of", start, end)
    at = page.folded.find("”", start, end)
    while at >= 0:
        mark = page.folded.find("、", at, min(end, at + _LONGEST_KIND))
        if mark >= 0 and form.match(page.folded, mark + 1, end) is not None:
            yield mark
        at = page.folded.find("”", at + 1, end)


def _lists(page: Page, start: int, end: int) -> bool:
    """Whether a stretch is nothing but names, or a name, and how they stand; the first must list several."""
    verdict = last_verdict(page, list(clauses(page, start, end)), local=True)
    if verdict is None and page.folded[start - 1] != "，":
        return _counts_names(page, start, end)  # A、B两个项目正在装修
    if verdict is None or verdict.end != end or _measures(page, start, end):
        return False
    names = split_members(page, skip_lead(page, start, end), names_end(page, start, verdict))
    return len(names) > 1 or page.folded[start - 1] == "，"


def _counts_names(page: Page, start: int, end: int) -> bool:
    """Whether a stretch begins with several names that it counts, and says how they stand."""
    listed = status_list(page, trimmed(page.folded, start, end), None)
    state = listed.states[0] if listed else None
    return state is not None and state.count is not None and len(state.members) > 1


def _sums_names(page: Page, start: int, end: int) -> bool:
    """Whether a stretch is nothing but works with 等 behind them, or a noun that they share, and how they stand
    (…，公租房建设等工程正常推进; …，交通类、城建类项目进展较慢)."""
    verdict = last_verdict(page, list(clauses(page, start, end)), local=True)
    if verdict is None or verdict.end != end or _measures(page, start, end):
        return False
    if page.grammar.scanner("reasons").match(page.folded, start):
        return False  # 因征地受阻、资金短缺等原因进展缓慢
    stop = names_end(page, start, verdict)
    shared = page.folded.startswith("等", stop) or page.folded.endswith(_WORKS, start, stop)
    several = shared and "，" not in page.folded[start:stop]
    names = split_members(page, start, stop) if several else []
    if len(names) < 2 and not (names and stands_for_others(page, stop)):
        return False
    return not any(_is_part_of_work(page, name) for name in names)


def _is_part_of_work(page: Page, name: Piece) -> bool:
    """主体, 室内装修, 桥梁工程: what of a work every other has too; 城陵矶港二期工程 is longer."""
    short = name[1] - name[0] <= _LONGEST_PART
    part = short and page.folded.endswith(page.grammar.of_kind("work_parts", "part"), *name)
    return part or page.form("part_of_works").fullmatch(page.folded, *name) is not None


def stands_alone(page: Page, start: int, end: int) -> bool:
    """Whether a stretch has a subject of its own, says how that stands, and measures nothing."""
    about = subject(page, start, end)
    if about is None or not about.strong or about.start > start or _measures(page, start, end):
        return False
    first = next(iter(page.mentions.within(start, start + 1)), None)
    if not names_itself(page, about) or isinstance(first, Term):
        return False
    verdict = last_verdict(page, list(clauses(page, start, end)), local=True)
    return verdict is not None and page.folded[verdict.end : end][:1] in ("", "，", "。")  # 无进度滞后指标


def _tells_of_another(page: Page, names: int, cut: int, end: int) -> bool:
    """Whether a clause behind names that stand alike measures a thing of its own, or what a place did (凤凰县、泸溪县
    进度较快，| 花垣县仅完成12公里，进度滞后)."""
    place = page.mentions.place_at(cut + 1)
    return (place is not None and place.level in NAMED) or _measures_another(page, names, cut, end)


def _measures_another(page: Page, names: int, cut: int, end: int) -> bool:
    """堤岸建设完成14.3公里 behind 东门桥、西门桥竣工通车，: whether a clause measures a thing of its own behind several
    names that are no places."""
    start, comma = cut + 1, page.folded.find("，", cut + 1, end)
    stop = comma if comma > 0 else end
    mentions = page.mentions.within(start, stop)
    shared = any(isinstance(m, Term) and (m.start == start or m.kind == "respectively") for m in mentions)
    if page.folded[names - 1] == "，" or shared or any(isinstance(m, Place) for m in page.mentions.within(names, cut)):
        return False
    about = subject(page, start, stop)
    named = about is not None and about.strong and about.start == start and names_itself(page, about)
    return named and _measures(page, start, stop)


def _measures(page: Page, start: int, end: int) -> bool:
    return any(isinstance(m, Figure) and not counts_names(page, m) for m in page.mentions.within(start, end))
