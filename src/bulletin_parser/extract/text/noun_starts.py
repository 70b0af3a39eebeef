"""Where a noun begins behind what the words before it leave: a bracket, or the number of several places."""

from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Mention, Place

_SHORTEST = 2


def behind_bracket(page: Page, start: int, end: int) -> int:
    """Where the noun begins behind a bracket that the words before it leave: 各县（市、区） | 化解."""
    closing = page.folded.find("）", start, end) if page.folded.startswith("（", start) else -1
    return closing + 1 if closing >= 0 else start


def behind_number(page: Page, mentions: list[Mention], start: int, end: int) -> int:
    """Where the noun begins behind the number of several places: 太原、晋中、吕梁三市 | 税收收入."""
    if not any(isinstance(m, Place) and m.end == start for m in mentions):
        return start
    number = page.form("places_number").match(page.folded, start, end)
    return number.end() if number is not None and end - number.end() >= _SHORTEST else start


def with_arrival(page: Page, start: int, end: int) -> int:
    """到位资金, 实际到位外资: where a noun for money begins that says whether it has come."""
    if not page.folded.endswith(page.grammar.of_kind("money_nouns", "money"), start, end):
        return start
    said = (word for word in page.grammar.of_kind("money_nouns", "arrival") if page.folded.endswith(word, 0, start))
    return start - max(map(len, said), default=0)


def without_each(page: Page, start: int, end: int) -> int:
    """Where a noun begins behind 各市, 各县区: 开工率 of 各市开工率."""
    match = page.form("each_place").match(page.folded, start, end)
    return match.end() if match and end - match.end() >= 2 else start
