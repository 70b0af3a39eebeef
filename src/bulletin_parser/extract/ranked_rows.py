"""The figures by which places are ranked, as rows of what the bulletin, or the ranking's heading, is about."""

from collections.abc import Iterable, Iterator

from bulletin_parser.extract.rankings.labelled_places import LabelledPlaces
from bulletin_parser.extract.rankings.measured_in_order import measured_in_order
from bulletin_parser.extract.rankings.scores import amounts_of_kinds, scored
from bulletin_parser.extract.running_text import take_lists
from bulletin_parser.extract.text.page import Page
from bulletin_parser.extract.told import Body
from bulletin_parser.outline import Line


def read_measured(page: Page, begin: int, body: Body) -> Iterator[Line]:
    """Reads lists in order that say again at each name what is measured, and gives what they take up."""
    for listed, order in measured_in_order(page, begin):
        body.orders.append(order)
        take_lists(page, body.whole or order.group or (listed.start, listed.end), [listed], body)
        yield Line(listed.start, listed.end)


def read_scores(page: Page, body: Body) -> Iterator[Line]:
    """Reads the figures by which rankings rank, and gives what they take up; they are of what the bulletin is about,
    else of what heads the ranking (一、镇处考评得分及排名)."""
    for order in body.orders:
        title = body.whole or order.group
        found = scored(page, order) or amounts_of_kinds(page, order) if title else None
        if found is not None and title is not None:
            take_lists(page, title, [found], body)
            yield Line(found.start, found.end)


def read_labelled(page: Page, labelled: Iterable[LabelledPlaces], body: Body) -> Iterator[Line]:
    """Reads lists of places that are numbered, and gives what they take up; their rows are those of what their heading
    names, else of what the bulletin is about."""
    for found in labelled:
        body.orders += [found.order] if found.order else []
        take_lists(page, body.whole or found.heading[:2], [found.listed], body)
        yield Line(found.listed.start, found.listed.end)
