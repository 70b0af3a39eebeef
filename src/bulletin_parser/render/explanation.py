"""Explanations drawn: what was printed, in its sentence, and the patterns and rules that read it so."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from bulletin_parser.explaining.account import Explanation, Step
from bulletin_parser.render.tables import Column, Table, stacked
from bulletin_parser.render.terminal import NARROW, cell, joined

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

_AROUND = 24  # characters of the text shown on each side
_KINDS: Mapping[str, str] = {"form": "句式", "word": "词语", "rule": "规则", "declined": "未取"}
_STYLES: Mapping[str, str] = {"form": "cyan", "word": "green", "rule": "", "declined": "yellow"}
_ROLES: Mapping[str, str] = {
    "title": "项目名称", "status": "状态", "target": "目标", "actual": "完成", "rate": "完成率",
    "yoy": "同比", "mom": "环比", "vs_schedule": "较序时进度", "rank": "位次", "total": "总数",
    "status_count": "个数", "share": "占比", "member": "名单中的一项", "ranking": "排名", "remark": "叙述",
    "unclaimed": "没有着落", "date": "日期", "year": "年份", "period": "时期", "document_number": "文号",
    "ordinal": "序数", "furniture": "网页附加行", "heading_count": "小标题里的数字",
    "project_title": "项目名称里的数字", "introduction": "引言里的数字", "outline_label": "标题序号",
    "head_title": "标题", "head_region": "地区", "head_period": "时期", "head_number": "文号",
    "head_issuer": "发文单位", "head_issued_on": "成文日期", "head_addressees": "主送单位",
    "head_reference": "引用文件", "cited_title": "引用文件标题里的数字", "duration": "时长",
    "place_count": "地区个数", "change": "增减量", "target_restated": "重复提到的目标",
    "restated": "重复提到的数字", "part_count": "其中一类的个数",
    "schedule_share": "序时进度", "expected": "预计数",
}  # fmt: skip


def explanations_view(found: Sequence[Explanation], text: str, width: int) -> "RenderableType":
    """Each explanation with its table of steps; a sentence where there is nothing to explain."""
    if not found:
        return cell("每个数字都有着落", "green")
    drawn: list[RenderableType] = []
    for explanation in found:
        drawn += [*([cell("")] if drawn else []), *_drawn(explanation, text, width)]
    return stacked(*drawn)


def _drawn(explanation: Explanation, text: str, width: int) -> list["RenderableType"]:
    part = explanation.part
    role = _ROLES.get(part.kind, part.kind)
    head = joined(cell(explanation.text, "bold"), cell(f"  {role}"), cell(f" · {part.of}" if part.of else ""))
    place = cell(f"{part.path} · {part.span.start}–{part.span.end}", "dim")
    return [head, place, _quoted(explanation, text), _steps(explanation.steps, width)]


def _quoted(explanation: Explanation, text: str) -> "Text":
    """The printed words with what stands around them in their line."""
    start, end = explanation.part.span
    first = max(text.rfind("\n", 0, start) + 1, start - _AROUND)
    stop = text.find("\n", end)
    last = min(len(text) if stop < 0 else stop, end + _AROUND)
    return joined(cell(text[first:start], "dim"), cell(f"【{text[start:end]}】"), cell(text[end:last], "dim"))


def _steps(steps: Sequence[Step], width: int) -> "RenderableType":
    told = width >= NARROW
    made = Table(*(Column(head) for head in ("依据", "文件", "名称", "原文", *(("说明",) if told else ()))))
    for step in steps:
        name = f"[{step.name}]" if step.kind == "word" else step.name
        line = f"{step.file}:{step.line}" if step.line else step.file
        cells = [cell(_KINDS[step.kind], _STYLES[step.kind]), cell(line), cell(name), cell(_short(step.text))]
        made.add_row(*cells, *((cell(step.says, "dim"),) if told else ()))
    return made


def _short(text: str) -> str:
    return text if len(text) <= _AROUND else f"{text[: _AROUND - 1]}…"
