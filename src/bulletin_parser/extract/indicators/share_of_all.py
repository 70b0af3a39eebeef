"""What share of all something is, right behind how much of it there is: 咨询类来电186件，占比6.3%."""

from bulletin_parser.extract.figures.readings import Reading
from bulletin_parser.extract.indicators.ledger import Ledger, Row

_ROLE = "share"


def enter_share(reading: Reading, ledger: Ledger) -> None:
    """Enters 占比6.3% as a row of its own, named for the row before unless that is all of the item; a share of what has
    a target, or was done of one (已完成12公里，占比64%), is none."""
    row, clause, share = ledger.rows[-1] if ledger.rows else None, reading.clause, reading.term
    behind = row is not None and row.actual is not None and row.actual.end + 1 == clause.start
    alone = share is not None and share.start == clause.start and reading.figure.end == clause.end
    if row is None or share is None or not (behind and alone) or row.target or row.rates or row.asserted:
        ledger.others.append((reading.figure, _ROLE))
        return
    whole = row.name in ledger.title or ledger.title in row.name
    name = ("" if whole else row.name) + ledger.page.worded(share.start, share.end)
    ledger.add(Row(name, (share.start, share.end), row.place, actual=reading.figure, own=True))


def enter_share_of_the_same(reading: Reading, ledger: Ledger) -> bool:
    """Enters how much of all money that came in was told of last (占总到位资金的46%) as a row of its own.

    Returns whether it was that: what has been invested of all that is to be (完成投资3亿元，占总投资的53%) is a rate.
    """
    last = next((row for row in reversed(ledger.recent) if row.actual is not None), None)
    share, page = reading.term, ledger.page
    if last is None or share is None or share.kind != "share":
        return False
    of = page.folded[share.end : reading.figure.start].removesuffix("的").removeprefix("总")
    money = of.endswith(page.grammar.of_kind("money_nouns", "money")) and not of.endswith("投资")
    if not (money and (last.name.endswith(of) or last.name.startswith(of[:2]))):  # 到位金额, 占总到位资金
        return False
    end = reading.figure.start - page.folded.endswith("的", 0, reading.figure.start)
    ledger.add(Row(page.worded(share.start, end), None, last.place, actual=reading.figure, own=True))
    return True
