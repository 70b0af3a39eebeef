"""Figures that are only passed or not reached: 不足30%, 超过200万亩, 均在20%以下."""

from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure


def is_bound(page: Page, figure: Figure) -> bool:
    """Whether a figure says how much there is at most or at least: by its own words (以上, 近), or those before it."""
    words = page.grammar.of_kind("statement_words", "passes")
    return figure.bound is not None or page.folded.endswith(words, 0, figure.start)
