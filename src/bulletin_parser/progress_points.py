"""Numbered points of what has been done of an item, which are no items themselves:
推进情况：1. 改造管网6.8公里。⏎2. 新增车位150个。"""

from collections.abc import Sequence

from bulletin_parser.grammar import Grammar
from bulletin_parser.labels import Label, Line

_FEWEST = 2  # items that have the field
_STYLE = "arabic"
_NUMBER_ENDS = ".、"


def without_points(
    text: str, lines: Sequence[Line], labels: Sequence[Label | None], grammar: Grammar
) -> list[Label | None]:
    """The labels of lines but for those of the points under a field of progress, where several items have that."""
    form = grammar.form_for(text, "progress_label")
    heads = {
        i: match.end()
        for i, line in enumerate(lines)
        if labels[i] is None and (match := form.match(text, line.start, line.end))
    }
    found = list(labels)
    if len(heads) < _FEWEST or not any(labels[: min(heads)]):
        return found
    for i, end in heads.items():
        number = _first_point(text, lines[i], end)
        if number is None:
            continue
        for k in range(i + 1, len(lines)):
            label = labels[k]
            if label is None and k not in heads:
                continue
            if label is None or (label.style, label.number) != (_STYLE, number):
                break
            found[k], number = None, number + 1
    return found


def _first_point(text: str, line: Line, end: int) -> int | None:
    """The number of the first point below a field's line: 1 where the field stands alone, 2 where it goes on with 1."""
    rest = text[end : line.end].strip()
    if not rest:
        return 1
    return 2 if rest[0] == "1" and rest[1:2] in _NUMBER_ENDS and not rest[2:3].isdecimal() else None
