"""Finds tables flattened to one cell a line: runs of short lines that repeat a pattern of words and numbers."""

from collections.abc import Iterator, Sequence

from bulletin_parser.extract.layout.barred_stacks import barred_stacks
from bulletin_parser.extract.layout.broken_cells import (
    breaks_head,
    breaks_rate,
    joined_offices,
    joined_told,
    spare_offices,
)
from bulletin_parser.extract.layout.cell_alignment import is_total
from bulletin_parser.extract.layout.rulings import AMONG, BAR, NUMBER, Grid, is_serial, trim
from bulletin_parser.extract.layout.side_by_side import stacked_side_by_side
from bulletin_parser.extract.layout.stack_heads import head_kind, heads_ranks
from bulletin_parser.extract.layout.stack_rows import is_figure, worded_rows
from bulletin_parser.extract.layout.stacked_ranks import stacked_ranks
from bulletin_parser.extract.text.furniture import is_page_number
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.outline import Line

_LONGEST_CELL = 30
_LONGEST_HEAD = 15
_MARKS = "。；："
_CAPTION_LINES = 6
_LAST = "备注"
_WIDEST = 12
_LONGEST_SERIAL = 3
_FEWEST_CELLS = 8  # of a table
_BROKEN = 1  # cells of a row that break off in the middle
_FEWEST = 3
"""Cells of a row: a number, a name and what is told of it."""


def stacked(page: Page) -> Iterator[Grid]:
    """Runs of short lines that repeat one pattern of words and numbers, row after row.

    Where a bar closes each cell, a line without one (the next table's caption) ends the run.
    """
    run: list[Line] = []
    closed = 0
    told = list(barred_stacks(page))
    cells = list(_closed_cells(page))
    for grid in (*_in_sentences(page), *stacked_ranks(page, cells), *stacked_side_by_side(page, cells)):
        if all(grid.start >= one.end or grid.end <= one.start for one in told):
            told.append(grid)
    yield from told
    taken = {start for grid in told for row in (grid.header, *grid.rows) for start, _ in row}
    for line in [*page.lines, Line(0, 0)]:
        cell = _without_bar(page.folded, line)
        if cell.start in taken or is_page_number(page, line):
            continue
        barred = page.folded.endswith("|", *line)
        captioned = closed >= _FEWEST_CELLS and not barred
        closed = closed + 1 if barred else 0
        if line.end and _is_cell(page.folded, cell) and not captioned:
            begun = run.pop() if run and breaks_rate(page, run[-1], cell) else cell
            run.append(Line(begun.start, cell.end))
            continue
        yield from filter(None, (_table(page, part) for part in _tables_of(page, run) if len(part) >= _FEWEST_CELLS))
        run = []


def _tables_of(page: Page, run: Sequence[Line]) -> Iterator[Sequence[Line]]:
    """The tables that a run holds, each of which begins with the same head of its places (地区)."""
    names = [page.folded[line.start : line.end] for line in run]
    heads = [i for i, line in enumerate(run) if head_kind(page, (line.start, line.end)) == "place"]
    starts = [i for i in heads[1:] if names[i] == names[heads[0]]]
    for start, end in zip([0, *starts], [*starts, len(run)], strict=True):
        yield run[start:end]


def _table(page: Page, run: Sequence[Line]) -> Grid | None:
    spans = [(line.start, line.end) for line in run]
    return worded_rows(page, spans) or _numbered(page, run) or _unstacked(page.folded, run)


def _in_sentences(page: Page) -> Iterator[Grid]:
    """Stacked tables whose cells may be sentences: a header of short lines from 序号 to the first number, then row
    after row. A bar may close each cell."""
    text = page.folded
    lines = list(_closed_cells(page))
    content = [text[line.start : line.end] for line in lines]
    at = 0
    while at < len(lines):
        first = _first_row(content, at) if head_kind(page, lines[at]) == "serial" else None
        if first is None:
            at += 1
            continue
        header = _heads(page, lines[at:first])
        rows = _counted_rows(page, lines[first:], header)
        if len(rows) > 1 and not all(_is_cell(text, Line(*cell)) for row in rows for cell in row):
            told = [joined_offices(page, joined_told(page, row, header), header) for row in rows]
            yield Grid(header[0][0], rows[-1][-1][1], header, told)
        at = first + sum(map(len, rows))


