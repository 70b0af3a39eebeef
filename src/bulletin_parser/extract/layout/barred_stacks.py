"""Finds tables flattened to a cell a line, each closed by a bar, whose rows are as long as the bars say.

``序号 | 牵头单位 | 项目 | 进展 ||`` a line each, then ``一 | 市住建局 | （一）道路 | 1.东路 | 已完工 |`` and
``2.西路 | 已完工 ||||``: a row that lacks the cells which span rows has as many empty ones at its end.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from bulletin_parser.extract.layout.rulings import Grid, trim
from bulletin_parser.extract.layout.stack_heads import head_kind, read_heads
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.numerals import han_value
from bulletin_parser.outline import Line

_NARROWEST, _WIDEST = 4, 12
_FEWEST = 3  # rows, and lines of bars that end one
_LONGEST_SERIAL = 3
_BAR = ("|", "｜")
_BARS = "|｜ \t"
_NUMERALS = "一二三四五六七八九十"


class _Stack(NamedTuple):
    """A run of cells, each closed by a bar, and after how many of them a line of bars alone ends."""

    cells: list[Span]
    ends: list[int]


def barred_stacks(page: Page) -> Iterator[Grid]:
    """The tables of a page that are flattened so, in order."""
    for stack in _stacks(page):
        rows = _rows(stack) if len(stack.ends) >= _FEWEST else []
        grid = _as_grid(page, rows) if rows else None
        if grid is not None:
            yield grid


def _rows(stack: _Stack) -> list[list[Span]]:
    """The rows of a stack, all as long as most of those that lines of bars end; one may have a bar too many or too few.
    None where others fit no such row."""
    sizes = [end - start for start, end in pairwise([0, *stack.ends])]
    width = Counter(sizes).most_common(1)[0][0]
    if not _NARROWEST <= width <= _WIDEST:
        return []
    rows: list[list[Span]] = []
    for start, end in pairwise([0, *stack.ends]):
        cells = stack.cells[start:end]
        if (end - start) % width == 0:
            rows += [cells[at : at + width] for at in range(0, len(cells), width)]
        elif abs(end - start - width) == 1:
            rows.append([*cells[:width], *[cells[-1]] * (width - len(cells))])
        else:
            return []
    return rows


def _stacks(page: Page) -> Iterator[_Stack]:
    """The runs of lines that close a cell each, from 序号 on; a cell may go on in the next line."""
    found, begun = _Stack([], []), -1
    for line in _lines(page):
        bare = (line.start, line.start + len(page.text[slice(*line)].rstrip(_BARS)))
        bars = sum(page.text.count(bar, bare[1], line.end) for bar in _BAR)
        told = bare[0] < bare[1]
        if not found.cells and (begun >= 0 or head_kind(page, bare) != "serial"):
            continue
        if bars:
            if told:
                found.cells.append((line.start if begun < 0 else begun, bare[1]))
                begun = -1
            found.cells.extend([(bare[1], bare[1])] * (bars - told))
            found.ends.extend([len(found.cells)] * (bars > told))  # 已完工 ||||, or bars alone
        elif begun < 0:
            begun = line.start
        else:
            yield _whole(found)
            found, begun = _Stack([], []), -1
    yield _whole(found)


def _lines(page: Page) -> Iterator[Line]:
    """The lines that hold anything, be it a single bar, which elsewhere is no line."""
    start = 0
    for line in page.text.split("\n"):
        if line.strip():
            yield Line(*trim(page.text, start, start + len(line)))
        start += len(line) + 1


def _whole(stack: _Stack) -> _Stack:
    """A stack up to its last line of bars."""
    end = stack.ends[-1] if stack.ends else 0
    return _Stack(stack.cells[:end], stack.ends)


def _as_grid(page: Page, rows: Sequence[Sequence[Span]]) -> Grid | None:
    filled = [[cell for cell in row if cell[0] < cell[1]] for row in rows]
    first = next((i for i, row in enumerate(filled) if row and _number(page, row[0]) == 1), 0)
    if not 1 <= first <= 2 or len(filled) - first < _FEWEST:
        return None
    header = _header(page, filled[:first], len(rows[0]))
    names = next((at for row in filled[first:] if row and _number(page, row[0]) and (at := _labelled(page, row))), 0)
    body = [part for row in filled[first:] if row for part in _parted(page, row, names, len(header))]
    return Grid(header[0][0], body[-1][-1][1], header, body)


def _header(page: Page, heads: Sequence[Sequence[Span]], width: int) -> list[Span]:
    """The heads of the columns; those of a second line stand under the last one of the first that does not fit."""
    if len(heads) == 1:
        return list(heads[0])
    grouped = read_heads(page, [*heads[0], *heads[1]], width) if len(heads[0]) + len(heads[1]) > width else None
    return grouped[0] if grouped else [*heads[0][:-1], *heads[1]]


def _labelled(page: Page, row: Sequence[Span]) -> int:
    """Which cell of a row is the first behind its number with a label of its own: 一 | 市住建局 | （一）道路建设."""
    return next((i for i, cell in enumerate(row) if i and _style(page, cell)), 0)


def _parted(page: Page, row: Sequence[Span], names: int, columns: int) -> Iterator[list[Span]]:
    """The row of a work, below ``names`` where cells at its left span it and those above, and before it one for what it
    is part of, of which nothing but the name is told: （一）道路建设 | 1.东路 | 市城投 | 已完工."""
    styles = [_style(page, cell) for cell in row]
    at = next((i for i, pair in enumerate(pairwise(styles), 1) if pair == ("sub", "arabic")), 0)
    if at:
        whole = [*_blank(row[0], names + 1 - at), *row[:at]]
        yield [*whole, *_blank(row[at], columns - len(whole))]
    spanned = styles[at] is not None
    yield [*_blank(row[at], names if spanned else 0), *row[at:]]


def _blank(beside: Span, number: int) -> list[Span]:
    return [(beside[0], beside[0])] * number


def _style(page: Page, cell: Span) -> str | None:
    """Whether a cell begins with a label, and which: sub for （一）, arabic for 1."""
    label = page.form("label").match(page.folded, *cell)
    return next((style for style in ("sub", "arabic") if label and label[style]), None)


def _number(page: Page, cell: Span) -> int | None:
    """The number that is all of a cell: 1, 一."""
    text = page.folded[slice(*cell)]
    if not text or len(text) > _LONGEST_SERIAL:
        return None
    if text.isdecimal():
        return int(text)
    return han_value(text) if not text.strip(_NUMERALS) else None
