"""Finds tables whose rows are lines with cells that blanks set apart: runs of them, tabs among them, or single ones."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter

from bulletin_parser.extract.layout.cell_alignment import are_places_alone, is_total
from bulletin_parser.extract.layout.rulings import Grid, figured, trim
from bulletin_parser.extract.layout.stack_heads import Heads, head_kind, read_heads
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.outline import Line

_GAP = re.compile(" *\t[ \t]*|(?<! )  +")
_BLANK = re.compile(" +")
_HEAD_LINES = 2
_SURE = 4  # cells between single blanks, whatever their heads say


def aligned(page: Page, taken: Sequence[Grid]) -> Iterator[Grid]:
    """Runs of lines whose cells blanks set apart: a header of words, then rows that end in figures."""
    starts = set(_starts(page.lines, taken))
    for gap, least in ((_GAP, 3), (_BLANK, _SURE), (_BLANK, 3)):
        run: list[list[Span]] = []
        for line in [*page.lines, Line(0, 0)]:
            blank = page.folded.count(" ", line.start, line.end) + 4 * page.folded.count("\t", line.start, line.end)
            told = gap is _BLANK and page.folded.find("。", *line) >= 0  # a sentence, whatever blanks it has
            none = told or blank + 1 < least - bool(run) or line.start in starts
            cells = [] if none else _gapped(page.folded, line, gap)
            short = len(cells) == least - 1 and (gap is _GAP or _sums_up(page, cells[0]) or _lacks_figure(page, cells))
            if len(cells) >= least or (run and short):
                run.append(cells)
                continue
            grid = _as_aligned(page, run, even=gap is _BLANK)
            if grid:
                yield grid
                starts |= {row[0][0] for row in run}
            run = []


def _starts(lines: Sequence[Line], grids: Sequence[Grid]) -> Iterator[int]:
    """Where the lines of tables begin; both are in the order of the text."""
    waiting = iter(grids)
    grid = next(waiting, None)
    for line in lines:
        while grid and grid.end <= line.start:
            grid = next(waiting, None)
        if grid and grid.start <= line.start:
            yield line.start


def _gapped(text: str, line: Line, gap: re.Pattern[str]) -> list[Span]:
    """The cells of a line that blanks set apart; none for a line without a blank."""
    if text.find(" ", line.start, line.end) < 0 and text.find("\t", line.start, line.end) < 0:
        return []
    cells, at = [], line.start
    for match in gap.finditer(text, line.start, line.end):
        if match.start() > at:
            cells.append((at, match.start()))
        at = match.end()
    if at < line.end:
        cells.append(trim(text, at, line.end))
    return cells


def _as_aligned(page: Page, run: Sequence[list[Span]], *, even: bool) -> Grid | None:
    """The table of a run: the rows from the first one on that holds figures; the line above it is the header.

    Cells that single blanks set apart are taken for some only where all rows have as many as the header (``even``).
    """
    text = page.folded
    first = next((i for i, cells in enumerate(run) if figured(text, cells)), None)
    if not first or len(run) - first < 2:
        return None
    header, over = run[first - 1], dict[int, Span]()
    header = _rejoined(text, header, max(map(len, run[first:])))
    rows = [_rejoined(text, row, len(header)) for row in run[first:]]
    if even:
        rows = [_with_serial(page, row, len(rows[0])) for row in rows]
        known = len(rows[0]) >= _SURE or _are_heads(page, header)
        whole = known and all(figured(text, row) for row in rows)
        heads = _heads_above(page, header, {len(row) for row in rows}) if whole else None
        return Grid(heads[2], rows[-1][-1][1], heads[0], rows, heads[1]) if heads else None
    if sum(figured(text, cells) for cells in rows) * 2 <= len(rows):
        return None
    width = max(len(row) for row in rows)
    if first > 1 and len(header) < width:
        header, over = _under(text, run[first - 2], header, width)
    return Grid(run[max(0, first - 2) if over else first - 1][0][0], rows[-1][-1][1], header, rows, over)


def _are_heads(page: Page, header: Sequence[Span]) -> bool:
    """市州 开工数（个） 开工率: whether the first cell heads a column and all others have words that do."""
    words = page.grammar.scanner("columns")
    return head_kind(page, header[0]) is not None and all(list(words.find(page.folded[slice(*c)])) for c in header)


def _with_serial(page: Page, row: list[Span], width: int) -> list[Span]:
    """The row 合计, which has no number or rank, with an empty cell for it, and one that has no figures for its last
    columns (榆林市 3.60 暂未公布) with empty cells for them."""
    if len(row) == width - 1 and _sums_up(page, row[0]):
        return [(row[0][0], row[0][0]), *row]
    if len(row) < width and _lacks_figure(page, row):
        return [*row, *[(row[-1][1], row[-1][1])] * (width - len(row))]
    return row


def _lacks_figure(page: Page, row: Sequence[Span]) -> bool:
    """Whether the last cell of a row says that there is no figure: 暂未公布."""
    return bool(row) and page.grammar.kind("table_words", page.folded[slice(*row[-1])]) == "no_figure"


def _sums_up(page: Page, cell: Span) -> bool:
    """合计, 全省: whether a cell heads the row of all."""
    return is_total(page, cell) or page.grammar.kind("regions", page.folded[slice(*cell)]) == "whole"


def _heads_above(page: Page, header: list[Span], widths: set[int]) -> Heads | None:
    """The header of rows of one width: one as wide, or one under groups that the lines above it name (县区⏎新开工
    基本建成⏎任务数 完成数 任务数 完成数), or places alone, with no cell over what the rows are called."""
    width = next(iter(widths)) if len(widths) == 1 else 0
    if width == len(header) + 1 and are_places_alone(page, header):
        at = header[0][0]
        return [(at, at), *header], {}, at
    if width <= len(header):
        return (header, {}, header[0][0]) if width == len(header) else None
    at = bisect_left(page.lines, header[0][0], key=attrgetter("start"))
    above = [cell for line in page.lines[max(0, at - _HEAD_LINES) : at] for cell in _split(page.folded, line)]
    return read_heads(page, [*above, *header], width)


def _split(text: str, line: Line) -> list[Span]:
    return _gapped(text, line, _BLANK) or [(line.start, line.end)]


def _under(text: str, upper: list[Span], lower: list[Span], width: int) -> tuple[list[Span], dict[int, Span]]:
    """A header of two lines: the upper one's first cells go down to the rows, the others stand over the lower ones."""
    alone = width - len(lower)
    if alone >= len(upper):
        return lower, {}
    header, over = [*upper[:alone], *lower], {}
    for i, cell in enumerate(lower):
        heads = [up for up in upper[alone:] if _column(text, up[0]) <= _column(text, cell[1]) - 1]
        over[alone + i] = heads[-1] if heads else upper[alone]
    return header, over


def _column(text: str, at: int) -> int:
    """How far from the left an offset stands, a Chinese character taking two columns."""
    begin = text.rfind("\n", 0, at) + 1
    return sum(1 if character.isascii() else 2 for character in text[begin:at])


def _rejoined(text: str, row: list[Span], width: int) -> list[Span]:
    """A row whose first cell is a word with a blank in it (合 计) in one piece."""
    if len(row) == width + 1 and all(end - start == 1 and not text[start].isdecimal() for start, end in row[:2]):
        return [(row[0][0], row[1][1]), *row[2:]]
    return row
