"""Projects that labelled lines promise and of which what stands below them tells only parts, or nothing by name."""

from collections.abc import Iterator, Sequence

from bulletin_parser.extract.indicators.ledger import Ledger
from bulletin_parser.extract.indicators.rows import read_title
from bulletin_parser.extract.projects.accounts import Account
from bulletin_parser.extract.projects.topics import statement_item
from bulletin_parser.extract.text.blocks import Block
from bulletin_parser.extract.text.page import Page
from bulletin_parser.extract.text.promise_lines import promise_line, promised_amount


def promised(page: Page, block: Block, accounts: Sequence[Account]) -> Iterator[Account]:
    """The project of a line that promises (新建服务点2处⏎东街服务点已建成…), where nothing below goes on with it."""
    section = block.section
    if section is None or not block.first:
        return
    line = promise_line(page, section) or promised_amount(page, section)
    if line is None or any((a.item.title_start, a.item.title_end) == line for a in accounts):
        return
    ledger = Ledger(page, page.printed(*line))
    read_title(*line, ledger)
    item = statement_item(line, line[0], line[1], section)
    yield Account(item._replace(form="listed"), ledger.title, ledger, None)
