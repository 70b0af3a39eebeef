"""Two spans of months side by side as a table, with what a reader must know below it."""

from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from bulletin_parser.compare.comparison import Change, Comparison
from bulletin_parser.compare.observations import Observation
from bulletin_parser.compare.steps import Surprise, Verdict
from bulletin_parser.render import corrections, notes
from bulletin_parser.render.corrections import mark
from bulletin_parser.render.figures import difference, percent, quantity
from bulletin_parser.render.grouping import Group, Project, grouped
from bulletin_parser.render.statuses import BAD, GOOD, QUIET, WORDS, style
from bulletin_parser.render.tables import Column, stacked, table
from bulletin_parser.render.terminal import UNBOUND, cell, joined

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

_ROOM_FOR_TARGET, _ROOM_FOR_MOVES, _ROOM_FOR_NAMES, _ROOM_FOR_AGENCIES = 112, 120, 144, 160
_COMPUTED = "*"
_VERDICTS = {Verdict.IMPROVED: "好转", Verdict.WORSENED: "变差", Verdict.NEW: "新增", Verdict.GONE: "不再通报"}
_SURPRISES = {
    Surprise.FELL: "累计数下降",
    Surprise.TARGET_CHANGED: "目标调整",
    Surprise.UNIT_CHANGED: "单位改变",
}


class _Line(NamedTuple):
    """One change as a row: its project's group, and whether it is the first of it."""

    change: Change
    group: Group
    first: bool


class _Field(NamedTuple):
    """A column and what it says of a line."""

    column: Column
    told: Callable[[_Line], "Text"]


def comparison_view(comparison: Comparison, width: int) -> "RenderableType":
    """The comparison for a console ``width`` columns wide; narrow ones get fewer columns and names above figures."""
    groups = grouped(comparison.changes)
    if not groups:
        return stacked(_title(comparison), cell("没有符合条件的项目"))
    fields = _fields(comparison, width)
    made = table(*(field.column for field in fields))
    for group in groups.values():
        for index, change in enumerate(group.changes):
            line = _Line(change, group, first=index == 0)
            made.add_row(*(field.told(line) for field in fields))
    return stacked(_title(comparison), _tally(groups), cell(""), made, *_footnotes(comparison, groups))


def _fields(comparison: Comparison, width: int) -> list[_Field]:
    """The columns that there is room for."""
    year = comparison.after.end[:4] + "年"
    was = _Field(
        Column(comparison.before.chinese.removeprefix(year), figure=True), lambda line: _done(line.change.before)
    )
    now = _Field(
        Column(comparison.after.chinese.removeprefix(year), figure=True), lambda line: _done(line.change.after)
    )
    target = [_TARGET, was] if width >= _ROOM_FOR_TARGET else []
    agencies = [_AGENCIES if width < UNBOUND else _AGENCIES_REPEATED] if width >= _ROOM_FOR_AGENCIES else []
    figures = [*target, now, _DIFFERENCE, _RATE, _POINTS]
    if width < _ROOM_FOR_NAMES:
        progress = _PROGRESS if width >= _ROOM_FOR_MOVES else _PROGRESS_FOLDED
        return [_SUBJECT, *figures, progress]
    names = [_PROJECT, _INDICATOR] if width < UNBOUND else [_PROJECT_REPEATED, _INDICATOR]
    places = [_PLACE] if any(change.shown.place for change in comparison.changes) else []
    return [*names, *places, *figures, _PROGRESS, *agencies]


def _title(comparison: Comparison) -> "Text":
    before, after = comparison.before, comparison.after
    calendar = f"  时间进度 {percent(before.time_progress)} → {percent(after.time_progress)}"
    return joined(cell(f"进展对比 {before.chinese} → {after.chinese}", "bold"), cell(calendar, QUIET))


def _tally(groups: dict[Project, Group]) -> "Text":
    """How many projects there are, and how many of them have got better, worse, come or gone."""
    counts = Counter(group.leading.step.verdict for group in groups.values())
    told = [f"{word}{counts[verdict]}个" for verdict, word in _VERDICTS.items() if counts[verdict]]
    surprises = Counter(each for group in groups.values() for change in group.changes for each in change.step.surprises)
    found = [f"{word}{surprises[each]}处" for each, word in _SURPRISES.items() if surprises[each]]
    return cell(f"{len(groups)}个项目：" + "，".join([*(told or ["进度无变化"]), *found]))


