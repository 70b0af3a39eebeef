"""Which cell of a table's row belongs to which column."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Mention, Place, Term, Time
from bulletin_parser.mentions.units import COUNT_UNITS, header_unit

INDEX = "指数"  # ends the name of what has no unit

_NUMERIC = frozenset({"target", "actual", "rate", "outcome", "yoy", "mom", "rank", "serial", "vs_schedule", "earlier"})
_STRICT = (_NUMERIC - {"serial", "rank"}) | {"lead"}
_PERCENT = frozenset({"rate", "outcome", "yoy", "mom"})
_DONE = frozenset({"done", "action", "finish", "step", "completed"})
_LONGEST_SERIAL = 4
_LONGEST_TOTAL = 6
_LONGEST_BOUND = 4  # characters of 不得低于
_PLACED = "会县市区镇乡道旗"  # last characters of those in charge that are no offices (各街道)
_LEFT_OVER = -4.0  # how ill it suits a cell to have no column


class Column(NamedTuple):
    """A column: what it holds, the words of its head without the unit, the unit with its multiplier, and the
    head of the upper line that it stands under."""

    kind: str
    name: str
    unit: str | None
    multiplier: int
    group: str = ""
    in_percent: bool = False  # the head says so: its cells need not


def is_total(page: Page, cell: Span) -> bool:
    """Whether a cell heads the row that adds the others up (合计, 六项合计), or those of one kind (社保惠民4个项目
    合计)."""
    name = page.folded[slice(*cell)].replace(" ", "")
    totals = page.grammar.of_kind("table_words", "total")
    if name in totals or (len(name) <= _LONGEST_TOTAL and name.endswith(totals)):
        return True
    counted = any(figure.unit in COUNT_UNITS for figure in page.mentions.figures_within(*cell))
    return counted and (name.endswith(totals) or name.partition("：")[0] in totals)  # 合计：10大类48个项目


def is_place(page: Page, cell: Span) -> bool:
    """Whether a cell is a place and nothing else, also one that is spaced out (兴  县)."""
    mentioned = any((m.start, m.end) == cell for m in page.mentions.within(*cell) if isinstance(m, Place))
    return mentioned or page.form("place_cell").fullmatch(page.folded[slice(*cell)].replace(" ", "")) is not None


def are_places_alone(page: Page, cells: Sequence[Span]) -> bool:
    """南湖 | 秀洲 | 经开区 | 合计: heads of which most are places, or add them up, and none says what is measured."""
    known = [cell for cell in cells if is_place(page, cell) or is_total(page, cell)]
    names = [page.folded[slice(*cell)] for cell in cells if cell not in known]
    heads = page.grammar.scanner("columns")
    mere = all(len(name) <= _LONGEST_TOTAL and name.isalpha() and not list(heads.find(name)) for name in names)
    return mere and len(known) * 2 >= len(cells) and any(is_place(page, cell) for cell in known)


def align(page: Page, cells: Sequence[Span], columns: Sequence[Column]) -> dict[int, Span]:
    """Which cell stands in which column, by the column's index.

    A row that lacks the cells that span several rows, or has one more than the header, is fitted in order, each cell
    to the column that it suits best, by dynamic programming: ``best[i][j]`` is how well the cells from i on suit the
    columns from j on.
    """
    if cells and columns[0].kind == "serial":
        at = next((i for i, cell in enumerate(cells[:2]) if is_total(page, cell)), None)
        placed = _align_total(cells[at:], columns) if at is not None else {}
        if placed:
            return {0: cells[0], **placed} if at else placed
    unnumbered = bool(cells) and columns[0].kind == "serial" and cells[0][1] - cells[0][0] > _LONGEST_SERIAL
    moved = unnumbered or has_moved(page, cells, columns)
    if len(cells) < len(columns) or moved:
        cells = _filled(cells)  # 新增托位500个 | 新增托位600个 | | : the number stands in the row above
    if len(cells) >= len(columns) and not _is_shifted(page, cells, columns):
        return dict(enumerate(cells[: len(columns)]))
    best: list[list[float]] = [[0.0] * (len(columns) + 1) for _ in range(len(cells) + 1)]
    for i in range(len(cells) - 1, -1, -1):
        best[i][len(columns)] = best[i + 1][len(columns)] + _LEFT_OVER
        for j in range(len(columns) - 1, -1, -1):
            take = _fit(page, cells[i], columns[j]) + best[i + 1][j + 1]
            best[i][j] = max(take, best[i][j + 1], best[i + 1][j] + _LEFT_OVER)
    return _traced(page, cells, columns, best)


def _align_total(cells: Sequence[Span], columns: Sequence[Column]) -> dict[int, Span]:
    """The row 合计 where it has no number, names no office and lacks their cells (合计 | 1268 | 1213 | 95.7% | |)."""
    if len(cells) > 1 and cells[1][0] < cells[1][1]:
        cells = _filled(cells)
    if len(cells) >= len(columns):
        return {}
    figures = [i for i, column in enumerate(columns) if column.kind in _NUMERIC and column.kind != "serial"]
    places = figures if len(figures) == len(cells) - 1 else range(2, len(cells) + 1)
    return {1: cells[0], **dict(zip(places, cells[1:], strict=True))}


def _filled(cells: Sequence[Span]) -> Sequence[Span]:
    """The cells without the empty ones at their end."""
    while cells and cells[-1][0] == cells[-1][1]:
        cells = cells[:-1]
    return cells


def has_moved(page: Page, cells: Sequence[Span], columns: Sequence[Column]) -> bool:
    """15.改造厕所 | 完成26所 | 教育局 | 李红 | 已完成19所 | |: whether the empty cell at the end is that of a column to
    the left, which spans rows: else an office's column, or one of figures, would get other words."""
    if len(cells) != len(columns) or cells[-1][0] < cells[-1][1]:
        return False
    strict = [(cell, column) for cell, column in zip(cells, columns, strict=True) if column.kind in _STRICT]
    early = any(_is_rate_early(page, *pair) for pair in pairwise(strict))
    return early or any(_fit(page, cell, column) < 0 for cell, column in strict)