def _closed_cells(page: Page) -> Iterator[Line]:
    """The cells that lines hold one of each, with or without a bar that closes it; a line of nothing but bars closes
    empty cells, and first the one above it that has none."""
    text, closed = page.folded, True
    for line in page.lines:
        if is_page_number(page, line):
            continue
        bars = text[slice(*line)].replace(" ", "")
        if bars.strip("|"):
            closed = bars.endswith("|")
            yield _without_bar(text, line)
        else:
            yield from [Line(line.start, line.start)] * (len(bars) - (not closed))
            closed = True


def _first_row(content: Sequence[str], header: int) -> int | None:
    """Where the first row of a stacked table begins, if its header's cells are short words."""
    reach = range(header + 3, min(header + _WIDEST + 1, len(content)))
    first = next((i for i in reach if content[i].isdecimal() and len(content[i]) <= _LONGEST_SERIAL), None)
    cells = content[header:first] if first else []
    short = all(len(cell) <= _LONGEST_HEAD and not any(mark in cell for mark in _MARKS) for cell in cells)
    return first if short and not any(NUMBER.fullmatch(cell) for cell in cells) else None


def _counted_rows(page: Page, lines: Sequence[Line], heads: Sequence[Span]) -> list[list[Span]]:
    """The rows of a stacked table, of which each begins with the next number; empty cells leave no line.

    A row that ends the table before it has a second cell is none, and neither is a note (注：…) below the last one.
    The row that adds up (合计) has figures alone behind its name.
    """
    rows: list[list[Span]] = []
    adds_up = closed = False
    one = int(page.folded[slice(*lines[0])])
    for i, line in enumerate(lines):
        cell = page.folded[line.start : line.end]
        if adds_up and not is_figure(page, line):
            break
        if not adds_up and is_serial(cell, len(rows) + one) and (not rows or len(rows[-1]) >= _FEWEST):
            rows.append([])
        elif rows and len(rows[-1]) >= _FEWEST and is_total(page, line):
            rows.append([])
            adds_up = True
        elif rows and not cell and len(rows[-1]) >= len(heads):
            closed = True  # behind its last cell each row has a bar of its own
            continue
        elif (
            not rows
            or (
                _is_full(page, rows[-1], line, heads)
                and not _is_next(page, lines[i + 1 : i + 3], len(rows) + one)
                and not _goes_on(page, rows, line, heads)
            )
            or page.form("table_note").match(page.folded, line.start, line.end)
        ):
            break
        rows[-1].append((line.start, line.end))
    if closed:
        rows = [row[:-1] if _is_blank(row[-1]) and len(row) <= len(heads) else row for row in rows]
    return [row for row in rows if len(row) >= _FEWEST]


def _is_next(page: Page, lines: Sequence[Line], number: int) -> bool:
    """Whether the next row begins with one of the lines, so that what is above has more cells than there are heads."""
    return any(is_serial(page.folded[line.start : line.end], number) for line in lines)


def _goes_on(page: Page, rows: Sequence[Sequence[Span]], line: Line, heads: Sequence[Span]) -> bool:
    """Whether a sentence with a figure is one more cell of the last row, as most rows have one more than there are
    heads (按序时推进。⏎已建成1所，另1所正在装修。)."""
    longer = sum(len(row) > len(heads) for row in rows[:-1])
    told = len(rows[-1]) == len(heads) and bool(page.mentions.figures_within(*line))
    return told and longer * 2 > len(rows) - 1 > 1


def _is_blank(cell: Span) -> bool:
    return cell[0] == cell[1]


def _is_full(page: Page, row: Sequence[Span], line: Line, heads: Sequence[Span]) -> bool:
    """Whether a row has a cell for each head, so that the next line is none of its."""
    return len(row) >= len(heads) + spare_offices(page, [*row, (line.start, line.end)], heads)


def _without_bar(text: str, line: Line) -> Line:
    """A cell alone in its line without the bar that closes it: 42 |."""
    return Line(*trim(text, line.start, line.end - 1)) if text.endswith("|", line.start, line.end) else line


def _is_cell(text: str, line: Line) -> bool:
    content = text[line.start : line.end].removeprefix(AMONG)
    return len(content) <= _LONGEST_CELL and not any(mark in content for mark in _MARKS) and not BAR.search(content)


