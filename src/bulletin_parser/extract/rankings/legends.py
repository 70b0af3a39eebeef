"""Lists whose head says what the figures in brackets are: 各县改厕情况（括号内为任务数）：甲县312户（290户）、…."""

from collections.abc import Iterator

from bulletin_parser.extract.indicators.ledger import Row
from bulletin_parser.extract.layout.cell_alignment import is_place
from bulletin_parser.extract.lists.list_measures import headed_measure
from bulletin_parser.extract.lists.measure_lists import MeasureList
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.extract.text.pieces import pieces
from bulletin_parser.mentions.model import Figure, Place

_MARKS = "、，；"
_STOPS = "。\n"
_FEWEST = 2


def legend_lists(page: Page, start: int, end: int) -> Iterator[MeasureList]:
    """The lists of a stretch whose every name is a place with a figure, and one in a bracket behind it."""
    if page.folded.find("（括号", start, end) < 0:
        return
    for head in page.form("bracket_legend").finditer(page.folded, start, end):
        stop = page.end_of(head.end(), _STOPS, end)
        measure, rows, others = headed_measure(page, *head.span("measure")), list[Row](), list[tuple[Figure, str]]()
        at = head.end()
        for piece in pieces(page, head.end(), stop, lambda _, at: page.folded[at] in _MARKS):
            found = _entry(page, piece)
            if found is None:
                break
            place, done, inner = found
            row = Row(page.worded(*measure) if measure else "", measure, place, own=True)
            others += _fill(page, row, (done, inner), head["what"])
            rows.append(row)
            at = piece[1]
        if len(rows) >= _FEWEST:
            yield MeasureList(rows, head.start("measure"), at, others=others)


def _entry(page: Page, piece: Span) -> tuple[Place, Figure, Figure] | None:
    """甲县3120套（2900套）: the place, its figure, and the one in the bracket."""
    figures = page.mentions.figures_within(*piece)
    if len(figures) != _FEWEST or not is_place(page, (piece[0], figures[0].start)):
        return None
    done, inner = figures
    bracketed = (page.folded[done.end : inner.start], page.folded[inner.end : piece[1]]) == ("（", "）")
    return (Place(piece[0], done.start, "county"), done, inner) if bracketed else None


def _fill(page: Page, row: Row, entry: tuple[Figure, Figure], what: str) -> list[tuple[Figure, str]]:
    """Enters the figure of a place and the one in its bracket, which is what the legend says; gives what is neither
    target nor rate."""
    done, inner = entry
    if done.is_percent:
        row.rates["rate"] = (done, 1)
    else:
        row.actual = done
    rated = what.endswith(page.grammar.of_kind("turns", "rated"))
    inner = inner._replace(unit=done.unit) if inner.unit is None and not rated else inner
    aims = (*page.grammar.of_kind("turns", "aimed"), *page.grammar.of_kind("turns", "planned"))
    if any(word in what for word in aims) and not inner.is_percent:
        row.target = inner
    elif rated and inner.is_percent:
        row.rates["rate"] = (inner, 1)
    else:
        return [(inner, "previous")]
    return []
