"""An item read whole: its title's targets, its account's figures, its status."""

from dataclasses import dataclass

from bulletin_parser.extract.clauses import clauses
from bulletin_parser.extract.items import Item
from bulletin_parser.extract.page import Page
from bulletin_parser.extract.rows import Ledger, Row, read_body, read_title
from bulletin_parser.extract.verdicts import Verdict, item_verdict


@dataclass(frozen=True, slots=True)
class Account:
    """What the bulletin reports of one project."""

    item: Item
    title: str
    ledger: Ledger
    verdict: Verdict | None

    @property
    def rows(self) -> list[Row]:
        """The indicator rows that hold a figure."""
        return [row for row in self.ledger.rows if row.target or row.actual or row.rates]


def read_item(page: Page, item: Item) -> Account:
    """Reads an item's title and account."""
    title = page.printed(item.title_start, item.title_end)
    ledger = Ledger(page, title)
    read_title(page, item.title_start, item.title_end, ledger)
    read_body(page, item.body, item.end, ledger)
    verdict = item_verdict(page, list(clauses(page, item.body, item.end)))
    return Account(item, title, ledger, verdict)
