"""Gives a text back the line breaks that a web page lost, where blanks stand in their place.

``…通报如下： 一、总体情况 全市平均96.1分。 二、分项情况 1.优秀率最高的是…。`` stands in one line.
"""

from collections.abc import Iterator

_NUMERALS = "一二三四五六七八九十"
_BLANKS = " \u3000\xa0"
_ENDS = "。；：！？:;!?"
_MARKS = _ENDS + "，、（）"
_LEAST_PARTS = 2
_LONGEST_HEADING = 24
_CELLS = "|\t"
_BREAK = "\n"


def with_breaks(text: str) -> str:
    """The text, as long as before, with a break for the blank between paragraphs in lines that hold several parts."""
    return _BREAK.join(_spread(line) for line in text.split(_BREAK))


def _spread(line: str) -> str:
    parts = list(_parts(line))
    if len(parts) < _LEAST_PARTS or any(mark in line.rstrip(_CELLS + _BLANKS) for mark in _CELLS):
        return line
    ends = {at for at in range(1, len(line)) if line[at] in _BLANKS and line[at - 1] in _ENDS}
    breaks = ends | {part - 1 for part in parts} | {end for part in parts if (end := _heading_end(line, part))}
    return "".join(_BREAK if at in breaks else character for at, character in enumerate(line))


def _parts(line: str) -> Iterator[int]:
    """Where 一、, 二、, 三、 … begin behind a blank, in order."""
    at = 0
    for numeral in _NUMERALS:
        found = (line.find(f"{blank}{numeral}、", at) for blank in _BLANKS)
        at = min((place for place in found if place > 0), default=-1)
        if at < 0:
            return
        at += 1
        yield at


def _heading_end(line: str, part: int) -> int | None:
    """The blank behind the heading of a part; None where the part begins with a sentence."""
    for at in range(part + 2, min(len(line), part + _LONGEST_HEADING)):
        if line[at] in _BLANKS:
            return at
        if line[at] in _MARKS:
            return None
    return None
