"""Reads tables: a row is a project with its figures, or a place with its figures for what the table is about."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from bulletin_parser.extract.clauses import clause_at
from bulletin_parser.extract.columns import Column, align, read_columns, unit_of
from bulletin_parser.extract.grids import Grid
from bulletin_parser.extract.items import Agency, Item, agencies
from bulletin_parser.extract.ledger import Ledger, Row
from bulletin_parser.extract.nouns import Span
from bulletin_parser.extract.page import Page
from bulletin_parser.extract.projects import Account
from bulletin_parser.extract.verdicts import Verdict, clause_verdict
from bulletin_parser.mentions.model import Figure, Place
from bulletin_parser.outline import Section

_RATES = frozenset({"rate", "yoy", "mom", "rank", "vs_schedule"})
_SLOTS = {"target": "target", "actual": "actual", "outcome": "actual"}
_TOTALS = frozenset({"合计", "总计", "小计", "全市合计", "全县合计", "平均"})
_STEPS = ("开工", "在建", "签约", "入库", "当月", "本月", "本周", "本期")
_EMPTY = frozenset({"", "-", "—", "/", "--"})


@dataclass(slots=True)
class Table:
    """What one table says: projects, and the order of its places where a column ranks them."""

    accounts: list[Account] = field(default_factory=list)
    ranked: list[tuple[int, Span]] = field(default_factory=list)
    title: Span | None = None
    span: Span = (0, 0)


@dataclass(slots=True)
class _Project:
    """A project of a table while its rows are read."""

    title: Span
    leads: tuple[Agency, ...]
    ledger: Ledger
    verdict: Verdict | None
    end: int


class _TableRow(NamedTuple):
    """The cells of one row: by the index of their column, and those that are not empty by what they hold."""

    cells: dict[int, Span]
    by_kind: dict[str, Span]


@dataclass(slots=True)
class _Sheet:
    """A table while it is read row by row; ``title`` names the project that its places belong to."""

    page: Page
    columns: Sequence[Column]
    title: Span
    projects: list[_Project] = field(default_factory=list)
    ranked: list[tuple[int, Span]] = field(default_factory=list)

    def has(self, kind: str) -> bool:
        """Whether any column holds what ``kind`` says."""
        return any(column.kind == kind for column in self.columns)


def read_table(page: Page, grid: Grid, section: Section | None, heading: Span | None) -> Table:
    """The projects of a table. ``heading`` is what the text around it is about, for tables that list places only."""
    caption = _caption(page, grid)
    columns = read_columns(page, grid, _caption_unit(page, grid))
    sheet = _Sheet(page, columns, heading or caption or (grid.header[0][0], grid.header[-1][1]))
    for cells in grid.rows:
        _read_row(sheet, align(page, cells, columns))
    told = [project for project in sheet.projects if project.ledger.rows or project.verdict]
    accounts = [_account(project, section) for project in told]
    return Table(accounts, sheet.ranked, caption or heading, (grid.start, grid.end))


def _caption(page: Page, grid: Grid) -> Span | None:
    """The line right above the table, without 情况如下 and the like (各乡镇税收完成情况如下：)."""
    above = [line for line in page.lines if line.end <= grid.start]
    for line in reversed(above[-2:]):
        tail = page.form("caption_tail").search(page.folded, line.start, line.end)
        end = tail.start() if tail else line.end
        if tail and 2 <= end - line.start <= 40:
            start = max([line.start, *(i + 1 for i in range(line.start, end) if page.folded[i] in "。；，")])
            return start, end
    return None


def _caption_unit(page: Page, grid: Grid) -> tuple[str | None, int]:
    """The unit of 单位：万元 above or in the table's first line."""
    above = [line for line in page.lines if line.end <= grid.start][-2:]
    for line in reversed(above):
        match = page.form("caption_unit").search(page.folded, line.start, line.end)
        if match:
            return unit_of(page, match["unit"])
    return None, 1


def _read_row(sheet: _Sheet, cells: dict[int, Span]) -> None:
    """Reads one row: a project begins (新建学校), the present one has a place (永顺县), or all are added up (合计)."""
    folded = sheet.page.folded
    first = [cell for _, cell in sorted(cells.items())[:3]]
    total = next((cell for cell in first if folded[slice(*cell)].replace(" ", "") in _TOTALS), None)
    if total:
        _read_total(sheet, cells, total)
        return
    filled = [(i, cell) for i, cell in sorted(cells.items(), reverse=True) if folded[slice(*cell)] not in _EMPTY]
    row = _TableRow(cells, {sheet.columns[i].kind: cell for i, cell in filled})
    name = row.by_kind.get("project" if sheet.has("project") else "task")
    place = row.by_kind.get("place")
    if name:
        sheet.projects.append(_open(sheet.page, name, row.by_kind.get("lead")))
    elif place and not sheet.projects:
        sheet.projects.append(_open(sheet.page, sheet.title))
    if sheet.projects:
        _fill(sheet, row, sheet.projects[-1], place)


def _fill(sheet: _Sheet, row: _TableRow, project: _Project, place: Span | None) -> None:
    """Adds a row's figures, status and rank to its project."""
    project.end = max(end for _, end in row.cells.values())
    _take_words(sheet.page, row, project)
    rows = list(_rows(sheet, row, project.ledger.title, place))
    project.ledger.rows += rows
    for one in rows:
        rank = one.rates.get("rank")
        if rank and place and isinstance(rank[0], Figure):
            sheet.ranked.append((int(rank[0].value), place))


