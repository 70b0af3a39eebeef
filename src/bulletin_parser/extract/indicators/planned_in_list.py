"""What was to be done of several things, where no word says so: 新建幼儿园20所、小学10所，分别完成12所和6所."""

from bulletin_parser.extract.figures.readings import Reading
from bulletin_parser.extract.indicators.ledger import Ledger, Row
from bulletin_parser.extract.indicators.rates_in_turn import listed_with

_FEWEST = 2  # things


def planned_in_list(reading: Reading, ledger: Ledger) -> list[Row]:
    """The last rows of a sentence, each of which 分别 says how much was done of, no more than it has: what they have
    becomes their targets. None where any of them is said to be done, or counts in another unit."""
    figures = listed_with(reading, ledger.page)
    rows = [row for row in ledger.recent if row.sentence == ledger.stamp and row.actual][-len(figures) :]
    if len(rows) < max(_FEWEST, len(figures)):
        return []
    for row, figure in zip(rows, figures, strict=True):
        plain = not (row.target or row.rates or row.asserted or row.own)
        if not plain or row.actual is None or row.unit != figure.unit or figure.value > row.actual.value:
            return []
    for row in rows:
        row.target, row.actual = row.actual, None
    return rows
