"""Paragraphs whose first words say that all they tell of is late: 从滞后情况看，A采购312套；B完成13.1万座；…"""

from collections.abc import Iterable

from bulletin_parser.extract.projects.accounts import Account
from bulletin_parser.extract.status.verdicts import Verdict
from bulletin_parser.extract.text.blocks import Block
from bulletin_parser.extract.text.page import Page
from bulletin_parser.records import Status


def give_lateness(page: Page, block: Block, accounts: Iterable[Account]) -> None:
    """Makes the projects behind that such a paragraph of a block tells of, where nothing else says how they stand."""
    for line in page.lines_within(block.start, block.end):
        late = page.form_in("seen_as_late", *line).match(page.folded, *line)
        if late is None:
            continue
        verdict = Verdict(Status.BEHIND, *late.span("late"))
        for account in accounts:
            if line.start <= account.item.start < line.end and account.rows:
                account.inherit(verdict)
