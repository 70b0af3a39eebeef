"""Changes in the order asked for, and put together by region, lead agency or status."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal

from bulletin_parser.compare.changes import Change
from bulletin_parser.compare.grouping import Group, grouped
from bulletin_parser.compare.steps import WORST_TO_BEST
from bulletin_parser.compare.wanted import LAGGING
from bulletin_parser.values import Status

_Measure = Decimal | int | str
_SORTS: Mapping[str, Callable[[Change], _Measure | None]] = {
    "change": lambda change: _reversed(change.step.rate_points),
    "rate": lambda change: _reversed(change.shown.rate_value),
    "gap": lambda change: change.gap.points if change.gap else None,
    "status": lambda change: _badness(change.shown.as_asked.status),
    "name": lambda change: change.shown.project,
}
SORTS = ("printed", *_SORTS)
"""How projects may be ordered: as printed, the most gained first, the highest rate first, the farthest behind the
calendar first, the worst first, by name."""

_GROUPS: Mapping[str, Callable[[Change], str | None]] = {
    "agency": lambda change: change.shown.lead_agencies,
    "status": lambda change: change.shown.as_asked.status,
}


def _reversed(value: Decimal | None) -> Decimal | None:
    return None if value is None else -value


def _badness(status: Status | None) -> int | None:
    return None if status is None else WORST_TO_BEST.index(status)


def in_order_of(changes: Sequence[Change], sort: str, *, reverse: bool = False) -> list[Change]:
    """The changes project by project, in one of the orders of ``SORTS`` by each project's leading change.

    Projects that have no such measure come last, whichever way round.
    """
    groups = list(grouped(changes).values())
    if sort == "printed":
        ordered = groups[::-1] if reverse else groups
    else:
        ordered = _by_measure(groups, _SORTS[sort], reverse=reverse)
    return [change for group in ordered for change in group.changes]


def _by_measure(groups: Iterable[Group], measure: Callable[[Change], _Measure | None], *, reverse: bool) -> list[Group]:
    told = [(measure(_measured(group, measure)), group) for group in groups]
    known = [(value, group) for value, group in told if value is not None]
    known.sort(key=lambda each: each[0], reverse=reverse)
    return [group for _, group in known] + [group for value, group in told if value is None]


def _measured(group: Group, measure: Callable[[Change], _Measure | None]) -> Change:
    """The change that speaks for the project: its leading one, or where that has no such measure the first that has."""
    if measure(group.leading) is not None:
        return group.leading
    return next((change for change in group.changes if measure(change) is not None), group.leading)


def sections(changes: Sequence[Change], by: str) -> list[tuple[str | None, list[Change]]]:
    """The changes by ``region``, ``agency`` or ``status`` with what each section is called; one section of ``project``.

    A project stays whole, but for its regions. Statuses come the worst first; of regions the whole, then those where
    the most lags; agencies as they first come.
    """
    if by == "project":
        return [(None, list(changes))]
    found: dict[str | None, list[Change]] = {}
    if by == "region":
        for change in changes:
            found.setdefault(change.shown.region, []).append(change)
        return sorted(found.items(), key=_worst_first)
    for group in grouped(changes).values():
        found.setdefault(_GROUPS[by](group.leading), []).extend(group.changes)
    if by == "status":
        order: list[str | None] = [*WORST_TO_BEST, None]
        return sorted(found.items(), key=lambda each: order.index(each[0]))
    return list(found.items())


def _worst_first(section: tuple[str | None, Sequence[Change]]) -> tuple[bool, int]:
    """The whole before its places, and of these the one with the most lagging projects first."""
    _, changes = section
    late = {change.shown.project_id for change in changes if change.after and change.after.status in LAGGING}
    return all(change.shown.place for change in changes), -len(late)
