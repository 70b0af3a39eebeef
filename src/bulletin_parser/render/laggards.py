"""Who is behind as a table: where, with what, for how long, how far from the calendar, in which words."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from bulletin_parser.compare.laggards import Laggard, Laggards, called, grouped
from bulletin_parser.compare.standings import Standing
from bulletin_parser.compare.unplaced import called as place_called
from bulletin_parser.render import corrections
from bulletin_parser.render.corrections import mark, months_mark
from bulletin_parser.render.figures import difference, percent
from bulletin_parser.render.marks import GAP, differences
from bulletin_parser.render.statuses import BAD, GOOD, QUIET, style
from bulletin_parser.render.tables import Column, Table, stacked
from bulletin_parser.render.terminal import NARROW, UNBOUND, cell, joined

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

_ROOM_FOR_AGENCIES = 120
_COMPUTED = "*"
_LONG = 6
"""From so many months running on, the time stands out."""


class _Line(NamedTuple):
    laggard: Laggard
    size: int | None
    """How many lines its group has, on the first of them, and on each where nothing is left out."""


class _Field(NamedTuple):
    column: Column
    told: Callable[[_Line], "Text"]


def laggards_view(editions: Sequence[Laggards], by: str | None, width: int) -> "RenderableType":
    """The laggards of each edition for a console ``width`` columns wide, put together by what is alike in ``by``."""
    parts: list[RenderableType] = []
    for told in editions:
        parts += [*([cell("")] if parts else []), *_edition(told, by, width)]
    return stacked(*parts)


def _edition(told: Laggards, by: str | None, width: int) -> "list[RenderableType]":
    rows = told.found
    title = _title(told, rows)
    if not rows:
        return [title, cell("没有符合条件的滞后项目"), *_below(told, rows)]
    one_source = len({each.standing.printed.source for each in rows}) == 1
    fields = _fields(rows, by, width, one_source=one_source)
    made = Table(*(field.column for field in fields))
    for group in grouped(rows, by):
        for index, each in enumerate(group):
            line = _Line(each, len(group) if index == 0 or width >= UNBOUND else None)
            made.add_row(*(field.told(line) for field in fields))
    return [title, cell(""), made, *_below(told, rows)]


def _title(told: Laggards, rows: Sequence[Laggard]) -> "Text":
    months = told.edition.months
    calendar = f"  时间进度 {percent(months.time_progress)}" if months.is_year_to_date else ""
    sources = {each.standing.printed.source for each in rows}
    source = f"  出处 {next(iter(sources))}" if len(sources) == 1 else ""
    when = f"{told.edition.issuer or ''} {months.chinese}{months_mark(rows)}"
    name = f"{when} 滞后 {sum(each.run is not None for each in rows)}项".strip()
    return joined(cell(name, "bold"), cell(calendar + source, QUIET))


def _fields(rows: Sequence[Laggard], by: str | None, width: int, *, one_source: bool) -> list[_Field]:
    """The columns that there is room for; the one by which rows are put together comes first."""
    heading = {"region": _PLACE, "project": _PROJECT, "agency": _AGENCY}
    first = [heading[by]] if by else []
    names = [field for field in (_PLACE, _PROJECT) if field not in first]
    agency = [_AGENCY] if width >= _ROOM_FOR_AGENCIES and by != "agency" else []
    rates = [_RATE] if width >= NARROW else []
    figures = [*rates, _GAP] if any(each.figure for each in rows) else []
    others = [*names, _RUNNING, _SINCE, *figures, _WORDS, *agency, _LINE if one_source else _SOURCE]
    return [*(_Field(field.column, _once(field)) for field in first), *others]


def _once(field: _Field) -> Callable[[_Line], "Text"]:
    """What the column says, on the first line of a group alone, with how many lines it has."""
    return lambda line: field.told(line).append(f"（{line.size}）", QUIET) if line.size else cell("")


def _running(line: _Line) -> "Text":
    run = line.laggard.run
    if run is None:
        return cell("")
    told = f"{run.months}个月" if run.bulletins == run.months else f"{run.months}个月（{run.bulletins}期）"
    if run.months == 1 and run.bulletins == 1 and not run.unsaid:
        return cell("本期", QUIET)
    return cell(told, f"bold {BAD}" if run.months >= _LONG else "")


def _since(line: _Line) -> "Text":
    run = line.laggard.run
    return cell(run.since.without_year_of(line.laggard.standing.months) if run else "")


def _rate(line: _Line) -> "Text":
    figure = line.laggard.figure
    rate = figure.observation.rate if figure else None
    corrected = mark(figure.observation, "rate", "actual", "target") if figure else ""
    return cell(percent(rate.value) + _COMPUTED * rate.computed + corrected if rate else "")


def _gap(line: _Line) -> "Text":
    points = line.laggard.points
    return cell(difference(points), "" if points is None else BAD if points < 0 else GOOD)


def _words(line: _Line) -> "Text":
    told = line.laggard.standing
    return cell((told.words or "") + mark(told, "status", "name", "project"), style(told.status))


def _source(line: _Line) -> "Text":
    printed = line.laggard.standing.printed
    return cell(f"{printed.source} 第{printed.line}行", QUIET)


_PLACE = _Field(Column("地区", least=6), lambda line: cell(place_called(line.laggard.standing.region), "bold"))
_PROJECT = _Field(Column("项目", least=16), lambda line: cell(called(line.laggard, "project")))
_AGENCY = _Field(Column("牵头单位", least=8), lambda line: cell(called(line.laggard, "agency") or "未写明"))
_RUNNING = _Field(Column("连续", figure=True), _running)
_SINCE = _Field(Column("始自"), _since)
_RATE = _Field(Column("完成率", figure=True), _rate)
_GAP = _Field(Column(GAP, figure=True), _gap)
_WORDS = _Field(Column("原文", least=8), _words)
_LINE = _Field(Column("行", figure=True), lambda line: cell(line.laggard.standing.printed.line, QUIET))
_SOURCE = _Field(Column("出处"), _source)


def _below(told: Laggards, rows: Sequence[Laggard]) -> "list[RenderableType]":
    lines: list[RenderableType] = []
    if told.recovered:
        since = told.before.without_year_of(told.edition.months) if told.before else "上期"
        lines.append(cell(f"较{since}不再滞后 {len(told.recovered)}项：{'；'.join(_by_place(told.recovered))}", GOOD))
    if told.unnamed:
        named = "、".join(f"{place_called(region)}{count}项" for region, count in told.unnamed)
        lines.append(cell(f"写明滞后但未点名：{named}", BAD))
    if any(each.run and each.run.unsaid for each in rows):
        lines.append(cell("连续的月数中含未说明状态的月份", QUIET))
    if any(rate and rate.computed for each in rows if each.figure for rate in [each.figure.observation.rate]):
        lines.append(cell(f"{_COMPUTED} 原文未给出完成率，按完成÷目标计算", QUIET))
    if any(each.figure for each in rows):
        lines += differences((GAP,))
    lines += map(cell, corrections.sentences((*rows, *told.cleared)))
    return [cell(""), *lines] if lines else []


def _by_place(standings: Sequence[Standing]) -> list[str]:
    """A place with its projects: 岚城市 城镇老旧小区、农村改厕."""
    places: dict[str, list[str]] = {}
    for each in standings:
        places.setdefault(place_called(each.region), []).append(each.project)
    return [f"{place} {'、'.join(projects)}" for place, projects in places.items()]
