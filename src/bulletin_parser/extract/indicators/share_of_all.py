"""What share of all something is, right behind how much of it there is: 咨询类来电186件，占比6.3%."""

from bulletin_parser.extract.figures.readings import Reading
from bulletin_parser.extract.indicators.ledger import Ledger, Row

_ROLE = "share"


def enter_share(reading: Reading, ledger: Ledger) -> None:
    """Enters 占比6.3% as a row of its own, named for the row before unless that is all of the item; a share of what has
    a target says no more than the row does."""
    row, clause, share = ledger.rows[-1] if ledger.rows else None, reading.clause, reading.term
    behind = row is not None and row.actual is not None and row.actual.end + 1 == clause.start
    alone = share is not None and share.start == clause.start and reading.figure.end == clause.end
    if row is None or share is None or not (behind and alone) or row.target or row.rates:
        ledger.others.append((reading.figure, _ROLE))
        return
    whole = row.name in ledger.title or ledger.title in row.name
    name = ("" if whole else row.name) + ledger.page.printed(share.start, share.end)
    ledger.add(Row(name, (share.start, share.end), row.place, actual=reading.figure, own=True))
