"""Finds tables flattened to a cell a line whose rows begin with a rank in words; their other cells may be sentences.

``排名⏎村别⏎存在问题⏎得分⏎第一名⏎端里村⏎道路两侧有白色垃圾。⏎94⏎第二名⏎…``: places that tie have the same rank.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence

from bulletin_parser.extract.layout.rulings import Grid
from bulletin_parser.extract.layout.stack_heads import heads_ranks
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Name

_NARROWEST, _WIDEST = 3, 10
_FEWEST = 3  # rows


def stacked_ranks(page: Page, cells: Sequence[Span]) -> Iterator[Grid]:
    """The tables that some cells, one a line and without the bars that close them, make up."""
    return grids_in(
        cells,
        lambda at: _width(page, cells, at) if heads_ranks(page, cells[at]) else 0,
        lambda at, width: _rows(page, cells, at, width),
    )


def grids_in(
    cells: Sequence[Span], width_at: Callable[[int], int], rows_from: Callable[[int, int], list[list[Span]]]
) -> Iterator[Grid]:
    """The tables that some cells, one a line, make up: ``width_at`` says how many heads one has that begins at a cell,
    or 0, and ``rows_from`` gives its rows of that width from a cell on."""
    at = 0
    while at < len(cells):
        width = width_at(at)
        rows = rows_from(at + width, width) if width else []
        if len(rows) < _FEWEST:
            at += 1
            continue
        end = rows[-1][-1][1]
        yield Grid(cells[at][0], end, list(cells[at : at + width]), rows)
        at = bisect_left(cells, (end, end), at + width)


def _width(page: Page, cells: Sequence[Span], head: int) -> int:
    """How many heads stand before the first rank; 0 where none follows them."""
    reach = range(_NARROWEST, min(_WIDEST, len(cells) - head - 1) + 1)
    return next((width for width in reach if is_rank(page, cells[head + width])), 0)


def _rows(page: Page, cells: Sequence[Span], start: int, width: int) -> list[list[Span]]:
    rows: list[list[Span]] = []
    for at in range(start, len(cells) - width + 1, width):
        if not is_rank(page, cells[at]) or any(is_rank(page, cell) for cell in cells[at + 1 : at + width]):
            break
        rows.append(list(cells[at : at + width]))
    return rows


def is_rank(page: Page, cell: Span) -> bool:
    """Whether a cell is a rank in words."""
    return rank_in(page, cell) is not None


def rank_in(page: Page, cell: Span) -> Name | None:
    """第一名: the rank in words that is all of a cell."""
    names = (m for m in page.mentions.within(*cell) if isinstance(m, Name) and m.role == "ordinal")
    return next((name for name in names if (name.start, name.end) == cell), None)
