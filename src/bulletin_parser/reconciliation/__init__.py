"""Holds bulletins against one another: months that follow, bulletins of one period, counties and their prefecture.

Each rule takes the archive and yields discrepancies: a code, a severity, one Chinese sentence with the numbers in it,
and what each side printed where. They are computed when they are asked for, never stored: what is found does not depend
on the order in which bulletins arrived, and a bulletin that is superseded takes its findings with it.
"""

from collections.abc import Callable, Iterator

from bulletin_parser.reconciliation.archive import Archive
from bulletin_parser.reconciliation.counts import count_fell, total_changed
from bulletin_parser.reconciliation.discrepancies import Discrepancy, in_order
from bulletin_parser.reconciliation.figures import fell, rate_fell, target_changed, unit_changed
from bulletin_parser.reconciliation.growth import mom_mismatch, yoy_mismatch
from bulletin_parser.reconciliation.levels import counts_differ, figures_differ, status_differs
from bulletin_parser.reconciliation.promises import promise_broken
from bulletin_parser.reconciliation.states import status_regressed

__all__ = ["RULES", "Archive", "Discrepancy", "in_order", "reconcile"]

RULES: tuple[Callable[[Archive], Iterator[Discrepancy]], ...] = (
    fell,
    rate_fell,
    target_changed,
    unit_changed,
    yoy_mismatch,
    mom_mismatch,
    status_regressed,
    promise_broken,
    count_fell,
    total_changed,
    figures_differ,
    counts_differ,
    status_differs,
)


def reconcile(archive: Archive) -> Iterator[Discrepancy]:
    """What a careful reader of several bulletins would query, by rule."""
    for rule in RULES:
        yield from rule(archive)
