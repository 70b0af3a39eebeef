"""Tables that count projects by how they stand, place by place: 承担事项 | 完成 | 达序 | 未达序."""

from collections.abc import Mapping
from typing import NamedTuple

from bulletin_parser.extract.layout.cell_alignment import Column
from bulletin_parser.extract.layout.grids import Grid
from bulletin_parser.extract.status.adverbs import negated, with_adverbs
from bulletin_parser.extract.status.counts import Count, State, Total
from bulletin_parser.extract.status.verdicts import Verdict, finishes, has_begun
from bulletin_parser.extract.text.nouns import Span, trimmed
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Place, Term
from bulletin_parser.mentions.units import COUNT_UNITS
from bulletin_parser.records import Status

_LEAST = 2
_UNIT = "个"  # of projects, where neither a cell nor its head gives one
_COUNTING = ("数", "个数", "件数", "项数", "项目数", "事项数")


class StateColumns(NamedTuple):
    """The columns of a table, by their index, that count projects: in each status, and in all."""

    states: Mapping[int, Verdict]
    total: int | None
    group: Span | None
    unit: str

    @property
    def taken(self) -> frozenset[int]:
        """The columns whose figures are counts and measure nothing."""
        return frozenset(self.states) | ({self.total} if self.total is not None else frozenset())


def state_columns(page: Page, grid: Grid, columns: list[Column]) -> StateColumns | None:
    """The columns that count projects, or None where a table has none: at least two, one of them on the schedule or
    behind one of all projects (项目总数).

    已开工 | 未开工 | 完工 alone may count what one project builds; 达序 and 滞后 are said of projects.
    """
    if not any(column.kind in ("place", "unit_or_place") for column in columns):
        return None
    found = _states(page, grid, columns, steps=True)
    total = _total(found, columns)
    if total is None or not _counts_projects(page, grid.header[total]):
        found = _states(page, grid, columns)
        total = _total(found, columns)
        if not any(_on_schedule(page, verdict) for verdict in found.values()):
            return None
    if len(found) < _LEAST:
        return None
    if total is None:
        return StateColumns(found, None, None, _UNIT)
    return StateColumns(found, total, _bare(page, grid.header[total]), columns[total].unit or _UNIT)


def _states(page: Page, grid: Grid, columns: list[Column], *, steps: bool = False) -> dict[int, Verdict]:
    """The statuses that heads name, by column; with ``steps`` 已开工 is one, too."""
    heads = enumerate(grid.header)
    return {i: verdict for i, cell in heads if (verdict := _head_verdict(page, cell, columns[i], steps=steps))}


def _total(found: Mapping[int, Verdict], columns: list[Column]) -> int | None:
    """The last column of amounts before those of statuses."""
    before = [
        i for i in range(min(found, default=0)) if columns[i].kind in ("target", "actual") and _counts(columns[i])
    ]
    return before[-1] if before else None


def _counts(column: Column) -> bool:
    return column.unit is None or column.unit in COUNT_UNITS


def _bare(page: Page, cell: Span) -> Span:
    """A head without its unit: 承担事项 for 承担事项（个）."""
    bracket = page.folded.find("（", *cell)
    return trimmed(page.folded, cell[0], bracket) if bracket > cell[0] else cell


def _head_verdict(page: Page, cell: Span, column: Column, *, steps: bool) -> Verdict | None:
    """The status that a head names and nothing else: 达序（个）, 未达序数, 按期推进项目数, 完成."""
    rated = any(mark in column.name for mark in ("率", "占", "%"))
    if not _counts(column) or rated or column.kind in ("rank", "yoy", "mom", "lead"):
        return None
    start, end = _bare(page, cell)
    terms = [m for m in page.mentions.within(start, end) if isinstance(m, Term)]
    for term in terms:
        if term.lexicon == "statuses":
            status, begin = negated(terms, term)
        elif finishes(page, term):
            status, begin = Status.COMPLETED, term.start
        elif steps and has_begun(page, term):
            status, begin = Status.ON_TRACK, term.start
        else:
            continue
        rest = page.folded[term.end : end]
        if status and with_adverbs(terms, begin) == start and (not rest or rest in _COUNTING or _is_group(page, rest)):
            return Verdict(status, start, term.end)
    return None


def _is_group(page: Page, text: str) -> bool:
    return page.grammar.kind("groups", text.removesuffix("数")) is not None


def _counts_projects(page: Page, cell: Span) -> bool:
    """项目总数（个）, 实事件数: whether a head says that projects are counted, not what one of them builds."""
    return page.folded[slice(*_bare(page, cell))].endswith(page.grammar.of_kind("table_words", "projects"))


def _on_schedule(page: Page, verdict: Verdict) -> bool:
    """Whether a status is said of projects only: one that is measured by the schedule."""
    return verdict.status in (Status.BEHIND, Status.AHEAD, Status.ON_TRACK) and page.folded[
        verdict.start : verdict.end
    ] not in ("在建", "停工")


def counted_row(page: Page, found: StateColumns, cells: Mapping[int, Span], place: Span) -> Count | None:
    """What a row counts for its place, or None where its cells hold no whole numbers."""
    states = []
    for i, verdict in found.states.items():
        figure = _number(page, cells.get(i))
        if figure is not None:
            states.append(State(verdict, figure, end=figure.end))
    if not states:
        return None
    span = (min(cell[0] for cell in cells.values()), max(cell[1] for cell in cells.values()))
    count = Count(Place(*place, "shape"), found.group, *span, states=states)
    total = _number(page, cells.get(found.total)) if found.total is not None else None
    if total is not None:
        count.totals.append(Total(total, total.unit or found.unit, total.end))
    return count


def _number(page: Page, cell: Span | None) -> Figure | None:
    """The whole number that a cell is."""
    figure = next((m for m in page.mentions.within(*cell) if isinstance(m, Figure)), None) if cell else None
    if figure is None or (figure.start, figure.end) != cell or figure.is_percent:
        return None
    return figure if figure.value == int(figure.value) else None
