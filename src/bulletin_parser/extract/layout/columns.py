"""What the columns of a table hold, and which cell of a row belongs to which column."""

from collections.abc import Sequence
from decimal import Decimal

from bulletin_parser.extract.layout.cell_alignment import (
    INDEX,
    Column,
    align,
    counts_in_bracket,
    has_moved,
    is_percentage,
)
from bulletin_parser.extract.layout.cell_contents import are_aims, are_figures, are_offices, are_places, are_told
from bulletin_parser.extract.layout.earlier_columns import with_earlier
from bulletin_parser.extract.layout.grids import Grid
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.units import header_unit

_MEASURE_NOTHING = frozenset({"status", "text", "contact", "deadline", "stage"})
_PROGRESS = ("进度", "进展")
_NAME = ("名称", "名")  # 城市名称, 市县名
_OF_A_RATE = frozenset({"target", "actual"})
_ROUNDED = 1  # points that a printed rate may differ by
_REMARKS = frozenset({"text", "status"})
_WORDY = frozenset({"project", "category", "task", "place", "unit_or_place", "text", "status", "lead"})


def read_columns(page: Page, grid: Grid, captioned: Sequence[tuple[str, int]]) -> list[Column]:
    """The columns of a table; ``captioned`` (from 单位：个、万元 above it) are the units for heads that name none."""
    columns = [_column(page, cell, grid.over.get(i), grid.units.get(i)) for i, cell in enumerate(grid.header)]
    if grid.turned:
        columns[0] = columns[0]._replace(kind="place")
    under = _cells(page, grid, columns)
    columns = _with_stages(page, columns, under)
    kinds = [column.kind for column, cells in zip(columns, under, strict=True) if not are_figures(page, cells)]
    settled: list[Column] = []
    for column, cells in zip(columns, under, strict=True):
        kind = _kind_by_cells(page, columns, column, cells)
        kind = "target" if kind == "stage" and are_figures(page, cells) else kind  # 计划安排: 20座
        if kind == "unit_or_place":
            kind = _unit_or_place(page, kinds, cells)
        if kind in _REMARKS and "lead" not in kinds and {"project", "task"} & {*kinds} and are_offices(page, cells):
            kind = "lead"  # 备注: 交通局
        # 承办单位, and figures: no column says what was undertaken
        alone = kind == "lead" and _MEASURE_NOTHING.issuperset({*kinds} - {"lead"})
        named = kind == "project" and column.name.endswith(_NAME)
        sorted_by = kind == "category" and not {"project", "task", "place"} & {*kinds}  # 类别: 全市, 东港区
        if (
            (kind == "text" or alone or named or sorted_by)
            and not any(c.kind == "place" for c in settled)
            and are_places(page, column.name, cells)
        ):
            kind = "place"
        if column.unit is None and kind in ("target", "actual"):
            tasks = "project" in kinds or "task" in kinds
            unit, multiplier = _unit_by_name(page, column.name) or _captioned(page, column.name, captioned)
            unit = "%" if column.in_percent else unit  # 城镇登记失业率（%） over 目标 | 进度
            measured = not tasks and not column.name.endswith(INDEX)
            if unit is None and measured and settled and settled[-1].kind in ("target", "actual", "rate"):
                unit, multiplier = _unit_before(settled)
            settled.append(column._replace(kind=kind, unit=unit, multiplier=multiplier))
        else:
            settled.append(column._replace(kind=kind))
    settled = with_earlier(page, grid, _with_shares(page, grid, settled))
    if not any(c.kind in ("place", "project", "task") for c in settled) and settled:
        first = _naming_column(page, settled, under)
        settled[first] = settled[first]._replace(kind="project")
    return settled


def _with_shares(page: Page, grid: Grid, columns: Sequence[Column]) -> list[Column]:
    """The columns, of which 占比 right behind 投资计划 and 完成额度, where none is a rate, is theirs."""
    kinds = [column.kind for column in columns]
    found = list(columns)
    for i, column in enumerate(columns):
        counted = [at for at, one in enumerate(columns[:i]) if one.kind in _OF_A_RATE][-2:]
        alike = len({columns[at].unit for at in counted}) == 1 and {kinds[at] for at in counted} == _OF_A_RATE
        if column.name == "占比" and column.kind == "outcome" and alike and "rate" not in kinds:
            target, actual = sorted(counted, key=lambda at: kinds[at] == "actual")
            found[i] = column._replace(kind="rate") if _are_shares(page, grid, columns, (target, actual, i)) else column
    return found


def _are_shares(page: Page, grid: Grid, columns: Sequence[Column], at: tuple[int, int, int]) -> bool:
    """Whether most rows print what the result is of the target; 30% behind 120 and 110 are of all that there is."""
    held = [
        abs(actual * columns[at[1]].multiplier / (target * columns[at[0]].multiplier) * 100 - share) < _ROUNDED
        for row in grid.rows
        for target, actual, share in [[_value(page, align(page, row, columns).get(i)) for i in at]]
        if target and actual is not None and share is not None
    ]
    return sum(held) * 2 > len(held)


