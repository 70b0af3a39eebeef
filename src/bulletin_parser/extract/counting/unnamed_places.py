"""Counts of places, or of what each has, that no name stands before: 3个乡镇进展较快, 甲县、乙县各有2个尚未开工."""

from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure
from bulletin_parser.mentions.units import counts_places

_BEFORE_PLACES = ("，", "。", "；", "：", "\n", "有", "中")


def is_had_by_each(page: Page, figure: Figure) -> bool:
    """甲县、乙县各有2个尚未开工: so many each of several places has."""
    return page.folded.endswith(("各有", "各"), 0, figure.start)


def counts_unnamed_places(page: Page, figure: Figure) -> bool:
    """3个乡镇进展较快: how many places stand so, where their names are not printed before it."""
    if not counts_places(page.grammar, figure):
        return False
    before = page.folded[figure.start - 1 : figure.start]
    return before in _BEFORE_PLACES
