"""Prose against table: a figure in a sentence that the table beside it gives differently."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from bulletin_parser.audit.case import Case, called, finding, is_sum
from bulletin_parser.records import Finding, Indicator, Project, Quantity, Severity, Span
from bulletin_parser.rounding import Interval, decimals, stands_for

_FAR = Decimal("1.3")  # figures further apart are of other things
_FAR_POINTS = Decimal(15)
_VERY_NEAR = Decimal("1.05")  # for what only the head of a column says to be of one thing
_VERY_NEAR_POINTS = Decimal(3)
_SHORTEST = 4  # names shorter than this (投资, 开工) are said of many things
_MOST = 500  # cells of a place: more are no table that is told in prose
_PERCENT = "%"
_Key = tuple[str, str | None, str | None]


class _Told(NamedTuple):
    """A figure of a row: which kind, the values it may stand for, and where it is printed."""

    project: Project
    row: Indicator
    kind: str
    unit: str | None
    interval: Interval
    span: Span
    text: str


def prose_table(case: Case) -> Iterator[Finding]:
    """A figure of a sentence that no table agrees with though one has nearly the same for that place."""
    tables: dict[_Key, list[_Told]] = {}
    prose: list[_Told] = []
    for told in _figures(case):
        if _in_table(case, told.span):
            tables.setdefault(_key(case, told), []).append(told)
        elif _in_prose(case, told.span):
            prose.append(told)
    for told in prose if tables else ():
        yield from _judge(case, told, tables)


def _in_table(case: Case, span: Span) -> bool:
    """Whether a figure is a cell: of a line parted by tabs or bars, or alone in its line."""
    line = case.line_at(span)
    return "\t" in line or "|" in line or "｜" in line or line.strip() == case.text[span.start : span.end].strip()


def _in_prose(case: Case, span: Span) -> bool:
    return any(mark in case.line_at(span) for mark in "，,。；")


def _figures(case: Case) -> Iterator[_Told]:
    for project in case.bulletin.projects:
        for row in project.indicators:
            for kind, quantity in (("actual", row.actual), ("target", row.target)):
                if quantity and quantity.unit != _PERCENT:
                    yield _told(project, row, kind, quantity)
            place = row.figure_spans.get("rate")
            if row.rate is not None and place:
                half = Decimal("0.5").scaleb(-decimals(row.rate))
                interval = Interval(row.rate - half, row.rate + half)
                text = case.text[place.start : place.end].strip()
                yield _Told(project, row, "rate", _PERCENT, interval, place, text)


def _told(project: Project, row: Indicator, kind: str, quantity: Quantity) -> _Told:
    return _Told(project, row, kind, quantity.unit, stands_for(quantity), quantity.span, quantity.text.strip())


def _key(case: Case, told: _Told) -> _Key:
    return told.kind, told.unit, None if case.is_whole(told.row.region) else told.row.region


def _judge(case: Case, told: _Told, tables: Mapping[_Key, Sequence[_Told]]) -> Iterator[Finding]:
    known = tables.get(_key(case, told), ())
    if len(known) > _MOST or any(_overlap(told.interval, each.interval) for each in known):
        return
    likely = [each for each in known if _near(told, each) and _is_of(case, told, each)]
    if len(likely) == 1:
        place = f"（{told.row.region}）" if told.row.region else ""
        message = f"{called(told.project)}{place}正文为{told.text}，表中为{likely[0].text}"
        yield finding("prose_table", Severity.WARNING, message, told.span, likely[0].span)


def _overlap(one: Interval, other: Interval) -> bool:
    return one.low <= other.high and other.low <= one.high


def _near(one: _Told, other: _Told, times: Decimal = _FAR, points: Decimal = _FAR_POINTS) -> bool:
    if one.kind == "rate":
        return abs(one.interval.low - other.interval.low) <= points
    low, high = sorted((one.interval.low, other.interval.low))
    return low > 0 and high <= low * times


def _is_of(case: Case, told: _Told, cell: _Told) -> bool:
    """Whether the table's figure is of the same thing: of one project, or one name holds the other."""
    if told.project is cell.project:
        return True
    if case.is_whole(cell.row.region) and told.row.name.removeprefix("已") in _head(case, cell):
        return _near(told, cell, _VERY_NEAR, _VERY_NEAR_POINTS)
    one, other = sorted((told.row.name, cell.row.name), key=len)
    if one == other and is_sum(cell.row.region):
        return True
    return one in other and (len(one) >= _SHORTEST or not case.is_whole(told.row.region))


def _head(case: Case, cell: _Told) -> str:
    """The words over the first figures of a table: its columns' heads."""
    start = cell.project.title_span.start
    first = min((row.span.start for row in cell.project.indicators), default=start)
    return case.between(start, first)
