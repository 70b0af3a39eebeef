"""The labels that lines begin with (一、 （二） 3. ① ●), and lines that are headings without one."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bulletin_parser.grammar import Grammar
from bulletin_parser.mentions.numerals import han_value, sign_value

LONGEST_HEADING = 48
"""Characters of a heading; a longer line is a paragraph."""

_LONGEST_TITLE = 60
_LONGEST_FIELD = 8  # characters of the label of a field
_FEWEST_BARS = 3  # of a row
_LEAST_PARAGRAPHS = 3
_BY_NOW = ("目前", "截至", "该项目", "该工程", "现已")
_YEARS_END = "年）"
_LONGEST_CATEGORY = 20  # characters of a line between them that names a kind
_SHORTEST_NAME = 2
_ABOUT = "关于"
_WORKS = ("项目", "工程", "行动", "计划", "任务", "工作", "建设", "改造", "提升", "治理", "整治")
_LEAST_LINES = 3  # items of a line each, that make a list of such
_LINE_ENDS = "。；！）"
_LISTED = frozenset({"sub", "arabic", "bracketed", "circled", "clause", "bullet"})


BEHIND_LIST = "behind_list"
"""The style of the line behind a list's last item, where each item took a line: it is of what the list is in."""


class Line(NamedTuple):
    """A line of the text without the blanks around it."""

    start: int
    end: int


class Label(NamedTuple):
    """What a line begins with: its style, its number if it has one, and what is printed; ``content`` is behind it."""

    line: Line
    style: str
    number: int | None
    printed: str
    content: int
    headed: bool = True  # may have a heading


_STYLES = (("part_number", "part"), ("sub", "sub"), ("arabic", "arabic"), ("bracketed", "bracketed"),
           ("circled", "circled"), ("clause", "clause"), ("boxed", "clause"), ("bullet", "bullet"),
           ("nth", "clause"), ("named", "clause"),
           ("sub_sign", "sub"), ("arabic_sign", "arabic"), ("bracketed_sign", "bracketed"))  # fmt: skip


def labels_of(text: str, lines: Sequence[Line], grammar: Grammar) -> list[Label | None]:
    """The label of each line, or None; a line that is a heading without one has a label that prints nothing."""
    labels = _with_run_in_numbers(text, lines, [_label(text, line, grammar) for line in lines], grammar)
    labels = _with_titles(text, lines, _behind_field_names(text, labels, grammar), grammar)
    labels = _with_states(text, lines, labels, grammar)
    return _with_rest(text, lines, labels, grammar)


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


def _label(text: str, line: Line, grammar: Grammar) -> Label | None:
    """The label that a line begins with: 一、 （二） 3. ① 第四条 ●, or a chain of ordinals; None when it has none, as
    the rows of a table have none (15.改造厕所 | 教育局 | 已完成19所 |)."""
    if text.count("|", *line) >= _FEWEST_BARS:
        return None
    match = grammar.form("label").match(text, line.start, line.end)
    style = "chain"
    if match:
        group, style = next((group, style) for group, style in _STYLES if match[group])
        number = ordinal(match[group])
    elif text[line.start] in "〔§":
        return _banner(text, line, grammar)
    else:
        match = grammar.form("chain_label").match(text, line.start, line.end)
        if not match:
            return None
        number = han_value(match["chain"])
    return Label(line, style, number, text[match.start() : match.end()].strip(), match.end())


def _with_run_in_numbers(
    text: str, lines: Sequence[Line], labels: Sequence[Label | None], grammar: Grammar
) -> list[Label | None]:
    """The labels, and those of paragraphs whose numbers lost their marks (1税务大厅办件情况。…⏎2车管大厅办件情况。…).

    One such number may be an amount; three that follow each other number their paragraphs.
    """
    form = grammar.form("run_in_number")
    found = list(labels)
    run: list[Label] = []
    places: list[int] = []
    for i in range(len(lines) + 1):
        match = form.match(text, *lines[i]) if i < len(lines) and labels[i] is None else None
        number = int(match["number"]) if match and "。" in text[slice(*lines[i])] else None
        if match and number == len(run) + 1:
            run.append(Label(lines[i], "arabic", number, match["number"], match.end()))
            places.append(i)
            continue
        if len(run) >= _LEAST_PARAGRAPHS:
            for place, label in zip(places, run, strict=True):
                found[place] = label
        run, places = [], []
    return found


