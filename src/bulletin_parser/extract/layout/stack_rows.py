"""The rows of a table flattened to one cell a line, where each begins with words and goes on in figures.

``县市区 | 任务数（个） | 开工数（个） | 永兴县 | 62 | 60 | 桂阳县 | 38 | 35 | 合计 | 100 | 95``: the words say where
a row begins, so that rows may lack cells and a header may have two lines.
"""

from collections import Counter
from collections.abc import Sequence

from bulletin_parser.extract.layout.cell_alignment import is_total
from bulletin_parser.extract.layout.rulings import NUMBER, STARS, Grid, is_serial
from bulletin_parser.extract.layout.stack_heads import head_kind, heads_ranks, join_units, read_heads
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Place

_UNCHANGED = "持平"
_MOST_WORDS = 3  # cells in words that a row begins with: a place, a project, an office
_FEWEST = 2
"""Rows of a table, and cells of a row."""


def worded_rows(page: Page, run: Sequence[Span]) -> Grid | None:
    """The table that a run of cells is, by the words that its rows begin with; None where they show no such rows."""
    cells = join_units(page, run, is_figure)
    figures = [is_figure(page, cell) for cell in cells]
    serial = next((i for i, cell in enumerate(cells) if head_kind(page, cell) == "serial"), None)
    serial = _first_rank(page, cells, figures) if serial is None else serial
    if serial is None:
        starts, worded = _word_starts(page, cells, figures)
    else:
        starts, worded = _serial_starts(page, cells, figures, serial), True
    rows = _rows(page, cells, figures, starts, worded=worded) if starts else []
    width = _width(rows) or (_headed_width(page, rows, starts[0] - serial) if rows and serial is not None else None)
    if width is None:
        return None
    heads = read_heads(page, cells[serial or 0 : starts[0]], width)
    if heads is None:
        return None
    header, over, first = heads
    return Grid(first, rows[-1][-1][1], header, rows, over)


def is_figure(page: Page, cell: Span) -> bool:
    """Whether a cell holds a number and nothing else, or only says that there is none (/, —) or no change (持平)."""
    text = page.folded[slice(*cell)]
    return text in ("", _UNCHANGED) or NUMBER.fullmatch(text) is not None


def _first_rank(page: Page, cells: Sequence[Span], figures: Sequence[bool]) -> int | None:
    """Where the header begins with 名次, if the first row begins with 1 and a name."""
    head = next((i for i, cell in enumerate(cells) if heads_ranks(page, cell)), None)
    first = figures.index(True) if True in figures else None
    if head is None or first is None or first < head:
        return None
    ranked = page.folded[slice(*cells[first])] == "1" and figures[first : first + 3] == [True, False, True]
    return head if ranked else None


def _word_starts(page: Page, cells: Sequence[Span], figures: Sequence[bool]) -> tuple[list[int], bool]:
    """Where rows begin, and whether they end with words: at the words before their figures, as many as most have, but
    for those that stand below a last head 备注 and belong to the row above."""
    later = [i for i in range(1, len(figures)) if figures[i - 1] and not figures[i] and True in figures[i:]]
    if len(later) < _FEWEST - 1:
        return [], False
    words = [_words_from(figures, i) for i in later]
    lead = Counter(words).most_common(1)[0][0]
    first = figures.index(True) - lead
    heads = [page.grammar.kind("columns", page.folded[slice(*cell)]) for cell in cells[max(first, 0) :][:lead]]
    own = lead - heads.count("status")
    if own < 1 or first < 1:
        return [], False
    worded = own < lead
    starts = [i + max(0, count - own) * worded for i, count in zip(later, words, strict=True)]
    return [first + lead - own, *starts], worded


def _words_from(figures: Sequence[bool], start: int) -> int:
    """How many cells in words stand before the next figure; 0 where there are too many."""
    return next((n for n in range(1, _MOST_WORDS + 1) if figures[start + n : start + n + 1] == [True]), 0)


def _serial_starts(page: Page, cells: Sequence[Span], figures: Sequence[bool], header: int) -> list[int]:
    """Where rows begin that are numbered from 1 on: at the next number with words behind it, and at 合计 or 全省."""
    starts: list[int] = []
    latest = 0
    for i in range(header + 1, len(cells) - 1):
        text = page.folded[slice(*cells[i])]
        tied = text == str(latest) and latest > 0 and heads_ranks(page, cells[header])
        numbered = (tied or is_serial(text, len(starts) + 1)) and not figures[i + 1]
        latest = int(text.rstrip(STARS)) if numbered else latest
        if numbered or (starts and _adds_up(page, cells[i]) and figures[i + 1]):
            starts.append(i)
    return starts


def _adds_up(page: Page, cell: Span) -> bool:
    """合计, or 全省 below its cities: whether a cell heads a row that needs no number, as it is of the whole."""
    if is_total(page, cell):
        return True
    return any(isinstance(m, Place) and m[:2] == cell and m.level == "whole" for m in page.mentions.within(*cell))


def _rows(
    page: Page, cells: Sequence[Span], figures: Sequence[bool], starts: Sequence[int], *, worded: bool
) -> list[list[Span]]:
    """The cells from each start to the next, up to the first row that holds no figure.

    What is below the last one (the office that signs) is no part of it: it ends with its figures or, in a table whose
    rows may end with words (``worded``), where it has as many cells as the others.
    """
    rows: list[list[Span]] = []
    for start, following in zip(starts, [*starts[1:], len(cells)], strict=True):
        inside, end = figures[start:following], following
        if not any(inside[1:]) and not worded:
            break
        if following == len(cells) and worded and not _adds_up(page, cells[start]):
            end = start + max(map(len, rows), default=len(inside))
        elif following == len(cells):
            end = start + max(i for i, figure in enumerate(inside) if figure) + 1
        rows.append(list(cells[start:end]))
    return rows


def _headed_width(page: Page, rows: Sequence[Sequence[Span]], heads: int) -> int | None:
    """The cells that rows have whose last one may be empty (备注), by the heads above them."""
    widths = {len(row) for row in rows if not _adds_up(page, row[0])}
    return heads if len(rows) >= _FEWEST and widths == {heads, heads - 1} else None


def _width(rows: Sequence[Sequence[Span]]) -> int | None:
    """The cells that most rows have; None where they do not agree, or one has more."""
    if len(rows) < _FEWEST:
        return None
    width, often = Counter(map(len, rows)).most_common(1)[0]
    return width if width == max(map(len, rows)) >= _FEWEST and often * 2 >= len(rows) else None
