"""Finds tables whose rows are lines: cells set apart by bars, tabs or blanks."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import NamedTuple

from bulletin_parser.extract.layout.stack_heads import Heads, read_heads
from bulletin_parser.extract.text.furniture import furniture_lines
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.outline import Line

_BAR = re.compile("[|\t]")
_GAP = re.compile(" *\t[ \t]*|(?<! )  +")
_BLANK = re.compile(" +")
NUMBER = re.compile("[-+0-9.,%/— ]+")
"""What a cell holds that is a number and nothing else, or says that there is none (/, —)."""

AMONG = "其中："
"""Before the first of the parts that the row above adds up (其中：增值税)."""

_DIGIT = re.compile("[0-9]")
_FEWEST_BARS = 2  # of a row
_CAPTION_CELLS = 3
_MOST_PIECES = 5  # lines of a broken row
_HEAD_LINES = 2
_RULE = "-：:=+ "  # what lines are drawn with


class Grid(NamedTuple):
    """A table: its header cells and rows of cells, as spans of the text. Rows may lack cells that span several rows.

    ``over`` are the cells of an upper header line, one for each header cell that stands under one. ``about`` is what
    all rows are of, with its unit, where the table itself names it.
    """

    start: int
    end: int
    header: list[Span]
    rows: list[list[Span]]
    over: dict[int, Span] = {}  # noqa: RUF012 (never written to)
    about: Span | None = None


def barred(page: Page) -> Iterator[Grid]:
    """Runs of at least two rows with bars or tabs in them."""
    run: list[Line] = []
    for row in _barred_rows(page):
        if row is not None:
            run.append(row)
            continue
        run = _without_captions(page.folded, run)
        if len(run) >= 2:
            cells = [_cells(page.folded, one) for one in run]
            ruled = [row for row in cells if any(page.folded[slice(*cell)].strip(_RULE) for cell in row)]
            yield _headed(page, run[0].start, run[-1].end, ruled or cells)
        run = []


def _without_captions(text: str, rows: list[Line]) -> list[Line]:
    """The rows without those that stand over the header and only say who reports and in what unit, tabs or bars
    between (填报单位：市林草局 | | 单位：亩)."""
    first = next((i for i, row in enumerate(rows) if not _is_caption(text, row)), len(rows))
    return rows[first:]


def _is_caption(text: str, row: Line) -> bool:
    filled = [cell for cell in _cells(text, row) if cell[0] < cell[1]]
    return 0 < len(filled) <= _CAPTION_CELLS and all(0 < text.find("：", *cell) < cell[1] - 1 for cell in filled)


def _barred_rows(page: Page) -> Iterator[Line | None]:
    """The lines with at least two bars or tabs, those of a row that is broken in one piece, and None between runs."""
    around = set(furniture_lines(page))  # 索引号 | 0143/2023-12 | 发布机构 | 县政府办
    bars = [0 if line in around else _bars(page.folded, line) for line in page.lines]
    at = width = 0
    while at < len(bars):
        pieces = _pieces_of_row(page, bars, at, width)
        row = Line(page.lines[at].start, page.lines[at + pieces - 1].end)
        whole = bars[at] >= _FEWEST_BARS or pieces > 1
        yield row if whole else None
        width = max(width, bars[at]) if whole else 0
        at += pieces
    yield None


def _bars(text: str, line: Line) -> int:
    return text.count("|", line.start, line.end) + text.count("\t", line.start, line.end)


def _pieces_of_row(page: Page, bars: Sequence[int], at: int, width: int) -> int:
    """How many lines a row takes that a cell with line breaks in it breaks (1 | 县医院⏎迁建 | 80% |): as many as have
    the bars of the header together, where one of them alone could not be a row, or all go on with a bar."""
    if not 0 < bars[at] < width:
        return 1
    for pieces in range(2, _MOST_PIECES + 1):
        lines = bars[at : at + pieces]
        if sum(lines) >= width or len(lines) < pieces:
            go_on = all(page.folded[line.start] == "|" for line in page.lines[at + 1 : at + pieces])
            return pieces if sum(lines) == width and (go_on or min(lines) < _FEWEST_BARS) else 1
    return 1


def _headed(page: Page, start: int, end: int, rows: list[list[Span]]) -> Grid:
    """A table whose header may take two lines: the upper one heads several columns (城镇新增就业 | | |)."""
    text, upper, lower = page.folded, rows[0], rows[1]
    grouped = _grouped(page, rows)
    if grouped is not None:
        header, over, _ = grouped
        return Grid(start, end, header, rows[2:], over)
    short = len(lower) - len(upper)
    if short > 0 and not _figured(text, lower):
        upper = [*upper, *[(upper[-1][1], upper[-1][1])] * short]  # its last cell spans the columns to the end
    figured = any(_figured(text, row) for row in rows[2:4])
    if len(upper) != len(lower) or _figured(text, lower) or not figured or (lower[0][0] < lower[0][1]):
        return Grid(start, end, rows[0], rows[1:])
    header = [low if low[0] < low[1] else up for up, low in zip(upper, lower, strict=True)]
    over, latest = {}, None
    for i, (up, low) in enumerate(zip(upper, lower, strict=True)):
        latest = up if up[0] < up[1] else latest
        if latest and low[0] < low[1]:
            over[i] = latest
    return Grid(start, end, header, rows[2:], over)


def _grouped(page: Page, rows: list[list[Span]]) -> Heads | None:
    """A header of two lines that lost how far its cells span: 县区 | 收入 | 支出 over 当月 | 累计 | 当月 | 累计."""
    upper, lower = ([cell for cell in row if cell[0] < cell[1]] for row in rows[:2])
    width, _ = Counter(map(len, rows[2:])).most_common(1)[0] if len(rows) > _HEAD_LINES else (0, 0)
    if not len(lower) < width == max(map(len, rows[2:])) or _figured(page.folded, lower):
        return None
    return read_heads(page, [*upper, *lower], width) if len(upper) + len(lower) > width else None


def _cells(text: str, line: Line) -> list[Span]:
    """The cells of a line; a bar at its very beginning or end opens no cell, but tabs there have empty ones."""
    cells, at, end = [], line.start, line.end
    while at and text[at - 1] in " \t":
        at -= 1
    while text[end : end + 1] in (" ", "\t"):
        end += 1
    for match in _BAR.finditer(text, at, end):
        if match.start() > line.start or match.group() != "|":
            cells.append(trim(text, at, match.start()))
        at = match.end()
    if at < end or text[end - 1] == "\t":
        cells.append(trim(text, at, end))
    return cells


def trim(text: str, start: int, end: int) -> Span:
    """A span without the blanks and line breaks at its ends."""
    while start < end and text[start] in " \t\n":
        start += 1
    while end > start and text[end - 1] in " \t\n":
        end -= 1
    return start, end


def aligned(page: Page, taken: Sequence[Grid]) -> Iterator[Grid]:
    """Runs of lines whose cells blanks set apart: a header of words, then rows that end in figures."""
    starts = set(_starts(page.lines, taken))
    for gap, least in ((_GAP, 3), (_BLANK, 4)):
        run: list[list[Span]] = []
        for line in [*page.lines, Line(0, 0)]:
            blank = page.folded.count(" ", line.start, line.end) + 4 * page.folded.count("\t", line.start, line.end)
            cells = [] if blank + 1 < least or line.start in starts else _gapped(page.folded, line, gap)
            if len(cells) >= least or (run and len(cells) == least - 1):
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
    first = next((i for i, cells in enumerate(run) if _figured(text, cells)), None)
    if not first or len(run) - first < 2:
        return None
    header, over = run[first - 1], dict[int, Span]()
    rows = [_rejoined(text, row, len(header)) for row in run[first:]]
    if even:
        heads = (
            _heads_above(page, header, {len(row) for row in rows}) if all(_figured(text, row) for row in rows) else None
        )
        return Grid(heads[2], rows[-1][-1][1], heads[0], rows, heads[1]) if heads else None
    if sum(_figured(text, cells) for cells in rows) * 2 <= len(rows):
        return None
    width = max(len(row) for row in rows)
    if first > 1 and len(header) < width:
        header, over = _under(text, run[first - 2], header, width)
    return Grid(run[max(0, first - 2) if over else first - 1][0][0], rows[-1][-1][1], header, rows, over)


def _heads_above(page: Page, header: list[Span], widths: set[int]) -> Heads | None:
    """The header of rows of one width: one as wide, or one under groups that the lines above it name (县区⏎新开工
    基本建成⏎任务数 完成数 任务数 完成数)."""
    width = next(iter(widths)) if len(widths) == 1 else 0
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


def _figured(text: str, cells: Sequence[Span]) -> bool:
    """Whether a row holds a figure in any cell but its first."""
    return any(NUMBER.fullmatch(text, *cell) and _DIGIT.search(text, *cell) for cell in cells[1:])
