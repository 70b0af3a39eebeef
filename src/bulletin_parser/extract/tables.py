"""Reads tables: a row is a project with its figures, or a place with its figures for what the table is about."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

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
from bulletin_parser.outline import Line, Section

_CHANGES = frozenset({"yoy", "mom", "rank", "vs_schedule"})
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


def read_table(page: Page, grid: Grid, section: Section | None, heading: Span | None) -> Table:
    """The projects of a table. ``heading`` is what the text around it is about, for tables that list places only."""
    caption = _caption(page, grid)
    columns = read_columns(page, grid, _caption_unit(page, grid))
    title = heading or caption or (grid.header[0][0], grid.header[-1][1])
    table = Table(title=caption or heading, span=(grid.start, grid.end))
    kinds = [column.kind for column in columns]
    projects: list[_Project] = []
    for cells in grid.rows:
        placed = align(page, cells, columns)
        _read_row(page, columns, kinds, placed, title, projects, table)
    table.accounts = [
        _account(page, project, section) for project in projects if project.ledger.rows or project.verdict
    ]
    return table


def _caption(page: Page, grid: Grid) -> Span | None:
    """The line right above the table, without 情况如下 and the like (各乡镇税收完成情况如下：)."""
    above = [line for line in page.lines if line.end <= grid.start]
    for line in reversed(above[-2:]):
        tail = page.grammar.form("caption_tail").search(page.folded, line.start, line.end)
        end = tail.start() if tail else line.end
        if tail and 2 <= end - line.start <= 40:
            start = max([line.start, *(i + 1 for i in range(line.start, end) if page.folded[i] in "。；，")])
            return start, end
    return None


def _caption_unit(page: Page, grid: Grid) -> tuple[str | None, int]:
    """The unit of 单位：万元 above or in the table's first line."""
    above = [line for line in page.lines if line.end <= grid.start][-2:]
    for line in reversed(above):
        match = page.grammar.form("caption_unit").search(page.folded, line.start, line.end)
        if match:
            return unit_of(page, match["unit"])
    return None, 1


def _read_row(
    page: Page,
    columns: Sequence[Column],
    kinds: Sequence[str],
    placed: dict[int, Span],
    title: Span,
    projects: list[_Project],
    table: Table,
) -> None:
    by_kind = {
        columns[i].kind: cell
        for i, cell in sorted(placed.items(), reverse=True)
        if page.folded[slice(*cell)] not in _EMPTY
    }
    total = next(
        (cell for _, cell in sorted(placed.items())[:3] if page.folded[slice(*cell)].replace(" ", "") in _TOTALS), None
    )
    if total:
        _read_total(page, columns, placed, total, title, projects)
        return
    name = by_kind.get("project") or (None if "project" in kinds else by_kind.get("task"))
    place = by_kind.get("place")
    if name:
        projects.append(_open(page, name, by_kind))
    elif place and not projects:
        projects.append(_open(page, title, {}))
    if not projects:
        return
    project = projects[-1]
    project.end = max(end for _, end in placed.values())
    _take_words(page, placed, project)
    rows = list(_rows(page, columns, placed, by_kind, project, place))
    project.ledger.rows += rows
    for row in rows:
        rank = row.rates.get("rank")
        if rank and place and isinstance(rank[0], Figure):
            table.ranked.append((int(rank[0].value), place))


def _read_total(
    page: Page, columns: Sequence[Column], placed: dict[int, Span], total: Span, title: Span, projects: list[_Project]
) -> None:
    """The row 合计: of the table's places, or of its projects, in a project named for the whole table."""
    if not projects or any(column.kind == "project" for column in columns):
        projects.append(_open(page, title, {}))
        projects[-1].ledger.title = page.printed(*title)
    project = projects[-1]
    money = all(column.unit == "元" for column in columns if column.kind in ("target", "actual"))
    for row in _rows(page, columns, placed, {}, project, total):
        row.name = "投资" if money and any(c.kind == "project" for c in columns) else row.name
        project.ledger.rows.append(row)
    project.end = max(project.end, total[1])


