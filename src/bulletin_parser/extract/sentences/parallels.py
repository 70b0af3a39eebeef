"""Statements that share figures out among several projects: A、B、C完成率分别为46%、71.2%、58%."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from bulletin_parser.extract.indicators.measured_parts import share_measure
from bulletin_parser.extract.projects.topics import Parallel, Share, Topic, statement_item
from bulletin_parser.extract.sentences.name_lists import counts_names, names_end
from bulletin_parser.extract.sentences.rated_in_brackets import JOINTS, rated_in_brackets
from bulletin_parser.extract.sentences.same_rate import same_rate
from bulletin_parser.extract.status.members import Piece, split_members
from bulletin_parser.extract.status.verdicts import Verdict, last_verdict
from bulletin_parser.extract.text.clauses import Clause, clauses
from bulletin_parser.extract.text.items import Item, led_name
from bulletin_parser.extract.text.leads import skip_lead
from bulletin_parser.extract.text.nouns import Span, trimmed
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Place, Term
from bulletin_parser.mentions.units import COUNT_UNITS
from bulletin_parser.outline import Section

_LONGEST = 200  # characters of a list of figures
_MOST_LISTS = 6
_SHORTEST = 2  # characters of a name
_RATES = frozenset({"rate", "step_rate", "outcome", "progress"})
_MEASURES = _RATES | {"target", "total_investment"}
_BEFORE_SHARES = _MEASURES | {"yoy", "mom"}


def parallel_topics(page: Page, segment: Span, section: Section | None) -> list[Topic]:
    """工业、服务业、农业项目进展较好，投资完成率分别高于总体进度6.4、3.1、1.8个百分点: a project for each name.

    So do lists whose names and figures are as many without 分别 (A、B支付率仅为58.4%、49.7%), a count and its figures
    (A、B2项推进较慢，完成率仅为12.5%、18.3%), and names with their figure in a bracket (A（98.2%）、B（96.5%）).
    Places that share figures out (王店镇、洪合镇分别低于…) are rows of one project, which the row rules do.
    """
    topics: list[Topic] = []
    for _ in range(_MOST_LISTS):
        found = shared_out(page, segment)
        named = zip(found.names, found.shares, strict=True) if found else ()
        if found is None or not all(_names_a_project(page, name, shares) for name, shares in named):
            break
        topics += [
            Topic(_item(page, name, segment, section), [segment], shares, verdict)
            for name, shares, verdict in zip(found.names, found.shares, _verdicts(page, found, segment[1]), strict=True)
        ]
        segment = trimmed(page.folded, found.end, segment[1])
        if segment[1] <= segment[0] or _measure(page, (segment,)) is None:
            break  # …，保障性安居工程、农林水利支付率仅为58.4%、49.7%: only a rate begins another list
    return topics


def shared_out(page: Page, segment: Span) -> Parallel | None:
    """The names of a statement, each with its share of the figures, if it shares any out."""
    found = _respectively(page, segment) or _counted(page, segment) or _rated(page, segment)
    return found or _planned(page, segment) or _bracketed(page, segment) or same_rate(page, segment)


def _verdicts(page: Page, found: Parallel, end: int) -> list[Verdict | None]:
    """How each name stands: as is said of it behind the figures (…，其中A已竣工，B因设计变更滞后), or as all do."""
    told: list[list[Clause]] = [[] for _ in found.names]
    current: list[Clause] | None = None
    for clause in clauses(page, *trimmed(page.folded, found.end, end)):
        start = skip_lead(page, clause.start, clause.end)
        named = (i for i, name in enumerate(found.names) if page.folded.startswith(page.folded[slice(*name)], start))
        at = next(named, None)
        current = current if at is None else told[at]
        if current is not None:
            current.append(clause)
    if not any(told):
        return [found.verdict for _ in found.names]
    return [last_verdict(page, parts, local=True) for parts in told]


def _names_a_project(page: Page, name: Piece, shares: Sequence[Share]) -> bool:
    """Whether a name holds no figure and is more than a place: 柞水县抽水蓄能电站 is, 洪合镇 is not. Nor is 城市, where
    standards are raised (城市、农村低保标准分别由620元、430元提高到…, 分别提高到每人每月650元、480元)."""
    inner = page.mentions.within(*name)
    onward = page.grammar.scanner("onward")
    raised = any(True for share in shares for _ in onward.find(page.folded[slice(*share.measure)]))
    area = raised and page.folded[slice(*name)] in page.grammar.of_kind("statement_words", "areas")
    return not area and not any(isinstance(m, Figure) or (isinstance(m, Place) and m[:2] == tuple(name)) for m in inner)


def _item(page: Page, name: Piece, segment: Span, section: Section | None) -> Item:
    title, leads = led_name(page, *name)
    return statement_item(title, *segment, section)._replace(leads=leads)


def _respectively(page: Page, segment: Span) -> Parallel | None:
    shared = next((m for m in page.mentions.within(*segment) if isinstance(m, Term) and m.kind == "respectively"), None)
    if shared is None:
        return None
    after = [m for m in page.mentions.within(shared.end, segment[1]) if isinstance(m, Figure)]
    for begin, stop in _stretches(page, segment, shared):
        before = [m for m in page.mentions.within(segment[0], begin) if isinstance(m, Figure)]
        if any(figure.unit and figure.unit not in COUNT_UNITS for figure in before):
            continue  # A工程：完成投资7.9亿元，…，疏浚、沉箱预制分别完成72%、58%: parts of what was told of before
        names = _as_many(page, split_members(page, skip_lead(page, begin, stop), stop), after)
        shares, end = _shared_out(page, after, len(names), stop)
        labels = [share.measure for share in shares[0][1:]] if shares else []
        if share_measure(page, names, labels):
            continue
        if len(names) >= 2 and shares:
            verdict = _verdict(page, ((end, segment[1]),), local=False) or _verdict(page, ((segment[0], shared.start),))
            return Parallel(names, shares, verdict, end)
    return None


def _as_many(page: Page, names: Sequence[Piece], figures: Sequence[Figure]) -> Sequence[Piece]:
    """A、B和C分别完成计划的63%、70%、95%: the names taken apart, where the figures are just as many as that gives."""
    wanted = 1
    while wanted < len(figures) and page.folded[figures[wanted - 1].end : figures[wanted].start] in JOINTS:
        wanted += 1
    if not names or wanted <= len(names):
        return names
    start, end = names[0].start, names[-1].end
    joints = [at for at in range(start, end) if page.folded[at] in "、和"]
    apart = [Piece(a + 1, b) for a, b in pairwise([start - 1, *joints, end])]
    fits = len(apart) == wanted and all(one.end - one.start >= _SHORTEST for one in apart)
    return apart if fits else names


def _shared_out(page: Page, figures: Sequence[Figure], size: int, start: int) -> tuple[list[list[Share]], int]:
    """The figures dealt out in rounds (计划分别改造86公里、54公里，分别完成71.5公里、48公里), and where they end."""
    hands: list[list[Share]] = [[] for _ in range(size)]
    while size and len(figures) >= size and _joined(page, figures[:size]):
        for hand, figure in zip(hands, figures, strict=False):
            hand.append(Share(figure, (start, figures[0].start)))
        start, figures = figures[size - 1].end, figures[size:]
    return ([] if not (hands and hands[0]) else hands), start


def _stretches(page: Page, segment: Span, shared: Term) -> Iterable[Span]:
    """Where the names may stand before 分别: right before it (A、B、C完成率分别为), or in the clause that says how they
    stand (A、B、C进展较好，完成率分别为)."""
    start = page.begin_of(shared.start, "，；：", segment[0])
    stop = next(
        (
            m.start
            for m in page.mentions.within(start, shared.start)
            if isinstance(m, Term) and m.lexicon == "cues" and m.kind in _BEFORE_SHARES
        ),
        _without_adverbs(page, shared.start),
    )
    yield start, stop
    link = page.form("are_told_as").search(page.folded, segment[0], shared.start)
    if link and "，" not in page.folded[skip_lead(page, *segment) : link.start()]:
        yield segment[0], link.start()  # A、B和C是主要税种，同比分别增长12.7%、…
    verdict = last_verdict(page, list(clauses(page, segment[0], shared.start)), local=True)
    if verdict:
        start = skip_lead(page, *segment)
        stop = names_end(page, start, verdict)
        counted = next((f for f in page.mentions.figures_within(start, verdict.start) if counts_names(page, f)), None)
        if counted is not None:  # A、B等7个行业完成投资比例均超过序时进度，分别是84.6%、…
            stop = counted.start - page.folded.endswith("等", start, counted.start)
        comma = page.folded.find("，", start, stop)
        yield start, comma if comma > 0 else stop


def _without_adverbs(page: Page, end: int) -> int:
    """Where the names end in A、B仅分别完成36.2%、28.9%."""
    before = page.mentions.within(end - 2, end)
    adverb = next((m for m in before if isinstance(m, Term) and m.kind == "adverb" and m.end == end), None)
    return adverb.start if adverb else end


def _counted(page: Page, segment: Span) -> Parallel | None:
    """A、B2项推进较慢，完成率仅为12.5%、18.3%."""
    head = page.folded.find("，", *segment)
    verdict = _verdict(page, ((segment[0], head),)) if head > 0 else None
    if verdict is None:
        return None
    start = skip_lead(page, *segment)
    stop = names_end(page, start, verdict)
    names = split_members(page, start, stop)
    after = [m for m in page.mentions.within(head, segment[1]) if isinstance(m, Figure)]
    figures = _joined(page, after)
    if len(names) < 2 or len(names) != len(figures) or len(after) != len(figures):
        return None
    shares = [[Share(figure, (head + 1, figures[0].start))] for figure in figures]
    return Parallel(names, shares, verdict, figures[-1].end)


def _rated(page: Page, segment: Span) -> Parallel | None:
    """保障性安居工程、农林水利支付率仅为58.4%、49.7%: as many names as figures, with the rate between them."""
    mentions = page.mentions.within(*segment)
    for term in mentions:
        if not (isinstance(term, Term) and term.kind in _RATES):
            continue
        behind = page.mentions.figures_within(term.end, min(segment[1], term.end + _LONGEST))
        figures = _run(page, behind)
        if len(figures) < 2 or not page.form("rate_is").fullmatch(page.folded, term.end, figures[0].start):
            continue
        start = page.begin_of(term.start, "，；：", segment[0])
        names = split_members(page, skip_lead(page, start, term.start), term.start)
        if len(names) == len(figures):
            end = figures[-1].end
            verdict = _verdict(page, ((segment[0], term.start), (end, segment[1])))
            return Parallel(names, [[Share(f, (term.start, figures[0].start))] for f in figures], verdict, end)
    return None


def _planned(page: Page, segment: Span) -> Parallel | None:
    """东门路改造、体育馆扩建计划投资1.2亿元、8000万元，完成投资6000万元、3000万元: as many sums as names."""
    terms = [m for m in page.mentions.within(*segment) if isinstance(m, Term)]
    term = next((t for t in terms if t.kind in ("target", "total_investment")), None)
    figures = page.mentions.figures_within(term.end, segment[1]) if term else ()
    if term is None or not figures or page.folded[term.end : figures[0].start].strip("为约 ") not in ("", "投资"):
        return None
    if page.mentions.figures_within(segment[0], term.start):
        return None
    start = skip_lead(page, page.begin_of(term.start, "，；：", segment[0]), term.start)
    names = split_members(page, start, term.start)
    size = len(names)
    alike = len(figures) >= size and all(figure.unit == "元" for figure in figures[:size])
    longer = len(figures) > size and page.folded[figures[size - 1].end : figures[size].start] in JOINTS - {"，", ","}
    if size < 2 or not alike or longer:
        return None
    shares, end = _shared_out(page, figures, size, term.start)
    verdict = _verdict(page, ((segment[0], term.start), (end, segment[1])))
    return Parallel(names, shares, verdict, end) if shares else None


def _run(page: Page, figures: Sequence[Figure]) -> Sequence[Figure]:
    """The percentages at the beginning that stand in one enumeration."""
    size = 0
    while size < len(figures) and figures[size].is_percent:
        if size and page.folded[figures[size - 1].end : figures[size].start] not in JOINTS:
            break
        size += 1
    return figures[:size]


def _bracketed(page: Page, segment: Span) -> Parallel | None:
    """柞水县抽水蓄能电站（98.2%）、商南县秦茶产业园（96.5%），投资完成率均在90%以上: what the percentages are is said
    before or behind the list."""
    found = rated_in_brackets(page, segment)
    if found is None:
        return None
    beside = ((found.end, segment[1]), (segment[0], found.start))
    measure = _measure(page, beside) or (found.end, found.end)
    shares = [[Share(figure, measure)] for figure in found.figures]
    bounds = page.mentions.figures_within(segment[0], found.names[0].start)  # 完成率超过50%的有：A（86%）
    shares[0][:0] = [Share(bound, (bound.start, bound.start)) for bound in bounds]
    return Parallel(found.names, shares, _verdict(page, reversed(beside)), segment[1])


def _measure(page: Page, spans: Iterable[Span]) -> Span | None:
    """The first words for a rate in some spans."""
    for start, end in spans:
        for mention in page.mentions.within(start, end):
            if isinstance(mention, Term) and mention.kind in _RATES:
                return mention.start, mention.end
    return None


def _joined(page: Page, figures: Sequence[Figure]) -> Sequence[Figure]:
    """The figures, if they stand in one enumeration and measure the same; else none."""
    alike = all(page.folded[a.end : b.start] in JOINTS and a.is_percent == b.is_percent for a, b in pairwise(figures))
    return figures if figures and alike else []


def _verdict(page: Page, spans: Iterable[Span], *, local: bool = True) -> Verdict | None:
    found = None
    for start, end in spans:
        found = last_verdict(page, list(clauses(page, *trimmed(page.folded, start, end))), local=local) or found
    return found
