"""Money of which the next clauses say how much of it was spent: 扶贫资金900万元，支出590万元，支出进度66%."""

from bulletin_parser.extract.indicators.ledger import WIDE, Ledger, Row, same_place
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Place

_LONGEST = 14  # characters of ，各县（市）实际支出 between the two sums
_PAIR, _BUDGET = 2, "预算"


def join_spent(ledger: Ledger) -> None:
    """Makes one row of the last two, of which the first is a sum of money that nothing but its name stands before (到位
    and 下达 would say that it came), the second how much of it was spent, with its rate."""
    if len(ledger.rows) < _PAIR:
        return
    money, spent = ledger.rows[-_PAIR:]
    budgeted = _is_budget(ledger.page, money)
    known = budgeted or ("rate" in spent.rates and _is_mere_money(ledger.page, money))
    if not known or not _is_spent(ledger.page, money, spent):
        return
    money.target, money.actual = money.target or money.actual, spent.actual
    money.rates, money.asserted = spent.rates, spent.asserted
    ledger.rows.pop()


def _is_mere_money(page: Page, row: Row) -> bool:
    bare = row.target is None and row.unit == "元" and not (row.rates or row.verb or row.asserted or row.own)
    return bare and row.name.endswith(page.grammar.of_kind("turns", "fund"))


def _is_budget(page: Page, row: Row) -> bool:
    """教育预算4320万元: whether a sum is what a budget allows, of which the next may be spent without a rate."""
    aimed = row.target is not None and row.actual is None and row.unit == "元" and not row.rates
    return aimed and row.target is not None and page.folded.endswith(_BUDGET, 0, row.target.start)


def _is_spent(page: Page, money: Row, spent: Row) -> bool:
    """Whether the second sum stands in the clause right behind the first, and is no larger."""
    one, other = money.actual or money.target, spent.actual
    if one is None or other is None or spent.target or other.unit != "元" or other.value > one.value:
        return False
    between = page.folded[one.end : other.start]
    beside = between.startswith("，") and between.count("，") == 1 and len(between) <= _LONGEST
    spends = spent.name.endswith(page.grammar.of_kind("turns", "spends"))
    return beside and spends and _is_of_the_same(page, money.place, spent.place)


def _is_of_the_same(page: Page, one: Place | None, other: Place | None) -> bool:
    """Whether the second place is the first, or all that it is made up of (全州, 各县（市）)."""
    return (
        other is None
        or same_place(page, one, other)
        or other.level in WIDE
        or page.folded.startswith("各", other.start)
    )
