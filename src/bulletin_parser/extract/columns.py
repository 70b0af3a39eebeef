"""What the columns of a table hold, and which cell of a row belongs to which column."""

from collections.abc import Sequence
from typing import NamedTuple

from bulletin_parser.extract.grids import Grid
from bulletin_parser.extract.nouns import Span
from bulletin_parser.extract.page import Page
from bulletin_parser.mentions.model import Figure, Mention, Place, Term

_NUMERIC = frozenset({"target", "actual", "rate", "outcome", "yoy", "mom", "rank", "serial", "vs_schedule"})
_PERCENT = frozenset({"rate", "outcome", "yoy", "mom"})
_WORDY = frozenset({"project", "category", "task", "place", "unit_or_place", "text", "status"})
_MULTIPLIERS = {"万": 10**4, "亿": 10**8, "千": 1000, "百": 100}


class Column(NamedTuple):
    """A column: what it holds, the words of its head without the unit, and the unit with its multiplier."""

    kind: str
    name: str
    unit: str | None
    multiplier: int


def read_columns(page: Page, grid: Grid, caption_unit: tuple[str | None, int]) -> list[Column]:
    """The columns of a table; ``caption_unit`` (from 单位：万元 above it) serves those whose head names none."""
    columns = [_column(page, cell) for cell in grid.header]
    kinds = [column.kind for i, column in enumerate(columns) if not _holds_figures(page, grid, i)]
    settled = []
    for i, column in enumerate(columns):
        kind = column.kind
        if kind in _WORDY and _holds_figures(page, grid, i):
            kind = "actual"  # 签约项目（个）
        if kind == "unit_or_place":
            kind = "unit" if "project" in kinds or "task" in kinds else "place"
        unit, multiplier = column.unit, column.multiplier
        if unit is None and kind in ("target", "actual"):
            unit, multiplier = caption_unit
        settled.append(Column(kind, column.name, unit, multiplier))
    if not any(c.kind in ("place", "project", "task") for c in settled) and settled:
        first = next((i for i, c in enumerate(settled) if c.kind not in ("serial", "category")), 0)
        settled[first] = settled[first]._replace(kind="project")
    return settled


def _holds_figures(page: Page, grid: Grid, i: int) -> bool:
    """Whether most cells of a column are figures, whatever its head says."""
    cells = [row[i] for row in grid.rows if len(row) == len(grid.header)]
    figures = [
        cell
        for cell in cells
        if any(isinstance(m, Figure) and (m.start, m.end) == cell for m in page.mentions.within(*cell))
    ]
    return bool(cells) and len(figures) * 2 > len(cells)


def _column(page: Page, cell: Span) -> Column:
    """What a header cell announces: 完成投资（万元） is an actual in 元, its figures to be multiplied by 10,000."""
    text = page.folded[cell[0] : cell[1]].replace(" ", "")
    head, _, bracket = text.partition("（")
    unit, multiplier = unit_of(page, bracket.rstrip("）"))
    if page.grammar.kind("columns", text):
        head = text
    words = [word.kind for _, _, word in page.grammar.scanner("columns").find(head)]
    kind = _ranked(words) if words else ("rate" if unit == "%" else "text")
    return Column(kind, head, None if unit == "%" else unit, multiplier)


def _ranked(kinds: Sequence[str]) -> str:
    """The kind that decides: a change, a rate or a rank whatever else the head says; else the last word."""
    for kind in ("rank", "yoy", "mom", "rate", "outcome", "lead"):
        if kind in kinds:
            return kind
    return kinds[-1]


def unit_of(page: Page, text: str) -> tuple[str | None, int]:
    """A unit in brackets (万元, 套, %) and what figures under it are to be multiplied by."""
    multiplier = 1
    while text[:1] in _MULTIPLIERS and len(text) > 1:
        multiplier *= _MULTIPLIERS[text[0]]
        text = text[1:]
    return (text if page.grammar.kind("units", text) else None), multiplier


def align(page: Page, cells: Sequence[Span], columns: Sequence[Column]) -> dict[int, Span]:
    """Which cell stands in which column, by the column's index.

    A row that lacks the cells that span several rows is fitted in order, each cell to the column that it suits best,
    by dynamic programming: ``best[i][j]`` is how well the cells from i on suit the columns from j on.
    """
    while len(cells) < len(columns) and cells and cells[-1][0] == cells[-1][1]:
        cells = cells[:-1]
    if len(cells) >= len(columns):
        return dict(enumerate(cells[: len(columns)]))
    best: list[list[float]] = [[0.0] * (len(columns) + 1) for _ in range(len(cells) + 1)]
    for i in range(len(cells) - 1, -1, -1):
        for j in range(len(columns), -1, -1):
            if len(columns) - j < len(cells) - i:
                best[i][j] = float("-inf")
            elif j < len(columns):
                take = _fit(page, cells[i], columns[j]) + best[i + 1][j + 1]
                best[i][j] = max(take, best[i][j + 1])
    return _traced(page, cells, columns, best)


def _traced(page: Page, cells: Sequence[Span], columns: Sequence[Column], best: list[list[float]]) -> dict[int, Span]:
    placed: dict[int, Span] = {}
    i = j = 0
    while i < len(cells) and j < len(columns):
        take = _fit(page, cells[i], columns[j]) + best[i + 1][j + 1]
        if take >= best[i][j + 1]:
            placed[j] = cells[i]
            i += 1
        j += 1
    return placed


def _fit(page: Page, cell: Span, column: Column) -> float:
    """How well a cell suits a column: below 0 it does not."""
    start, end = cell
    text = page.folded[start:end]
    if not text:
        return 0.1
    mentions = page.mentions.within(start, end)
    figure = next((m for m in mentions if isinstance(m, Figure)), None)
    whole = figure is not None and figure.start == start and figure.end == end
    if column.kind in _NUMERIC:
        return _fit_of_number(text, column.kind) if whole or text in "-—/" else -2.0
    if whole and column.kind != "text":
        return -1.0
    return _fit_of_words(page, cell, column.kind, mentions)


def _fit_of_number(text: str, kind: str) -> float:
    if kind in ("rank", "serial") and not text.isdecimal():
        return -2.0
    return 1.5 if text.endswith("%") == (kind in _PERCENT) else 0.5


def _fit_of_words(page: Page, cell: Span, kind: str, mentions: Sequence[Mention]) -> float:
    text = page.folded[slice(*cell)]
    if kind == "status":
        suits, good, poor = any(isinstance(m, Term) and m.lexicon == "statuses" for m in mentions), 1.5, 0.2
    elif kind == "lead":
        suits, good, poor = text[-1] in "局委办厅会部院公司府", 1.5, -0.5
    elif kind == "task":
        suits, good, poor = "（" in text or any(isinstance(m, Figure) for m in mentions), 1.5, 0.4
    elif kind == "place":
        suits, good, poor = any(isinstance(m, Place) for m in mentions), 1.5, 0.3
    elif kind == "category":
        suits, good, poor = page.form("label").match(page.folded, *cell) is not None, 1.0, -0.2
    else:
        return 0.5
    return good if suits else poor
