"""A row's way back to its sentence, drawn: headings, the sentence with its figures marked, and what they say."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from bulletin_parser.compare.corrected import Correction
from bulletin_parser.render.corrections import FIELDS, MARK, clause
from bulletin_parser.render.figures import plain
from bulletin_parser.render.terminal import cell, safe
from bulletin_parser.store.tracing import Mark, Passage, Trace

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.table import Table
    from rich.text import Text

WORDS: Mapping[str, str] = {**FIELDS, "title": "项目", "status": "状态", "span": "原文"}
"""What a mark is called, by the column that it stands for."""

OPENING, CLOSING = "【", "】"
"""What stands around a figure where there is no colour to mark it."""

_STYLES: Mapping[str, str] = {
    "target": "bold black on cyan",
    "actual": "bold black on green",
    "rate": "bold black on yellow",
    "status": "bold black on magenta",
    "title": "bold underline",
}
_PERCENT = frozenset({"rate", "yoy", "mom", "vs_schedule"})
_OTHER = "bold black on white"


def picture(found: Trace, *, plain_marks: bool) -> "RenderableType":
    """The trace as rich renderables: figures in colour or, with ``plain_marks``, between 【 and 】."""
    from rich.console import Group  # noqa: PLC0415
    from rich.padding import Padding  # noqa: PLC0415

    parts: list[RenderableType] = [*_head(found)]
    above: tuple[str, ...] | None = None
    for passage in found.passages:
        parts += [cell("  ……", "dim")] if passage.headings == above else _headings(passage)
        above = passage.headings
        parts.append(Padding(sentence(passage, plain_marks=plain_marks), (0, 0, 0, 2), expand=False))
    marks = [mark for passage in found.passages for mark in passage.marks]
    corrected = {each["field"] for each in found.corrections if each["table"] == found.table}
    parts += [cell(""), Padding(_legend(marks, corrected), (0, 0, 0, 2), expand=False)]
    for each in found.corrections:
        correction = Correction(each["field"], each["was"], each["value"], each["reason"], each["corrected_on"])
        parts.append(cell(f"  {MARK}{clause(correction)}", "yellow"))
    return Group(*parts)


def sentence(passage: Passage, *, plain_marks: bool) -> "Text":
    """The passage's text with its marks. Of two that overlap, the first one printed is shown."""
    shown = cell("")
    done, last = passage.span
    for mark in _apart(passage.marks):
        start, end = mark.span
        shown.append(_between(passage, done, start))
        words = _between(passage, start, end)
        shown.append(f"{OPENING}{words}{CLOSING}" if plain_marks else words, "" if plain_marks else _style(mark))
        done = end
    shown.append(_between(passage, done, last))
    return shown


def _head(found: Trace) -> Iterator["Text"]:
    yield cell(found.title, "bold")
    place = f"{found.source} · {found.table} {found.row_id}"
    corrected = MARK * any(each["table"] == "bulletins" for each in found.corrections)
    yield cell(f"{found.period}{corrected} · {place}" if found.period else place, "dim")
    if found.superseded_by is not None:
        yield cell(f"已被更新的版本取代（bulletins {found.superseded_by}）", "yellow")
    yield cell(found.label)


def _headings(passage: Passage) -> list["RenderableType"]:
    headings = " › ".join(passage.headings)
    return [cell(""), cell(headings, "cyan")] if headings else [cell("")]


def _legend(marks: Sequence[Mark], corrected: Collection[str]) -> "Table":
    """What each mark is: its name, the words printed, the value taken or put in its place, and where they stand."""
    from rich.table import Table  # noqa: PLC0415

    grid = Table.grid(padding=(0, 2))
    for justify in ("left", "left", "right", "right"):
        grid.add_column(justify=justify)
    for mark in marks:
        start, end = mark.span
        grid.add_row(
            cell(WORDS[mark.kind], _style(mark)),
            cell(mark.text),
            cell(_value(mark) + MARK * (mark.kind in corrected)),
            cell(f"{start}–{end}", "dim"),
        )
    return grid


def _value(mark: Mark) -> str:
    """The value taken, where it is not the printed words, with its unit: 23000 人, 44.63 %, behind."""
    if not isinstance(mark.value, int | float):
        return mark.value if mark.value and mark.value != mark.text else ""
    unit = mark.unit or ("%" if mark.kind in _PERCENT else "")
    return f"{plain(Decimal(str(mark.value)))} {unit}".strip()


def _apart(marks: Sequence[Mark]) -> Iterator[Mark]:
    done = -1
    for mark in sorted(marks, key=lambda mark: mark.span):
        start, end = mark.span
        if start >= done:
            yield mark
            done = end


def _between(passage: Passage, start: int, end: int) -> str:
    offset, _ = passage.span
    return safe(passage.text[start - offset : end - offset])


def _style(mark: Mark) -> str:
    return _STYLES.get(mark.kind, _OTHER)