def _numbered(page: Page, run: Sequence[Line]) -> Grid | None:
    """A stacked table whose first column is 序号 or 名次: each row begins with the next number.

    Rows with a serial number may lack cells; those with a rank have all, for the rank may be shared.
    """
    content = [page.folded[line.start : line.end] for line in run]
    ranked = (i for i, cell in enumerate(run) if head_kind(page, cell) == "serial" or heads_ranks(page, cell))
    head = next(ranked, None)
    if head is None or "1" not in content[head:]:
        return None
    first = content.index("1", head)
    if not 3 <= first - head <= _WIDEST or any(NUMBER.fullmatch(cell) for cell in content[head:first]):
        return None
    header = _heads(page, run[head:first])
    split = _ranked if heads_ranks(page, run[head]) else _serial
    rows = [
        joined_offices(page, row, header)
        for row in split(content[first:], [(line.start, line.end) for line in run[first:]], len(header))
    ]
    if len(rows) < 2:
        return None
    rows[-1] = rows[-1][: len(header)]
    return Grid(header[0][0], rows[-1][-1][1], header, rows)


def _heads(page: Page, lines: Sequence[Line]) -> list[Span]:
    """The cells of a header; a unit alone in its line ((%) below 完成目标) is part of the one above, as is the second
    half of a head (时间 below 开工, or below a line that no bar closes where bars close the others), and what stands
    behind 备注 is a group of the rows below it."""
    text, heads = page.folded, list[Span]()
    barred = any(_is_closed(text, line) for line in lines)
    for line in lines:
        if heads and text[slice(*heads[-1])] == _LAST:
            break
        unit = text[line.start] == "（" and text[line.end - 1] == "）"
        broken = bool(heads) and breaks_head(page, heads[-1], (line.start, line.end))
        broken = broken or (barred and bool(heads) and not _is_closed(text, Line(*heads[-1])))
        start = heads.pop()[0] if (unit or broken) and heads else line.start
        heads.append((start, line.end))
    return heads


def _is_closed(text: str, cell: Line) -> bool:
    """Whether a bar stands behind a cell: 42 |."""
    return text[cell.end : cell.end + 2].lstrip(" ").startswith("|")


def _serial(content: Sequence[str], cells: Sequence[Span], width: int) -> list[list[Span]]:
    rows: list[list[Span]] = []
    for cell, span in zip(content, cells, strict=True):
        if is_serial(cell, len(rows) + 1) and (not rows or len(rows[-1]) >= _FEWEST):
            rows.append([])
        rows[-1].append(span)
    return rows if all(len(row) <= width + 1 + _BROKEN for row in rows[:-1]) else []


def _ranked(content: Sequence[str], cells: Sequence[Span], width: int) -> list[list[Span]]:
    rows = [list(cells[at : at + width]) for at in range(0, len(cells) - width + 1, width)]
    kept = 0
    while kept < len(rows) and content[kept * width].isdecimal() and not NUMBER.fullmatch(content[kept * width + 1]):
        kept += 1
    return rows[:kept]


def _unstacked(text: str, run: Sequence[Line]) -> Grid | None:
    numeric = [_is_numeric(text, line) for line in run]
    for skipped in range(min(_CAPTION_LINES, len(run))):  # a caption of some lines may stand right above the header
        for width in range(2, _WIDEST + 1):
            body = numeric[skipped + width :]
            rows = len(body) // width
            if rows < 2 or any(numeric[skipped : skipped + width]):
                continue
            pattern = body[:width]
            if not any(pattern) or all(pattern) or pattern[0] is not False:
                continue
            same = 0
            while same < rows and _fits(body[same * width : (same + 1) * width], pattern):
                same += 1
            if same >= 2 and same >= rows - 1:
                return _as_grid(run[skipped:], width, same)
    return None


def _is_numeric(text: str, line: Line) -> bool | None:
    """Whether a cell holds a number and nothing else; None for an empty one, which may be either (a lone bar)."""
    return NUMBER.fullmatch(text, line.start, line.end) is not None if line.end > line.start else None


def _fits(row: Sequence[bool | None], pattern: Sequence[bool | None]) -> bool:
    """Whether the cells of a row are of the kinds of those of another."""
    return all(one is None or other is None or one == other for one, other in zip(row, pattern, strict=True))


def _as_grid(run: Sequence[Line], width: int, rows: int) -> Grid:
    cells = [(line.start, line.end) for line in run[: width * (rows + 1)]]
    body = [cells[width * i : width * (i + 1)] for i in range(1, rows + 1)]
    return Grid(cells[0][0], cells[-1][1], cells[:width], body)
