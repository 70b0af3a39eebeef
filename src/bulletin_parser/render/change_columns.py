"""The columns of a table of changes: what each says of a line, and which there is room for."""

from typing import TYPE_CHECKING, NamedTuple

from bulletin_parser.compare.changes import Change
from bulletin_parser.compare.comparison import Comparison
from bulletin_parser.compare.grouping import Group
from bulletin_parser.compare.observations import Observation
from bulletin_parser.compare.steps import Surprise, Verdict
from bulletin_parser.render import marks
from bulletin_parser.render.corrections import mark, months_mark
from bulletin_parser.render.figures import difference, percent, quantity
from bulletin_parser.render.statuses import BAD, GOOD, QUIET, WORDS, style
from bulletin_parser.render.tables import Column
from bulletin_parser.render.terminal import UNBOUND, cell, joined
from bulletin_parser.values import Status

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from rich.text import Text

COMPUTED = "*"
VERDICTS = {Verdict.NEW: "新增", Verdict.GONE: "不再通报"}

_ROOM_FOR_POINTS, _ROOM_FOR_CALENDAR, _ROOM_FOR_TARGET = 76, 96, 112
_ROOM_FOR_ALL, _ROOM_FOR_NAMES, _ROOM_FOR_AGENCIES = 128, 144, 160
_SECTION_WIDTH = 12
_SUBJECT = "项目 / 指标"
_UNLISTED = "未列为滞后"


class Line(NamedTuple):
    """One change as a row: its project's group, and whether it is the first of it.

    ``alone`` is the line of the project's name, above those of its figures.

    ``section`` is the name of the section on its first line (on all where nothing is left out), ``size`` how many
    projects it has.
    """

    change: Change
    group: Group
    first: bool
    section: str = ""
    size: int = 0
    alone: bool = False


class Field(NamedTuple):
    """A column and what it says of a line; with ``names`` also of one that names a project alone."""

    column: Column
    told: "Callable[[Line], Text]"
    names: bool = False

    def cell_of(self, line: Line) -> "Text":
        """What it says of a line."""
        return self.told(line) if self.names or not line.alone else cell("")


def parted(line: Line, by: str) -> "Iterator[Line]":
    """A line, below one of its project's name where it is the first and says more than that."""
    if line.first and line.group.beside(line.change, placed=by != "region"):
        yield line._replace(alone=True)
        line = line._replace(first=False, section="")
    yield line


def named_above(fields: "Sequence[Field]") -> bool:
    """Whether projects are named above their figures, not in a column beside them."""
    return any(field.column.head == _SUBJECT for field in fields)


def columns(comparison: Comparison, width: int, by: str) -> list[Field]:
    """The columns that there is room for."""
    heading = [section_field(by)] if by != "project" else []
    room = width - _SECTION_WIDTH * len(heading)
    year = comparison.after.end[:4] + "年"
    was = _month_field(comparison, comparison.before.chinese.removeprefix(year), lambda change: change.before)
    now = _month_field(comparison, comparison.after.chinese.removeprefix(year), lambda change: change.after)
    target = [_TARGET, was] if room >= _ROOM_FOR_TARGET else []
    room_for_gap = _ROOM_FOR_ALL if target else _ROOM_FOR_CALENDAR
    gap = [GAP] if room >= room_for_gap and any(change.gap for change in comparison.changes) else []
    points = [POINTS] if room >= _ROOM_FOR_POINTS else []
    agencies = [_AGENCIES if width < UNBOUND else _AGENCIES_REPEATED] if _has_agencies(room, by) else []
    figures = [*target, now, DIFFERENCE, _RATE, *points, *gap]
    own = by == "region" or all(change.shown.place for change in comparison.changes)
    progress = _progress_field(own=own)
    if room < _ROOM_FOR_NAMES:
        return [*heading, subject_field(by), *figures, progress]
    names = [_PROJECT, _INDICATOR] if width < UNBOUND else [_PROJECT_REPEATED, _INDICATOR]
    placed = by != "region" and any(change.shown.place for change in comparison.changes)
    return [*heading, *names, *([_PLACE] if placed else []), *figures, progress, *agencies]


def _month_field(comparison: Comparison, head: str, shown: "Callable[[Change], Observation | None]") -> Field:
    """What is done by one of the two; its head is marked where a person corrected the months of a bulletin."""
    corrected = months_mark(row for change in comparison.changes if (row := shown(change)))
    return Field(Column(head + corrected, figure=True), lambda line: _done(shown(line.change)))


def _has_agencies(room: int, by: str) -> bool:
    return room >= _ROOM_FOR_AGENCIES and by != "agency"


_HEADS = {"region": "地区", "agency": "牵头单位", "status": "状态"}


def section_field(by: str) -> Field:
    """The column of what the changes are put together by, with how many projects a section has."""

    def told(line: Line) -> "Text":
        return joined(cell(line.section, "bold"), cell(f"（{line.size}）" if line.section else "", QUIET))

    return Field(Column(_HEADS[by], least=8), told, names=True)


