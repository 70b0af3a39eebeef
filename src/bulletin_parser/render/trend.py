"""All months of one project as tables: figures, a bar against the calendar, the status in words, what to note."""

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from bulletin_parser.compare.corrected import HEAD
from bulletin_parser.compare.months import Months
from bulletin_parser.compare.observations import Observation
from bulletin_parser.compare.steps import Surprise
from bulletin_parser.compare.trend import Line, Point, Trend
from bulletin_parser.compare.unplaced import Unplaced
from bulletin_parser.render import corrections, notes
from bulletin_parser.render.corrections import mark
from bulletin_parser.render.figures import CALENDAR, bar, difference, percent, quantity, sparkline
from bulletin_parser.render.marks import GAP, differences
from bulletin_parser.render.statuses import BAD, GOOD, QUIET, word
from bulletin_parser.render.tables import Column, Table, stacked
from bulletin_parser.render.terminal import NARROW, ROOM_FOR_WORDS, cell, joined

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

_BARS = ((76, 0), (NARROW, 18), (140, 24))
_WIDEST_BAR = 36
_COMPUTED = "*"


def trend_view(trend: Trend, width: int) -> "RenderableType":
    """The trend for a console ``width`` columns wide: a table for each yearly figure, one table for all the rest."""
    if not trend.lines:
        return stacked(cell(trend.project, "bold"), cell("没有符合条件的指标"))
    full, brief = _sorted(trend.lines)
    parts: list[RenderableType] = [_title(trend, full + brief)]
    told: set[str] = set()
    for line in full:
        sentences = [sentence for sentence in _notes(line) if sentence not in told]
        told.update(sentences)
        parts += [cell(""), _heading(line, trend.months), _months(line, trend.months, width), *map(cell, sentences)]
    if brief:
        parts += [cell(""), cell("其他指标", "bold"), _brief(brief, trend.months)]
    below = _below(trend, [point for line in full for point in line.points])
    return stacked(*parts, *([cell("")] if below else []), *below)


def _below(trend: Trend, points: Sequence[Point]) -> "list[Text]":
    """What must be known of the tables above; ``points`` are those that have a line of their own in one."""
    lines = differences((GAP,) if any(point.gap is not None for point in points) else ())
    if any(point.observation.rate and point.observation.rate.computed for point in points):
        lines.append(cell(f"{_COMPUTED} 原文未给出完成率，按完成÷目标计算", QUIET))
    rows = (point.observation for line in trend.lines for point in line.points)
    return [*lines, *map(cell, corrections.sentences(rows))]