def _behind_field_names(text: str, labels: Sequence[Label | None], grammar: Grammar) -> list[Label | None]:
    """The labels, those of items that call alike what was promised (1.承诺：…⏎…⏎2.承诺：…) with that word.

    Fields of one item (1.目标任务：…⏎2.完成情况：…) are told by their numbers: each has its own in every item.
    """
    form = grammar.form_for(text, "promise_label")
    named = [form.match(text, label.content, label.line.end) if label and label.number else None for label in labels]
    words: dict[str, set[int | None]] = {}
    for label, match in zip(labels, named, strict=True):
        if label and match:
            words.setdefault(match["word"], set()).add(label.number)
    return [
        label._replace(printed=text[label.line.start : match.end()].strip(), content=match.end())
        if label and match and len(words[match["word"]]) > 1
        else label
        for label, match in zip(labels, named, strict=True)
    ]


def _with_titles(
    text: str, lines: Sequence[Line], labels: Sequence[Label | None], grammar: Grammar
) -> list[Label | None]:
    """The labels, and one for each line without that is a title because fields follow it (…⏎牵头单位：市教育局).

    A number run into the title (1新建公办幼儿园12所) is its label.
    """
    field, name_field = grammar.form_for(text, "field_line"), grammar.form_for(text, "name_label")
    fields = [field.match(text, line.start, line.end) is not None for line in lines]
    bare = [fields[i] and text[line.end - 1] == "：" for i, line in enumerate(lines)]
    notice, print_sizes = grammar.form_for(text, "notice_line"), grammar.of_kind("turns", "print_size")
    found = list(labels)
    for i in range(len(lines) - 1):
        line = lines[i]
        short = line.end - line.start <= _LONGEST_TITLE and text[line.end - 1] not in "。；：:"
        short = short or name_field.match(text, *line) is not None  # 问题描述：填埋场渗滤液积存。
        told = fields[i] or (i > 0 and bare[i - 1])  # 项目内容：⏎新增公共停车泊位2000个
        told = told or notice.fullmatch(text, *line) is not None or text.startswith(print_sizes, line.start)
        if found[i] is None and not told and short and (fields[i + 1] or _describes(text, lines, fields, i)):
            number = grammar.form("untitled_number").match(text, line.start, line.end)
            content = number.end() if number else line.start
            ordinal = int(number["number"]) if number else None
            found[i] = Label(line, "titled", ordinal, text[line.start : content], content)
    first, last = (fields.index(True), len(fields) - fields[::-1].index(True)) if any(fields) else (0, 0)
    for i, line in enumerate(lines):
        if first < i < last - 1:
            continue  # 存在问题：…⏎项目名称：…
        if found[i] is None and _names_remarks(text, line, lines[i - 1] if i else None, grammar):
            found[i] = Label(line, "banner", None, "", line.start)
    for i in _named_paragraphs(text, lines, found, grammar):
        line = lines[i]
        content = line.start + len(_ABOUT) * text.startswith(_ABOUT, line.start)  # 关于推进“厕所革命”。…
        found[i] = Label(line, "titled", None, text[line.start : content], content)
    return found


def _with_states(
    text: str, lines: Sequence[Line], labels: Sequence[Label | None], grammar: Grammar
) -> list[Label | None]:
    """The labels, and one for each line without that says how the labelled lines below it stand (已完工项目⏎☑…⏎☑…)."""
    form = grammar.form_for(text, "status_line")
    found = list(labels)
    for i, line in enumerate(lines[:-1]):
        below = labels[i + 1]
        alone = labels[i] is None and "\n" in text[line.end : lines[i + 1].start]  # not 已完工项目：①…；②…
        if alone and below is not None and below.style in _LISTED and form.fullmatch(text, *line):
            found[i] = Label(line, "banner", None, "", line.start)
    return found


def _with_rest(
    text: str, lines: Sequence[Line], labels: Sequence[Label | None], grammar: Grammar
) -> list[Label | None]:
    """The labels, and one for each line that ends a list and is of no item of it (其余4件均正常推进)."""
    rest = grammar.form_for(text, "rest_line")
    found = list(labels)
    before: Label | None = None
    for i, line in enumerate(lines):
        label = found[i]
        if label is not None:
            before = label if label.style in _LISTED else None
        elif before is not None and rest.match(text, line.start, line.end):
            found[i] = before._replace(line=line, number=None, printed="", content=line.start, headed=False)
        elif before is not None and _is_behind_list(text, labels, i):
            found[i] = Label(line, BEHIND_LIST, None, "", line.start, headed=False)
            before = None
    return found


