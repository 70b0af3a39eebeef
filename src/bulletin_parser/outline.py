"""The section tree of a text: labels read, and repaired where typists or lost auto-numbering broke them."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from bulletin_parser.grammar import Grammar
from bulletin_parser.mentions.numerals import han_value

_HAN = "零一二三四五六七八九"
_LONGEST_HEADING = 40
_LONGEST_TITLE = 60
_LONGEST_FIELD = 8  # characters of the label of a field
_SENTENCE_END = "。；！？"
_SHORTEST_NAME = 4
_LEAST_PARAGRAPHS = 3


class Line(NamedTuple):
    """A line of the text without the blanks around it."""

    start: int
    end: int


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

    ``parents`` are the ids of the sections that have sections below them.
    """

    preamble: tuple[Line, ...]
    sections: tuple[Section, ...]
    repairs: tuple[Repair, ...]
    parents: frozenset[str]


class _Label(NamedTuple):
    line: Line
    style: str
    number: int | None
    printed: str
    content: int


_STYLES = (("part_number", "part"), ("sub", "sub"), ("arabic", "arabic"), ("bracketed", "bracketed"),
           ("circled", "circled"), ("clause", "clause"), ("bullet", "bullet"))  # fmt: skip


def lines_of(text: str) -> list[Line]:
    """Every non-empty line, stripped of the blanks around it. Only LF and CR end a line, so offsets never drift."""
    lines, start = [], 0
    for raw in text.split("\n"):
        stripped = raw.strip(" \t\r")
        if stripped:
            first = start + raw.index(stripped[0])
            lines.append(Line(first, first + len(stripped)))
        start += len(raw) + 1
    return lines


def outline(text: str, lines: Sequence[Line], grammar: Grammar) -> Outline:
    """The section tree of the folded text's lines, in which lines that have no label belong to the section above."""
    labels = _with_titles(text, lines, [_label(text, line, grammar) for line in lines], grammar)
    repaired, repairs = _repair(text, labels)
    first = next((i for i, label in enumerate(repaired) if label), len(lines))
    sections = _nest(text, lines, repaired, first)
    parents = frozenset(section.parent for section in sections if section.parent)
    return Outline(tuple(lines[:first]), tuple(sections), tuple(repairs), parents)


def _label(text: str, line: Line, grammar: Grammar) -> _Label | None:
    """The label that a line begins with: 一、 （二） 3. ① 第四条 ●, or a chain of ordinals; None when it has none."""
    match = grammar.form("label").match(text, line.start, line.end)
    style = "chain"
    if match:
        group, style = next((group, style) for group, style in _STYLES if match[group])
        number = _number(match[group])
    elif text[line.start] in "〔§":
        return _banner(text, line, grammar)
    else:
        match = grammar.form("chain_label").match(text, line.start, line.end)
        if not match:
            return None
        number = han_value(match["chain"])
    return _Label(line, style, number, text[match.start() : match.end()].strip(), match.end())


def _with_titles(
    text: str, lines: Sequence[Line], labels: Sequence[_Label | None], grammar: Grammar
) -> list[_Label | None]:
    """The labels, and one for each line without that is a title because fields follow it (…⏎牵头单位：市教育局).

    A number run into the title (1新建公办幼儿园12所) is its label.
    """
    field = grammar.form_for(text, "field_line")
    fields = [field.match(text, line.start, line.end) is not None for line in lines]
    found = list(labels)
    for i in range(len(lines) - 1):
        line = lines[i]
        short = line.end - line.start <= _LONGEST_TITLE and text[line.end - 1] not in "。；：:"
        if found[i] is None and fields[i + 1] and not fields[i] and short:
            number = grammar.form("untitled_number").match(text, line.start, line.end)
            content = number.end() if number else line.start
            ordinal = int(number["number"]) if number else None
            found[i] = _Label(line, "titled", ordinal, text[line.start : content], content)
    for i, line in enumerate(lines):
        if found[i] is None and _names_remarks(text, line, lines[i - 1] if i else None, grammar):
            found[i] = _Label(line, "banner", None, "", line.start)
    for i in _named_paragraphs(text, lines, found, grammar):
        line = lines[i]
        found[i] = _Label(line, "titled", None, text[line.start : line.start], line.start)
    return found


def _names_remarks(text: str, line: Line, before: Line | None, grammar: Grammar) -> bool:
    """存在的主要问题：一是…: a paragraph that names what it tells; among fields (责任单位：…) it is one of them."""
    if before and 0 < text.find("：", before.start, before.end) - before.start <= _LONGEST_FIELD:
        return False
    return grammar.form("named_remark").match(text, line.start, line.end) is not None


