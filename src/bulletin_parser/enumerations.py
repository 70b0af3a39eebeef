"""Numbered items that one line holds one behind another: 滞后的3个项目：1、老旧小区改造，…；2、公租房筹集，…"""

import re
from collections.abc import Iterator, Sequence

from bulletin_parser.grammar import Grammar
from bulletin_parser.labels import Line, ordinal

_LEAST = 2  # a single 1、 within a line numbers nothing


def parted(text: str, lines: Sequence[Line], grammar: Grammar) -> list[Line]:
    """The lines, those with a run of labels 1、…2、… in them cut before each label."""
    form = grammar.form_for(text, "inline_label")
    return [piece for line in lines for piece in _pieces(text, line, form)]


def _pieces(text: str, line: Line, form: re.Pattern[str]) -> Iterator[Line]:
    start = line.start
    for at in _run(text, line, form):
        yield Line(start, start + len(text[start:at].rstrip()))
        start = at
    yield Line(start, line.end)


def _run(text: str, line: Line, form: re.Pattern[str]) -> list[int]:
    """Where the labels of the line's run 1, 2, 3 … of one style begin, if their items tell more than a name."""
    runs: dict[str, list[int]] = {}
    for match in form.finditer(text, line.start + 1, line.end):
        style = str(match.lastgroup)
        run = runs.setdefault(style, [])
        if ordinal(match[style]) == len(run) + 1:
            run.append(match.start())
    run = max(runs.values(), key=len, default=[])
    return run if len(run) >= _LEAST and text.find("，", run[0], line.end) >= 0 else []
