"""Numbered items that one line holds one behind another: 滞后的3个项目：1、老旧小区改造，…；2、公租房筹集，…

What stands before the first may be their heading, without a label of its own: 推进缓慢项目：①风电场，…；②水厂二期，…
"""

import re
from collections.abc import Iterator, Sequence

from bulletin_parser.grammar import Grammar
from bulletin_parser.labels import Label, Line, ordinal

_LEAST = 2  # a single 1、 within a line numbers nothing
_FEWEST_NAMES, _LONGEST_NAME = 3, 20
_LONGEST_LEAD = 16
_MARKS = "，。；、"
_LONGEST_LABEL = 3  # 10、
_LONGEST_LISTED = 120
_FIGURE_ENDS = "；。） %分"
_RUN_STYLES = frozenset({"arabic", "bracketed", "circled"})


def parted(text: str, lines: Sequence[Line], grammar: Grammar) -> list[Line]:
    """The lines, those with a run of labels 1、…2、… in them cut before each label.

    The first of the run may be the line's own (1.集贸市场改造，已完工。2.停车场，进展顺利。).
    """
    form, chain = grammar.form_for(text, "inline_label"), grammar.form_for(text, "chain_heading")
    label = grammar.form("label")
    runs = ((line, _run(text, line, form, label) or _named(text, line, chain, grammar)) for line in lines)
    return [piece for line, run in runs for piece in _pieces(text, line, run)]


def _pieces(text: str, line: Line, run: Sequence[int]) -> Iterator[Line]:
    start = line.start
    for at in run:
        yield Line(start, start + len(text[start:at].rstrip()))
        start = at
    yield Line(start, line.end)


def _run(text: str, line: Line, form: re.Pattern[str], label: re.Pattern[str]) -> list[int]:
    """Where the labels of the line's run 1, 2, 3 … of one style begin behind its beginning, if their items tell more
    than a name. Names that share a rank leave out numbers: ⑤甲镇、乙镇30.5%；⑦丙镇19.8%."""
    runs: dict[str, list[int]] = {}
    due: dict[str, int] = {}
    for match in form.finditer(text, line.start + 1, line.end):
        style = str(match.lastgroup)
        run = runs.get(style)
        if run is None:
            run = runs[style] = _opened(text, line, label, style)
            due[style] = len(run) + 1
        number, shared = ordinal(match[style]) or 0, _shared(text, run[-1], match.start()) if run else 0
        if 0 <= number - due[style] <= shared:
            run.append(match.start())
            due[style] = number + 1
    run = max(runs.values(), key=len, default=[])
    told = len(run) >= _LEAST and (text.find("，", run[0], line.end) >= 0 or _all_end(text, run, line))
    return [at for at in run if at > line.start] if told else []


def _named(text: str, line: Line, form: re.Pattern[str], grammar: Grammar) -> list[int]:
    """Where 二是, 三是 … begin of a line that 一是 begins, where each is a name in a sentence of its own that figures
    follow: 一是就业创业。城镇新增就业3.2万人。二是教育发展。新建幼儿园9所。"""
    found = list(form.finditer(text, *line))
    if len(found) < _LEAST or found[0].start() != line.start:
        return []
    if [ordinal(match["chain"]) for match in found] != list(range(1, len(found) + 1)):
        return []
    says = grammar.scanner("statuses", "asserting", "reasons")
    ends = [*(match.start() for match in found[1:]), line.end]
    told = zip(found, ends, strict=True)
    if any(not any(map(str.isdecimal, text[m.end() : end])) or list(says.find(m["name"])) for m, end in told):
        return []
    return [match.start() for match in found[1:]]


def _shared(text: str, start: int, end: int) -> int:
    """How many names more than one an item lists behind its label; a long item is no list of names."""
    if end - start > _LONGEST_LISTED:
        return 0
    return text.count("、", start, end) - ("、" in text[start : start + _LONGEST_LABEL])


def _all_end(text: str, run: Sequence[int], line: Line) -> bool:
    """Whether each item of a run ends in a figure (①安福寺镇45.2%；②仙女镇41.7%。), or is a name and ends as a sentence
    does (1.城市书房。2.体育公园。3.智慧停车。) or as one of a line's own (（1）城市书房；（2）体育公园；…)."""
    items = [text[at:stop].rstrip() for at, stop in zip(run, [*run[1:], line.end], strict=True)]
    if all(item.rstrip(_FIGURE_ENDS)[-1:].isdecimal() for item in items):
        return True
    ends = ("；", "。") if run[0] == line.start else ("。",)
    return len(items) >= _FEWEST_NAMES and all(len(item) <= _LONGEST_NAME and item.endswith(ends) for item in items)


def _opened(text: str, line: Line, label: re.Pattern[str], style: str) -> list[int]:
    """The beginning of a run: the line's own, if its label is 1 in that style."""
    own = label.match(text, line.start, line.end)
    first = own is not None and own[style] is not None and ordinal(own[style]) == 1
    return [line.start] if first else []


def with_leads(text: str, lines: Sequence[Line], labels: Sequence[Label | None]) -> list[Label | None]:
    """The labels, and one that prints nothing for each heading of items that follow in its line, for the lines headed
    likewise behind it (未开工项目：A、B等9个。), and for a line that only comes behind these and goes on with none."""
    found = list(labels)
    led = False
    for i, line in enumerate(lines):
        label = found[i]
        if label is not None:
            led = led and label.style in _RUN_STYLES
            continue
        heads = _is_lead(text, line) and (led or _opens_run(text, lines, i))
        if heads or led:
            found[i] = Label(line, "lead", None, "", line.start, headed=heads)
            led = True
    return found


def _opens_run(text: str, lines: Sequence[Line], i: int) -> bool:
    """Whether the first item of a run follows in the same line of the text."""
    return text[lines[i].end - 1] == "：" and i + 1 < len(lines) and "\n" not in text[lines[i].end : lines[i + 1].start]


def _is_lead(text: str, line: Line) -> bool:
    colon = text.find("：", line.start, min(line.end, line.start + _LONGEST_LEAD))
    return colon > line.start + 1 and not any(mark in text[line.start : colon] for mark in _MARKS)