def _is_rate_early(page: Page, one: tuple[Span, Column], other: tuple[Span, Column]) -> bool:
    """1家 | 100% | | |: whether a percentage stands where a count should, and nothing where the rate should."""
    (cell, column), (behind, rate) = one, other
    counted = column.kind == "actual" and not column.in_percent and rate.kind == "rate"
    return counted and behind[0] == behind[1] and is_percentage(page, cell)


def is_percentage(page: Page, cell: Span) -> bool:
    """92.5%: whether a percentage is all of a cell."""
    return any(figure.is_percent and figure[:2] == cell for figure in page.mentions.figures_within(*cell))


def _is_shifted(page: Page, cells: Sequence[Span], columns: Sequence[Column]) -> bool:
    """Whether a column of figures would get words, for a cell too many stands before it (促进创业 | 新增就业（人）), or
    one of offices a figure or how things stand, for the office spans rows and a cell too many stands behind."""
    pairs = list(zip(cells, columns, strict=False))
    if any(c.kind == "lead" and _is_told(page, cell) for cell, c in pairs):
        return True
    return len(cells) > len(columns) and any(c.kind in _NUMERIC and _fit(page, cell, c) < 0 for cell, c in pairs)


def _is_told(page: Page, cell: Span) -> bool:
    """Whether nothing but a figure or how things stand is in a cell."""
    mentioned = (m for m in page.mentions.within(*cell) if (m.start, m.end) == cell)
    return any(isinstance(m, Figure) or (isinstance(m, Term) and m.lexicon == "statuses") for m in mentioned)


def _traced(page: Page, cells: Sequence[Span], columns: Sequence[Column], best: list[list[float]]) -> dict[int, Span]:
    placed: dict[int, Span] = {}
    i = j = 0
    while i < len(cells) and j < len(columns):
        take = _fit(page, cells[i], columns[j]) + best[i + 1][j + 1]
        if take >= max(best[i][j + 1], best[i + 1][j] + _LEFT_OVER):
            placed[j] = cells[i]
            i += 1
            j += 1
        elif best[i][j + 1] >= best[i + 1][j] + _LEFT_OVER:
            j += 1
        else:
            i += 1
    return placed


