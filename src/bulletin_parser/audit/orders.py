"""Rankings against the figures printed with them: 第四名新平县（27.1%）；第五名通海县（24.6%）."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from bulletin_parser.audit.case import Case, finding
from bulletin_parser.records import Finding, Number, Project, Ranking, Severity, Span

_FEWEST = 4
_FEW = 4  # one step in so many may go the wrong way for the others to show the order
_UNITS = frozenset({"%", "分"})


class _Ranked(NamedTuple):
    """A place and the figure it is ranked by, as printed."""

    name: str
    value: Decimal
    text: str
    span: Span


def rank_order(case: Case) -> Iterator[Finding]:
    """A figure that does not fit the place it is ranked at, where the others fall or rise from place to place."""
    for ranking in case.bulletin.rankings:
        yield from _judge(list(_printed(case, ranking)))
    for project in case.bulletin.projects:
        for rows in _by_name(case, project).values():
            yield from _judge(rows)


def _printed(case: Case, ranking: Ranking) -> Iterator[_Ranked]:
    """The places with the percentage or score that follows each name before the next one."""
    names = [name for tied in ranking.order for name in tied]
    if case.line(ranking.span.end) - case.line(ranking.span.start) >= len(names):
        return  # a table, whose columns tell which figure is beside the rank
    starts, at = [], ranking.span.start
    for name in names:
        at = case.text.find(name, at, ranking.span.end)
        if at < 0:
            return
        starts.append(at)
        at += len(name)
    for name, (start, end) in zip(names, pairwise([*starts, ranking.span.end]), strict=True):
        number = next((each for each in case.numbers(start, end) if each.unit in _UNITS), None)
        if number and number.value is not None:
            yield _ranked(name, number, number.value)


def _ranked(name: str, number: Number, value: Decimal) -> _Ranked:
    return _Ranked(name, value, "".join(number.text.split()), number.span)


def _by_name(case: Case, project: Project) -> dict[str, list[_Ranked]]:
    """The rates of places that have a rank, by indicator, in the order of the ranks."""
    found: dict[str, list[tuple[int, _Ranked]]] = {}
    for row in project.indicators:
        place = row.figure_spans.get("rate")
        rank = row.figure_spans.get("rank")
        beside = place and rank and _is_beside(case, place, rank)  # what a rank stands beside it is by
        if row.rank and row.region and row.rate is not None and place and beside and not case.is_whole(row.region):
            told = _Ranked(row.region, row.rate, "".join(case.text[place.start : place.end].split()), place)
            found.setdefault(row.name, []).append((row.rank, told))
    ordered = {name: sorted(rows, key=lambda pair: pair[0]) for name, rows in found.items()}
    return {name: [told for _, told in rows] for name, rows in ordered.items()}


def _is_beside(case: Case, rate: Span, rank: Span) -> bool:
    """Whether no number stands between a rate and the rank behind it, or no other rate between it and one before."""
    if rate.end <= rank.start:
        return not case.numbers(rate.end, rank.start)
    return not any(number.unit == "%" for number in case.numbers(rank.end, rate.start))


def _judge(ranked: Sequence[_Ranked]) -> Iterator[Finding]:
    steps = list(pairwise(ranked))
    down = [step for step in steps if step[0].value > step[1].value]
    up = [step for step in steps if step[0].value < step[1].value]
    wrong = up if len(down) > len(up) else down
    if len(ranked) < _FEWEST or len(wrong) * _FEW > len(steps):
        return
    for before, after in wrong:
        told = f"排名中{before.name}{before.text}在前，{after.name}{after.text}在后，与数字大小不符"
        yield finding("rank_order", Severity.WARNING, told, before.span, after.span)
