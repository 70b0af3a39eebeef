"""Text as the full-text index takes it: every printed character a term of its own, those that are alike made one."""

from collections.abc import Iterable, Sequence

from bulletin_parser.fold import fold
from bulletin_parser.script import is_traditional, simplified_characters

TOKENIZER = "unicode61 remove_diacritics 0 categories 'L* N* P* S* M* Co'"
"""The tokenizer of the index: stops, signs and figures are terms as characters are, so that 2.3 is not found in 23."""

FIELD_END = " | "
"""What stands between the fields of a record, so that no phrase reaches from one into the next."""

_BETWEEN = "\0"


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
    return _terms(joined(fields))


def joined(fields: Iterable[str | None]) -> str:
    """The different fields of a record, each once."""
    return FIELD_END.join(dict.fromkeys(filter(None, fields)))


def records(joined_fields: Sequence[str]) -> Sequence[str]:
    """What ``record`` makes of each of many: of all at once, for one by one takes three times as long."""
    together = _BETWEEN.join(joined_fields)
    if is_traditional(together) or not all(joined_fields) or together.count(_BETWEEN) >= len(joined_fields):
        return list(map(_terms, joined_fields))  # each is in traditional script by itself, or is not
    return _terms(together).split(f" {_BETWEEN} ")


def _terms(words: str) -> str:
    return spaced(words)[1:-1]
