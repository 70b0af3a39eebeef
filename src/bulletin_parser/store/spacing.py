"""Text as the full-text index takes it: every character a term of its own."""

import re

from bulletin_parser.fold import fold

_FULL_WIDTH = re.compile("[０-９Ａ-Ｚａ-ｚ]")


def spaced(text: str) -> str:
    """The text with a blank on both sides of each character, full-width digits and letters made plain.

    The character at ``i`` stands at ``2 * i + 1``. Whatever is no digit, letter or ideograph is no term for the index.
    """
    return (fold(text) if _FULL_WIDTH.search(text) else text).replace("", " ")
