"""Places through the months as a table: how many of their projects lag, or a mark where one project does."""

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from bulletin_parser.compare.corrected import HEAD
from bulletin_parser.compare.months import Months
from bulletin_parser.compare.place_months import Late, PlaceMonths
from bulletin_parser.compare.unplaced import called
from bulletin_parser.render.corrections import MARK, marked, sentences
from bulletin_parser.render.figures import sparkline
from bulletin_parser.render.marks import MARKS
from bulletin_parser.render.statuses import BAD, GOOD, QUIET
from bulletin_parser.render.tables import Column, Table, stacked
from bulletin_parser.render.terminal import cell, joined
from bulletin_parser.values import Status

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

_SILENT, _NOT = "·", "○"


def place_months_view(told: Sequence[PlaceMonths]) -> "RenderableType":
    """Each issuer's places, one table below the other."""
    parts: list[RenderableType] = []
    for each in told:
        parts += [*([cell("")] if parts else []), *_view(each)]
    return stacked(*(parts or [cell("没有符合条件的滞后情况")]))


def _view(told: PlaceMonths) -> "list[RenderableType]":
    title = _title(told)
    made = Table(
        Column("地区", least=8),
        *(Column(_short(each, told.months) + _head_mark(told, each), figure=True) for each in told.months),
        Column("走势"),
    )
    for place, row in told.places:
        made.add_row(cell(called(place)), *map(_cell, row), _course([late.number for late in row]))
    made.add_section()
    sums = [cell("" if number is None else number, "bold") for number in told.totals]
    made.add_row(cell("合计", "bold"), *sums, _course(told.totals))
    return [title, cell(""), made, cell(""), *_below(told)]


def _title(told: PlaceMonths) -> "Text":
    span = f"{told.months[0].chinese} → {told.months[-1].chinese}"
    subject = f"{told.project} 各地滞后情况" if told.project else "各地滞后项数"
    return joined(cell(f"{told.edition.issuer or ''} {subject}".strip(), "bold"), cell(f"  {span}", QUIET))


def _short(months: Months, among: Sequence[Months]) -> str:
    """The last month, with the year where there are several; a bulletin is known by it."""
    month = f"{int(months.end[5:7])}月"
    return f"{months.end[:4]}年{month}" if len({each.end[:4] for each in among}) > 1 else month


def _head_mark(told: PlaceMonths, months: Months) -> str:
    """The mark behind a month where a person corrected the months or the place of its bulletin."""
    return marked((each for each in told.told_corrections if each.months == months), *HEAD)


def _cell(late: Late) -> "Text":
    if late.number is None:
        return cell(_SILENT, QUIET)
    corrected = MARK * any(each.correction.field not in HEAD for each in late.corrected)
    if late.lags is not None:
        return cell(f"{MARKS[Status.BEHIND] if late.lags else _NOT}{corrected}", BAD if late.lags else GOOD)
    if late.disagrees:
        return cell(f"{late.counted}/{late.named}{corrected}", f"bold {BAD}")
    return cell(f"{late.number}{corrected}", GOOD if late.number == 0 else "")


def _course(numbers: Sequence[int | None]) -> "Text":
    return cell(sparkline([None if number is None else Decimal(number) for number in numbers]), "cyan")


def _below(told: PlaceMonths) -> "list[RenderableType]":
    lines = [f"{_SILENT} 该期未说明"]
    if told.project:
        lines.insert(0, f"{MARKS[Status.BEHIND]} 滞后或未启动  {_NOT} 未列为滞后")
    if any(late.disagrees for _, row in told.places for late in row):
        lines.insert(0, "4/5 写明4项，实际列出5项")
    return [cell("  ".join(lines), QUIET), *map(cell, sentences([told]))]
