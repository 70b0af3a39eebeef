"""Projects that labelled lines promise and of which what stands below them tells only parts, or nothing by name."""

from bulletin_parser.extract.indicators.ledger import Ledger
from bulletin_parser.extract.indicators.rows import read_title
from bulletin_parser.extract.projects.accounts import Account
from bulletin_parser.extract.projects.topics import statement_item
from bulletin_parser.extract.text.blocks import Block
from bulletin_parser.extract.text.page import Page
from bulletin_parser.extract.text.promise_lines import promise_line, promised_amount


def promised(page: Page, block: Block) -> Account | None:
    """The project of a line that promises (新建服务点2处⏎东街服务点已建成…), if such a line heads a block."""
    section = block.section if block.first else None
    line = (promise_line(page, section) or promised_amount(page, section)) if section else None
    if line is None:
        return None
    ledger = Ledger(page, page.worded(*line))
    read_title(*line, ledger)
    item = statement_item(line, line[0], line[1], section)
    return Account(item._replace(form="listed"), ledger.title, ledger, None)
