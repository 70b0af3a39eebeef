"""How many of those that stand so each place has, and which: 未开工的26个项目涉及7个县区：甲县6个（A、B…）、乙县5个."""

from collections.abc import Iterator

from bulletin_parser.extract.indicators.ledger import LOCAL
from bulletin_parser.extract.status.counts import Count, State, behind_bracket_mark
from bulletin_parser.extract.status.members import Piece, cut_at_marks, split_members
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure

_LEAST = 2


def counted_places(page: Page, state: State, end: int) -> list[Count]:
    """A statement for each place that a state's count is spread over, before ``end``, with the names in its bracket;
    none where the places are not counted one by one, or have more together."""
    span = _list_span(page, state.count, end) if state.count else None
    if span is None or state.count is None:
        return []
    found = list(_entries(page, state, span))
    together = sum(one.count.value for count in found for one in count.states if one.count)
    alone = len(found) < len(cut_at_marks(page, *span)) or len(found) < _LEAST
    return [] if alone or together > state.count.value else found


def _list_span(page: Page, count: Figure, end: int) -> Span | None:
    """Where the places stand: behind 涉及7个县区：, or behind 其中 where names follow in brackets."""
    stop = page.end_of(count.end, "。；\n", end)
    spread = page.form_in("spread_over", count.end, stop).match(page.folded, count.end, stop)
    if spread is None or (spread["among"] and "（" not in page.folded[spread.end() : stop]):
        return None
    return int(spread.end()), stop


def _entries(page: Page, state: State, span: Span) -> Iterator[Count]:
    """The places of a list, as long as each has a count of its own right behind it, and nothing more but a bracket."""
    for piece, _ in cut_at_marks(page, *span):
        place = page.mentions.place_at(piece.start)
        place = place if place is not None and place.level in LOCAL else None
        figure = next(iter(page.mentions.figures_within(place.end, place.end + 1)), None) if place else None
        if place is None or figure is None or state.count is None or figure.unit != state.count.unit:
            return
        opened = behind_bracket_mark(page, figure.end)
        if opened is None and page.folded[figure.end : piece.end].strip("项目"):
            return
        names = _names(page, opened, piece.end - 1) if opened else []
        own = State(state.verdict, figure, members=names, end=piece.end)
        yield Count(place, None, piece.start, piece.end, states=[own], claims=[piece])


def _names(page: Page, start: int, end: int) -> list[Piece]:
    """The names in a bracket, of which 等 says that there are more."""
    return split_members(page, start, end - page.folded.endswith("等", start, end))
