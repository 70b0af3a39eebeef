"""The section tree of a text: labels read, and repaired where typists or lost auto-numbering broke them."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from operator import attrgetter
from typing import Any, NamedTuple

from bulletin_parser.enumerations import parted, with_leads
from bulletin_parser.grammar import Grammar
from bulletin_parser.labels import BEHIND_LIST, LONGEST_HEADING, Label, Line, labels_of, lines_of
from bulletin_parser.progress_points import without_points
from bulletin_parser.untitled import with_untitled

__all__ = ["Line", "Outline", "Repair", "Section", "lines_of", "outline"]

_HAN = "零一二三四五六七八九"
_SENTENCE_END = "。；！？"
_START = attrgetter("start")


class Section(NamedTuple):
    """A labelled line and all that belongs to it, up to the next label of its level or above.

    ``heading`` is the span of the line's heading; ``body`` begins after the label of an item that has no heading, or
    after the heading. ``end`` is where the section's own lines end; its subsections follow.
    """

    id: str
    parent: str | None
    level: int
    style: str
    ordinal: int | None
    label: str
    printed_label: str
    start: int
    content: int
    heading: Line | None
    body: int
    end: int
    subtree_end: int


class Repair(NamedTuple):
    """A label that was read as another one than printed."""

    span: Line
    printed: str
    meant: str


class Outline(NamedTuple):
    """The lines before the first label, the sections in order of the text, and the repairs made.

    ``parents`` are the ids of the sections that have sections below them, ``by_id`` are all by theirs.
    """

    preamble: tuple[Line, ...]
    sections: tuple[Section, ...]
    repairs: tuple[Repair, ...]
    parents: frozenset[str]
    by_id: Mapping[str, Section]

    def section_at(self, offset: int) -> Section | None:
        """The section in whose own lines an offset is."""
        before = bisect_right(self.sections, offset, key=_START) - 1
        section = self.sections[before] if before >= 0 else None
        return section if section and offset < max(section.end, section.content + 1) else None

    def part_at(self, offset: int) -> Section | None:
        """The outermost section that an offset is in."""
        section = self.section_at(offset)
        while section and section.parent:
            section = self.by_id[section.parent]
        return section


def outline(text: str, lines: Sequence[Line], grammar: Grammar) -> Outline:
    """The section tree of the folded text's lines, in which lines that have no label belong to the section above.

    A label within a line (滞后的3个项目：1、…；2、…) begins a line of the tree, if not of the text.
    """
    lines = parted(text, lines, grammar)
    labels = without_points(text, lines, labels_of(text, lines, grammar), grammar)
    labels = with_untitled(text, lines, labels, grammar)
    labels = with_leads(text, lines, labels)
    repaired, repairs = _repair(text, labels)
    first = next((i for i, label in enumerate(repaired) if label), len(lines))
    sections = _nest(text, lines, repaired, first)
    parents = frozenset(section.parent for section in sections if section.parent)
    return Outline(tuple(lines[:first]), tuple(sections), tuple(repairs), parents, {one.id: one for one in sections})


def _repair(text: str, labels: list[Label | None]) -> tuple[list[Label | None], list[Repair]]:
    """Reads ``1、`` as 一、 where the parts 二、三、四、 leave a gap that only this heading-like line can fill."""
    repaired = list(labels)
    repairs: list[Repair] = []
    places: dict[int, int] = {}
    for i, label in enumerate(labels):
        if label and label.style == "part" and label.number:
            places.setdefault(label.number, i)
    for i, label in enumerate(labels) if places else ():
        if not (label and label.style == "arabic" and label.number and label.number not in places):
            continue
        heads = _fills_gap(places, i, label.number) and _is_heading_line(text, label)
        if heads and not _runs(labels, i, label.number):
            repaired[i] = label._replace(style="part")
            places[label.number] = i
            repairs.append(Repair(Line(label.line.start, label.content), label.printed, _meant(label.number)))
    return repaired, repairs


def _fills_gap(places: Mapping[int, int], i: int, number: int) -> bool:
    """Whether the parts printed (each number with its place) leave a gap of this number at this place."""
    follows = number == 1 or places.get(number - 1, i) < i
    precedes = places.get(number + 1, -1) > i or max(places) < number
    return follows and precedes and not any(n > number and place < i for n, place in places.items())


def _runs(labels: list[Label | None], i: int, number: int) -> bool:
    """Whether the label is part of a run 1、2、3、 of its own."""
    nearest = next((x for x in labels[i + 1 :] if x and x.style in ("arabic", "part")), None)
    previous = next((x for x in reversed(labels[:i]) if x and x.style in ("arabic", "part")), None)
    return any(x and x.style == "arabic" and x.number == number + step for x, step in ((nearest, 1), (previous, -1)))


def _is_heading_line(text: str, label: Label) -> bool:
    content = text[label.content : label.line.end].rstrip("。：")
    return 0 < len(content) <= LONGEST_HEADING and not any(c in content for c in _SENTENCE_END)


def _meant(number: int) -> str:
    return f"{_HAN[number]}、" if number < len(_HAN) else f"{number}、"


def _nest(text: str, lines: Sequence[Line], labels: list[Label | None], first: int) -> list[Section]:
    """The sections that the labels open, from the line ``first`` on, each below the one that encloses it."""
    sections: list[dict[str, Any]] = []
    stack: list[dict[str, Any]] = []
    for i in range(first, len(lines)):
        label, line = labels[i], lines[i]
        if label is None:
            if sections:
                sections[-1]["end"] = line.end
            continue
        while stack and label.style != BEHIND_LIST and not _is_deeper(text, label, stack):
            stack.pop()
        if stack and label.style == BEHIND_LIST:
            stack.pop()  # the list's last item
        section = _open(text, label, stack[-1] if stack else None, len(sections))
        sections.append(section)
        stack.append(section)
    return _closed(sections)


def _is_deeper(text: str, label: Label, stack: list[dict[str, Any]]) -> bool:
    """A style already open closes down to its level; 一、 is always outermost, and so is 【…】 where there is none."""
    outermost = label.style == "part" or (label.style == "banner" and all(s["style"] != "part" for s in stack))
    return not outermost and not any(_is_of_level(text, label, section) for section in stack)


def _is_of_level(text: str, label: Label, section: Mapping[str, Any]) -> bool:
    """Whether a label is of an open section's style. A bullet of another sign is not, where the section's line is
    nothing but a heading: ★已办结（5件）⏎☆社区食堂。8月开餐⏎☆…"""
    same = section["style"] == label.style
    if not same or label.style != "bullet" or not label.printed or section["heading"] is None:
        return bool(same)
    alone = text[section["heading"].end : section["end"]] in ("", "：")
    return not alone or section["printed_label"][:1] == label.printed[0]


def _open(text: str, label: Label, parent: dict[str, Any] | None, count: int) -> dict[str, Any]:
    heading = _heading(text, label)
    return {
        "id": f"s{count + 1}",
        "parent": parent["id"] if parent else None,
        "level": parent["level"] + 1 if parent else 1,
        "style": label.style,
        "ordinal": label.number,
        "label": _meant(label.number) if label.style == "part" and label.number else label.printed,
        "printed_label": label.printed,
        "start": label.line.start,
        "content": label.content,
        "heading": heading,
        "body": heading.end if heading else label.content,
        "end": label.line.end,
    }


def _heading(text: str, label: Label) -> Line | None:
    """The heading of a labelled line: all of a short line without a sentence in it, or its short first sentence."""
    content = text[label.content : label.line.end]
    ends = [i for i in (content.find(mark) for mark in "。：") if i >= 0]
    size = min(ends) if ends else len(content) - (label.style == "banner" and bool(label.printed))
    if not 0 < size <= LONGEST_HEADING or not label.headed or (label.style == "chain" and not _names(content, size)):
        return None
    return Line(label.content, label.content + size)


def _names(content: str, size: int) -> bool:
    """Whether the first sentence behind 一是 only names what the next ones tell of: 一是村组道路硬化。全长4.8公里，…"""
    alone = content[size : size + 1] == "。" and len(content) > size + 1
    return alone and not any(mark in content[:size] for mark in "，、；")


def _closed(sections: list[dict[str, Any]]) -> list[Section]:
    """The sections with their ends: a subtree ends with the last section before the next of its level or above."""
    ends: list[int] = [0] * len(sections)
    open_at: list[int] = []
    for i in range(len(sections) + 1):
        level = sections[i]["level"] if i < len(sections) else 0
        while open_at and sections[open_at[-1]]["level"] >= level:
            ends[open_at.pop()] = sections[i - 1]["end"]
        open_at.append(i)
    return [Section(**section, subtree_end=end) for section, end in zip(sections, ends, strict=True)]
