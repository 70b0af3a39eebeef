"""Finds tables whose rows are lines with cells that bars or tabs set apart."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bulletin_parser.extract.layout.inset_heads import inset_heads
from bulletin_parser.extract.layout.spanned_heads import are_units, spanned_heads, units_below
from bulletin_parser.extract.layout.stack_heads import Heads, read_heads
from bulletin_parser.extract.text.furniture import furniture_lines
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.outline import Line

BAR = re.compile("[|\t]")
"""What sets cells apart."""

NUMBER = re.compile("[-+0-9.,%/— ]+")
"""What a cell holds that is a number and nothing else, or says that there is none (/, —)."""

STARS = "*※★▲"
"""What may stand behind the number of a row: 7*."""

AMONG = "其中："
"""Before the first of the parts that the row above adds up (其中：增值税)."""

_DIGIT = re.compile("[0-9]")
_FEWEST_BARS = 2  # of a row
_CAPTION_CELLS = 3
_FEWEST_FILLED = 2  # cells of a row that is no caption or note
_MOST_PIECES = 5  # lines of a broken row
_HEAD_LINES = 2
_STOPS = "。；："
_RULE = "-：:=+ "  # what lines are drawn with


class Grid(NamedTuple):
    """A table: its header cells and rows of cells, as spans of the text. Rows may lack cells that span several rows.

    ``over`` are the cells of an upper header line, one for each header cell that stands under one, and ``units`` those
    of a line below, of units. ``about`` is what all rows are of, with its unit, where the table itself names it.
    """

    start: int
    end: int
    header: list[Span]
    rows: list[list[Span]]
    over: dict[int, Span] = {}  # noqa: RUF012 (never written to)
    about: Span | None = None
    units: dict[int, Span] = {}  # noqa: RUF012 (never written to)
    turned: bool = False  # the first column are places, which were the heads of columns


def is_serial(text: str, number: int) -> bool:
    """Whether a cell is the number of a row, which a star may mark: 7*."""
    return text.rstrip(STARS) == str(number)


def barred(page: Page) -> Iterator[Grid]:
    """Runs of at least two rows with bars or tabs in them."""
    run: list[Line] = []
    for row in _barred_rows(page):
        if row is not None:
            run.append(row)
            continue
        run = _without_captions(page.folded, run)
        cells = [_cells(page.folded, one) for one in run]
        ruled = [row for row in cells if any(page.folded[slice(*cell)].strip(_RULE) for cell in row)]
        if len(ruled) >= 2:
            yield _with_units(page, run[0].start, run[-1].end, ruled)
        run = []


def _without_captions(text: str, rows: list[Line]) -> list[Line]:
    """The rows without those that stand over the header and only say who reports and in what unit, tabs or bars
    between (填报单位：市林草局 | | 单位：亩)."""
    first = next((i for i, row in enumerate(rows) if not _is_caption(text, row)), len(rows))
    return rows[first:]


def _is_caption(text: str, row: Line) -> bool:
    """Whether a row has one cell for the whole table (附件2), or few that say in what unit it is."""
    cells = _cells(text, row)
    filled = [cell for cell in cells if cell[0] < cell[1]]
    if len(filled) < _FEWEST_FILLED < len(cells):
        return True
    unit = any(text.find("单位：", *cell) >= 0 for cell in filled)
    return len(filled) <= _CAPTION_CELLS and unit and not any(text.endswith("：", *cell) for cell in filled)


def _barred_rows(page: Page) -> Iterator[Line | None]:
    """The lines with at least two bars or tabs, those of a row that is broken in one piece, and None between runs."""
    around = set(furniture_lines(page))  # 索引号 | 0143/2023-12 | 发布机构 | 县政府办
    bars = [0 if line in around else _bars(page.folded, line) for line in page.lines]
    at = width = 0
    headed = False
    while at < len(bars):
        if width and bars[at] == 1 and not _has_words(page, page.lines[at]):
            at += 1  # a bar alone, where a row has lost its empty cells
            continue
        if width and _heads_group(page, bars, at, width):
            at += 1
            continue
        pieces = 1 if headed else _pieces_of_header(page, bars, at)
        pieces = _pieces_of_row(page, bars, at, width) if width and pieces == 1 else pieces
        row = Line(page.lines[at].start, page.lines[at + pieces - 1].end)
        whole = (bars[at] >= _FEWEST_BARS and (width or _has_words(page, row))) or pieces > 1
        yield row if whole else None
        width = max(width, sum(bars[at : at + pieces])) if whole else 0
        headed = bool(width) and (headed or not _is_caption(page.folded, row))
        at += pieces
    yield None


def _heads_group(page: Page, bars: Sequence[int], at: int, width: int) -> bool:
    """二、社会投资类 between rows: whether a line that no bar parts only says of which kind the rows below it are."""
    label = page.form("label").match(page.folded, *page.lines[at]) if not bars[at] else None
    goes_on = at + 1 < len(bars) and bars[at + 1] >= max(_FEWEST_BARS, width - 1)
    numbered = goes_on and _first_cell(page, page.lines[at + 1]).isdecimal()
    return label is not None and numbered and page.folded[page.lines[at].end - 1] not in _STOPS


def _has_words(page: Page, row: Line) -> bool:
    """Whether a row is more than bars, which may close the cells of one that has a line for each."""
    return bool(page.folded[slice(*row)].strip("| \t"))


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


def _pieces_of_header(page: Page, bars: Sequence[int], at: int) -> int:
    """How many lines a header takes that is broken between its cells (序号 | 任务 | 责任单位 |⏎进展情况 | 状态 |): as
    many as have the bars of the row numbered 1 together, where each of them ends with a bar."""
    for pieces in range(2, _MOST_PIECES + 1):
        lines, own = page.lines[at : at + pieces], bars[at : at + pieces]
        if not all(own) or any(page.folded[line.end - 1] != "|" for line in lines):
            return 1
        width = _bars_of_first(page, bars, at + pieces)
        if sum(own) == width > max(own) >= _FEWEST_BARS:  # else a cell a line
            heads = [page.folded[slice(*cell)] for line in lines for cell in _cells(page.folded, line)]
            while heads and not heads[-1]:
                heads.pop()  # 任务完成率 | 备注 | |
            return pieces if all(heads) and len({*heads}) == len(heads) else 1
    return 1


def _bars_of_first(page: Page, bars: Sequence[int], at: int) -> int:
    """How many bars the row numbered 1 has that begins with a line, up to the row numbered 2; 0 where none begins."""
    numbers = [_first_cell(page, line) for line in page.lines[at : at + _MOST_PIECES + 1]]
    if numbers[:1] != ["1"]:
        return 0
    size = numbers.index("2") if "2" in numbers else 1
    return sum(bars[at : at + size])


def _first_cell(page: Page, line: Line) -> str:
    return page.folded[slice(*line)].lstrip("|").partition("|")[0].strip()


def _with_units(page: Page, start: int, end: int, rows: list[list[Span]]) -> Grid:
    """A table below whose header a line may stand that says in what its columns are (（个） | （万元）)."""
    lines = range(1, min(_HEAD_LINES, len(rows) - _HEAD_LINES) + 1)
    at = next((i for i in lines if are_units(page, rows[i])), None)
    if at is None:
        return _headed(page, start, end, rows)
    grid = _headed(page, start, end, [*rows[:at], *rows[at + 1 :]])
    return grid._replace(units=units_below(page, grid.header, rows[at]))


def _headed(page: Page, start: int, end: int, rows: list[list[Span]]) -> Grid:
    """A table whose header may take two lines: the upper one heads several columns (城镇新增就业 | | |)."""
    text, upper, lower = page.folded, rows[0], rows[1]
    grouped = _grouped(page, rows) or (inset_heads(page, rows) if len(rows) > _HEAD_LINES else None)
    if grouped is not None:
        header, over, _ = grouped
        return Grid(start, end, header, rows[2:], over)
    short = len(lower) - len(upper)
    if short > 0 and not figured(text, lower):
        upper = [*upper, *[(upper[-1][1], upper[-1][1])] * short]  # its last cell spans the columns to the end
    lower = _with_spanned(upper, lower)
    told = any(figured(text, row) for row in rows[2:4])
    if len(upper) != len(lower) or figured(text, lower) or not told or lower[0][0] < lower[0][1]:
        return Grid(start, end, rows[0], rows[1:])
    header = [low if low[0] < low[1] else up for up, low in zip(upper, lower, strict=True)]
    over, latest = {}, None
    for i, (up, low) in enumerate(zip(upper, lower, strict=True)):
        latest = up if up[0] < up[1] else latest
        if latest and low[0] < low[1]:
            over[i] = latest
    return Grid(start, end, header, rows[2:], over)


def _with_spanned(upper: Sequence[Span], lower: list[Span]) -> list[Span]:
    """县名 | 开工情况 | | 竣工情况 | | over 户数 | 占计划 | 户数 | 占计划: the lower line with an empty cell below each
    head that spans both, where that makes it as long as the upper one."""
    filled = [start < end for start, end in upper]
    alone = {i for i, told in enumerate(filled) if told and (i + 1 == len(upper) or filled[i + 1])}
    if not lower or len(lower) + len(alone) != len(upper):
        return lower
    cells = iter(lower)
    at = (lower[0][0], lower[0][0])
    return [at if i in alone else next(cells) for i in range(len(upper))]


def _grouped(page: Page, rows: list[list[Span]]) -> Heads | None:
    """A header of two lines that lost how far its cells span: 县区 | 收入 | 支出 over 当月 | 累计 | 当月 | 累计."""
    upper, lower = ([cell for cell in row if cell[0] < cell[1]] for row in rows[:2])
    width, _ = Counter(map(len, rows[2:])).most_common(1)[0] if len(rows) > _HEAD_LINES else (0, 0)
    gaps = any(
        cell[0] == cell[1] for row, cells in zip(rows, (upper, lower), strict=False) for cell in row[: len(cells)]
    )
    if gaps or not len(lower) < width == max(map(len, rows[2:])) or figured(page.folded, lower):
        return None
    if len(upper) + len(lower) <= width:
        return None
    return spanned_heads(page, upper, lower, width) or read_heads(page, [*upper, *lower], width)


def _cells(text: str, line: Line) -> list[Span]:
    """The cells of a line; a bar at its very beginning or end opens no cell, but tabs there have empty ones."""
    cells, at, end = [], line.start, line.end
    while at and text[at - 1] in " \t":
        at -= 1
    while text[end : end + 1] in (" ", "\t"):
        end += 1
    for match in BAR.finditer(text, at, end):
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


def figured(text: str, cells: Sequence[Span]) -> bool:
    """Whether a row holds a figure in any cell but its first."""
    return any(NUMBER.fullmatch(text, *cell) and _DIGIT.search(text, *cell) for cell in cells[1:])
