"""A text that has been read, before anything is understood in it."""

from dataclasses import dataclass

from bulletin_parser.records import Source


@dataclass(frozen=True, slots=True)
class Document:
    """The text of one bulletin and where it came from; every offset in this package is an offset of ``text``."""

    text: str
    source: Source
