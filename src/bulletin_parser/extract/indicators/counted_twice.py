"""Things that two figures count, one right behind the other and each in its own unit: 通村公路28个54公里."""

from bulletin_parser.extract.indicators.ledger import Ledger, Row
from bulletin_parser.mentions.model import Figure
from bulletin_parser.mentions.units import COUNT_UNITS


def counted_twice(ledger: Ledger, figure: Figure | None) -> Row | None:
    """The row of 28个, of which a figure right behind it says more; 8大类32项 counts projects."""
    row = ledger.rows[-1] if ledger.rows else None
    counted = (row.actual or row.target) if row is not None and not row.own else None
    if counted is None or figure is None or figure.unit in COUNT_UNITS:
        return None
    return row if counted.end == figure.start and counted.unit != figure.unit else None
