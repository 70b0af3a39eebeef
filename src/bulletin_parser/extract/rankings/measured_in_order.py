"""Lists in order that say again at each name what is measured: 支出从大到小排序为：A局支出进度95%；B局支出进度88%.

Characters that one of them lost (B局支出进88%) do not matter: what the longest says is measured of all.
"""

from collections.abc import Iterator
from typing import NamedTuple

from bulletin_parser.extract.lists.measure_lists import MeasureList, row_of
from bulletin_parser.extract.lists.orders import Order, is_name, sentence_start
from bulletin_parser.extract.text.nouns import Span, trimmed
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure

_FEWEST = 3
_LONGEST_GROUP = 30  # characters of what is ranked
_PARTS = "；"


class MeasuredOrder(NamedTuple):
    """Such a list: its rows, and the ranking that it is."""

    listed: MeasureList
    order: Order


class _Entry(NamedTuple):
    """One name, the words between it and its figure, and that."""

    name: Span
    measure: Span
    figure: Figure


def measured_in_order(page: Page, begin: int) -> Iterator[MeasuredOrder]:
    """The lists of a page behind an offset, in order."""
    for match in page.form("in_order").finditer(page.folded, begin):
        entries = [_entry(page, piece) for piece in _pieces(page, *match.span("names"))]
        told = [entry for entry in entries if entry]
        if len(told) < max(_FEWEST, len(entries)):
            continue
        measure = max((entry.measure for entry in told), key=lambda span: span[1] - span[0])
        said = page.folded[slice(*measure)]
        if all(said.startswith(page.folded[slice(*entry.measure)]) for entry in told):
            rows = [row_of(page, entry.name, measure, entry.figure) for entry in told]
            start = sentence_start(page, max(begin, match.start() - _LONGEST_GROUP), match.start())
            group, end = trimmed(page.folded, start, match.end("way")), told[-1].figure.end
            order = Order(group, [[entry.name] for entry in told], match.start(), end)
            yield MeasuredOrder(MeasureList(rows, start, end), order)


def _pieces(page: Page, start: int, end: int) -> Iterator[Span]:
    """The parts of a list between its ；."""
    at = start
    for i in range(start, end + 1):
        if i == end or page.folded[i] in _PARTS:
            if page.folded[at:i].strip():
                yield trimmed(page.folded, at, i)
            at = i + 1


def _entry(page: Page, piece: Span) -> _Entry | None:
    """县水务局 | 支出进度 | 97.1%: a place or an office, what is measured of it, and the figure at its end."""
    figures = page.mentions.figures_within(*piece)
    if len(figures) != 1 or figures[0].end != piece[1]:
        return None
    figure = figures[0]
    stops = [at for at in range(piece[0] + 2, figure.start) if is_name(page, (piece[0], at))]
    stop = next((at for at in stops if at + 1 not in stops), None)
    return _Entry((piece[0], stop), (stop, figure.start), figure) if stop else None
