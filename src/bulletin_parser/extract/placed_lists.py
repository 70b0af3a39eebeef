"""Lists of a measure over places (办结率较高的有：…): read before running text, for what they are of."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from operator import attrgetter

from bulletin_parser.extract.lists.measure_lists import MeasureList, measure_lists
from bulletin_parser.extract.lists.measured_behind import measured_behind
from bulletin_parser.extract.lists.repeated_measures import repeated_measures
from bulletin_parser.extract.lists.summed_places import summed_places
from bulletin_parser.extract.passages.placed_members import title_above
from bulletin_parser.extract.rankings.legends import legend_lists
from bulletin_parser.extract.rankings.scores import ranked_shares
from bulletin_parser.extract.rankings.sorted_lists import sorted_lists
from bulletin_parser.extract.running_text import take_lists
from bulletin_parser.extract.tabular.captions import names_nothing
from bulletin_parser.extract.text.blocks import Block
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.overlaps import Overlaps
from bulletin_parser.extract.text.page import Page
from bulletin_parser.extract.told import Body
from bulletin_parser.outline import Line

_START = attrgetter("start")
_CHANGES = frozenset({"up", "down", "increase", "yoy"})


def read_lists(page: Page, stretches: Iterable[Block], body: Body, whole: tuple[int, int] | None) -> Iterator[Line]:
    """Reads lists of a measure over places in stretches that no heading names a project for, and gives what they take
    up; their rows are those of what the bulletin is about, else of what the first of them measures."""
    orders = sorted(body.orders, key=_START)
    taken = Overlaps((order.start, order.end) for order in orders)
    for block in stretches:
        begin, heading = block.start, block.heading
        apart = block.title is not None and block.title != heading  # what tiers are ranked by stands above
        heads = heading is not None and page.folded[begin : begin + 1] == "：" and not apart
        if heading and heads:
            begin = heading[0]  # （一）综合指数从优到差依次为：A县4.52、B县4.61
        found = list(sorted_lists(page, begin, block.end))
        named = block.title if block.title and not heads and not names_nothing(page, block.title) else None
        body.sorted += [one._replace(about=one.about or named) for one in found]
        yield from (Line(one.told.start, one.told.end) for one in found)
        lists = [one for one in _lists(page, begin, block.end) if all(_is_apart(one, each.told) for each in found)]
        heads = heads and bool(lists) and lists[0].start < block.start
        above = page.outline.by_id.get(block.section.parent or "") if heads and block.section else None
        title = block.title if named else (above and title_above(page, above)) or whole
        if title:
            first, last = bisect_left(orders, block.start, key=_START), bisect_left(orders, block.end, key=_START)
            within = (order for order in orders[first:last] if order.end <= block.end)
            lists += [one for order in within if (one := ranked_shares(page, order, title))]
        told = (one.order for one in lists if one.order)
        body.orders += [order for order in told if not taken.near(order.start, order.end)]
        title = title or _measured(page, lists)
        if lists and title:
            take_lists(page, title, lists, body)
            yield from (Line(one.start, one.end) for one in lists)


def _measured(page: Page, lists: Iterable[MeasureList]) -> Span | None:
    """What the first of some lists measures that says it; that it has grown (增长最快的是…) says of what no more than
    how."""
    nouns = (row.noun for one in lists for row in one.rows if row.noun)
    kind = page.grammar.kind
    return next((noun for noun in nouns if kind("cues", page.folded[slice(*noun)]) not in _CHANGES), None)


def _lists(page: Page, start: int, end: int) -> list[MeasureList]:
    """The lists of a stretch, of each make."""
    lists = [*legend_lists(page, start, end), *measure_lists(page, start, end)]
    lists += [*repeated_measures(page, start, end), *summed_places(page, start, end)]
    return [*lists, *(one for one in measured_behind(page, start, end) if all(_is_apart(one, each) for each in lists))]


def _is_apart(one: MeasureList, other: MeasureList) -> bool:
    return one.start >= other.end or one.end <= other.start