def subject_field(by: str) -> Field:
    """The column of projects and their indicators, with places unless these have the column before it."""
    return Field(Column(_SUBJECT, least=18), lambda line: _subject(line, placed=by != "region"), names=True)


def _subject(line: Line, *, placed: bool) -> "Text":
    """The project's name where it begins, and on the lines below it the indicator and place."""
    if line.first:
        return cell(line.group.name, "bold")
    return cell(f"└{line.group.beside(line.change, placed=placed) or line.change.shown.indicator or '状态'}")


def _done(observation: Observation | None) -> "Text":
    done = quantity(observation.actual, observation.actual_unit) if observation else ""
    return cell(done + mark(observation, "actual"))


def _difference(line: Line) -> "Text":
    step = line.change.step
    if step.verdict in (Verdict.NEW, Verdict.GONE):
        return cell(VERDICTS[step.verdict], GOOD if step.verdict is Verdict.NEW else QUIET)
    fell = Surprise.FELL in step.surprises
    less = step.actual is not None and step.actual < 0
    return cell(difference(step.actual) + "！" * fell, f"bold {BAD}" if fell else BAD if less else "")


def _rate(line: Line) -> "Text":
    rate = line.change.shown.rate
    if rate is None:
        return cell("")
    seen = QUIET if line.change.after is None else GOOD if rate.value >= 100 else ""
    return cell(percent(rate.value) + COMPUTED * rate.computed + mark(line.change.shown, "rate"), seen)


def _points(line: Line) -> "Text":
    points = line.change.step.rate_points
    return cell(difference(points), BAD if points is not None and points < 0 else "")


def _gap(line: Line) -> "Text":
    gap = line.change.gap
    return cell(difference(gap.points) if gap else "", "" if gap is None else BAD if gap.points < 0 else GOOD)


def _progress_field(*, own: bool) -> Field:
    """The project's status on its first line, and a place's own on the lines about it.

    A first line about a place that has none says how the whole stands, and that it is the whole; not so with ``own``.
    """

    def told(line: Line) -> "Text":
        shown = line.change.shown
        if line.alone and (line.change.is_listed or (shown.place and shown.status)):
            return cell("")
        if line.change.is_listed:
            return _listed(line.change)
        if shown.place is None:
            return _progress(line.group.leading) if line.first else cell("")
        if shown.status is None and line.first and not own and shown.project_status:
            return cell(f"总体{WORDS[shown.project_status]}", QUIET).append(mark(shown, "project_status"))
        return _progress(line.change) if shown.status else cell("")

    return Field(Column("状态", least=10), told, names=True)


def _progress(leading: Change) -> "Text":
    """The status, with the earlier one before an arrow where it moved."""
    shown, verdict = leading.shown.status, leading.step.verdict
    now = _word(shown, QUIET if leading.after is None else style(shown) or QUIET)
    now.append(mark(leading.shown, "status"))
    if verdict is Verdict.SAME or leading.before is None or leading.after is None:
        return now if shown else cell("")
    return _moved(_told(leading.before.status), now)


def _listed(change: Change) -> "Text":
    """A place's own status by its lists: 滞后, 滞后→未列为滞后."""
    before, after = (side.status if side else None for side in (change.before, change.after))
    corrected = mark(change.after, "status", "name", "project")
    if before and after:
        now = _word(after, style(after)).append(corrected)
        return now if before is after else _moved(_told(before), now)
    if change.step.verdict is None:
        now = _word(after, style(after)).append(corrected)
        return _moved(_told(before), _word(None, QUIET)) if before else now
    now = cell(_UNLISTED, GOOD) if after is None else _word(after, style(after))
    now.append(corrected)
    return _moved(_UNLISTED if before is None else _told(before), now)


def _moved(was: str, now: "Text") -> "Text":
    return joined(cell(f"{was}→", QUIET), now)


def _told(status: Status | None) -> str:
    return WORDS[status] if status else "未说明"


def _word(status: Status | None, look: str) -> "Text":
    return cell(_told(status), look)


_PROJECT = Field(Column("项目", least=20), lambda line: cell(line.group.name if line.first else "", "bold"))
_PROJECT_REPEATED = Field(Column("项目"), lambda line: cell(line.group.name))
_INDICATOR = Field(Column("指标", least=12), lambda line: cell(line.change.shown.indicator))
_PLACE = Field(Column("地区"), lambda line: cell(line.change.shown.place))
_TARGET = Field(
    Column("目标", figure=True),
    lambda line: cell(
        quantity(line.change.shown.target, line.change.shown.target_unit) + mark(line.change.shown, "target")
    ),
)
DIFFERENCE = Field(Column("增减", figure=True), _difference)
_RATE = Field(Column("完成率", figure=True), _rate)
POINTS = Field(Column(marks.POINTS, figure=True), _points)
GAP = Field(Column(marks.GAP, figure=True), _gap)
_AGENCIES = Field(Column("牵头单位"), lambda line: cell(line.change.shown.lead_agencies if line.first else "", QUIET))
_AGENCIES_REPEATED = Field(Column("牵头单位"), lambda line: cell(line.change.shown.lead_agencies))
