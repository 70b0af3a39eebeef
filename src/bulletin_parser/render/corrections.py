"""Corrections as a table, and their values as people write them."""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from bulletin_parser.compare.corrected import HEAD, Corrected, Correction, Told, told_in
from bulletin_parser.compare.months import Months
from bulletin_parser.render.figures import plain, quantity
from bulletin_parser.render.statuses import BAD, GOOD, QUIET, WORDS
from bulletin_parser.render.tables import Column, Table
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
    "status": "状态",
    "status_text": "状态原文",
    "project_status": "状态",
    "project_status_text": "状态原文",
    "lead_agencies": "牵头单位",
    "count": "个数",
    "share": "占比",
    "name": "所列名称",
    "project": "所指项目",
    "period": "期间",
    "region": "地区",
}
"""What people call a field."""

_ROOM_FOR_ISSUER = 116
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
    if field == "period" and isinstance(value, str):
        return Months(*value.split("..")).chinese
    if isinstance(value, int | float):
        return plain(Decimal(str(value))) + "%" * (field in _PERCENT)
    return WORDS[Status(value)] if value in set(Status) else str(value)


def mark(observation: Told | None, *fields: str) -> str:
    """``MARK`` if a person corrected one of the fields of a row, else nothing."""
    return marked(observation.told_corrections if observation else (), *fields)


def marked(corrected: Iterable[Corrected], *fields: str) -> str:
    """``MARK`` if one of these corrections is of one of the fields, else nothing."""
    return MARK if any(each.correction.field in fields for each in corrected) else ""


def months_mark(rows: Iterable[Told]) -> str:
    """``MARK``, to stand behind months or a place, if a person corrected those of a bulletin that has such a row."""
    return MARK if any(mark(row, *HEAD) for row in rows) else ""


def sentences(rows: Iterable[Told]) -> list[str]:
    """A sentence for each correction in these rows: ※2022年1-5月学位：完成读作1180个，更正为1290个（来函更正）."""
    told: dict[str, None] = {}
    for each in told_in(rows):
        about = f"{each.months.chinese}{each.subject}"
        if each.correction.field in HEAD:
            about = f"{each.issuer or ''}{each.months.chinese}通报"
        told[f"{MARK}{about}：{clause(each.correction)}"] = None
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
    wide = [Column("日期", least=10)] if width >= NARROW else []
    wide += [Column("通报")] if width >= _ROOM_FOR_ISSUER else []
    heads = (
        Column("号", figure=True),
        Column("期间"),
        Column("记录", least=16 if width >= NARROW else 8),
        Column("栏目"),
    )
    made = Table(
        *heads, Column("读作", figure=True), Column("更正为", figure=True), Column("效力"), Column("理由"), *wide
    )
    for row in rows:
        place = row["region"] if row["region"] != row["bulletin_region"] else None
        parts = (row["title"], row["project"], row["indicator"], place)
        record = "·".join(dict.fromkeys(part for part in parts if part))
        state, style = _STATES[row["state"]]
        cells = [cell(row["id"]), cell(row["period_end"]), cell(record), cell(FIELDS[row["field"]])]
        cells += [
            cell(words(row["was"], row["field"])),
            cell(words(row["value"], row["field"])),
            cell(state, style),
            cell(row["reason"]),
        ]
        made.add_row(*cells, *[cell(row["corrected_on"]), cell(row["bulletin_region"])][: len(wide)])
    return made
