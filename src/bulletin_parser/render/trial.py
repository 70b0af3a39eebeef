"""What a change of patterns wins and breaks, drawn: the changes of each file, and how many there are of each kind."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from bulletin_parser.explaining.trial import Change
from bulletin_parser.render.tables import Column, Table, stacked
from bulletin_parser.render.terminal import cell, joined

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

Changes = Mapping[str, Sequence[Change]]
_MARKS: Mapping[str, tuple[str, str]] = {
    "gained": ("＋ 新增", "green"),
    "lost": ("－ 丢失", "red"),
    "changed": ("～ 改变", "yellow"),
}
_KINDS: Mapping[str, str] = {
    "project": "项目", "figure": "数字", "status": "状态", "member": "名单", "ranking": "排名", "head": "篇首",
    "unclaimed": "没有着落", "file": "文件",
}  # fmt: skip


def trial_view(found: Changes, files: int) -> "RenderableType":
    """The changes file by file, files without any left out, and a last line that counts them."""
    drawn: list[RenderableType] = []
    for name, changes in found.items():
        if changes:
            drawn += [cell(name, "bold"), _table(changes), cell("")]
    return stacked(*drawn, _counted([change for changes in found.values() for change in changes], files))


def _table(changes: Sequence[Change]) -> "RenderableType":
    made = Table(*(Column(head) for head in ("结果", "类别", "原文", "旧", "新")))
    for change in changes:
        mark, style = _MARKS[change.verdict]
        kind = _KINDS.get(change.kind, change.kind)
        told = (
            [change.before, change.after] if change.kind != "unclaimed" else [_open(change.before), _open(change.after)]
        )
        made.add_row(cell(mark, style), cell(kind), cell(change.text), *(cell(each or "") for each in told))
    return made


def _open(told: str | None) -> str:
    return "没有着落" if told else "有着落"


def _counted(changes: Sequence[Change], files: int) -> "Text":
    if not changes:
        return cell(f"{files}个文件，读法没有差别", "green")
    counts = Counter(change.verdict for change in changes)
    parts = [joined(cell(f"{mark} {counts[verdict]}  ", style)) for verdict, (mark, style) in _MARKS.items()]
    return joined(cell(f"{files}个文件  "), *parts)
