"""How many are left, where places share them: 化解36件，剩余6件分布在甲县（3件）、乙县（2件）、丙县（1件）."""

from bulletin_parser.extract.figures.readings import Reading
from bulletin_parser.extract.indicators.ledger import Ledger, Row
from bulletin_parser.mentions.model import Term


def enter_left(reading: Reading, ledger: Ledger) -> bool:
    """Enters how many are left as a row named for that, which the rows of the places behind go on with; whether it
    was so."""
    left = _word_before(reading)
    if left is None or not ledger.rows or not _is_spread(reading, ledger):
        return False
    span = (left.start, left.end)
    ledger.add(Row(ledger.page.worded(*span), span, ledger.home, actual=reading.figure, own=True))
    return True


def _word_before(reading: Reading) -> Term | None:
    """剩余 of 剩余6件."""
    return next((t for t in reading.clause.terms if t.kind == "others" and t.end == reading.figure.start), None)


def _is_spread(reading: Reading, ledger: Ledger) -> bool:
    """Whether nothing stands behind a figure but a word that says that places share it (分布在) and the first of them,
    with a bracket."""
    figure, clause = reading.figure, reading.clause
    place = clause.places[-1] if clause.places else None
    spread = ledger.page.form("spread_behind").match(ledger.page.folded, figure.end, clause.end)
    if place is None or spread is None or clause.closer != "（":
        return False
    return (spread.end(), clause.end) == (place.start, place.end)
