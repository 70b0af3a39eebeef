"""States and promises against what a later bulletin says of the same project."""

from collections.abc import Iterator
from typing import NamedTuple

from bulletin_parser.reconciliation.archive import Archive
from bulletin_parser.reconciliation.discrepancies import Discrepancy, quoted
from bulletin_parser.reconciliation.told import Report
from bulletin_parser.values import Severity, Span, Status

_FULL = 100  # percent


def status_regressed(archive: Archive) -> Iterator[Discrepancy]:
    """A project that was completed, or under way, and later is not any more."""
    for old, new in archive.retold:
        done = old.status is Status.COMPLETED and not archive.says("stage", old.words)
        lost = done and new.status not in (Status.COMPLETED, None)
        unbegun = new.status is Status.NOT_STARTED and old.status not in (Status.NOT_STARTED, None)
        if lost or unbegun:
            words = f"{quoted(new.project)}{old.when}为{old.words}，{new.when}却为{new.words}"
            sides = (archive.side(old.source, old.status_span), archive.side(new.source, new.status_span))
            yield Discrepancy("status_regressed", Severity.WARNING, words, sides)


class _Promise(NamedTuple):
    """Something announced for a month (预计4月底完工): when, where it says so, and whether only to begin."""

    deadline: str
    span: Span
    to_begin: bool


def promise_broken(archive: Archive) -> Iterator[Discrepancy]:
    """Work announced for a month that a later bulletin covers and in which it is still open."""
    later: dict[tuple[str | None, int, str | None], list[Report]] = {}
    for each in archive.reports:
        later.setdefault((each.source.region, each.project_id, each.region), []).append(each)
    for reports in later.values():
        for index, report in enumerate(reports):
            for promise in _promises(archive, report):
                yield from _judge(archive, report, promise, reports[index + 1 :])


def _judge(archive: Archive, report: Report, promise: _Promise, later: list[Report]) -> Iterator[Discrepancy]:
    """The first of the later bulletins that covers the month, where it says that the work is open."""
    due = (each for each in later if each.source.months and each.source.months.end >= promise.deadline)
    kept = next(due, None)
    if kept is None or report.source.months is None or report.source.months.end >= promise.deadline:
        return
    if _is_open(archive, kept, promise):
        words = archive.words(report.source, promise.span)
        still = f"{quoted(kept.project)}{report.when}通报称{words}，至{kept.when}仍为{kept.words}"
        sides = (archive.side(report.source, promise.span), archive.side(kept.source, kept.status_span, kept.span))
        yield Discrepancy("promise_broken", Severity.WARNING, still, sides)


def _is_open(archive: Archive, report: Report, promise: _Promise) -> bool:
    """Whether a report says that a promise is not kept."""
    if promise.to_begin or report.status in (None, Status.COMPLETED):
        return report.status is Status.NOT_STARTED
    rates = [
        rate for each in archive.of_report(report) if (rate := each.figures.get("rate")) and not each.observation.place
    ]
    return not rates or any(rate.value < _FULL for rate in rates)


def _promises(archive: Archive, report: Report) -> Iterator[_Promise]:
    printed = archive.words(report.source, report.span)
    months = report.source.months
    for match in archive.grammar.form("promise").finditer(printed) if months else ():
        span = Span(report.span.start + match.start(), report.span.start + match.end())
        if months and span.start >= report.title_span.end:
            year = match["year"] or months.end[:4]
            yield _Promise(f"{year}-{int(match['month']):02}", span, bool(match["begin"]))
