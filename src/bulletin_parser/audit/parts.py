"""Rows of counties against the row of the whole place."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from bulletin_parser.audit.case import Case, amount, called, finding, is_sum, plain
from bulletin_parser.records import Finding, Indicator, Project, Quantity, Severity
from bulletin_parser.rounding import stands_for

_FEWEST_PARTS = 2
_FAR = 2
_KINDS = ("actual", "target")
_NAMES = {"actual": "完成数", "target": "目标数"}


def region_sum(case: Case) -> Iterator[Finding]:
    """Counties whose figures add up to more than the whole, or, where all are given, to another number."""
    for project in case.bulletin.projects:
        by_name: dict[str, list[Indicator]] = {}
        for row in project.indicators:
            by_name.setdefault(row.name, []).append(row)
        for rows in by_name.values():
            if len(rows) > _FEWEST_PARTS:
                for kind in _KINDS:
                    yield from _judge(case, project, rows, kind)


def _judge(case: Case, project: Project, rows: Sequence[Indicator], kind: str) -> Iterator[Finding]:
    wholes = [q for row in rows if case.is_whole(row.region) and (q := _quantity(row, kind))]
    apart = [(row.region, q) for row in rows if not case.is_whole(row.region) and (q := _quantity(row, kind))]
    by_place = dict(reversed(apart))  # a place said twice counts once
    parts = list(by_place.values())
    if not wholes or len(parts) < _FEWEST_PARTS or not _addable(case, rows[0], [*wholes, *parts]):
        return
    whole, total = wholes[0], sum((part.value for part in parts), Decimal(0))
    low = sum((stands_for(part).low for part in parts), Decimal(0))
    high = sum((stands_for(part).high for part in parts), Decimal(0))
    span = stands_for(whole)
    complete = any(is_sum(row.region) for row in rows) or (len(case.counties) > 1 and by_place.keys() >= case.counties)
    if not whole.value < total * _FAR < whole.value * _FAR**2:
        return  # of other things than the whole
    if low > span.high or (complete and high < span.low):
        words = f"{called(project)}{rows[0].name}各地{_NAMES[kind]}合计{plain(total)}{whole.unit or ''}"
        relation = "超过" if total > whole.value else "少于"
        words = f"{words}，{relation}全域的{amount(whole)}"
        yield finding("region_sum", Severity.WARNING, words, whole.span, *(part.span for part in parts))


def _quantity(row: Indicator, kind: str) -> Quantity | None:
    return row.actual if kind == "actual" else row.target


def _addable(case: Case, row: Indicator, quantities: Sequence[Quantity]) -> bool:
    """Whether the figures are of one unit, and of a kind that adds up: no shares, averages or prices."""
    units = {quantity.unit for quantity in quantities}
    unit = next(iter(units)) or ""
    return len(units) == 1 and unit not in ("", "%", "‰") and "/" not in unit and not case.holds("average", row.name)
