"""A span of months as a table: each indicator's figures through the months, and the marks of how its project stood."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from bulletin_parser.compare.arranging import sections
from bulletin_parser.compare.grouping import Group, grouped
from bulletin_parser.compare.months import Months
from bulletin_parser.compare.observations import Observation
from bulletin_parser.compare.spanning import Course
from bulletin_parser.render import corrections, marks, notes
from bulletin_parser.render.change_columns import DIFFERENCE, GAP, POINTS, Line, parted, section_field, subject_field
from bulletin_parser.render.comparison import called
from bulletin_parser.render.corrections import mark
from bulletin_parser.render.figures import percent, quantity, sparkline
from bulletin_parser.render.marks import MARKS, differences, legend
from bulletin_parser.render.statuses import QUIET, style
from bulletin_parser.render.tables import Column, Table, stacked
from bulletin_parser.render.terminal import UNBOUND, cell, joined

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

_ROOM_FOR_A_MONTH, _ROOM_BESIDE = 10, 72
_SILENT = "·"


class _Course(NamedTuple):
    """A row: the line of its change, and the course that it is of."""

    line: Line
    course: Course


def span_view(courses: Sequence[Course], months: Sequence[Months], width: int, by: str = "project") -> "RenderableType":
    """The courses through ``months`` for a console ``width`` columns wide.

    Where there is room each month has a column; else there are the first, the last and a sparkline of all.
    """
    if not courses:
        return stacked(_title(months), cell("没有符合条件的项目"))
    wide = width >= _ROOM_BESIDE + _ROOM_FOR_A_MONTH * len(months)
    fields = [*([section_field(by)] if by != "project" else []), subject_field(by)]
    made = Table(
        *(field.column for field in fields),
        *(_month_columns(courses, months) if wide else _brief_columns(courses, months)),
        DIFFERENCE.column,
        POINTS.column,
        GAP.column,
        Column("状态"),
    )
    for each in _rows(courses, by, repeated=width >= UNBOUND):
        figures = _by_month(each.course, months) if wide else _brief(each.course, months)
        for line in parted(each.line, by):
            told = (field.cell_of(line) for field in fields)
            last = (field.cell_of(line) for field in (DIFFERENCE, POINTS, GAP))
            shown = [cell("") for _ in figures] if line.alone else figures
            made.add_row(*told, *shown, *last, _track(each._replace(line=line), months))
    return stacked(_title(months), cell(""), made, cell(""), *_below(courses))


def _rows(courses: Sequence[Course], by: str, *, repeated: bool) -> Iterator[_Course]:
    course_of = {id(course.change): course for course in courses}
    for name, changes in sections([course.change for course in courses], by):
        groups = grouped(changes)
        for number, group in enumerate(groups.values()):
            for index, change in enumerate(group.changes):
                heading = called(name, by) if repeated or number == index == 0 else ""
                yield _Course(Line(change, group, index == 0, heading, len(groups)), course_of[id(change)])


def _title(months: Sequence[Months]) -> "Text":
    first, last = months[0], months[-1]
    calendar = f"  {len(months)}期  时间进度 {percent(first.time_progress)} → {percent(last.time_progress)}"
    return joined(cell(f"进展走势 {first.chinese} → {last.chinese}", "bold"), cell(calendar, QUIET))


def _month_columns(courses: Sequence[Course], months: Sequence[Months]) -> list[Column]:
    return [Column(each.beside(months) + _head_mark(courses, each), figure=True) for each in months]


def _brief_columns(courses: Sequence[Course], months: Sequence[Months]) -> list[Column]:
    first, *_, last = _month_columns(courses, months)
    between = "".join(_head_mark(courses, each) for each in months[1:-1])[:1]
    return [first, Column(f"走势{between}", least=len(months)), last]


def _head_mark(courses: Sequence[Course], months: Months) -> str:
    """The mark behind months to which a person corrected those of a bulletin."""
    return corrections.months_mark(told for course in courses if (told := course.by_month.get(months)))


def _by_month(course: Course, months: Sequence[Months]) -> "list[Text]":
    return [_figure(course.by_month.get(each)) for each in months]


def _brief(course: Course, months: Sequence[Months]) -> "list[Text]":
    told = course.by_month
    figures = [told[each].actual if each in told else None for each in months]
    if not any(figure is not None for figure in figures):
        figures = [rate.value if each in told and (rate := told[each].rate) else None for each in months]
    return [_figure(told.get(months[0])), cell(sparkline(figures), "cyan"), _figure(told.get(months[-1]))]


def _figure(told: Observation | None) -> "Text":
    """What is done, else the rate; a line for a month that does not report it."""
    if told is None:
        return cell(_SILENT, QUIET)
    if told.actual is not None:
        return cell(quantity(told.actual, told.actual_unit) + mark(told, "actual"))
    return cell(percent(told.rate.value) + mark(told, "rate") if told.rate else "")


def _track(row: _Course, months: Sequence[Months]) -> "Text":
    """How the project stood month by month, a mark each, on its first line; a place's own where it is one."""
    place = row.line.change.shown.place
    if (row.line.alone and place) or not (row.line.first or place):
        return cell("")
    told = row.course.by_month
    marks = [told[each].status if each in told else None for each in months]
    if not any(marks):
        return cell("")
    return joined(*(cell(MARKS[status] if status else _SILENT, style(status) or QUIET) for status in marks))


def _below(courses: Sequence[Course]) -> "list[RenderableType]":
    groups = grouped([course.change for course in courses])
    group_of = {id(change): group for group in groups.values() for change in group.changes}
    told: dict[str, None] = {}
    for course in courses:
        told |= dict.fromkeys(_notes(course, group_of[id(course.change)]))
    used = {told.status for course in courses for told in course.by_month.values()}
    lines: list[RenderableType] = [cell(sentence) for sentence in told]
    rows = (row for course in courses for row in course.by_month.values())
    lines += [cell(sentence) for sentence in corrections.sentences(rows)]
    if used - {None}:
        lines.append(legend(used).append(f"{_SILENT}未通报或未说明", QUIET))
    return [*lines, *differences((marks.POINTS, marks.GAP))]


def _notes(course: Course, group: Group) -> Iterator[str]:
    """What to note of each month's step: ！改建农村户用厕所 2022年1-7月：单位由“户”改为“个”，不相减."""
    points = course.line.points
    beside = group.beside(course.change)
    for earlier, point in pairwise(points):
        if point.step is None:
            continue
        for note in notes.sentences(earlier.observation, point.observation, point.step):
            name = group.name if note.about_project or not beside else f"{group.name}·{beside}"
            yield f"！{name} {point.observation.months.chinese}：{note.sentence}"
