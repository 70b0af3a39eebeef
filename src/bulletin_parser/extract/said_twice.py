"""Projects that a summary tells of before their own section does, with the same figures: they are told of once.

15项州重点项目完成投资9.36亿元，完成年度计划的41.6%；…, and under 州重点项目: 年度计划投资22.5亿元，完成投资9.36亿元，
完成年度计划的41.6%.
"""

from collections.abc import Sequence
from functools import reduce

from bulletin_parser.extract.indicators.ledger import LOCAL, Row, signed
from bulletin_parser.extract.projects.accounts import Account
from bulletin_parser.extract.text.page import Page
from bulletin_parser.extract.told import Body
from bulletin_parser.mentions.model import Figure, Place

_FEWEST = 2  # figures that are the same by no accident
_QUANTITIES = ("target", "actual")
_TABLE = "table"  # the form of items that are rows of tables
_MOST = 8  # accounts of one title that are held against each other


def join_said_twice(page: Page, body: Body) -> None:
    """Leaves out a project whose rows another of its title has, too; its figures are said again."""
    kept: dict[str, list[Account]] = {}
    for account in body.accounts:
        others = kept.setdefault(account.title, [])
        twin = next((other for other in others[:_MOST] if _told_by(page, account, other)), None)
        if twin is not None:
            others[others.index(twin)] = _joined(twin, account)
        else:
            told = [other for other in others[:_MOST] if _told_by(page, other, account)]
            for other in told:
                others.remove(other)
            others.append(reduce(_joined, told, account))
    body.accounts = [account for accounts in kept.values() for account in accounts]
    _leave_out_mere_rates(page, body.accounts)
    _leave_out_what_tables_hold(page, body.accounts)


def _leave_out_mere_rates(page: Page, accounts: Sequence[Account]) -> None:
    """铜仁市开工率为98.04%, where a table tells of how many that is: leaves out a place's rate that another row of its
    name has beside its quantities; it is said again."""
    told = [(row, key) for account in accounts for row in account.rows if (key := _rate_of_place(page, row))]
    fuller = {key for row, key in told if row.target and row.actual}
    mere = ((row, key) for row, key in told if not (row.target or row.actual) and len(row.rates) == 1)
    _restate(accounts, {id(row) for row, key in mere if key in fuller})


def _leave_out_what_tables_hold(page: Page, accounts: Sequence[Account]) -> None:
    """综合指数最好的是山亭区，为3.89, where a table has 3.89 as 山亭区's: leaves out a mere amount that a place has in
    a table under that name, or a part of it; it is said again."""
    held: dict[tuple[str, object, str | None], set[str]] = {}
    for account in accounts:
        for row in account.rows if account.item.form == _TABLE else ():
            if row.actual and (place := _place(page, row.place)):
                held.setdefault((place, row.actual.value, row.unit), set()).add(row.name)
    again: set[int] = set()
    for account in accounts if held else ():
        for row in account.rows if account.item.form != _TABLE else ():
            names = held.get((_place(page, row.place), row.actual.value, row.unit), ()) if row.actual else ()
            mere = not (row.target or row.rates)
            if mere and any(name in row.name or row.name in name for name in names):
                again.add(id(row))
    _restate(accounts, again)


def _restate(accounts: Sequence[Account], rows: set[int]) -> None:
    """Leaves out the rows that have these identities; what they say is said elsewhere."""
    for account in accounts if rows else ():
        dropped = [row for row in account.ledger.rows if id(row) in rows]
        account.ledger.rows = [row for row in account.ledger.rows if id(row) not in rows]
        account.ledger.others += [(figure, "restated") for row in dropped for figure in _figures(row)]


def _rate_of_place(page: Page, row: Row) -> tuple[str, str, object] | None:
    """The name, the place and the rate of a row that has them all."""
    place, rate = _place(page, row.place), _rate(row, "rate")
    return (row.name, place, rate) if place and rate is not None else None


def _joined(kept: Account, dropped: Account) -> Account:
    figures = [figure for row in dropped.rows for figure in _figures(row)]
    kept.ledger.others += [(figure, "restated") for figure in figures]
    kept.ledger.others += dropped.ledger.others
    kept.ledger.restated += dropped.ledger.restated
    kept.inherit(dropped.verdict)
    return kept


def _figures(row: Row) -> list[Figure]:
    found = [row.target, row.actual, *(figure for figure, _ in row.rates.values())]
    return [figure for figure in found if isinstance(figure, Figure)]


def _told_by(page: Page, one: Account, other: Account) -> bool:
    """Whether another account has every figure of an account, of the same things and places."""
    rows = one.rows
    if one.item.leads or sum(len(_figures(row)) for row in rows) < _FEWEST:
        return False
    return all(any(_same(page, row, theirs) for theirs in other.rows) for row in rows)


def _same(page: Page, one: Row, other: Row) -> bool:
    if one.name != other.name or _place(page, one.place) != _place(page, other.place):
        return False
    for slot in _QUANTITIES:
        mine, theirs = getattr(one, slot), getattr(other, slot)
        if mine and (not theirs or (mine.value, mine.unit) != (theirs.value, theirs.unit)):
            return False
    return all(_rate(one, key) == _rate(other, key) for key in one.rates if isinstance(one.rates[key][0], Figure))


def _rate(row: Row, key: str) -> object:
    figure, sign = row.rates.get(key, (None, 1))
    return signed(figure, sign) if isinstance(figure, Figure) else None


def _place(page: Page, place: Place | None) -> str:
    return page.worded(place.start, place.end) if place is not None and place.level in LOCAL else ""