def _fit(page: Page, cell: Span, column: Column) -> float:
    """How well a cell suits a column: below 0 it does not."""
    start, end = cell
    text = page.folded[start:end]
    if not text:
        return 0.1
    if column.kind == "lead" and _is_told(page, cell):
        return _LEFT_OVER - 1
    mentions = page.mentions.within(start, end)
    figure = next((m for m in mentions if isinstance(m, Figure)), None)
    whole = figure is not None and figure.end == end and (figure.start == start or _is_bounded(figure, start))
    whole = whole or text.isdecimal()  # 7 of 7 | 所有县实现医院全覆盖, which together would be a figure
    if column.kind in ("target", "actual") and counts_in_bracket(page, cell):
        return 0.5
    if column.kind in _NUMERIC:
        words = 0.3 if column.kind == "target" and figure and figure.bound else -2.0  # 发放标准不低于每人每月65元
        return _fit_of_number(text, column) if whole or text in "-—/" else words
    if whole and column.kind != "text":
        return 1.5 if column.kind == "task" else -1.0  # 目标任务: 26000
    return _fit_of_words(page, cell, column.kind, mentions)


def counts_in_bracket(page: Page, cell: Span) -> bool:
    """市级民生实事项目（3个）: whether a cell says in words what there are so many of, as a bracket at its end says."""
    figures = page.mentions.figures_within(*cell)
    last = figures[-1] if figures else None
    return last is not None and last.end == cell[1] - 1 and page.folded[last.start - 1] == "（" and last.unit == "个"


def _is_bounded(figure: Figure, start: int) -> bool:
    """不低于60元: whether nothing but a bound stands before a figure in a cell that starts there."""
    return figure.bound is not None and figure.start - start <= _LONGEST_BOUND


def _fit_of_number(text: str, column: Column) -> float:
    if column.kind in ("rank", "serial") and not text.isdecimal():
        return -2.0
    in_percent = text.endswith("%") or column.in_percent
    return 1.5 if in_percent == (column.kind in _PERCENT) else 0.5


def _is_in_charge(page: Page, cell: Span, mentions: Sequence[Mention]) -> bool:
    """Whether a cell ends as the name of an office does (各社区卫生服务中心), or of places (各街道), and does not begin
    with what is done (建成启用青少年活动中心)."""
    done = any(isinstance(m, Term) and m.kind in _DONE and m.start == cell[0] for m in mentions)
    offices = page.folded.endswith(page.grammar.of_kind("offices", "ending"), *cell)
    return not done and (page.folded[cell[1] - 1] in _PLACED or offices)


def _fit_of_words(page: Page, cell: Span, kind: str, mentions: Sequence[Mention]) -> float:
    text = page.folded[slice(*cell)]
    if kind == "status":
        stated = any(isinstance(m, Term) and m.lexicon == "statuses" for m in mentions)
        suits, good, poor = stated or text.endswith("。"), 1.5, 0.2
    elif kind == "deadline":
        suits, good, poor = any(isinstance(m, Time) and m.start == cell[0] for m in mentions), 1.5, -0.5
    elif kind == "lead":
        suits, good, poor = _is_in_charge(page, cell, mentions), 1.5, -0.5
    elif kind == "unit":
        suits, good, poor = header_unit(text, page.grammar)[0] is not None, 1.5, -0.5
    elif kind == "task":
        suits, good, poor = "（" in text or any(isinstance(m, Figure) for m in mentions), 1.5, 0.4
    elif kind == "place":
        suits, good, poor = any(isinstance(m, Place) for m in mentions), 1.5, 0.3
    elif kind == "category":
        label = page.form("label").match(page.folded, *cell)
        suits, good, poor = label is not None and not label.group().strip()[0].isdecimal(), 1.0, -0.2
    else:
        suits, good, poor = "（" in text, 0.7, 0.5
    return good if suits else poor
