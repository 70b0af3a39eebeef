"""Scores behind the names of a ranking: 第一名东湖区（92.6分）；第二名西城区（90.3分）."""

from collections.abc import Sequence

from bulletin_parser.extract.columns import is_place
from bulletin_parser.extract.ledger import Row
from bulletin_parser.extract.measure_lists import MeasureList
from bulletin_parser.extract.nouns import Span
from bulletin_parser.extract.orders import Order, is_name
from bulletin_parser.extract.page import Page
from bulletin_parser.mentions.model import Figure, Name, Place

_LOOK_BACK = 60  # characters before a ranking in which the word for its scores may stand
_FEWEST = 3  # kinds of a ranking
_NEAR = 8  # characters around a name in which its score and its number stand


def scored(page: Page, order: Order) -> MeasureList | None:
    """The scores of a ranking as a list of a measure; None where its names have none."""
    figures = [_scores(page, place) for place in order.places]
    if not order.places or None in figures:
        return None
    measure = _measure(page, order)
    rows = [
        _row(page, name, measure, figure, _rank(page, place))
        for place, scores in zip(order.places, figures, strict=True)
        for name, figure in zip(place, scores or (), strict=True)
    ]
    last = max(row.actual.end for row in rows if row.actual)
    return MeasureList(rows, order.start, max(order.end, last))


def amounts_of_kinds(page: Page, order: Order) -> MeasureList | None:
    """诉求量居前五位的依次是：城乡建设（5206件）、劳动保障（4117件）: the amounts behind the names of a ranking that
    are no places or offices, a row for each kind; None where one has none, or they are not in one unit."""
    names = [name for place in order.places for name in place]
    figures = [_amount(page, name) for name in names]
    units = {figure.unit for figure in figures if figure}
    if len(names) < _FEWEST or None in figures or len(units) != 1 or any(is_name(page, name) for name in names):
        return None
    told = list(zip(names, figures, strict=True))
    rows = [Row(page.printed(*name), name, None, actual=figure, own=True) for name, figure in told]
    return MeasureList(rows, order.start, max([order.end, *(figure.end for figure in figures if figure)]))


def _amount(page: Page, name: Span) -> Figure | None:
    """The amount alone in the bracket right behind a name; no points, no share."""
    figure = next(iter(page.mentions.figures_within(name[1], name[1] + 2)), None)
    bracketed = figure is not None and page.folded[name[1] : figure.start] == "（" and page.folded[figure.end] == "）"
    return figure if figure and bracketed and figure.unit not in (None, "分", "%") else None


def _scores(page: Page, place: Sequence[Span]) -> list[Figure] | None:
    """The score of each name that shares a place, or the one behind them all (晓林镇、东旺镇，94.1分); else None."""
    own = [_score(page, name) for name in place]
    found = [figure or own[-1] for figure in own]
    return [figure for figure in found if figure] if all(found) else None


def _score(page: Page, name: Span) -> Figure | None:
    """The points right behind a name, with or without a bracket, comma or blanks before them."""
    end = name[1] + _NEAR
    figure = next(iter(page.mentions.figures_within(name[1], end)), None)
    near = figure is not None and not page.folded[name[1] : figure.start].strip("（，： ")
    return figure if figure and near and figure.unit == "分" else None


def _rank(page: Page, place: Sequence[Span]) -> Name | None:
    """The number of a place (第三名 in 并列第三名：晓林镇、东旺镇), where it stands before the names."""
    at = place[0][0]
    before = page.mentions.within(max(0, at - _NEAR), at)
    ordinals = [m for m in before if isinstance(m, Name) and m.role == "ordinal"]
    near = bool(ordinals) and not page.folded[ordinals[-1].end : at].strip("：的是为 ")
    return ordinals[-1] if near else None


def _measure(page: Page, order: Order) -> str:
    """What the scores are called in the words before them, else as most bulletins call them."""
    start = max(0, order.start - _LOOK_BACK)
    words = page.grammar.scanner("statement_words").find(page.folded[start : order.start])
    called = [word.text for _, _, word in words if word.kind == "score"]
    return called[-1] if called else min(page.grammar.of_kind("statement_words", "score"), key=len)


def _row(page: Page, name: Span, measure: str, figure: Figure, rank: Name | None) -> Row:
    """A place's row; an office's is named for it."""
    place = Place(*name, "county") if is_place(page, name) else None
    row = Row(measure if place else page.printed(*name) + measure, None, place, actual=figure, own=True)
    if rank is not None:
        row.rates["rank"] = (rank, 1)
    return row
