"""A text that has been read, before anything is understood in it."""

from typing import NamedTuple

from bulletin_parser.records import Source


class Document(NamedTuple):
    """The text of one bulletin and where it came from; every offset in this package is an offset of ``text``."""

    text: str
    source: Source
