"""Projects and the names printed for them as tables, with how each was linked and how surely."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from bulletin_parser.render.statuses import BAD, GOOD, QUIET
from bulletin_parser.render.tables import Column, Table, stacked
from bulletin_parser.render.terminal import NARROW, cell

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

Row = Mapping[str, Any]

_HOW = {"new": "初见", "exact": "同名", "normalised": "同义", "similar": "相近", "person": "人工"}
_WHERE = {"report": "正文", "list": "清单"}
_WHY = {"unsure": "把握不足", "as_good": "不止一个相当"}
_KIND = {"same": "合并", "apart": "分开", "name": "改称"}
_SURE = 0.9


def links_view(rows: Sequence[Row], width: int) -> "RenderableType":
    """Each project with the names printed for it, for a console ``width`` columns wide."""
    if not rows:
        return cell("没有项目")
    projects = len({row["project_id"] for row in rows})
    made = Table(
        Column("项目", least=16),
        Column("印作", least=16),
        Column("依据"),
        Column("把握", figure=True),
        Column("见于"),
        Column("次数", figure=True),
    )
    before = None
    for row in rows:
        first = row["project_id"] != before
        before = row["project_id"]
        made.add_row(
            cell(_called(row, width) if first else "", "bold"),
            cell(row["name"]),
            cell(_HOW.get(row["how"], row["how"]), GOOD if row["how"] == "person" else ""),
            _sureness(row["score"], row["how"]),
            cell(_WHERE.get(row["seen_in"], row["seen_in"])),
            cell(row["times"]),
        )
    return stacked(cell(f"{projects}个项目，{len(rows)}个名称", "bold"), cell(""), made)


def review_view(rows: Sequence[Row], width: int) -> "RenderableType":
    """What was left open, and what to type to settle it."""
    if not rows:
        return cell("没有待定的名称")
    places = [Column("地区")] if width >= NARROW else []
    made = Table(
        Column("名称", least=16),
        Column("可能就是", least=16),
        Column("相似", figure=True),
        Column("未合并的原因"),
        *places,
    )
    for row in rows:
        shown = row["name"] if row["project"] in (None, row["name"]) else f"{row['name']}（{row['project']}）"
        cells = [cell(shown), cell(row["candidate"]), _sureness(row["score"], None), cell(_WHY[row["why"]])]
        made.add_row(*cells, *([cell(row["region"])] if places else []))
    told = "是同一项目：links merge 项目 名称    不是：links split 项目 名称"
    return stacked(cell(f"{len(rows)}处待定", "bold"), cell(""), made, cell(""), cell(told, QUIET))


def rulings_view(rows: Sequence[Row], width: int) -> "RenderableType":
    """What people settled."""
    if not rows:
        return cell("没有人工裁定")
    places = [Column("地区")] if width >= NARROW else []
    heads = (Column("号", figure=True), Column("裁定"), Column("名称", least=14), Column("与", least=14))
    made = Table(*heads, Column("日期"), Column("理由"), *places)
    for row in rows:
        cells = [cell(row["id"]), cell(_KIND[row["kind"]]), cell(row["name"]), cell(row["other_name"])]
        where = [cell(row["region"])] if places else []
        made.add_row(*cells, cell(row["ruled_on"]), cell(row["reason"]), *where)
    return made


def _called(row: Row, width: int) -> str:
    return f"{row['project']}（{row['region']}）" if width >= NARROW and row["region"] else str(row["project"])


def _sureness(score: float | None, how: str | None) -> "Text":
    if score is None or how == "new":
        return cell("")
    return cell(f"{score:.2f}", "" if score >= _SURE else QUIET if score >= 0.74 else BAD)
