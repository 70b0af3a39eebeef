"""Findings of the audit for people: by bulletin, the gravest first, each with its sentence."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from bulletin_parser.reconciliation.discrepancies import CORRECTED, Discrepancy, Source
from bulletin_parser.render.statuses import BAD, GOOD, QUIET
from bulletin_parser.render.tables import stacked
from bulletin_parser.render.terminal import UNBOUND, cell, joined
from bulletin_parser.values import Severity

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.table import Table
    from rich.text import Text

CODES: Mapping[str, str] = {
    "rate_mismatch": "完成率不符",
    "list_count": "清单与个数不符",
    "count_total": "分项与总数不符",
    "share_mismatch": "占比不符",
    "group_count": "项数不符",
    "region_sum": "各地合计不符",
    "part_exceeds": "其中大于总数",
    "said_twice": "前后不一",
    "prose_table": "正文与表不符",
    "rank_order": "排名与数字不符",
    "schedule_gap": "进度差不符",
    "status_vs_figures": "状态与数字不符",
    "status_contradiction": "状态与各地不符",
    "status_twice": "重复列入",
    "title_body_period": "期间不符",
    "issued_early": "落款早于期末",
    "promise_passed": "期限已过",
    "outline_repaired": "序号有误",
    "fell": "累计数下降",
    "rate_fell": "完成率下降",
    "count_fell": "完成项数减少",
    "target_changed": "目标变动",
    "total_changed": "总数变动",
    "unit_changed": "单位变动",
    "yoy_mismatch": "同比不符",
    "mom_mismatch": "环比不符",
    "status_regressed": "状态倒退",
    "promise_broken": "逾期未完成",
    "figures_differ": "两份通报数字不一",
    "status_differs": "两份通报状态不一",
}
"""What each code of a finding is called: first those within a bulletin, then those between bulletins."""

SEVERITIES: Mapping[Severity, tuple[str, str]] = {
    Severity.ERROR: ("错误", BAD),
    Severity.WARNING: ("存疑", "yellow"),
    Severity.INFO: ("提示", QUIET),
}
"""The word and the colour of each severity, the gravest first."""

_GRAVEST_FIRST = list(SEVERITIES)
_ROOM_FOR_PLACES = 140


class Checked(NamedTuple):
    """How many bulletins were checked, and whether only some of the findings were asked for."""

    bulletins: int
    is_narrowed: bool


def findings_view(found: Sequence[Discrepancy], checked: Checked, width: int) -> "RenderableType":
    """The findings for a console ``width`` columns wide; wide ones also tell where each side is printed."""
    if not found:
        verdict = "没有符合条件的问题" if checked.is_narrowed else "未发现问题"
        return cell(f"核对{checked.bulletins}份通报，{verdict}", GOOD)
    parts: list[RenderableType] = [_tally(found, checked)]
    label = max(cell(_label(each)).cell_len for each in found)
    for source, told in groupby(found, key=lambda each: each.source):
        gravest = sorted(told, key=lambda each: _GRAVEST_FIRST.index(each.severity))
        parts += [cell(""), _head(source), _group(gravest, label, width)]
    return stacked(*parts)


def _tally(found: Sequence[Discrepancy], checked: Checked) -> "Text":
    """How many there are of each severity: 核对11份通报，错误3处，存疑8处，提示2处."""
    counts = Counter(each.severity for each in found)
    told = [f"{word}{counts[severity]}处" for severity, (word, _) in SEVERITIES.items() if counts[severity]]
    narrowed = "符合条件的：" * checked.is_narrowed
    return cell(f"核对{checked.bulletins}份通报，{narrowed}{'，'.join(told)}", "bold")


def _head(source: Source) -> "Text":
    told = [source.region or "地区不明", source.months.chinese if source.months else "期间不明"]
    mark = CORRECTED * source.is_corrected
    return joined(cell(f"{' '.join(told)}{mark}", "bold cyan"), cell(f"  {source.file}", QUIET))


def _group(found: Sequence[Discrepancy], label: int, width: int) -> "Table":
    """Severity, kind and sentence; where there is room, the places of the sides below one another."""
    from rich.table import Table  # noqa: PLC0415

    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(no_wrap=True)
    grid.add_column(no_wrap=True, min_width=label)
    grid.add_column(overflow="fold", ratio=1 if width < UNBOUND else None)
    wide = _ROOM_FOR_PLACES <= width < UNBOUND
    if wide:
        grid.add_column(no_wrap=True, justify="right")
    for each in found:
        word, style = SEVERITIES[each.severity]
        row = [cell(word, style), cell(_label(each), style), cell(each.message)]
        grid.add_row(*row, *([cell("；".join(_places(each)), QUIET)] if wide else []))
    return grid


def _label(found: Discrepancy) -> str:
    return CODES.get(found.code, found.code)


def _places(found: Discrepancy) -> Iterator[str]:
    """Where each bulletin prints its side first: 2022-04.txt 487–492."""
    for source, sides in groupby(found.sides, key=lambda side: side.source):
        start, end = min(side.span for side in sides)
        yield f"{source.file} {start}–{end}"
