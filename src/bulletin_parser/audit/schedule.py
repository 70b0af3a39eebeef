"""Gaps to schedule against the rates beside them: 56.1%，快于时间进度6.1个百分点 says that half the year is over."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from bulletin_parser.audit.case import Case, finding, plain, subject
from bulletin_parser.records import Finding, Indicator, Project, Severity, Span
from bulletin_parser.rounding import decimals

_MONTHS = 12
_BEFORE = 10  # characters in which a gap says that it is one to schedule
_ROUNDING = Decimal("0.15")  # points by which two schedules of one calendar may differ: 91.7 and 91.67


class _Said(NamedTuple):
    """A rate and a gap that are printed together, and the schedule in percent that follows from them."""

    project: Project
    row: Indicator
    rate: Decimal
    gap: Decimal
    place: Span

    @property
    def implied(self) -> Decimal:
        return self.rate - self.gap

    @property
    def blur(self) -> Decimal:
        return sum((Decimal("0.5").scaleb(-decimals(each)) for each in (self.rate, self.gap)), _ROUNDING)


def schedule_gap(case: Case) -> Iterator[Finding]:
    """A rate less its gap that is no schedule: neither what other gaps of the bulletin say nor the calendar's share."""
    period = case.bulletin.bulletin.period
    if period is None or period.start != f"{period.end[:4]}-01":
        return
    month = int(period.end[5:])
    said = list(_said(case))
    implied = sorted(each.implied for each in said)
    alone = [each for each in said if not _has_like(each, implied)]
    for each in alone:
        agreed = len(said) - len(alone) > 1
        if agreed or not _in_month(each, month):
            yield _finding(each, month, Severity.WARNING if agreed or _by_calendar(case, each) else Severity.INFO)


def _by_calendar(case: Case, each: _Said) -> bool:
    """Whether the gap is one to the calendar (时间进度) in words; a 序时进度 may be the task's own."""
    return case.says("calendar", max(0, each.place.start - _BEFORE), each.place.end)


def _finding(each: _Said, month: int, severity: Severity) -> Finding:
    calendar = (Decimal(month * 100) / _MONTHS).quantize(Decimal("0.01"))
    gap = f"{'超' if each.gap > 0 else '落后'}时间进度{plain(abs(each.gap))}个百分点"
    told = f"{subject(each.project, each.row)}完成率{plain(each.rate)}%、{gap}"
    message = f"{told}，时间进度应为{plain(each.implied)}%，而到{month}月底为{plain(calendar)}%"
    return finding("schedule_gap", severity, message, each.row.figure_spans.get("rate"), each.place)


def _said(case: Case) -> Iterator[_Said]:
    for project in case.bulletin.projects:
        for row in project.indicators:
            place = row.figure_spans.get("vs_schedule")
            if row.rate is not None and row.vs_schedule and place and _to_schedule(case, place):
                yield _Said(project, row, row.rate, row.vs_schedule, place)


def _to_schedule(case: Case, place: Span) -> bool:
    return any(case.says(cue, max(0, place.start - _BEFORE), place.end) for cue in ("schedule", "calendar"))


def _has_like(each: _Said, implied: Sequence[Decimal]) -> bool:
    """Whether another gap says the same schedule; ``implied`` are all of them, sorted."""
    first = bisect_left(implied, each.implied - each.blur)
    return bisect_right(implied, each.implied + each.blur) - first > 1


def _in_month(each: _Said, month: int) -> bool:
    """Whether the schedule is the calendar's on some day of the last month: a bulletin may end on the 25th."""
    first, last = Decimal((month - 1) * 100) / _MONTHS, Decimal(month * 100) / _MONTHS
    return first - each.blur <= each.implied <= last + each.blur
