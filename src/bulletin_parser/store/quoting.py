"""Cuts a bulletin's text into sentences and clauses, so that every row can carry the words around its figures."""

import re
from bisect import bisect_left, bisect_right
from typing import NamedTuple

from bulletin_parser.records import Span

# A sentence takes along the quotes and brackets that close after its stop; a table row is a line.
_SENTENCE_END = re.compile("[。！？；!?;][”’」』）)]*|\n")
_CLAUSE_END = re.compile("[，。！？；：、,!?;:\n]")
_LINE_END = re.compile("\n")
_CLAUSE_RIM = "，；：、,;:"


class Pieces(NamedTuple):
    """The pieces of a text between the ends that a pattern found; ``edges`` are their offsets, from 0 to the end.

    A quoted piece goes without blanks at its rims and without the characters of ``rim`` after it.
    """

    text: str
    edges: tuple[int, ...]
    rim: str = ""

    def around(self, start: int, end: int) -> Span:
        """The smallest run of whole pieces that holds ``start`` to ``end``, without the blanks at its rims."""
        first = self.edges[max(bisect_right(self.edges, start) - 1, 0)]
        last = self.edges[min(bisect_left(self.edges, max(end, start + 1)), len(self.edges) - 1)]
        return trimmed(self.text, first, last)

    def quote(self, start: int | None, end: int | None) -> str | None:
        """The printed words of ``around``; ``None`` where there is no span."""
        if start is None or end is None:
            return None
        found = self.around(start, end)
        return self.text[found.start : end] + self.text[end : found.end].rstrip(self.rim)

    def spans(self) -> list[Span]:
        """Every piece that is not blank, without the blanks at its rims, in order."""
        pairs = zip(self.edges, self.edges[1:], strict=False)
        found = (trimmed(self.text, start, end) for start, end in pairs)
        return [span for span in found if span.start < span.end]


def trimmed(text: str, start: int, end: int) -> Span:
    """The span without the whitespace at its two rims."""
    piece = text[start:end]
    return Span(end - len(piece.lstrip()), start + len(piece.rstrip())) if piece.strip() else Span(start, start)


def sentences(text: str) -> Pieces:
    """The text as sentences: up to 。！？； (or their half-width forms) or the end of the line."""
    return Pieces(text, _edges(text, _SENTENCE_END))


def clauses(text: str) -> Pieces:
    """The text as clauses: up to any stop, comma, colon or enumeration comma."""
    return Pieces(text, _edges(text, _CLAUSE_END), _CLAUSE_RIM)


def lines(text: str) -> Pieces:
    """The text as lines."""
    return Pieces(text, _edges(text, _LINE_END))


def _edges(text: str, ends: re.Pattern[str]) -> tuple[int, ...]:
    return (0, *(match.end() for match in ends.finditer(text) if match.end() < len(text)), len(text))
