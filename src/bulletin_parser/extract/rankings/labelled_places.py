"""Places that a list numbers, each with one figure: 各镇投资完成率排序⏎①安福寺镇45.2%；②仙女镇、董市镇38%."""

from collections.abc import Iterator
from typing import NamedTuple

from bulletin_parser.extract.indicators.ledger import Row
from bulletin_parser.extract.lists.measure_lists import MeasureList, row_of
from bulletin_parser.extract.lists.orders import Order, is_name, names_of
from bulletin_parser.extract.status.members import split_members
from bulletin_parser.extract.text.nouns import Span, noun_before
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Name
from bulletin_parser.outline import Line, Section

_FEWEST = 3
_NUMBERED = frozenset({"arabic", "circled", "bracketed"})
_MARKS = "。；，（） \n"


class LabelledPlaces(NamedTuple):
    """Such a list: its rows, the heading that names their measure, and the ranking that it is, where that says so."""

    listed: MeasureList
    heading: Line
    order: Order | None

    def holds(self, order: Order) -> bool:
        """Whether another ranking was read from the same names."""
        return order.start < self.listed.end and self.listed.start < order.end


class _Entry(NamedTuple):
    """What stands behind one label: names, and the figure that each has."""

    section: Section
    names: list[Span]
    figure: Figure


def labelled_places(page: Page, begin: int) -> Iterator[LabelledPlaces]:
    """The lists of a page behind an offset, in order; a label is the rank of its places where they are ranked."""
    children: dict[str, list[Section]] = {}
    for section in page.outline.sections:
        if section.parent and section.style in _NUMBERED:
            children.setdefault(section.parent, []).append(section)
    for section in page.outline.sections:
        parts = children.get(section.id, [])
        if section.heading is None or len(parts) < _FEWEST or section.start < begin:
            continue
        entries = [entry for part in parts if (entry := _entry(page, part))]
        if len(entries) == len(parts):
            yield _read(page, section.heading, entries)


def _read(page: Page, heading: Line, entries: list[_Entry]) -> LabelledPlaces:
    said = page.form("ranking_heading").search(page.folded, *heading)
    measure = noun_before(page, heading.start, said.start() if said else heading.end) or (heading.end, heading.end)
    rows = [_row(page, entry, name, measure, ranked=said is not None) for entry in entries for name in entry.names]
    span = entries[0].section.content, entries[-1].figure.end
    order = Order(measure, [entry.names for entry in entries], *span) if said else None
    return LabelledPlaces(MeasureList(rows, *span), heading, order)


def _entry(page: Page, section: Section) -> _Entry | None:
    """安福寺镇45.2%；: names and one figure for each of them, and nothing else."""
    start, end = section.content, section.end
    figures = page.mentions.figures_within(start, end)
    if len(figures) != 1 or page.folded[figures[0].end : end].strip(_MARKS):
        return None
    stop = figures[0].start
    while stop > start and page.folded[stop - 1] in _MARKS + "：":
        stop -= 1
    names = names_of(page, split_members(page, start, stop))
    return _Entry(section, names, figures[0]) if names and all(is_name(page, name) for name in names) else None


def _row(page: Page, entry: _Entry, name: Span, measure: Span, *, ranked: bool) -> Row:
    row = row_of(page, name, measure, entry.figure)
    if ranked:
        row.rates["rank"] = (Name(entry.section.start, entry.section.content, "ordinal"), 1)
    return row
