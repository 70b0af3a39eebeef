"""Tables that stand side by side in one: 质量排名 | 县 | 指数 | 变化排名 | 县 | 变化率, two places a row."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from bulletin_parser.extract.layout.rulings import Grid
from bulletin_parser.extract.layout.stack_heads import head_kind
from bulletin_parser.extract.layout.stack_rows import is_figure
from bulletin_parser.extract.layout.stacked_ranks import grids_in
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page

_FEWEST = 2  # tables, and columns of each
_WIDEST = 12
_LONGEST_HEAD = 16


def side_by_side(page: Page, grid: Grid) -> list[Grid]:
    """The tables that a table is whose header names a column of places more than once, or the table itself."""
    starts = _starts(page, grid.header)
    if len(starts) < _FEWEST or grid.over:
        return [grid]
    parts = []
    for start, end in pairwise([*starts, len(grid.header)]):
        rows = [row[start:end] for row in grid.rows if len(row) > start + 1 and row[start + 1][0] < row[start + 1][1]]
        parts.append(grid._replace(header=grid.header[start:end], rows=rows))
    return [part for part in parts if part.rows] or [grid]


def _starts(page: Page, header: Sequence[Span]) -> list[int]:
    """Where each table's columns begin: with the rank before its places, or with the places; none where the first
    does not begin there."""
    places = [i for i, cell in enumerate(header) if head_kind(page, cell) == "place"]
    ranked = all(i > 0 and _heads_ranks(page, header[i - 1]) for i in places)
    starts = [i - ranked for i in places]
    wide = all(end - start >= _FEWEST + ranked for start, end in pairwise([*starts, len(header)]))
    return starts if starts[:1] == [0] and wide else []


def _heads_ranks(page: Page, cell: Span) -> bool:
    """名次, 质量状况排名: whether a head says that ranks or numbers stand below it."""
    if cell[1] - cell[0] > _LONGEST_HEAD:
        return False
    ranks = page.grammar.of_kind("columns", "rank")
    return head_kind(page, cell) in ("rank", "serial") or page.folded.endswith(ranks, *cell)


def stacked_side_by_side(page: Page, cells: Sequence[Span]) -> Iterator[Grid]:
    """The tables of rankings side by side that some cells, one a line, make up: 排名⏎县⏎指数⏎排名⏎县⏎变化⏎1⏎…."""
    return grids_in(
        cells,
        lambda at: _width(page, cells, at) if _heads_ranks(page, cells[at]) else 0,
        lambda at, width: _rows(page, cells, at, width),
    )


def _width(page: Page, cells: Sequence[Span], head: int) -> int:
    """How many heads stand before the first row, which begins with 1; 0 where they head no tables side by side."""
    first = next((i for i in range(head, min(len(cells), head + _WIDEST + 1)) if is_figure(page, cells[i])), head)
    ranked = first > head and page.folded[slice(*cells[first])] == "1"
    return first - head if ranked and len(_starts(page, cells[head:first])) >= _FEWEST else 0


def _rows(page: Page, cells: Sequence[Span], start: int, width: int) -> list[list[Span]]:
    """The rows of so many cells from ``start`` on, or of one less where the last is empty, as long as each begins with
    a rank and a name behind it."""
    rows: list[list[Span]] = []
    at = start
    while _begins_row(page, cells, at):
        lacks = not _begins_row(page, cells, at + width) and _begins_row(page, cells, at + width - 1)
        row = list(cells[at : at + width - lacks])
        if len(row) < width - lacks:
            break
        rows.append([*row, (row[-1][1],) * 2] if lacks else row)
        at += width - lacks
    return rows


def _begins_row(page: Page, cells: Sequence[Span], at: int) -> bool:
    named = at + 1 < len(cells) and not is_figure(page, cells[at + 1])
    return named and page.folded[slice(*cells[at])].isdecimal()
