"""Sections that tell of the places of a project reported elsewhere: ①巴林左旗完成62公里 under 1、街巷硬化, and
城东区完成8.2亿元，… under 三、分地区支出情况."""

from collections.abc import Sequence

from bulletin_parser.extract.indicators.ledger import LOCAL
from bulletin_parser.extract.projects.accounts import Account
from bulletin_parser.extract.projects.topics import Topic
from bulletin_parser.extract.status.counts import Count, State
from bulletin_parser.extract.status.members import Piece
from bulletin_parser.extract.text.blocks import Block
from bulletin_parser.extract.text.clauses import clauses
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Place


def broken_down(page: Page, block: Block, accounts: Sequence[Account]) -> Span | None:
    """The title of the project that a heading breaks down by place: 分地区支出情况 is of 一般公共预算支出."""
    section = block.section
    if section is None or section.heading is None or block.title is not None:
        return None
    heading = page.form("broken_down_heading").fullmatch(page.folded, *section.heading)
    titles = (account.title_span for account in (accounts if heading else ()))
    return next((title for title in titles if page.folded.endswith(heading["what"], *title)), None)


def told_of_a_place(page: Page, topic: Topic, account: Account) -> Count | None:
    """How a place stands in a project of which a statement says it (③翁牛特旗完成21公里，进度严重滞后)."""
    place = _opening_place(page, topic)
    if place is None or account.verdict is None:
        return None
    state = State(account.verdict, members=[Piece(place.start, place.end)], end=account.verdict.end)
    title = (topic.item.title_start, topic.item.title_end)
    return Count(None, title, place.start, account.verdict.end, states=[state])


def _opening_place(page: Page, topic: Topic) -> Place | None:
    first = next(iter(clauses(page, *topic.parts[0])), None) if topic.parts else None
    return next((p for p in first.places if p.start == first.start and p.level in LOCAL), None) if first else None
