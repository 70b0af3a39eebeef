"""Captions of tables that a text leaves out, each with what its place has in a bracket below it.

表二：东湖区农房整治进展表⏎（6个镇街，已整治820户）: what is told there is of the place that the caption names.
"""

from collections.abc import Iterator
from itertools import pairwise

from bulletin_parser.extract.layout.cell_alignment import is_place
from bulletin_parser.extract.passages.place_lines import PlaceLine
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Place
from bulletin_parser.outline import Line

_FEWEST = 2
_EACH = "各"
_LONGEST_PLACE = 10


def captioned_runs(page: Page, begin: int) -> Iterator[list[PlaceLine]]:
    """The captions of a text with such brackets, behind the offset ``begin``, as stretches that places head."""
    lines = [line for line in page.lines if line.start >= begin]
    found = [one for caption, below in pairwise(lines) if (one := _captioned(page, caption, below))]
    if len(found) >= _FEWEST:
        yield found


def _captioned(page: Page, caption: Line, below: Line) -> PlaceLine | None:
    bracketed = page.folded[below.start] == "（" and page.folded[below.end - 1] == "）"
    number = page.form("table_number").match(page.folded, *caption) if bracketed else None
    if number is None or not any(figure.unit for figure in page.mentions.figures_within(*below)):
        return None
    place = _place(page, number.end(), caption.end)
    return PlaceLine(place, below.start + 1, below.end - 1) if place else None


def _place(page: Page, start: int, end: int) -> Span | None:
    """东湖区 of 东湖区农房整治进展表, 经开区 of 经开区各街道农房整治进展表."""
    known = next((m for m in page.mentions.within(start, start + 1) if isinstance(m, Place)), None)
    if known is not None:
        return known.start, known.end
    each = page.folded.find(_EACH, start, min(end, start + _LONGEST_PLACE))
    return (start, each) if each > start and is_place(page, (start, each)) else None