def _named_paragraphs(
    text: str, lines: Sequence[Line], labels: Sequence[_Label | None], grammar: Grammar
) -> Iterator[int]:
    """Runs of lines that begin with a name as a sentence of its own, then report with figures.

    ``农村公路硬化（2021—2025年）。上半年新建成168公里…⏎城镇新增就业3.6万人。上半年实现2.08万人…``
    """
    run: list[int] = []
    for i in range(len(lines) + 1):
        line = lines[i] if i < len(lines) and labels[i] is None else None
        if line and _opens_with_name(text, line, grammar):
            run.append(i)
            continue
        if len(run) >= _LEAST_PARAGRAPHS:
            yield from run
        run = []


def _opens_with_name(text: str, line: Line, grammar: Grammar) -> bool:
    stop = text.find("。", line.start, line.end - 1)
    if not _SHORTEST_NAME <= stop - line.start <= _LONGEST_HEADING:
        return False
    name, rest = text[line.start : stop], text[stop + 1 : line.end]
    tells = name.endswith(grammar.of_kind("asserting", "orders")) or any(
        word.kind != "orders" for _, _, word in grammar.scanner("statuses", "asserting").find(name)
    )
    return not tells and not any(mark in name for mark in "，：；%") and any(c.isdecimal() for c in rest)


def _banner(text: str, line: Line, grammar: Grammar) -> _Label | None:
    """A heading that has no number but stands alone in brackets: 【本期综述】."""
    match = grammar.form("banner").match(text, line.start, line.end)
    return _Label(line, "banner", None, text[line.start], line.start + 1) if match else None


def _number(printed: str) -> int | None:
    if printed.isdecimal():
        return int(printed)
    if "①" <= printed <= "⑳":
        return ord(printed) - ord("①") + 1
    return han_value(printed) if printed[0] in "一二三四五六七八九十" else None


def _repair(text: str, labels: list[_Label | None]) -> tuple[list[_Label | None], list[Repair]]:
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


def _runs(labels: list[_Label | None], i: int, number: int) -> bool:
    """Whether the label is part of a run 1、2、3、 of its own."""
    nearest = next((x for x in labels[i + 1 :] if x and x.style in ("arabic", "part")), None)
    previous = next((x for x in reversed(labels[:i]) if x and x.style in ("arabic", "part")), None)
    return any(x and x.style == "arabic" and x.number == number + step for x, step in ((nearest, 1), (previous, -1)))


def _is_heading_line(text: str, label: _Label) -> bool:
    content = text[label.content : label.line.end].rstrip("。：")
    return 0 < len(content) <= _LONGEST_HEADING and not any(c in content for c in _SENTENCE_END)


def _meant(number: int) -> str:
    return f"{_HAN[number]}、" if number < len(_HAN) else f"{number}、"


def _nest(text: str, lines: Sequence[Line], labels: list[_Label | None], first: int) -> list[Section]:
    """The sections that the labels open, from the line ``first`` on, each below the one that encloses it."""
    sections: list[dict[str, Any]] = []
    stack: list[dict[str, Any]] = []
    for i in range(first, len(lines)):
        label, line = labels[i], lines[i]
        if label is None:
            if sections:
                sections[-1]["end"] = line.end
            continue
        while stack and not _is_deeper(label, stack):
            stack.pop()
        section = _open(text, label, stack[-1] if stack else None, len(sections))
        sections.append(section)
        stack.append(section)
    return _closed(sections)


def _is_deeper(label: _Label, stack: list[dict[str, Any]]) -> bool:
    """A style already open closes down to its level; 一、 is always outermost, and so is 【…】 where there is none."""
    outermost = label.style == "part" or (label.style == "banner" and all(s["style"] != "part" for s in stack))
    return not outermost and all(section["style"] != label.style for section in stack)


def _open(text: str, label: _Label, parent: dict[str, Any] | None, count: int) -> dict[str, Any]:
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


def _heading(text: str, label: _Label) -> Line | None:
    """The heading of a labelled line: all of a short line without a sentence in it, or its short first sentence."""
    content = text[label.content : label.line.end]
    ends = [i for i in (content.find(mark) for mark in "。：") if i >= 0]
    size = min(ends) if ends else len(content) - (label.style == "banner")
    if not 0 < size <= _LONGEST_HEADING or (label.style == "chain" and not _names(content, size)):
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
