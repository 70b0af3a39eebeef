"""Promised dates that have passed: 确保6月底前完成, and a later bulletin that covers June in which it is still open."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from bulletin_parser.comparable import same_unit
from bulletin_parser.mentions.measures import find_amounts
from bulletin_parser.mentions.promises import Promise, find_promises
from bulletin_parser.reconciliation.archive import Archive
from bulletin_parser.reconciliation.discrepancies import Discrepancy, Figure, Side, Source, called
from bulletin_parser.reconciliation.subjects import Subject, Subjects
from bulletin_parser.reconciliation.told import Report, Statement
from bulletin_parser.rounding import stands_for
from bulletin_parser.values import Severity, Span, Status

_FULL = 100  # percent
_LAGGING = (Status.BEHIND, Status.NOT_STARTED)


class _State(NamedTuple):
    """What a bulletin says of a subject: whether it is open, how a sentence tells that (仍为进度滞后), and where."""

    is_open: bool
    words: str = ""
    side: Side | None = None


def promise_broken(archive: Archive) -> Iterator[Discrepancy]:
    """Work announced for a month that a later bulletin covers and in which it is still open.

    The first bulletin that made the promise is told, however often it was made.
    """
    subjects = Subjects(archive)
    seen: set[tuple[Subject, str, bool]] = set()
    for source in archive.sources:
        if source.months is None:
            continue
        for promise in find_promises(archive.text(source), source.months.end, archive.grammar):
            told = [(each, promise.deadline, promise.to_begin) for each in subjects.of(source, promise)]
            new = [subject for subject, *_ in told if (subject, promise.deadline, promise.to_begin) not in seen]
            seen.update(told)
            if source.months.end < promise.deadline:
                yield from _judge(archive, source, promise, new)


def _judge(archive: Archive, source: Source, promise: Promise, subjects: Sequence[Subject]) -> Iterator[Discrepancy]:
    """A discrepancy for each later bulletin in which some of the subjects are still open, with all of them."""
    still: dict[Source, list[tuple[Subject, _State]]] = {}
    for subject in subjects:
        for later in _covering(archive, source, promise.deadline):
            state = _state(archive, later, subject, promise)
            if state is not None:
                if state.is_open:
                    still.setdefault(later, []).append((subject, state))
                break
    for later, told in still.items():
        place = told[0][0].place
        names = "、".join(called(subject.project, None, None) for subject, _ in told)
        words = "、".join(dict.fromkeys(state.words for _, state in told))
        message = (
            f"{names}{f'（{place}）' if place else ''}{_when(source)}通报称{promise.told(archive.text(source))}，"
            f"至{_when(later)}{words}"
        )
        sides = [archive.side(source, promise.span), *(state.side for _, state in told if state.side)]
        yield Discrepancy("promise_broken", Severity.WARNING, message, tuple(dict.fromkeys(sides)), place)


def _when(source: Source) -> str:
    return source.months.chinese if source.months else ""


def _covering(archive: Archive, source: Source, deadline: str) -> Iterator[Source]:
    """The later bulletins of the issuer that cover the month, earliest first."""
    for each in archive.sources:
        if each.whose == source.whose and each.months and each.months.end >= deadline and each.order > source.order:
            yield each


def _state(archive: Archive, later: Source, subject: Subject, promise: Promise) -> _State | None:
    """How a subject stands; ``None`` where the bulletin says nothing of it."""
    rows = archive.of_project(later, subject.project_id)
    own = [row for row in rows if row.observation.place == subject.place]
    amount = find_amounts(promise.after, archive.grammar)[:1]
    if amount and not promise.to_begin:
        return _short_of(archive, own, amount[0].value, amount[0].unit)
    if subject.place is None:
        report = archive.report_of(later, subject.project_id)
        return _of_report(archive, report, promise) if report else None
    return _of_place(archive, later, subject, own, promise)


def _short_of(archive: Archive, rows: Sequence[Statement], amount: Decimal, unit: str | None) -> _State | None:
    """Whether less is done than was promised: 年内建成40个, and 31 are."""
    for row in rows:
        done = row.figures.get("actual")
        if done and same_unit(done.unit) == same_unit(unit):
            return _State(stands_for(done).high < amount, f"仅完成{done.words}", _side(archive, row, done))
    return None


def _of_report(archive: Archive, report: Report, promise: Promise) -> _State:
    """A report that says that the work has not begun, or is under way with less than all of it done."""
    side = archive.side(report.source, report.status_span, report.span)
    if promise.to_begin or report.status in (None, Status.COMPLETED):
        return _State(report.status is Status.NOT_STARTED, _still(report.words), side)
    whole = (row for row in archive.of_report(report) if not row.observation.place)
    rates = [rate for row in whole if (rate := row.figures.get("rate"))]
    return _State(not rates or any(rate.value < _FULL for rate in rates), _still(report.words), side)


def _of_place(
    archive: Archive, later: Source, subject: Subject, rows: Sequence[Statement], promise: Promise
) -> _State | None:
    """A place that lists the project as behind, or has a rate of less than all; done where it lists only others."""
    for each in archive.listed_in(later, subject.place):
        if each.project_id == subject.project_id and each.status in _LAGGING:
            begun = promise.to_begin and each.status is not Status.NOT_STARTED
            return _State(not begun, _still("".join(each.words.split())), archive.side(later, each.span))
    for row in rows:
        rate = row.figures.get("rate")
        if rate and not promise.to_begin:
            return _State(rate.value < _FULL, f"仅完成{rate.words}", _side(archive, row, rate))
    return _State(is_open=False) if archive.listed_in(later, subject.place) else None


def _still(words: str) -> str:
    return words if words.startswith("仍") else f"仍为{words}"


def _side(archive: Archive, row: Statement, figure: Figure) -> Side:
    return archive.side(row.source, figure.span, Span(*row.span))
