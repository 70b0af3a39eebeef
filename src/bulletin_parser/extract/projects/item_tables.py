"""Tables below an item (一、妇女“两癌”检查（牵头单位：市卫健委）, then counties with figures): their rows are its."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from bulletin_parser.extract.layout.grids import find_grids
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.page import Page

if TYPE_CHECKING:
    from bulletin_parser.extract.indicators.ledger import Row
    from bulletin_parser.extract.projects.accounts import Account


def outside_tables(page: Page, parts: Sequence[Clause]) -> list[Clause]:
    """The clauses of an item's account without the cells of tables, which are read as such."""
    grids = find_grids(page)
    return [part for part in parts if not any(part.start < grid.end and grid.start < part.end for grid in grids)]


def joined(own: "Account | None", accounts: Sequence["Account"], *, parts: bool = False) -> list["Account"]:
    """The accounts of a table; those that are of the item it stands below are joined to that item's, ``own``, as are
    the ``parts`` of it that a table tells place by place (新辟线路年度目标 | 3 | 2 under 新辟公交线路8条，优化16条)."""
    more = []
    for account in accounts:
        if own is not None and (parts or account.item.title_start == own.item.title_start):
            _give_unit(own.rows, account.rows)
            own.ledger.rows += account.ledger.rows
            own.ledger.others += account.ledger.others
        else:
            more.append(account)
    return more


def _give_unit(targets: Sequence["Row"], rows: Sequence["Row"]) -> None:
    """Gives figures of a table that says no unit the one in which all of its item is to be done."""
    units = {row.target.unit for row in targets if row.target}
    unit = next(iter(units)) if len(units) == 1 else None
    for row in rows if unit and unit != "元" else ():
        row.target = row.target._replace(unit=row.target.unit or unit) if row.target else None
        row.actual = row.actual._replace(unit=row.actual.unit or unit) if row.actual else None
