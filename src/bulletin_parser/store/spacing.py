"""Text as the full-text index takes it: every printed character a term of its own, those that are alike made one."""

from collections.abc import Iterable

from bulletin_parser.fold import fold
from bulletin_parser.script import simplified_characters

TOKENIZER = "unicode61 remove_diacritics 0 categories 'L* N* P* S* M* Co'"
"""The tokenizer of the index: stops, signs and figures are terms as characters are, so that 2.3 is not found in 23."""

FIELD_END = " | "
"""What stands between the fields of a record, so that no phrase reaches from one into the next."""


def plain(text: str) -> str:
    """The text, of the same length, with full-width and odd characters made plain and traditional script simplified."""
    return simplified_characters(fold(text)).replace("，", ",")


def spaced(text: str) -> str:
    """The plain text with a blank on both sides of each character; the one at ``i`` stands at ``2 * i + 1``."""
    return plain(text).replace("", " ")


def unspaced(characters: str) -> str:
    """The plain text that ``spaced``, or ``record`` stripped of its rims, was made of."""
    return characters[::2]


def record(fields: Iterable[str | None]) -> str:
    """The different fields of a record, each once, as the index takes them."""
    words = FIELD_END.join(dict.fromkeys(field for field in fields if field))
    return spaced(words)[1:-1]
