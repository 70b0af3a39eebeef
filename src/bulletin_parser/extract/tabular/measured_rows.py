"""The indicator rows of one row of a table: one for each thing that its columns measure."""

from collections.abc import Iterator
from typing import NamedTuple

from bulletin_parser.extract.indicators.ledger import Row
from bulletin_parser.extract.layout.cell_alignment import Column, is_place
from bulletin_parser.extract.layout.columns import unit_of
from bulletin_parser.extract.layout.stacked_ranks import rank_in
from bulletin_parser.extract.tabular.figure_cells import figure_of, in_unit_of_target
from bulletin_parser.extract.tabular.measures import Measure
from bulletin_parser.extract.tabular.sheets import Sheet, SheetRow
from bulletin_parser.extract.tabular.table_tasks import measured, targets_in_words, unled
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Place, Term

_SHORTEST_NAME = 4
_NAMED_FOR_THEMSELVES = ("投资", "（筹）资", "项目数量")


class _Told(NamedTuple):
    """What the cells before its figures say of a row: what is measured, in which unit, where and by whom."""

    noun: Span | None
    own: str  # the name of what is measured where no column names it
    unit: str | None
    times: int
    place: Place | None
    office: str


def measured_rows(sheet: Sheet, row: SheetRow, title: str, place: Span | None) -> Iterator[Row]:
    """The indicator rows of a row of the table, which belongs to the project ``title`` and is of ``place``."""
    asked = _asked(sheet, row, title)
    sole = asked[0] if len(asked) == 1 and not sheet.in_money else None
    yield from (one for one in asked if one is not sole)
    told = _told(sheet, row, title, place, asked)
    for i, measure in enumerate(sheet.measures):
        named = bool(measure.name) and (told.noun is None or i > 0 or measure.name.endswith(_NAMED_FOR_THEMSELVES))
        made = _row(measure, told, named=named)
        if sole is not None and i == 0 and not named:
            made, sole = sole, None
            made.place = told.place
        _fill(sheet, row, measure, told, made)
        if made.target or made.actual or made.rates:
            yield made
    if sole is not None:
        yield sole


def _told(sheet: Sheet, row: SheetRow, title: str, place: Span | None, asked: list[Row]) -> _Told:
    page = sheet.page
    office = _office(page, place) if place else ""
    where = Place(*place, "shape") if place and not office else None
    cell = row.by_kind.get("task") or row.by_kind.get("project")
    cell = unled(page, cell) if cell else None
    unit_cell = row.by_kind.get("unit")
    if unit_cell and _names_part(page, unit_cell):
        cell, unit_cell = unit_cell, None  # 高速网络工程 | 新建自然村通光纤, where no unit is printed
    noun, unit, times = measured(page, cell, unit_cell)
    if len(asked) > 1 or (asked and sheet.in_money):
        noun, unit = None, None
    own = "投资" if asked and sheet.in_money else page.worded(*noun) if noun else title
    return _Told(noun, own, unit, times, where, office)


def _row(measure: Measure, told: _Told, *, named: bool) -> Row:
    name = told.office + (measure.name if named else told.own)
    return Row(name, None if named or told.office else told.noun, told.place, own=measure.step)


def _fill(sheet: Sheet, row: SheetRow, measure: Measure, told: _Told, made: Row) -> None:
    """Adds the figures that stand in a measure's columns."""
    page = sheet.page
    for slot, index in measure.slots.items():
        cell = row.cells.get(index)
        column = _in_unit(sheet.columns[index], told.unit, told.times)
        figure = figure_of(page, cell, column, told.unit) if cell else None
        if figure is None:
            if slot == "rank" and cell and (rank := rank_in(page, cell)) is not None:
                made.rates[slot] = (rank, 1)
            continue
        if slot in ("target", "actual"):
            setattr(made, slot, figure)
        elif slot != "rank" or figure.value == int(figure.value):
            made.rates[slot] = (figure, 1)
    if made.target and made.actual and sheet.columns[measure.slots["actual"]].unit is None:
        made.actual = in_unit_of_target(page, made.target, made.actual)


def _office(page: Page, cell: Span) -> str:
    """The name of an office (市公安局) that stands where places do: its rows are named for it; a town gives nothing."""
    name = page.worded(*cell)
    return "" if is_place(page, cell) or not name.endswith(page.grammar.of_kind("offices", "ending")) else name


def _names_part(page: Page, cell: Span) -> bool:
    """Whether a cell under 单位 holds no unit, but what is measured of its project: 高速网络工程 | 新建自然村通光纤."""
    said = any(isinstance(m, Term) and m.lexicon == "statuses" for m in page.mentions.within(*cell))
    office = page.folded.endswith(page.grammar.of_kind("offices", "ending"), *cell)
    named = cell[1] - cell[0] >= _SHORTEST_NAME and unit_of(page, page.folded[slice(*cell)])[0] is None
    return named and not said and not office


def _in_unit(column: Column, unit: str | None, times: int) -> Column:
    """A column whose head names no unit, in that of its row: 万人."""
    return column if column.unit or times == 1 else column._replace(unit=unit, multiplier=times)


def _asked(sheet: Sheet, row: SheetRow, title: str) -> list[Row]:
    """The targets in a task's words (新改建农村公路52公里), where no column but one of money spent on it holds any."""
    kind = "task" if "task" in row.by_kind else "project"
    aimed = any("target" in measure.slots for measure in sheet.measures)
    if kind not in row.by_kind or (aimed and not (kind == "task" and sheet.in_money)):
        return []
    return targets_in_words(sheet.page, unled(sheet.page, row.by_kind[kind]), title, money=sheet.in_money)
