"""Figures without a unit, which are results of what is measured in none alone: 综合指数3.52; not 施工至12层."""

from itertools import takewhile

from bulletin_parser.extract.indicators.ledger import Ledger, Row


def leave_bare(ledger: Ledger) -> None:
    """Leaves the figures of rows unclaimed that have no unit and measure nothing that has none (2#厂房)."""
    new = list(takewhile(lambda row: not row.weighed, reversed(ledger.rows)))[::-1]
    bare = [row for row in new if _is_bare(ledger, row)]
    ledger.rows[len(ledger.rows) - len(new) :] = [row for row in new if row not in bare]
    for row in new:
        row.weighed = True
    ledger.others += [(figure, "unclaimed") for row in bare for figure in (row.target, row.actual) if figure]


def _is_bare(ledger: Ledger, row: Row) -> bool:
    """Whether a row has figures, none of them with a unit, and neither a rate nor a name of what has none."""
    figures = [figure for figure in (row.target, row.actual) if figure is not None]
    measures = ledger.page.grammar.of_kind("plain_measures", "without_unit")
    unnamed = not row.name.endswith(measures)
    return bool(figures) and unnamed and not row.rates and all(figure.unit is None for figure in figures)