def _read_total(sheet: _Sheet, cells: dict[int, Span], total: Span) -> None:
    """The row 合计: of the table's places, or of its projects, in a project named for the whole table."""
    page, of_projects = sheet.page, sheet.has("project")
    if not sheet.projects or of_projects:
        sheet.projects.append(_open(page, sheet.title))
    project = sheet.projects[-1]
    money = all(column.unit == "元" for column in sheet.columns if column.kind in ("target", "actual"))
    for row in _rows(sheet, _TableRow(cells, {}), project.ledger.title, total):
        row.name = "投资" if money and of_projects else row.name
        project.ledger.rows.append(row)
    project.end = max(project.end, total[1])


def _open(page: Page, title: Span, lead: Span | None = None) -> _Project:
    leads = agencies(page, *lead) if lead else ()
    return _Project(title, leads, Ledger(page, page.printed(*title)), None, title[1])


def _take_words(page: Page, row: _TableRow, project: _Project) -> None:
    """The status that any cell of the row gives in words."""
    for start, end in row.cells.values():
        mentions = page.mentions.within(start, end)
        if mentions and not any(isinstance(m, Figure) and m.start == start for m in mentions):
            verdict = clause_verdict(page, clause_at(page, start, end))
            project.verdict = verdict or project.verdict


def _rows(sheet: _Sheet, table_row: _TableRow, title: str, place: Span | None) -> Iterator[Row]:
    """The indicator rows of one row of the table: a new one each time that a slot is filled already."""
    page = sheet.page
    where = Place(*place, "shape") if place else None
    noun, unit = _measured(page, table_row)
    task = _task_target(sheet, table_row)
    if task is not None and noun is not None:
        yield Row(page.printed(*noun), noun, where, target=task)
        noun, unit = None, None
    row = Row("投资" if task is not None else page.printed(*noun) if noun else title, noun, where)
    several = sum(column.kind == "actual" for column in sheet.columns) > 1
    for column, figure in _figures(sheet, table_row, unit):
        if several and column.kind == "actual" and column.name.startswith(_STEPS):
            yield Row(column.name.removesuffix("数"), None, where, actual=figure, own=True)
            continue
        slot = _SLOTS.get(column.kind)
        if slot and getattr(row, slot) is not None:
            yield row
            row = Row(column.name or row.name, None, where)
        if slot:
            setattr(row, slot, figure)
        elif column.kind in _RATES and (column.kind != "rank" or figure.value == int(figure.value)):
            row.rates.setdefault(column.kind, (figure, 1))
    if row.target or row.actual or row.rates:
        yield row


def _figures(sheet: _Sheet, row: _TableRow, unit: str | None) -> Iterator[tuple[Column, Figure]]:
    """The figures of a row from left to right, each with its column."""
    for i, cell in sorted(row.cells.items()):
        figure = _figure(sheet.page, cell, sheet.columns[i], unit)
        if figure is not None:
            yield sheet.columns[i], figure


def _task_target(sheet: _Sheet, row: _TableRow) -> Figure | None:
    """The target in a task's words (新改建农村公路52公里) where the columns count the money spent on it."""
    money = [column for column in sheet.columns if column.kind in ("target", "actual")]
    cell = row.by_kind.get("task")
    if cell is None or not money or any(column.unit != "元" for column in money):
        return None
    figure = _first_figure(sheet.page, cell)
    return figure if figure is not None and figure.unit != "元" else None


def _first_figure(page: Page, cell: Span) -> Figure | None:
    """The first figure with a unit that a cell holds."""
    return next((m for m in page.mentions.within(*cell) if isinstance(m, Figure) and m.unit), None)


def _measured(page: Page, row: _TableRow) -> tuple[Span | None, str | None]:
    """What a row measures and in what unit, from the task's own words (城镇新增就业3200人, 农村低保保障对象（人）)."""
    unit_cell = row.by_kind.get("unit")
    unit = page.printed(*unit_cell) if unit_cell else None
    cell = row.by_kind.get("task") or row.by_kind.get("project")
    if cell is None:
        return None, unit
    figure = _first_figure(page, cell)
    if figure:
        noun = (cell[0], figure.start) if figure.start - cell[0] >= 2 else (figure.end, cell[1])
        return (noun if noun[1] - noun[0] >= 2 else cell), unit or figure.unit
    bracket = page.folded.find("（", *cell)
    if bracket > cell[0] and page.folded[cell[1] - 1] == "）":
        printed, _ = unit_of(page, page.folded[bracket + 1 : cell[1] - 1])
        return ((cell[0], bracket) if printed else cell), unit or printed
    return cell, unit


def _figure(page: Page, cell: Span, column: Column, unit: str | None) -> Figure | None:
    """The figure of a cell, in the unit of its column or its row."""
    found = [m for m in page.mentions.within(*cell) if isinstance(m, Figure)]
    if not found or found[0].start > cell[0] + 1 or found[0].end < cell[1] - 1:
        return None
    figure = found[0]
    if figure.unit is None and column.kind in ("target", "actual"):
        return figure._replace(unit=column.unit or unit, value=figure.value * column.multiplier)
    if figure.unit is None and column.kind == "outcome":
        return figure._replace(unit="%")
    return figure


def _account(project: _Project, section: Section | None) -> Account:
    start, end = project.title
    item = Item("table", start, end, project.leads, start, end, project.end, section)
    return Account(item, project.ledger.title, project.ledger, project.verdict)
