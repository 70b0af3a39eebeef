"""Things that two figures count, one right behind the other and each in its own unit: 通村公路28个54公里."""

from bulletin_parser.extract.indicators.ledger import Ledger, Row
from bulletin_parser.mentions.model import Figure
from bulletin_parser.mentions.units import COUNT_UNITS

_TWO = 2


def counted_twice(ledger: Ledger, figure: Figure | None) -> Row | None:
    """The row of 28个, of which a figure right behind it says more; 8大类32项 counts projects."""
    row = ledger.rows[-1] if ledger.rows else None
    counted = (row.actual or row.target) if row is not None and not row.own else None
    if counted is None or figure is None or figure.unit in COUNT_UNITS:
        return None
    return row if counted.end == figure.start and counted.unit != figure.unit else None


def counted_first(ledger: Ledger, row: Row) -> Row:
    """农村公路120公里3.2亿元，完成率80%: the row of 120公里 for that of 3.2亿元, as a rate is of what comes first."""
    if len(ledger.rows) < _TWO or row is not ledger.rows[-1]:
        return row
    before = ledger.rows[-_TWO]
    one, other = before.actual or before.target, row.actual or row.target
    if one is None or other is None or "rate" in before.rates or before.name != row.name:
        return row
    return before if one.end == other.start and one.unit != other.unit else row