def _open(page: Page, title: Span, by_kind: dict[str, Span]) -> _Project:
    lead = by_kind.get("lead")
    leads = agencies(page, *lead) if lead else ()
    return _Project(title, leads, Ledger(page, page.printed(*title)), None, title[1])


def _take_words(page: Page, placed: dict[int, Span], project: _Project) -> None:
    """The status that any cell of the row gives in words."""
    for start, end in placed.values():
        mentions = page.mentions.within(start, end)
        if mentions and not any(isinstance(m, Figure) and m.start == start for m in mentions):
            verdict = clause_verdict(page, clause_at(page, start, end))
            project.verdict = verdict or project.verdict


def _rows(
    page: Page,
    columns: Sequence[Column],
    placed: dict[int, Span],
    by_kind: dict[str, Span],
    project: _Project,
    place: Span | None,
) -> Iterator[Row]:
    """The indicator rows of one row of the table: a new one each time that a slot is filled already."""
    where = Place(*place, "shape") if place else None
    noun, unit = _measured(page, by_kind)
    task = _task_target(page, columns, by_kind)
    if task is not None and noun is not None:
        yield Row(page.printed(*noun), noun, where, target=task)
        noun, unit = None, None
    row = Row("投资" if task is not None else page.printed(*noun) if noun else project.ledger.title, noun, where)
    for i, cell in sorted(placed.items()):
        column = columns[i]
        figure = _figure(page, cell, column, unit)
        if figure is None:
            continue
        if column.kind == "actual" and column.name.startswith(_STEPS) and _main_actuals(columns) > 1:
            yield Row(column.name.removesuffix("数"), None, where, actual=figure, own=True)
            continue
        slot = {"target": "target", "actual": "actual", "outcome": "actual"}.get(column.kind)
        if slot and getattr(row, slot) is not None:
            yield row
            row = Row(column.name or row.name, None, where)
        if slot:
            setattr(row, slot, figure)
        elif column.kind in ("rate", *_CHANGES) and (column.kind != "rank" or figure.value == int(figure.value)):
            row.rates.setdefault(column.kind, (figure, 1))
    if row.target or row.actual or row.rates:
        yield row


def _main_actuals(columns: Sequence[Column]) -> int:
    return sum(column.kind == "actual" for column in columns)


def _task_target(page: Page, columns: Sequence[Column], by_kind: dict[str, Span]) -> Figure | None:
    """The target in a task's words (新改建农村公路52公里) where the columns count the money spent on it."""
    money = [column for column in columns if column.kind in ("target", "actual")]
    cell = by_kind.get("task")
    if cell is None or not money or any(column.unit != "元" for column in money):
        return None
    figure = next((m for m in page.mentions.within(*cell) if isinstance(m, Figure) and m.unit), None)
    return figure if figure is not None and figure.unit != "元" else None


def _measured(page: Page, by_kind: dict[str, Span]) -> tuple[Span | None, str | None]:
    """What a row measures and in what unit, from the task's own words (城镇新增就业3200人, 农村低保保障对象（人）)."""
    unit_cell = by_kind.get("unit")
    unit = page.printed(*unit_cell) if unit_cell else None
    cell = by_kind.get("task") or by_kind.get("project")
    if cell is None:
        return None, unit
    figure = next((m for m in page.mentions.within(*cell) if isinstance(m, Figure) and m.unit), None)
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


def _account(page: Page, project: _Project, section: Section | None) -> Account:
    item = Item("table", *project.title, project.leads, project.title[0], project.title[1], project.end, section)
    return Account(
        item._replace(start=min(project.title[0], item.start)), project.ledger.title, project.ledger, project.verdict
    )


def table_lines(grids: Sequence[Grid]) -> list[Line]:
    """The spans of tables, as lines that running text leaves out."""
    return [Line(grid.start, grid.end) for grid in grids]
