"""Two spans of months side by side as a table, with what a reader must know below it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import TYPE_CHECKING

from bulletin_parser.compare.arranging import sections
from bulletin_parser.compare.changes import Change
from bulletin_parser.compare.comparison import Comparison
from bulletin_parser.compare.grouping import Group, Project, grouped
from bulletin_parser.compare.steps import Surprise, Verdict
from bulletin_parser.compare.unplaced import UNKNOWN, Unplaced
from bulletin_parser.render import corrections, notes
from bulletin_parser.render.change_columns import COMPUTED, VERDICTS, Line, columns, named_above, parted
from bulletin_parser.render.figures import percent
from bulletin_parser.render.marks import differences
from bulletin_parser.render.statuses import QUIET, WORDS
from bulletin_parser.render.tables import Table, stacked
from bulletin_parser.render.terminal import UNBOUND, cell, joined
from bulletin_parser.values import Status

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

_SURPRISES = {
    Surprise.FELL: "累计数下降",
    Surprise.TARGET_CHANGED: "目标调整",
    Surprise.UNIT_CHANGED: "单位改变",
}
_MOVES = {Verdict.IMPROVED: "好转", Verdict.WORSENED: "变差"}
_LISTS = {Verdict.IMPROVED: "不再列为滞后", Verdict.WORSENED: "新列为滞后"}
_SIDES = (attrgetter("before"), attrgetter("after"))
_UNSAID = {"region": UNKNOWN, "agency": "未写明", "status": "未说明"}


def comparison_view(comparison: Comparison, width: int, by: str = "project") -> "RenderableType":
    """The comparison for a console ``width`` columns wide; narrow ones get fewer columns and names above figures.

    ``by`` is what the changes are put together by: ``project``, ``region``, ``agency`` or ``status``.
    """
    groups = grouped(comparison.changes)
    if not groups:
        return stacked(_title(comparison), cell("没有符合条件的项目"))
    fields = columns(comparison, width, by)
    made = Table(*(field.column for field in fields))
    for name, changes in sections(comparison.changes, by):
        for line in _lines(changes, called(name, by), repeated=width >= UNBOUND):
            for each in parted(line, by) if named_above(fields) else [line]:
                made.add_row(*(field.cell_of(each) for field in fields))
    below = [*_footnotes(comparison, groups), *differences({field.column.head for field in fields})]
    return stacked(_title(comparison), _tally(groups), cell(""), made, *([cell("")] if below else []), *below)


def _lines(changes: Sequence[Change], section: str, *, repeated: bool) -> Iterator[Line]:
    groups = grouped(changes)
    size = len(groups)
    for number, group in enumerate(groups.values()):
        for index, change in enumerate(group.changes):
            heading = section if repeated or number == index == 0 else ""
            yield Line(change, group, first=index == 0, section=heading, size=size)


def called(name: str | None, by: str) -> str:
    """What a section is called: a status by its short word."""
    if by == "status" and name:
        return WORDS[Status(name)]
    return name or _UNSAID.get(by, "")


def _title(comparison: Comparison) -> "Text":
    before, after = comparison.before, comparison.after
    calendar = f"  时间进度 {percent(before.time_progress)} → {percent(after.time_progress)}"
    marks = [corrections.months_mark(side for change in comparison.changes if (side := of(change))) for of in _SIDES]
    title = f"进展对比 {before.chinese}{marks[0]} → {after.chinese}{marks[1]}"
    return joined(cell(title, "bold"), cell(calendar, QUIET))


def _tally(groups: dict[Project, Group]) -> "Text":
    """How many projects there are, and how many of them have got better or worse, or have come or gone.

    A figure that has come or gone is not its project, while anything else of it is in both bulletins.
    """
    projects = Counter(group.verdict for group in groups.values())
    changes = [change for group in groups.values() for change in group.changes]
    figures = Counter(
        change.step.verdict for group in groups.values() if group.verdict not in VERDICTS for change in group.changes
    )
    listed = Counter(change.step.verdict for change in changes if change.is_listed)
    surprises = Counter(each for change in changes for each in change.step.surprises)
    moved = [f"状态{word}{projects[verdict]}个" for verdict, word in _MOVES.items() if projects[verdict]]
    moved += [f"各地{word}{listed[verdict]}项" for verdict, word in _LISTS.items() if listed[verdict]]
    told = moved or ["状态无变化"] * bool(projects[Verdict.SAME])
    told += [f"{word}{projects[verdict]}个" for verdict, word in VERDICTS.items() if projects[verdict]]
    told += [f"指标{word}{figures[verdict]}项" for verdict, word in VERDICTS.items() if figures[verdict]]
    told += [f"{word}{surprises[each]}处" for each, word in _SURPRISES.items() if surprises[each]]
    return cell("：".join(part for part in (f"{len(groups)}个项目", "，".join(told)) if part))


def _footnotes(comparison: Comparison, groups: dict[Project, Group]) -> "list[RenderableType]":
    told: dict[str, None] = {}
    for group in groups.values():
        for change in group.changes:
            told |= dict.fromkeys(
                f"！{_about(group, change, about_project=note.about_project)}：{note.sentence}"
                for note in notes.sentences(change.before, change.after, change.step)
            )
    lines: list[RenderableType] = [cell(sentence) for sentence in told]
    sides = (side for change in comparison.changes for side in (change.before, change.after) if side)
    lines += [cell(sentence) for sentence in corrections.sentences(sides)]
    if any(change.shown.rate and change.shown.rate.computed for change in comparison.changes):
        lines.append(cell(f"{COMPUTED} 原文未给出完成率，按完成÷目标计算", QUIET))
    lines += [cell(_left_out(region), QUIET) for region in comparison.incomparable]
    return lines


def _left_out(region: str) -> str:
    why = "不与其他通报对比" if isinstance(region, Unplaced) else "只有其中一期通报，未列入对比"
    return f"{region}{why}"


def _about(group: Group, change: Change, *, about_project: bool) -> str:
    if about_project:
        return group.name
    return "·".join(part for part in (group.name, group.beside(change)) if part)
