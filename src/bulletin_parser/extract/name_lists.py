"""Statements that give several names one status: 荡口民宿集群、通用机场两个项目尚未启动."""

from collections.abc import Iterator

from bulletin_parser.extract.clauses import Clause, clauses
from bulletin_parser.extract.counts import COUNT_UNITS, Count, State
from bulletin_parser.extract.members import split_members
from bulletin_parser.extract.nouns import Span
from bulletin_parser.extract.page import Page
from bulletin_parser.extract.segments import reason_start, skip_lead
from bulletin_parser.extract.topics import Topic
from bulletin_parser.extract.verdicts import Verdict, last_verdict
from bulletin_parser.mentions.model import Figure, Place

_LOCAL = frozenset({"province", "prefecture", "county", "shape"})
_COUNTED = COUNT_UNITS | {"处", "条"}


def status_list(page: Page, segment: Span, topic: Topic | None) -> Count | None:
    """A、B、C等项目有序推进; 通渭县、渭源县工程进度滞后: names that share a status, without a figure of their own.

    Places are said to stand so in ``topic``, the project that the text speaks of.
    """
    verdict = last_verdict(page, list(_of_the_named(page, segment)), local=True)
    if verdict is None:
        return None
    start = skip_lead(page, *segment)
    tally = _tally(page, start, verdict)
    stop = names_end(page, start, verdict) if tally is None else _before_count(page, start, tally)
    end = _list_end(page, segment, verdict)
    figures = _measures(page, start, verdict.end) if tally is None else [tally]
    if any(f.start > verdict.end for f in _measures(page, verdict.end, end)) or stop - start < 3:
        return None
    if "，" in page.folded[start:stop].rstrip("，") or not _only_count(figures, stop):
        return None
    names = split_members(page, start, stop)
    places = [m for m in page.mentions.within(start, stop) if isinstance(m, Place) and m.level in _LOCAL]
    if len(names) < 2 and not (places and (places[0].start, places[0].end) == (start, stop)):
        return None
    count = next((f for f in figures if f.unit in _COUNTED), None)
    group = (topic.item.title_start, topic.item.title_end) if topic and len(places) >= len(names) else None
    bounds = [(f, "threshold") for f in _measures(page, start, verdict.start) if tally and f is not tally]
    return Count(
        None, group, segment[0], end, states=[State(verdict, count, members=list(names), end=end)], others=bounds
    )


def _tally(page: Page, start: int, verdict: Verdict) -> Figure | None:
    """The count of the names before it where how they stand is said behind a bound that they share: A、B、C3宗项目投资
    完成率不足30%，推进缓慢."""
    figures = _measures(page, start, verdict.start)
    if len(figures) < 2 or figures[0].unit not in _COUNTED or not all(only_bounds(page, f) for f in figures[1:]):
        return None
    names = split_members(page, start, _before_count(page, start, figures[0]))
    return figures[0] if len(names) > 1 and len(names) == figures[0].value else None


def _before_count(page: Page, start: int, count: Figure) -> int:
    """Where the names end that a count sums up, with 等 or without."""
    return count.start - page.folded.endswith("等", start, count.start)


def only_bounds(page: Page, figure: Figure) -> bool:
    """不足30%, 低于50%, 均在20%以下: how much several things have at most or at least."""
    before = page.folded[max(0, figure.start - 2) : figure.start]
    return figure.is_percent and (
        figure.bound is not None or before in ("不足", "低于", "不到", "超过", "高于", "仅为")
    )


def _of_the_named(page: Page, segment: Span) -> Iterator[Clause]:
    """The clauses of a statement before one on all others (，其他项目按序时推进)."""
    others = page.grammar.of_kind("statement_words", "others")
    for clause in clauses(page, *segment):
        if clause.start > segment[0] and page.folded.startswith(others, clause.start):
            return
        yield clause


def _measures(page: Page, start: int, end: int) -> list[Figure]:
    """The figures with a unit that begin between two offsets."""
    return [m for m in page.mentions.within(start, end) if isinstance(m, Figure) and m.unit]


def _only_count(figures: list[Figure], stop: int) -> bool:
    """Whether the figures are none, or one that counts the names or stands behind them (A、B等2个项目)."""
    return not figures or (len(figures) == 1 and (figures[0].end > stop or figures[0].unit in _COUNTED))


def _list_end(page: Page, segment: Span, verdict: Verdict) -> int:
    """Where the list ends: with its statement, or before ，其中, which says more of some of them."""
    rest = page.folded.find("，", verdict.end, segment[1])
    return rest if rest > 0 and page.folded.startswith("其中", rest + 1) else segment[1]


def names_end(page: Page, start: int, verdict: Verdict) -> int:
    """Where the names before a status end: before 等项目, 两个项目, 均 or a reason."""
    stop = reason_start(page, start, verdict.start) or verdict.start
    tail = page.form("several_projects_tail").search(page.folded, start, stop)
    return tail.start() if tail else stop
