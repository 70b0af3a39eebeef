"""Promised dates that the bulletin's own months have passed: in accounts of projects, in places' lists, in remarks."""

from bisect import bisect_right
from calendar import monthrange
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import TypeVar

from bulletin_parser.audit.case import Case, called, finding
from bulletin_parser.mentions.promises import Promise, find_promises, is_whole
from bulletin_parser.naming import NameFinder, link_keys
from bulletin_parser.records import Finding, Project, Severity, Status, Summary

_FULL = 100  # percent
_LAGGING = (Status.BEHIND, Status.NOT_STARTED)
_Record = TypeVar("_Record", Project, Summary)


def promise_passed(case: Case) -> Iterator[Finding]:
    """Work announced for a month (预计4月底完工) that the period already includes, and not said to be done."""
    period = case.bulletin.bulletin.period
    if period is None:
        return
    year, month = (int(part) for part in period.end.split("-"))
    told = _Told(case)
    for promise in find_promises(case.text, period.end, case.grammar):
        if promise.deadline <= period.end and not _is_issued_before(case, promise):
            for subject in told.open_subjects(promise):
                message = f"{subject}{promise.told(case.text)}，而通报已统计到{year}年{month}月"
                yield finding("promise_passed", Severity.INFO, message, promise.span)


def _is_issued_before(case: Case, promise: Promise) -> bool:
    """Whether the bulletin is dated within the month or before it: what was promised for it could still be done."""
    issued = case.bulletin.bulletin.issued_on
    year, month = (int(part) for part in promise.deadline.split("-"))
    return issued is not None and issued <= f"{promise.deadline}-{monthrange(year, month)[1]}"


class _Told:
    """The projects and summaries of a bulletin, in the order of its text."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._projects = sorted(case.bulletin.projects, key=lambda project: project.span)
        self._summaries = sorted(case.bulletin.summaries, key=lambda summary: summary.span)

    def open_subjects(self, promise: Promise) -> list[str]:
        """How a message calls what is promised and still open."""
        case, at = self._case, promise.span.start
        project = _last(self._projects, at)
        if project and project.title_span.end < at < project.span.end:
            return [] if _is_done(project, promise) else [called(project)]
        named, rest = self._names.find(promise.before + promise.after, case.grammar)
        if named:
            projects = [self._projects[number] for number in named]
            return [called(each) for each in projects if each.status and not _is_done(each, promise)]
        summary = _last(self._summaries, at)
        if summary is None or case.line(summary.span.start) != case.line(at):
            return []
        late = dict.fromkeys(state.status_text for state in summary.by_status if state.status in _LAGGING)
        region = summary.region or ""
        return [f"{region}{'、'.join(late)}的"] if late and is_whole(rest.replace(region, ""), case.grammar) else []

    @cached_property
    def _names(self) -> NameFinder[int]:
        keys = link_keys([project.name for project in self._projects], self._case.grammar)
        return NameFinder((name, number) for number, key in enumerate(keys) for name in {key.whole, *key.clauses})


def _last(told: Sequence[_Record], at: int) -> _Record | None:
    """The last one that begins before a place."""
    found = bisect_right(told, at, key=lambda each: each.span.start)
    return told[found - 1] if found else None


def _is_done(project: Project, promise: Promise) -> bool:
    """Whether a project is completed, or well under way where it was only to begin."""
    if promise.to_begin and project.status in (Status.ON_TRACK, Status.AHEAD):
        return True
    rates = [row.rate for row in project.indicators if row.rate is not None]
    return project.status is Status.COMPLETED or bool(rates and all(rate >= _FULL for rate in rates))