def _is_behind_list(text: str, labels: Sequence[Label | None], i: int) -> bool:
    """Whether the items right before a line without label took a line each, so that it is no part of the last one."""
    run = labels[max(0, i - _LEAST_LINES) : i]
    last = run[-1] if run else None
    if last is None or len(run) < _LEAST_LINES or any(label is None or label.style != last.style for label in run):
        return False
    if text[last.line.end - 1] not in _LINE_ENDS:
        return False  # a line that is broken within a sentence
    after = next((label for label in labels[i:] if label is not None), None)
    if after is None or after.style != last.style:
        return True
    if after.style == "bullet" and after.printed[:1] != last.printed[:1]:
        return True  # ●…⏎重点任务：⏎--…
    heads_next = labels[i + 1] is after  # 有序推进项目：⏎①…
    return not heads_next and after.number != (last.number + 1 if last.number else None)


def _names_remarks(text: str, line: Line, before: Line | None, grammar: Grammar) -> bool:
    """存在的主要问题：一是…: a paragraph that names what it tells; among fields (责任单位：…) it is one of them."""
    if before and 0 < text.find("：", before.start, before.end) - before.start <= _LONGEST_FIELD:
        return False
    return grammar.form("named_remark").match(text, line.start, line.end) is not None


def _describes(text: str, lines: Sequence[Line], fields: Sequence[bool], i: int) -> bool:
    """Whether a line of nothing but a name has a description and then a field below it.

    ``农村生活污水治理项目⏎建设24个村庄污水管网共计100公里。⏎进展情况：…``
    """
    bare = not any(mark in text[slice(*lines[i])] for mark in "，。；：（）、")
    described = i + 2 < len(lines) and fields[i + 2] and text[lines[i + 1].end - 1] == "。"
    return bare and described and text[slice(*lines[i])].endswith(_WORKS)


def _named_paragraphs(
    text: str, lines: Sequence[Line], labels: Sequence[Label | None], grammar: Grammar
) -> Iterator[int]:
    """Runs of lines that begin with a name as a sentence of its own, then report with figures.

    ``农村公路硬化（2021—2025年）。上半年新建成168公里…⏎城镇新增就业3.6万人。上半年实现2.08万人…``, as does what is
    urged in one (加快保障性住房建设。截至6月底，…).
    Behind a line that announces them (进度滞后的是：) two are a run.
    """
    run: list[int] = []
    for i in range(len(lines) + 1):
        line = lines[i] if i < len(lines) and labels[i] is None else None
        if line and _opens_with_name(text, line, grammar):
            run.append(i)
            continue
        if line and run and line.end - line.start <= _LONGEST_CATEGORY and text[line.end - 1] not in "。；：":
            continue  # 02  护苗助老贴心工程
        announced = bool(run and run[0]) and text[lines[run[0] - 1].end - 1] in "：:"
        if len(run) >= _LEAST_PARAGRAPHS - announced:
            yield from run
        run = []


def _opens_with_name(text: str, line: Line, grammar: Grammar) -> bool:
    stop = text.find("。", line.start, line.end - 1)
    if not _SHORTEST_NAME <= stop - line.start <= LONGEST_HEADING:
        return False
    name, rest = text[line.start : stop].removeprefix(_ABOUT), text[stop + 1 : line.end]
    reports = rest.startswith(_BY_NOW) or any(map(str.isdecimal, rest))
    of_years = name.endswith(_YEARS_END)  # 完成3150口山坪塘整治（2013—2017年）。上半年已全部完工。
    if any(mark in name for mark in "，：；%") or not (reports or of_years):
        return False
    if of_years or name.endswith(grammar.of_kind("headlines", "ending")):
        return True  # 居住环境持续改善。计划改造老旧小区86个，…
    if name.endswith(grammar.of_kind("asserting", "orders")):
        return False
    urges = grammar.of_kind("asserting", "urges")
    words = grammar.scanner("statuses", "asserting").find(name)
    return all(
        word.kind == "orders" or (at == 0 and end < len(name) and name.startswith(urges)) for at, end, word in words
    )


def _banner(text: str, line: Line, grammar: Grammar) -> Label | None:
    """A heading that has no number but stands alone in brackets: 【本期综述】."""
    match = grammar.form("banner").match(text, line.start, line.end)
    return Label(line, "banner", None, text[line.start], line.start + 1) if match else None


def ordinal(printed: str) -> int | None:
    """The number of a label: 3, ③, ⒊, ㈢ or 三."""
    if printed.isdecimal():
        return int(printed)
    return sign_value(printed) or (han_value(printed) if printed[0] in "一二三四五六七八九十" else None)
