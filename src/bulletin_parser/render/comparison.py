"""Two spans of months side by side as a table, with what a reader must know below it."""

from collections import Counter
from typing import TYPE_CHECKING

from bulletin_parser.compare.comparison import Change, Comparison
from bulletin_parser.compare.observations import Observation
from bulletin_parser.compare.steps import Step, Surprise, Verdict
from bulletin_parser.render import notes
from bulletin_parser.render.figures import difference, percent, quantity
from bulletin_parser.render.statuses import BAD, GOOD, QUIET, WORDS, style
from bulletin_parser.render.tables import Column, stacked, table
from bulletin_parser.render.terminal import NARROW, UNBOUND, cell

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

_Project = tuple[str | None, int]
_ROOM_FOR_AGENCIES = 150
_COMPUTED = "*"
_VERDICTS = {Verdict.IMPROVED: "好转", Verdict.WORSENED: "变差", Verdict.NEW: "新增", Verdict.GONE: "不再通报"}


def comparison_view(comparison: Comparison, width: int) -> "RenderableType":
    """The comparison for a console ``width`` columns wide; narrow ones get fewer columns and names above figures."""
    parts: list[RenderableType] = [_title(comparison), _tally(comparison), cell("")]
    parts.append(_narrow(comparison) if width < NARROW else _wide(comparison, width))
    return stacked(*parts, *_footnotes(comparison))


def _title(comparison: Comparison) -> "Text":
    before, after = comparison.before, comparison.after
    title = cell(f"进展对比 {before.chinese} → {after.chinese}", "bold")
    return title.append(f"  时间进度 {percent(before.time_progress)} → {percent(after.time_progress)}", QUIET)


def _tally(comparison: Comparison) -> "Text":
    """How many projects there are, and how many of them have got better, worse, come or gone."""
    verdicts: dict[_Project, Verdict | None] = {}
    for change in comparison.changes:
        project, verdict = _project(change.shown), change.step.verdict
        if verdicts.get(project, Verdict.NEW) in (Verdict.NEW, Verdict.GONE):
            verdicts[project] = verdict
    counts = Counter(verdicts.values())
    told = [f"{word}{counts[verdict]}个" for verdict, word in _VERDICTS.items() if counts[verdict]]
    falls = sum(Surprise.FELL in change.step.surprises for change in comparison.changes)
    told += [f"累计数下降{falls}处"] if falls else []
    return cell(f"{len(verdicts)}个项目：" + ("，".join(told) or "进度无变化"))


def _wide(comparison: Comparison, width: int) -> "RenderableType":
    places = any(change.shown.place for change in comparison.changes)
    agencies = width >= _ROOM_FOR_AGENCIES
    made = table(
        Column("项目", least=16),
        Column("指标", least=8),
        *([Column("地区", least=6)] if places else []),
        Column("目标", figure=True),
        Column(comparison.before.chinese.removeprefix(comparison.after.end[:4] + "年"), figure=True),
        Column(comparison.after.chinese.removeprefix(comparison.after.end[:4] + "年"), figure=True),
        Column("增减", figure=True),
        Column("完成率", figure=True),
        Column("百分点", figure=True),
        Column("进度"),
        *([Column("牵头单位", least=8)] if agencies else []),
    )
    previous: Observation | None = None
    for change in comparison.changes:
        shown = change.shown
        repeated = width < UNBOUND and previous is not None and _project(previous) == _project(shown)
        made.add_row(
            cell("" if repeated else shown.project, "bold"),
            cell(shown.indicator),
            *([cell(shown.place)] if places else []),
            cell(quantity(shown.target, shown.target_unit)),
            *(_done(side) for side in (change.before, change.after)),
            *_figures(change),
            _progress(change),
            *([cell("" if repeated else shown.lead_agencies, QUIET)] if agencies else []),
        )
        previous = shown
    return made


def _narrow(comparison: Comparison) -> "RenderableType":
    made = table(
        Column("项目 / 指标", least=18),
        Column("完成", figure=True),
        Column("增减", figure=True),
        Column("完成率", figure=True),
        Column("百分点", figure=True),
        Column("进度", most=10),
    )
    names = _Names(comparison)
    previous: Observation | None = None
    for change in comparison.changes:
        shown = change.shown
        first = previous is None or _project(previous) != _project(shown)
        made.add_row(_subject(shown, names, first), _done(change.after), *_figures(change), _progress(change))
        previous = shown
    return made


def _subject(shown: Observation, names: "_Names", first: bool) -> "Text":
    """The project's name where it begins, and below it the indicator where its name says more."""
    below = names.beside(shown)
    text = cell(shown.project if first else "", "bold")
    if first and below:
        text.append("\n")
    return text.append_text(cell(f"└{below}" if below else ""))


class _Names:
    """What must be said beside a project's name: its indicator unless it is the only one and named alike, its place."""

    def __init__(self, comparison: Comparison) -> None:
        self._indicators: dict[_Project, set[str | None]] = {}
        for change in comparison.changes:
            self._indicators.setdefault(_project(change.shown), set()).add(change.shown.indicator)

    def beside(self, shown: Observation) -> str:
        """The indicator and the place, as far as they tell something."""
        alone = len(self._indicators[_project(shown)]) == 1
        indicator = None if alone and (shown.place or (shown.indicator or "") in shown.project) else shown.indicator
        return "·".join(part for part in (indicator, shown.place) if part)


def _done(observation: Observation | None) -> "Text":
    return cell(quantity(observation.actual, observation.actual_unit) if observation else "")


def _figures(change: Change) -> "list[Text]":
    """The cells of a change's difference, rate and difference of rates."""
    rate = change.shown.rate
    told = percent(rate.value) + _COMPUTED * rate.computed if rate else ""
    step = change.step
    fell = Surprise.FELL in step.surprises
    return [
        cell(difference(step.actual) + "！" * fell, _moved(step, step.actual is not None and step.actual < 0)),
        cell(told),
        cell(difference(step.rate_points), _moved(step, step.rate_points is not None and step.rate_points < 0)),
    ]


def _moved(step: Step, down: bool) -> str:
    if not down:
        return ""
    return f"bold {BAD}" if Surprise.FELL in step.surprises else BAD


def _progress(change: Change) -> "Text":
    """The status, with the earlier one before an arrow where it moved."""
    before, after = change.before, change.after
    verdict = change.step.verdict
    if after is None:
        return cell("不再通报", QUIET)
    now = cell(WORDS[after.status] if after.status else "", style(after.status))
    if before is None:
        return cell("新增 ", GOOD).append_text(now)
    if verdict is Verdict.SAME:
        return now
    was = cell(WORDS[before.status] if before.status else "未说明", QUIET)
    return was.append("→").append_text(now if after.status else cell("未说明", QUIET))


def _footnotes(comparison: Comparison) -> "list[RenderableType]":
    lines: list[RenderableType] = []
    names = _Names(comparison)
    for change in comparison.changes:
        named = "·".join(part for part in (change.shown.project, names.beside(change.shown)) if part)
        lines += [
            cell(f"！{named}：{sentence}") for sentence in notes.sentences(change.before, change.after, change.step)
        ]
    if any(change.shown.rate and change.shown.rate.computed for change in comparison.changes):
        lines.append(cell(f"{_COMPUTED} 原文未给出完成率，按完成÷目标计算", QUIET))
    lines += [cell(f"{region}只有其中一期通报，未列入对比", QUIET) for region in comparison.incomparable]
    return [cell(""), *lines] if lines else []


def _project(shown: Observation) -> _Project:
    return shown.issuer, shown.project_id
