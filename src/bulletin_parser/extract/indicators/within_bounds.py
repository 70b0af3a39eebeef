"""How many are above or below a figure: 36个项目中，完成年度投资50%以上的有12个，未达30%的有5个."""

from bulletin_parser.extract.figures.readings import Reading
from bulletin_parser.extract.indicators.ledger import Ledger, Row


def enter_within_bounds(reading: Reading, ledger: Ledger) -> bool:
    """Enters a count of those that a clause says are above, below or between figures, as a row named for that; whether
    it was so."""
    page, figure = ledger.page, reading.figure
    said = page.form("within_bounds").fullmatch(page.folded, reading.clause.start, figure.start)
    if said is None or figure.is_percent or figure.unit is None:
        return False
    ledger.add(Row(page.worded(*said.span("what")), said.span("what"), ledger.place, actual=figure, own=True))
    return True
