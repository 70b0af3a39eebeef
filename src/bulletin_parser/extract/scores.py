"""Scores behind the names of a ranking: 第一名东湖区（92.6分）；第二名西城区（90.3分）."""

from bulletin_parser.extract.columns import is_place
from bulletin_parser.extract.ledger import Row
from bulletin_parser.extract.measure_lists import MeasureList
from bulletin_parser.extract.nouns import Span
from bulletin_parser.extract.orders import Order
from bulletin_parser.extract.page import Page
from bulletin_parser.mentions.model import Figure, Place

_LOOK_BACK = 60  # characters before a ranking in which the word for its scores may stand


def scored(page: Page, order: Order) -> MeasureList | None:
    """The scores of a ranking as a list of a measure; None where its names have none."""
    names = [name for place in order.places for name in place]
    figures = [_score(page, name) for name in names]
    if not names or None in figures:
        return None
    measure = _measure(page, order)
    rows = [_row(page, name, measure, figure) for name, figure in zip(names, figures, strict=True) if figure]
    last = max(figure.end for figure in figures if figure)
    return MeasureList(rows, order.start, max(order.end, last))


def _score(page: Page, name: Span) -> Figure | None:
    """The points in a bracket right behind a name, or right behind it."""
    at = name[1] + (page.folded[name[1] : name[1] + 1] == "（")
    figure = next(iter(page.mentions.figures_within(at, at + 1)), None)
    return figure if figure and figure.unit == "分" else None


def _measure(page: Page, order: Order) -> str:
    """What the scores are called in the words before them, else as most bulletins call them."""
    start = max(0, order.start - _LOOK_BACK)
    for _, _, word in page.grammar.scanner("statement_words").find(page.folded[start : order.start]):
        if word.kind == "score":
            return word.text
    return min(page.grammar.of_kind("statement_words", "score"), key=len)


def _row(page: Page, name: Span, measure: str, figure: Figure) -> Row:
    """A place's row; an office's is named for it."""
    if is_place(page, name):
        return Row(measure, None, Place(*name, "county"), actual=figure, own=True)
    return Row(page.printed(*name) + measure, None, actual=figure, own=True)