def _sorted(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """The lines that deserve a table of their own, and the rest: counties, stages, levels."""
    own = [line for line in lines if line.latest.place is None] or list(lines)
    rated = [line for line in own if any(point.observation.rate for point in line.points)]
    longest = max((len(line.points) for line in rated), default=0)
    full = [line for line in rated if len(line.points) > 1 or longest == 1] or own[:1]
    return full, [line for line in lines if line not in full]


def _title(trend: Trend, lines: Sequence[Line]) -> "Text":
    agencies = dict.fromkeys(line.latest.lead_agencies for line in lines if line.latest.lead_agencies)
    return joined(cell(trend.project, "bold"), cell(f"  牵头单位：{'、'.join(agencies)}" if agencies else "", QUIET))


def _heading(line: Line, months: Sequence[Months]) -> "Text":
    latest = line.latest
    target = next((point.observation for point in reversed(line.points) if point.observation.target), None)
    told = [
        "·".join(part for part in (line.indicator, _place(latest)) if part) or "状态",
        f"目标 {quantity(target.target, target.target_unit)}{mark(target, 'target')}" if target else "",
    ]
    return cell("  ".join(part for part in told if part)).append(f"  {_spark(line, months)}", "cyan")


def _place(row: Observation) -> str | None:
    """The place that sets a line apart from others of its project: one in its bulletin, or its unknown own."""
    return row.place or (row.issuer if isinstance(row.issuer, Unplaced) else None)


def _spark(line: Line, months: Sequence[Months]) -> str:
    """The line's figures as a sparkline over all months; of a line without figures, its rates."""
    figures = {point.observation.months: point.observation.actual for point in line.points}
    if not any(figure is not None for figure in figures.values()):
        figures = {point.observation.months: point.observation.rate_value for point in line.points}
    return sparkline([figures.get(span) for span in months])


def _months(line: Line, months: Sequence[Months], width: int) -> "RenderableType":
    size = next((cells for limit, cells in _BARS if width < limit), _WIDEST_BAR)
    made = Table(
        Column("期间"),
        Column("完成", figure=True),
        Column("增减", figure=True),
        Column("完成率", figure=True),
        *([Column(f"{CALENDAR}时间进度", least=size, most=size)] if size else []),
        Column(GAP, figure=True),
        Column("状态", least=8),
    )
    points = {point.observation.months: point for point in line.points}
    for span in months:
        name = span.beside(months)
        if span in points:
            made.add_row(
                cell(name + mark(points[span].observation, *HEAD)),
                *_cells(points[span], size, brief=width < ROOM_FOR_WORDS),
            )
        elif span >= line.points[0].observation.months:
            made.add_row(cell(name), cell("未通报", QUIET))
    return made


def _cells(point: Point, size: int, *, brief: bool) -> "list[Text]":
    row, step = point.observation, point.step
    fell = step is not None and Surprise.FELL in step.surprises
    rate = row.rate
    return [
        cell(quantity(row.actual, row.actual_unit) + mark(row, "actual")),
        cell((difference(step.actual) if step else "") + "！" * fell, f"bold {BAD}" if fell else ""),
        cell(percent(rate.value) + _COMPUTED * rate.computed + mark(row, "rate") if rate else ""),
        *([_bar(point, size)] if size else []),
        _gap(point.gap),
        word(row.status, None if brief or mark(row, "status") else row.status_text).append(mark(row, "status")),
    ]


def _bar(point: Point, size: int) -> "Text":
    """The bar in green when the calendar is kept up with, in red when not; empty where there is no rate."""
    rate, months = point.observation.rate_value, point.observation.months
    if rate is None:
        return cell("")
    mark = months.time_progress if months.is_year_to_date else None
    drawn = cell(bar(rate, mark, size), "" if point.gap is None else GOOD if point.gap >= 0 else BAD)
    drawn.highlight_words([CALENDAR], "bold default")
    return drawn


def _gap(gap: Decimal | None) -> "Text":
    """How many percentage points the rate is ahead of the calendar or behind it."""
    if gap is None:
        return cell("")
    return cell(difference(gap), BAD if gap < 0 else GOOD)


def _notes(line: Line) -> list[str]:
    """What to note of each month's step, earliest first."""
    return [
        f"！{point.observation.months.chinese}：{note.sentence}"
        for earlier, point in zip(line.points, line.points[1:], strict=False)
        if point.step
        for note in notes.sentences(earlier.observation, point.observation, point.step)
    ]


def _brief(lines: Sequence[Line], months: Sequence[Months]) -> "RenderableType":
    """One row for each line: its sparkline, its first and its last figure."""
    made = Table(
        Column("指标", least=10),
        Column("地区"),
        Column("走势"),
        Column("最初", figure=True),
        Column("最近", figure=True),
        Column("最近一期"),
    )
    names = [line.indicator for line in lines]
    for line in sorted(lines, key=lambda line: names.index(line.indicator)):
        first, latest = line.points[0].observation, line.latest
        made.add_row(
            cell(line.indicator),
            cell(_place(latest)),
            cell(_spark(line, months), "cyan"),
            cell(_figure(first)),
            cell(_figure(latest)),
            cell(latest.months.beside(months) + mark(latest, *HEAD), QUIET if latest.months != months[-1] else ""),
        )
    return made


def _figure(observation: Observation) -> str:
    figure = quantity(observation.actual, observation.actual_unit) or percent(observation.rate_value)
    return figure + mark(observation, "actual", "rate")
