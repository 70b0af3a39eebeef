"""The mentions of one sentence, each with the words printed where its span says."""

from typing import TypeVar

from bulletin_parser.fold import fold
from bulletin_parser.grammar import load_grammar
from bulletin_parser.mentions.model import Figure, Name, Place, Time
from bulletin_parser.mentions.scan import scan

GRAMMAR = load_grammar()
_Kind = TypeVar("_Kind", Figure, Name, Place, Time)


def mentions(kind: type[_Kind], text: str) -> list[tuple[str, _Kind]]:
    """The mentions of one kind in a text, in order, each beside ``text[start:end]``."""
    found = [mention for mention in scan(fold(text), GRAMMAR).all if isinstance(mention, kind)]
    return [(text[mention.start : mention.end], mention) for mention in found]
