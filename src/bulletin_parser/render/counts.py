"""Counting statements as a table: a county a row, how many stand in which status, and the names listed."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from bulletin_parser.records import Status, StatusCount, Summary
from bulletin_parser.render.figures import amount, percent
from bulletin_parser.render.statuses import QUIET, WORDS, style
from bulletin_parser.render.tables import Column, Table
from bulletin_parser.render.terminal import cell, joined

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

_LAGGING = frozenset({Status.BEHIND, Status.NOT_STARTED})
_OTHER = "其他"


def counts_table(summaries: Sequence[Summary]) -> "list[RenderableType]":
    """A heading and the table. A count that is not how many names it lists is in brackets with their number."""
    groups = list(dict.fromkeys(summary.group for summary in summaries))
    shared = groups[0] if len(groups) == 1 else None
    statuses = _statuses(summaries)
    made = Table(
        Column("县市", least=6),
        *([] if len(groups) == 1 else [Column("统计对象", least=8)]),
        Column("合计", least=4),
        *(Column(WORDS[status] if status else _OTHER, figure=True) for status in statuses),
        Column("列出的项目", least=16),
    )
    for summary in summaries:
        made.add_row(
            cell(summary.region or "—"),
            *([] if len(groups) == 1 else [cell(summary.group)]),
            cell("".join(amount(total.value) + (total.unit or "") for total in summary.totals)),
            *(_count(summary, status) for status in statuses),
            _listed(summary),
        )
    return [joined(cell("各地落实情况", "bold"), cell(f"  {shared}" if shared else "", QUIET)), made]


def _statuses(summaries: Sequence[Summary]) -> list[Status | None]:
    used = {state.status for summary in summaries for state in summary.by_status}
    return [status for status in (*Status, None) if status in used]


def _count(summary: Summary, status: Status | None) -> "Text":
    """How many stand in a status, of several states that mean it their sum, with the share where it is printed."""
    states = [state for state in summary.by_status if state.status is status]
    counts = [state.count for state in states if state.count is not None]
    if not counts:
        return cell("")
    told = str(sum(counts))
    if len(states) == 1 and states[0].share is not None:
        told += f" {percent(states[0].share)}"
    listed = sum(len(state.members) for state in states)
    wrong = listed and listed != sum(counts) and all(state.members for state in states)
    return cell(f"{told}（列{listed}）" if wrong else told, style(status))


def _listed(summary: Summary) -> "Text":
    """The names listed, with the word for their status before them unless all are behind or not started."""
    told: list[Text] = []
    for state in summary.by_status:
        if state.members:
            names = cell("、".join(member.name for member in state.members))
            told += [cell("；" if told else ""), cell(_named(state), style(state.status)), names]
    return joined(*told)


def _named(state: StatusCount) -> str:
    return "" if state.status in _LAGGING else f"{WORDS[state.status] if state.status else _OTHER}："
