"""Finds tables in text: rows with tabs or bars, or one cell a line."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bulletin_parser.extract.nouns import Span
from bulletin_parser.extract.page import Page
from bulletin_parser.outline import Line

_BAR = re.compile("[|\t]")
_NUMERIC = re.compile("[-0-9.,%/ ]+")
_LONGEST_CELL = 30
_MARKS = "。；："
_CAPTION_LINES = 6


class Grid(NamedTuple):
    """A table: its header cells and rows of cells, as spans of the text. Rows may lack cells that span several rows."""

    start: int
    end: int
    header: list[Span]
    rows: list[list[Span]]


def find_grids(page: Page) -> list[Grid]:
    """Every table of the page, in order."""
    return sorted([*_barred(page), *_stacked(page)])


def table_lines(grids: Sequence[Grid]) -> list[Line]:
    """The spans of tables, as lines that running text leaves out."""
    return [Line(grid.start, grid.end) for grid in grids]


def _barred(page: Page) -> Iterator[Grid]:
    """Runs of at least two lines with bars or tabs in them."""
    run: list[Line] = []
    for line in [*page.lines, Line(0, 0)]:
        if line.end and len(_BAR.findall(page.folded, line.start, line.end)) >= 2:
            run.append(line)
            continue
        if len(run) >= 2:
            rows = [_cells(page.folded, one) for one in run]
            yield Grid(run[0].start, run[-1].end, rows[0], rows[1:])
        run = []


def _cells(text: str, line: Line) -> list[Span]:
    """The cells of a line; a bar at its very beginning or end opens no cell."""
    cells, at = [], line.start
    for match in _BAR.finditer(text, line.start, line.end):
        if match.start() > line.start or match.group() != "|":
            cells.append(_trim(text, at, match.start()))
        at = match.end()
    if at < line.end:
        cells.append(_trim(text, at, line.end))
    return cells


def _trim(text: str, start: int, end: int) -> Span:
    while start < end and text[start] in " \t":
        start += 1
    while end > start and text[end - 1] in " \t":
        end -= 1
    return start, end


def _stacked(page: Page) -> Iterator[Grid]:
    """Runs of short lines that repeat one pattern of words and numbers, row after row."""
    run: list[Line] = []
    for line in [*page.lines, Line(0, 0)]:
        cell = _without_bar(page.folded, line)
        if line.end and _is_cell(page.folded, cell):
            run.append(cell)
            continue
        grid = (_numbered(page.folded, run) or _unstacked(page.folded, run)) if len(run) >= 8 else None
        if grid:
            yield grid
        run = []


def _without_bar(text: str, line: Line) -> Line:
    """A cell alone in its line without the bar that closes it: 42 |."""
    return Line(*_trim(text, line.start, line.end - 1)) if text.endswith("|", line.start, line.end) else line


def _is_cell(text: str, line: Line) -> bool:
    content = text[line.start : line.end]
    return len(content) <= _LONGEST_CELL and not any(mark in content for mark in _MARKS) and not _BAR.search(content)


def _numbered(text: str, run: Sequence[Line]) -> Grid | None:
    """A stacked table whose first column is 序号: each row begins with the next number, whatever cells it lacks."""
    content = [text[line.start : line.end] for line in run]
    head = next((i for i, cell in enumerate(content) if cell in ("序号", "编号")), None)
    if head is None or "1" not in content[head:]:
        return None
    first = content.index("1", head)
    rows: list[list[Span]] = []
    for line, cell in zip(run[first:], content[first:], strict=True):
        if cell == str(len(rows) + 1) and (not rows or len(rows[-1]) >= 3):
            rows.append([])
        rows[-1].append((line.start, line.end))
    width = first - head
    if len(rows) < 2 or not 3 <= width <= 12 or any(len(row) > width + 1 for row in rows[:-1]):
        return None
    rows[-1] = rows[-1][:width]
    header = [(line.start, line.end) for line in run[head:first]]
    return Grid(header[0][0], rows[-1][-1][1], header, rows)


def _unstacked(text: str, run: Sequence[Line]) -> Grid | None:
    numeric = [_NUMERIC.fullmatch(text, line.start, line.end) is not None for line in run]
    for skipped in range(min(_CAPTION_LINES, len(run))):  # a caption of some lines may stand right above the header
        for width in range(2, 13):
            body = numeric[skipped + width :]
            rows = len(body) // width
            if rows < 2 or any(numeric[skipped : skipped + width]):
                continue
            pattern = body[:width]
            if not any(pattern) or all(pattern) or pattern[0]:
                continue
            same = 0
            while same < rows and body[same * width : (same + 1) * width] == pattern:
                same += 1
            if same >= 2 and same >= rows - 1:
                return _as_grid(run[skipped:], width, same)
    return None


def _as_grid(run: Sequence[Line], width: int, rows: int) -> Grid:
    cells = [(line.start, line.end) for line in run[: width * (rows + 1)]]
    body = [cells[width * i : width * (i + 1)] for i in range(1, rows + 1)]
    return Grid(cells[0][0], cells[-1][1], cells[:width], body)