def _value(page: Page, cell: Span | None) -> Decimal | None:
    """The number that is all of a cell."""
    figures = page.mentions.figures_within(*cell) if cell else ()
    return figures[0].value if len(figures) == 1 and figures[0][:2] == cell else None


def _naming_column(page: Page, columns: Sequence[Column], under: Sequence[Sequence[Span]]) -> int:
    """The column that says what each row is about where no head does: its sorts where all else are figures
    (项目类别 | 项目数量（个） | 完成投资), else the first."""
    words = [i for i, cells in enumerate(under) if columns[i].kind != "serial" and not are_figures(page, cells)]
    free = [i for i in words if columns[i].kind != "category"]
    return next(iter(free or words), 0)


def _cells(page: Page, grid: Grid, columns: Sequence[Column]) -> list[list[Span]]:
    """The cells of each column; rows that lack cells count where few have them all."""
    full = [row for row in grid.rows if len(row) == len(columns) and not has_moved(page, row, columns)]
    if len(full) * 2 >= len(grid.rows):
        return [list(cells) for cells in zip(*full, strict=True)]
    rows = [align(page, row, columns) for row in grid.rows]
    return [[row[i] for row in rows if i in row] for i in range(len(columns))]


def _kind_by_cells(page: Page, columns: Sequence[Column], column: Column, cells: Sequence[Span]) -> str:
    """What a column holds, by its head and by what stands below it."""
    if column.kind in _OF_A_RATE and cells and all(counts_in_bracket(page, cell) for cell in cells):
        return "text"  # 项目数量: 市级民生实事项目（3个）
    filled = [cell for cell in cells if cell[0] < cell[1]]
    in_percent = len(filled) > 1 and all(is_percentage(page, cell) for cell in filled)
    if column.kind in _WORDY and ((column.kind == "status" and in_percent) or are_figures(page, cells)):
        aim = column.kind == "task" or _is_planned(page, column.name)
        done = "rate" if column.kind == "status" and in_percent else "actual"  # 形象进度: 92.5%
        return "target" if aim else done  # 建设任务 12.5, 应开工项目（个） 9, 签约项目（个） 27
    again = column.kind == "project" and column.name.endswith("内容") and _names_again(columns, column)
    again = again or (not column.name and _names_parts(page, columns, column, cells))
    if again or (column.kind == "target" and filled and all(_is_sentence(page, cell) for cell in filled)):
        return "task"  # 项目内容 behind 项目名称; 任务目标: 完成26所农村学校厕所改造。
    told = column.kind in ("rate", "actual") and are_told(page, cells)
    if told or (column.kind == "rate" and _go_on(page, columns, cells)):
        return "status"  # 当前进度: 尚未启动, 已改造118户, 100%
    others = any(c.kind == "rate" and c is not column and c.group == column.group for c in columns)
    progress = column.name.removeprefix(column.group) in _PROGRESS
    others = others or (column.in_percent and bool(column.group))  # 登记失业率（%） over 目标 | 进度
    if column.kind == "rate" and others and progress and are_figures(page, cells):
        return "actual"  # 进度 32095 beside 完成目标（%） 123.4
    return column.kind


def _is_sentence(page: Page, cell: Span) -> bool:
    return page.folded.endswith("。", *cell)


def _names_again(columns: Sequence[Column], column: Column) -> bool:
    """Whether a column before another holds the names of the projects, and none their tasks."""
    tasks = any(c.kind == "task" for c in columns)
    named = any(c.kind == "project" for c in columns[: columns.index(column)])
    return named and not tasks


def _names_parts(page: Page, columns: Sequence[Column], column: Column, cells: Sequence[Span]) -> bool:
    """Whether a column without a head holds what is to be done of the projects before it: 送电影下乡4680场."""
    named = any(c.kind == "project" for c in columns[: columns.index(column)])
    return named and are_aims(page, [cell for cell in cells if cell[0] < cell[1]])


def _with_stages(page: Page, columns: Sequence[Column], under: Sequence[Sequence[Span]]) -> list[Column]:
    """The columns, of which those that tell in words what is due by a part of the year (一季度目标: 完成招投标) are
    stages, where another says how much is to be done in all."""
    words = page.grammar.of_kind("table_words", "stage")
    aims = any(c.kind in ("project", "task") and are_aims(page, cells) for c, cells in zip(columns, under, strict=True))
    return [
        column._replace(kind="stage") if aims and _is_stage(page, column, words, cells) else column
        for column, cells in zip(columns, under, strict=True)
    ]


def _is_stage(page: Page, column: Column, words: Sequence[str], cells: Sequence[Span]) -> bool:
    staged = column.kind in ("target", "task") and any(word in column.name for word in words)
    return staged and not are_figures(page, cells)


