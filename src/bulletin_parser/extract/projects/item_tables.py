"""Tables below an item (一、妇女“两癌”检查（牵头单位：市卫健委）, then counties with figures): their rows are its."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from bulletin_parser.extract.layout.grids import find_grids
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.page import Page

if TYPE_CHECKING:
    from bulletin_parser.extract.projects.accounts import Account


def outside_tables(page: Page, parts: Sequence[Clause]) -> list[Clause]:
    """The clauses of an item's account without the cells of tables, which are read as such."""
    grids = find_grids(page)
    return [part for part in parts if not any(part.start < grid.end and grid.start < part.end for grid in grids)]


def joined(own: "Account | None", accounts: Sequence["Account"]) -> list["Account"]:
    """The accounts of a table; those that are of the item it stands below are joined to that item's, ``own``."""
    more = []
    for account in accounts:
        if own is not None and account.item.title_start == own.item.title_start:
            own.ledger.rows += account.ledger.rows
            own.ledger.others += account.ledger.others
        else:
            more.append(account)
    return more
