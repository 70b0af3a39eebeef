"""Corrections as a table, and their values as people write them."""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from bulletin_parser.compare.observations import Correction, Observation
from bulletin_parser.render.figures import plain, quantity
from bulletin_parser.render.statuses import BAD, GOOD, QUIET, WORDS
from bulletin_parser.render.tables import Column, table
from bulletin_parser.render.terminal import NARROW, cell
from bulletin_parser.values import Status

if TYPE_CHECKING:
    from rich.console import RenderableType

MARK = "※"
"""Stands behind what a person corrected."""

FIELDS: Mapping[str, str] = {
    "target": "目标",
    "actual": "完成",
    "rate": "完成率",
    "yoy": "同比",
    "mom": "环比",
    "vs_schedule": "较序时进度",
    "rank": "位次",
    "status": "进度",
    "status_text": "进度原文",
    "lead_agencies": "牵头单位",
    "count": "个数",
    "share": "占比",
}
"""What people call a field."""

_PERCENT = frozenset({"rate", "yoy", "mom", "share"})
_STATES = {"applied": ("生效", GOOD), "waiting": ("原文已变，未生效", BAD), "undone": ("已撤销", QUIET)}


def words(value: Any, field: str = "") -> str:
    """A field's value for people: 1280个, 44.8%, 滞后; 无 for none."""
    if value is None or value == []:
        return "无"
    if isinstance(value, Mapping):
        return quantity(Decimal(str(value["value"])), value["unit"])
    if isinstance(value, list):
        return "、".join(map(str, value))
    if isinstance(value, int | float):
        return plain(Decimal(str(value))) + "%" * (field in _PERCENT)
    return WORDS[Status(value)] if value in set(Status) else str(value)


def mark(observation: Observation | None, *fields: str) -> str:
    """``MARK`` if a person corrected one of the fields of a row, else nothing."""
    return MARK if observation and any(each.field in fields for each in observation.corrections) else ""


def sentences(observations: Iterable[Observation]) -> list[str]:
    """A sentence for each correction in these rows: ※2022年1-5月学位：完成读作1180个，更正为1290个（来函更正）."""
    told: dict[str, None] = {}
    for row in observations:
        for each in row.corrections:
            record = "·".join(dict.fromkeys(part for part in (row.project, row.indicator, row.place) if part))
            about = row.project if each.field in ("status", "status_text", "lead_agencies") else record
            told[f"{MARK}{row.months.chinese}{about}：{clause(each)}"] = None
    return list(told)


def clause(correction: Correction) -> str:
    """A correction in words: 完成读作1180个，更正为1290个（来函更正，2022-06-20）."""
    field = correction.field
    why = "，".join(part for part in (correction.reason, correction.on) if part)
    return f"{FIELDS[field]}读作{words(correction.was, field)}，更正为{words(correction.now, field)}（{why}）"


def corrections_view(rows: Sequence[Mapping[str, Any]], width: int) -> "RenderableType":
    """The corrections for a console ``width`` columns wide."""
    if not rows:
        return cell("没有更正")
    wide = [Column("通报"), Column("日期")] if width >= NARROW else []
    heads = (Column("号", figure=True), Column("期间"), Column("记录", least=16), Column("栏目"))
    made = table(
        *heads, Column("读作", figure=True), Column("更正为", figure=True), Column("状态"), Column("理由"), *wide
    )
    for row in rows:
        place = row["region"] if row["region"] != row["bulletin_region"] else None
        record = "·".join(dict.fromkeys(part for part in (row["project"], row["indicator"], place) if part))
        state, style = _STATES[row["state"]]
        cells = [cell(row["id"]), cell(row["period_end"]), cell(record), cell(FIELDS[row["field"]])]
        cells += [
            cell(words(row["was"], row["field"])),
            cell(words(row["value"], row["field"])),
            cell(state, style),
            cell(row["reason"]),
        ]
        made.add_row(*cells, *([cell(row["bulletin_region"]), cell(row["corrected_on"])] if wide else []))
    return made
