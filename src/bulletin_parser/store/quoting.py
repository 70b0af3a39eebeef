"""Cuts a bulletin's text into sentences and clauses, so that every row can carry the words around its figures."""

import re
from bisect import bisect_left, bisect_right
from itertools import accumulate, pairwise

from bulletin_parser.wrapping import joined

Stretch = tuple[int, int]
"""Half-open range of characters: a span, as the database gives it back."""

# Each matches one piece, its end included. A sentence takes along the quotes and brackets that close after its stop.
_SENTENCE = re.compile("[^。！？；!?;\n]*(?:[。！？；!?;][”’」』）)]*|\n|\\Z)")
_CLAUSE = re.compile("[^，。！？；：、,!?;:\n]*(?:[，。！？；：、,!?;:\n]|\\Z)")
_CLAUSE_RIM = "，；：、,;:"
_LINE = re.compile("[^\n]*(?:\n|\\Z)")


class Pieces:
    """A text in pieces, each what a pattern matches next. A quote goes without one of ``rim`` at its end.

    Where ``cut`` is given it is cut in place of the text, whose characters stand at the same offsets.
    """

    def __init__(self, text: str, piece: re.Pattern[str], rim: str = "", cut: str | None = None) -> None:
        self.text = text
        self._rim = rim
        self._edges = [0, *accumulate(map(len, piece.findall(text if cut is None else cut)))]

    def around(self, start: int, end: int) -> Stretch:
        """The smallest run of whole pieces that holds ``start`` to ``end``, without the blanks at its rims."""
        edges = self._edges
        return trimmed(self.text, edges[bisect_right(edges, start) - 1], edges[bisect_left(edges, max(end, start + 1))])

    def quote(self, start: int | None, end: int | None) -> str | None:
        """The printed words of ``around``; ``None`` where there is no span."""
        if start is None or end is None:
            return None
        edges = self._edges
        at = bisect_right(edges, start)
        first, last = edges[at - 1], edges[bisect_left(edges, end, at - 1)]
        if last > end and self.text[last - 1] in self._rim:
            last -= 1
        return self.text[first:last].strip()

    def spans(self) -> list[Stretch]:
        """Every piece that is not blank, without the blanks at its rims, in order."""
        pieces = (trimmed(self.text, start, end) for start, end in pairwise(self._edges))
        return [(start, end) for start, end in pieces if start < end]


def trimmed(text: str, start: int, end: int) -> Stretch:
    """The span without the whitespace at its two rims; an empty one at its start where it is all blank."""
    piece = text[start:end]
    kept = piece.lstrip()
    return (end - len(kept), start + len(piece.rstrip())) if kept else (start, start)


def sentences(text: str) -> Pieces:
    """The text as sentences: up to 。！？； (or their half-width forms) or the end of the line.

    Where lines are cut at one width, a sentence goes on behind the break.
    """
    return Pieces(text, _SENTENCE, cut=joined(text))


def clauses(text: str) -> Pieces:
    """The text as clauses: up to any stop, comma, colon or enumeration comma."""
    return Pieces(text, _CLAUSE, _CLAUSE_RIM)


def lines(text: str) -> Pieces:
    """The text as lines."""
    return Pieces(text, _LINE)
