"""The projects of one bulletin as a table: who leads, what is measured, target, figure, rate, status."""

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from bulletin_parser.records import Bound, Indicator, Project, Quantity
from bulletin_parser.render.figures import difference, percent, quantity
from bulletin_parser.render.statuses import GOOD, QUIET, word
from bulletin_parser.render.tables import Column, Table
from bulletin_parser.render.terminal import ROOM_FOR_WORDS, UNBOUND, cell, joined

if TYPE_CHECKING:
    from rich.text import Text

_ROOM_FOR_TARGETS, _ROOM_FOR_NAMES = 60, 130
_WHOLE = ("全", "我")
_BOUNDS = {Bound.AT_LEAST: "≥", Bound.AT_MOST: "≤", Bound.OVER: "超", Bound.ABOUT: "约", Bound.UNDER: "近"}


class _Line(NamedTuple):
    """One indicator as a row, or a project that has none; whether it is the first of its project."""

    project: Project
    row: Indicator | None
    first: bool
    home: str | None

    @property
    def place(self) -> str | None:
        """Where the row's figures belong, unless that is the whole of the bulletin's own place (全州)."""
        region = self.row.region if self.row else None
        return None if region is None or region == self.home or region.startswith(_WHOLE) else region


class _Field(NamedTuple):
    """A column and what it says of a line."""

    column: Column
    told: "Callable[[_Line], Text]"


def projects_table(projects: Sequence[Project], home: str | None, width: int) -> "Table":
    """The projects for a console ``width`` columns wide; on a narrow one the indicators stand below their project.

    ``home`` is the bulletin's own place, which need not be said of each figure.
    """
    fields = _fields(width)
    made = Table(*(field.column for field in fields))
    for project in projects:
        for line in _lines(project, home, apart=_SUBJECT in fields):
            made.add_row(*(field.told(line) for field in fields))
    return made


def _lines(project: Project, home: str | None, *, apart: bool) -> Iterator[_Line]:
    """A line an indicator; with ``apart`` one of the project's own before, unless its only figures need no name."""
    rows: tuple[Indicator | None, ...] = project.indicators or (None,)
    lines = [_Line(project, row, index == 0, home) for index, row in enumerate(rows)]
    if apart and _beside(lines[0]):
        lines = [_Line(project, None, True, home), *(line._replace(first=False) for line in lines)]
    yield from lines


def _fields(width: int) -> list[_Field]:
    """The columns that there is room for; where lines are read by programs, each names its project."""
    if width >= UNBOUND:
        return [_PROJECT_REPEATED, _AGENCIES, _INDICATOR, *_FIGURES, _PROGRESS]
    if width >= _ROOM_FOR_NAMES:
        return [_PROJECT, _AGENCIES, _INDICATOR, *_FIGURES, _PROGRESS]
    figures = _FIGURES if width >= _ROOM_FOR_TARGETS else _FIGURES[1:]
    return [_SUBJECT, *figures, _PROGRESS if width >= ROOM_FOR_WORDS else _PROGRESS_BRIEF]


def _subject(line: _Line) -> "Text":
    """The project's name and who leads it, and below it the indicator and place where they say more."""
    beside = _beside(line)
    measured = joined(cell("└" if beside else ""), _measured(line, beside))
    if not line.first:
        return measured
    leads = cell(f"  {_leads(line.project)}" if line.project.lead_agencies else "", QUIET)
    return joined(cell(line.project.name, "bold"), leads, measured)


def _beside(line: _Line) -> str:
    """The indicator unless it is the project's only one and named like it, and its place."""
    row, project = line.row, line.project
    if row is None:
        return ""
    alike = row.name in project.name or project.name in row.name
    told = None if alike and len(project.indicators) == 1 else row.name
    return "·".join(part for part in (told, line.place) if part)


def _measured(line: _Line, named: str) -> "Text":
    """What is measured, with how it changed and where it ranks."""
    row = line.row
    if row is None:
        return cell("")
    told = [
        f"同比{difference(row.yoy)}" if row.yoy is not None else None,
        f"环比{difference(row.mom)}" if row.mom is not None else None,
        f"比序时{difference(row.vs_schedule)}" if row.vs_schedule is not None else None,
        f"第{row.rank}位" if row.rank is not None else None,
    ]
    beside = " ".join(part for part in told if part)
    return joined(cell(named), cell(f"{'  ' if named else ''}{beside}" if beside else "", QUIET))


def _indicator(line: _Line) -> "Text":
    named = "·".join(part for part in (line.row.name, line.place) if part) if line.row else ""
    return _measured(line, named)


def _amount(found: Quantity | None) -> "Text":
    if found is None:
        return cell("")
    bound = _BOUNDS[found.bound] if found.bound else ""
    if found.upper is not None:
        return cell(f"{bound}{quantity(found.value, None)}–{quantity(found.upper, found.unit)}")
    return cell(bound + quantity(found.value, found.unit))


def _rate(line: _Line) -> "Text":
    rate = line.row.rate if line.row else None
    return cell(percent(rate), GOOD if rate is not None and rate >= 100 else "")


def _progress(line: _Line, *, brief: bool = False) -> "Text":
    project = line.project
    return word(project.status, None if brief else project.status_text) if line.first else cell("")


def _leads(project: Project) -> str:
    return "、".join(project.lead_agencies)


_SUBJECT = _Field(Column("项目 / 指标", least=18), _subject)
_PROJECT = _Field(Column("项目", least=20), lambda line: cell(line.project.name if line.first else "", "bold"))
_PROJECT_REPEATED = _Field(Column("项目"), lambda line: cell(line.project.name))
_AGENCIES = _Field(
    Column("牵头单位", least=12, most=24), lambda line: cell(_leads(line.project) if line.first else "", QUIET)
)
_INDICATOR = _Field(Column("指标", least=16), _indicator)
_FIGURES = (
    _Field(Column("目标", figure=True), lambda line: _amount(line.row.target if line.row else None)),
    _Field(Column("完成", figure=True), lambda line: _amount(line.row.actual if line.row else None)),
    _Field(Column("完成率", figure=True), _rate),
)
_PROGRESS = _Field(Column("状态", least=8), _progress)
_PROGRESS_BRIEF = _Field(Column("状态", least=8), lambda line: _progress(line, brief=True))