def _subject(line: _Line) -> "Text":
    """The project's name where it begins, and below it the indicator and place where they say more."""
    shown = line.change.shown
    beside = line.group.beside(line.change) or ("" if line.first else shown.indicator)
    name = cell(line.group.name if line.first else "", "bold")
    if line.first and beside:
        name.append("\n")
    return joined(name, cell(f"└{beside}" if beside else ""))


def _done(observation: Observation | None) -> "Text":
    done = quantity(observation.actual, observation.actual_unit) if observation else ""
    return cell(done + mark(observation, "actual"))


def _difference(line: _Line) -> "Text":
    step = line.change.step
    if step.verdict in (Verdict.NEW, Verdict.GONE):
        return cell(_VERDICTS[step.verdict], GOOD if step.verdict is Verdict.NEW else QUIET)
    fell = Surprise.FELL in step.surprises
    less = step.actual is not None and step.actual < 0
    return cell(difference(step.actual) + "！" * fell, f"bold {BAD}" if fell else BAD if less else "")


def _rate(line: _Line) -> "Text":
    rate = line.change.shown.rate
    if rate is None:
        return cell("")
    seen = QUIET if line.change.after is None else GOOD if rate.value >= 100 else ""
    return cell(percent(rate.value) + _COMPUTED * rate.computed + mark(line.change.shown, "rate"), seen)


def _points(line: _Line) -> "Text":
    points = line.change.step.rate_points
    return cell(difference(points), BAD if points is not None and points < 0 else "")


def _progress(line: _Line, fold: bool = False) -> "Text":
    """The project's status on its first line, with the earlier one before an arrow where it moved."""
    if not line.first:
        return cell("")
    leading = line.group.leading
    shown, verdict = leading.shown.status, leading.step.verdict
    gone = leading.after is None
    now = cell(
        (WORDS[shown] if shown else "未说明") + mark(leading.shown, "status"), QUIET if gone else style(shown) or QUIET
    )
    if verdict is Verdict.SAME or leading.before is None or leading.after is None:
        return now if shown else cell("")
    was = leading.before.status
    moved = cell((WORDS[was] if was else "未说明") + "→", QUIET)
    return joined(moved.append("\n" if fold else ""), now)


_SUBJECT = _Field(Column("项目 / 指标", least=18), _subject)
_PROJECT = _Field(Column("项目", least=20), lambda line: cell(line.group.name if line.first else "", "bold"))
_PROJECT_REPEATED = _Field(Column("项目"), lambda line: cell(line.group.name))
_INDICATOR = _Field(Column("指标", least=12), lambda line: cell(line.change.shown.indicator))
_PLACE = _Field(Column("地区"), lambda line: cell(line.change.shown.place))
_TARGET = _Field(
    Column("目标", figure=True),
    lambda line: cell(
        quantity(line.change.shown.target, line.change.shown.target_unit) + mark(line.change.shown, "target")
    ),
)
_DIFFERENCE = _Field(Column("增减", figure=True), _difference)
_RATE = _Field(Column("完成率", figure=True), _rate)
_POINTS = _Field(Column("百分点", figure=True), _points)
_PROGRESS = _Field(Column("进度", least=16), _progress)
_PROGRESS_FOLDED = _Field(Column("进度", least=8), lambda line: _progress(line, fold=True))
_AGENCIES = _Field(Column("牵头单位"), lambda line: cell(line.change.shown.lead_agencies if line.first else "", QUIET))
_AGENCIES_REPEATED = _Field(Column("牵头单位"), lambda line: cell(line.change.shown.lead_agencies))


def _footnotes(comparison: Comparison, groups: dict[Project, Group]) -> "list[RenderableType]":
    told: dict[str, None] = {}
    for group in groups.values():
        for change in group.changes:
            named = "·".join(part for part in (group.name, group.beside(change)) if part)
            told |= dict.fromkeys(
                f"！{group.name if about_project else named}：{sentence}"
                for about_project, sentence in notes.sentences(change.before, change.after, change.step)
            )
    lines: list[RenderableType] = [cell(sentence) for sentence in told]
    sides = (side for change in comparison.changes for side in (change.before, change.after) if side)
    lines += [cell(sentence) for sentence in corrections.sentences(sides)]
    if any(change.shown.rate and change.shown.rate.computed for change in comparison.changes):
        lines.append(cell(f"{_COMPUTED} 原文未给出完成率，按完成÷目标计算", QUIET))
    lines += [cell(f"{region}只有其中一期通报，未列入对比", QUIET) for region in comparison.incomparable]
    return [cell(""), *lines] if lines else []
