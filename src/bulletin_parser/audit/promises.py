"""Promised dates that the bulletin's own months have passed: in accounts of projects, in places' lists, in remarks."""

from calendar import monthrange
from collections.abc import Iterator

from bulletin_parser.audit.case import Case, called, finding
from bulletin_parser.mentions.promises import Promise, find_promises, is_whole
from bulletin_parser.naming import link_key
from bulletin_parser.records import Finding, Project, Severity, Status, Summary

_FULL = 100  # percent
_LEAST = 4
"""Characters that a project's name must keep, without verbs and figures, to be looked for in a sentence."""
_LAGGING = (Status.BEHIND, Status.NOT_STARTED)


def promise_passed(case: Case) -> Iterator[Finding]:
    """Work announced for a month (预计4月底完工) that the period already includes, and not said to be done."""
    period = case.bulletin.bulletin.period
    for promise in find_promises(case.text, period.end, case.grammar) if period else ():
        if period and promise.deadline <= period.end and not _is_issued_before(case, promise):
            year, month = (int(part) for part in period.end.split("-"))
            for subject in _subjects(case, promise):
                message = f"{subject}{promise.told(case.text)}，而通报已统计到{year}年{month}月"
                yield finding("promise_passed", Severity.INFO, message, promise.span)


def _is_issued_before(case: Case, promise: Promise) -> bool:
    """Whether the bulletin is dated within the month or before it: what was promised for it could still be done."""
    issued = case.bulletin.bulletin.issued_on
    year, month = (int(part) for part in promise.deadline.split("-"))
    return issued is not None and issued <= f"{promise.deadline}-{monthrange(year, month)[1]}"


def _subjects(case: Case, promise: Promise) -> list[str]:
    """How a message calls what is promised and still open."""
    at = promise.span.start
    for project in case.bulletin.projects:
        if project.span.start <= at < project.span.end and project.title_span.end < at:
            return [] if _is_done(project, promise) else [called(project)]
    named, rest = _named(case, promise.before + promise.after)
    if named:
        return [called(project) for project in named if not _is_done(project, promise) and project.status]
    summary = _summary_at(case, at)
    late = [state for state in summary.by_status if state.status in _LAGGING] if summary else []
    if summary is None or not late or not is_whole(rest.replace(summary.region or "", ""), case.grammar):
        return []
    return [f"{summary.region or ''}{'、'.join(dict.fromkeys(state.status_text for state in late))}的"]


def _is_done(project: Project, promise: Promise) -> bool:
    """Whether a project is completed, or well under way where it was only to begin."""
    if promise.to_begin and project.status in (Status.ON_TRACK, Status.AHEAD):
        return True
    rates = [row.rate for row in project.indicators if row.rate is not None]
    return project.status is Status.COMPLETED or bool(rates and all(rate >= _FULL for rate in rates))


def _named(case: Case, words: str) -> tuple[list[Project], str]:
    """The projects that some words name, and what is left of the words."""
    rest = link_key(words, case.grammar).wording
    found = []
    for project in case.bulletin.projects:
        key = link_key(project.name, case.grammar)
        names = [name for name in dict.fromkeys((key.whole, *key.clauses)) if len(name) >= _LEAST and name in rest]
        found += [project] if names else []
        for name in names:
            rest = rest.replace(name, "")
    return found, rest


def _summary_at(case: Case, at: int) -> Summary | None:
    """The last summary that begins in the line, before a place in it."""
    line = case.text.rfind("\n", 0, at) + 1
    told = [summary for summary in case.bulletin.summaries if line <= summary.span.start <= at]
    return max(told, key=lambda summary: summary.span.start, default=None)