def _unit_or_place(page: Page, kinds: Sequence[str], cells: Sequence[Span]) -> str:
    """What a column headed 单位 holds, by its cells: units (个, 公里), who is in charge of projects, else places."""
    units = [cell for cell in cells if unit_of(page, page.folded[slice(*cell)])[0]]
    if len(units) * 2 > len(cells):
        return "unit"
    if "project" not in kinds and "task" not in kinds:
        return "place"
    return "lead" if are_places(page, "", cells) else "unit"


def _unit_by_name(page: Page, name: str) -> tuple[str, int] | None:
    """户 for 改造户数, 个 for 新开工项目数 and 项目数量, 分 for 得分: the unit in which a head itself says to count."""
    if name.endswith(page.grammar.of_kind("table_words", "score")):
        return "分", 1
    name = name.removesuffix("量") if name.endswith("数量") else name
    if name.endswith(("项目数", "项目", "小区数", "学校数", "工程数", "个数")):
        return "个", 1
    unit = name[-2:-1] if name.endswith("数") else ""
    counts = page.grammar.kind("units", unit) if unit else None
    return (unit, 1) if counts and counts != "ratio" else None  # 已完成数 counts no 成


def _captioned(page: Page, name: str, units: Sequence[tuple[str, int]]) -> tuple[str | None, int]:
    """The unit above the table that suits a head: of 个 and 万元, heads of money take the second."""
    if not units:
        return None, 1
    if len(units) == 1:
        return units[0]
    money = any(word in name for word in page.grammar.of_kind("money_nouns", "money") if len(word) > 1)
    return next((unit for unit in units if (unit[0] == "元") == money), units[0])


def _unit_before(columns: Sequence[Column]) -> tuple[str | None, int]:
    """已开工 behind 新开工项目数 counts what that counts."""
    before = next(c for c in reversed(columns) if c.kind in ("target", "actual", "rate"))
    before = next((c for c in reversed(columns) if c.kind in ("target", "actual")), before)
    return before.unit, before.multiplier


def _go_on(page: Page, columns: Sequence[Column], cells: Sequence[Span]) -> bool:
    """Whether cells of a column, the only one that measures, go on behind a percentage: 88%（新区推进缓慢）."""
    kinds = [column.kind for column in columns]
    if any(kind in ("target", "actual", "outcome") for kind in kinds) or kinds.count("rate") > 1:
        return False
    percents = (m for cell in cells for m in page.mentions.figures_within(*cell) if m.is_percent and m.start == cell[0])
    return any(page.folded.startswith("（", m.end) for m in percents)


def _column(page: Page, cell: Span, over: Span | None, below: Span | None) -> Column:
    """What a header cell announces: 完成投资（万元） is an actual in 元, its figures to be multiplied by 10,000.

    ``over`` is the cell of an upper header line that it stands under (城镇新增就业 over 完成（人）), ``below`` that of
    a line of units under it (数量 over （个）).
    """
    text = "".join(page.folded[cell[0] : cell[1]].split())
    text += page.folded[slice(*below)] if below else ""
    head, _, bracket = text.partition("（")
    unit, multiplier = unit_of(page, bracket.rstrip("）"))
    group, share = "", head.startswith("占")
    if over:
        group, _, bracket = page.folded[over[0] : over[1]].replace(" ", "").partition("（")
        unit, multiplier = (unit, multiplier) if unit else unit_of(page, bracket.rstrip("）"))
        head = text = group + head
    if page.grammar.kind("columns", text):
        head = text
    words = [word.kind for _, _, word in page.grammar.scanner("columns").find(head)]
    kind = _ranked(words) if words else ("rate" if unit == "%" else "text")
    if kind in ("target", "task") and share:
        kind = "rate"  # 占全年计划
    elif unit == "%" and kind in ("target", "actual") and head.startswith("完成"):
        kind = "rate"  # 完成目标（%）
    elif kind == "actual" and _is_planned(page, head):
        kind = "target"  # 计划开工（套）
    elif kind in ("yoy", "mom") and unit not in (None, "%", "个百分点"):
        kind = "actual"  # 较上周新增（人）
    return Column(kind, head, None if unit == "%" else unit, multiplier, group, in_percent=unit == "%")


def _is_planned(page: Page, head: str) -> bool:
    """计划开工（套）, 台账内应整治（个）, but not 应急演练完成数 or 计划开工项目已开工."""
    head = head[head.find("内") + 1 :]
    whole = head.startswith(page.grammar.of_kind("whole_heads", "head"))
    return head.startswith(page.grammar.of_kind("turns", "planned")) and not whole and "已" not in head


def _ranked(kinds: Sequence[str]) -> str:
    """The kind that decides: a change, a rate or a rank whatever else the head says; else the last word."""
    for kind in ("rank", "yoy", "mom", "rate", "outcome", "lead"):
        if kind in kinds:
            return kind
    return kinds[-1]


def unit_of(page: Page, text: str) -> tuple[str | None, int]:
    """A unit in brackets (万元, 套, %) and what figures under it are to be multiplied by."""
    return header_unit(text, page.grammar)
