"""Figures behind the names of a ranking: 第一名东湖区（92.6分）；第二名西城区、南山县（90.3%）."""

from collections.abc import Callable, Sequence

from bulletin_parser.extract.indicators.ledger import Row
from bulletin_parser.extract.layout.cell_alignment import is_place
from bulletin_parser.extract.lists.list_measures import seen_from
from bulletin_parser.extract.lists.measure_lists import MeasureList, row_of
from bulletin_parser.extract.lists.orders import Order, before_score, is_name
from bulletin_parser.extract.text.nouns import Span, noun_before
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Name, Place

_LOOK_BACK = 60  # characters before a ranking in which the word for its scores may stand
_FEWEST = 3  # kinds of a ranking
_WORKS = ("工程", "项目")
_FROM_THE_END = ("倒数", "最后")
_NEAR = 8  # characters around a name in which its score and its number stand


def scored(page: Page, order: Order) -> MeasureList | None:
    """The scores of a ranking as a list of a measure; None where its names have none."""
    measure = _measure(page, order)
    told = _told(page, order, lambda figure: figure.unit == "分")
    rows = [_row(page, name, measure, figure, rank) for name, figure, rank in told]
    return MeasureList(rows, order.start, _end(order, told)) if told else None


def ranked_shares(page: Page, order: Order, title: Span) -> MeasureList | None:
    """The percentages behind the names of a ranking by printed places, as shares of what its own words name, else of
    what the heading does; None where a name has none, or a place has no number."""
    told = _told(page, order, lambda figure: figure.is_percent)
    if not told or any(rank is None for _, _, rank in told):
        return None
    measure, rows = _share_of(page, order) or title, []
    for name, figure, rank in told:
        row = row_of(page, name, measure, figure)
        if rank is not None:
            row.rates["rank"] = (rank, 1)
        rows.append(row)
    return MeasureList(rows, order.start, _end(order, told))


def _share_of(page: Page, order: Order) -> Span | None:
    """按期办结率 in 各县区按期办结率排名：第一名…, and in 从按期办结率看，第一名…."""
    if order.group is None:
        return None
    seen = seen_from(page, order.group[0], order.start)
    noun = seen or noun_before(page, *order.group)
    return noun if noun is not None and page.folded[noun[1] - 1] in "率度" else None


_Told = tuple[Span, Figure, Name | None]


def _told(page: Page, order: Order, fits: Callable[[Figure], bool]) -> list[_Told]:
    """The names of a ranking with the figure and the number of each; nothing where a figure is missing."""
    found: list[_Told] = []
    for place in order.places:
        figures, rank = _figures(page, place, fits), _rank(page, place)
        if figures is None:
            return []
        found += [(name, figure, rank) for name, figure in zip(place, figures, strict=True)]
    return found


def _end(order: Order, told: Sequence[_Told]) -> int:
    return max([order.end, *(figure.end for _, figure, _ in told)])


def amounts_of_kinds(page: Page, order: Order) -> MeasureList | None:
    """诉求量居前五位的依次是：城乡建设（5206件）、劳动保障（4117件）: the amounts behind the names of a ranking that
    are no places or offices, a row for each kind; None where one has none, or they are not in one unit."""
    names = [name for place in order.places for name in place]
    figures = [_amount(page, name) for name in names]
    units = {figure.unit for figure in figures if figure}
    if len(names) < _FEWEST or None in figures or len(units) != 1 or any(is_name(page, name) for name in names):
        return None
    if any(page.folded.endswith(_WORKS, *name) for name in names):
        return None  # 完成投资最多的依次是甲工程（44亿元）、乙工程（29亿元）: projects of their own
    told = list(zip(names, figures, strict=True))
    rows = [Row(page.worded(*name), name, None, actual=figure, own=True) for name, figure in told]
    return MeasureList(rows, order.start, max([order.end, *(figure.end for figure in figures if figure)]))


def _amount(page: Page, name: Span) -> Figure | None:
    """The amount alone in the bracket right behind a name; no points, no share."""
    figure = next(iter(page.mentions.figures_within(name[1], name[1] + 2)), None)
    bracketed = (
        figure is not None and page.folded[name[1] : figure.start] == "（" and page.folded.startswith("）", figure.end)
    )
    return figure if figure and bracketed and figure.unit not in (None, "分", "%") else None


def _figures(page: Page, place: Sequence[Span], fits: Callable[[Figure], bool]) -> list[Figure] | None:
    """The figure of each name that shares a place, or the one behind them all (晓林镇、东旺镇，94.1分); else None."""
    own = [_figure(page, name, fits) for name in place]
    found = [figure or own[-1] for figure in own]
    return [figure for figure in found if figure] if all(found) else None


def _figure(page: Page, name: Span, fits: Callable[[Figure], bool]) -> Figure | None:
    """What fits right behind a name and its number, with or without a bracket, comma or blanks before it."""
    ranked = page.form("rank_behind").match(page.folded, name[1], name[1] + _NEAR)
    at = ranked.end() if ranked else name[1]
    figure = next(iter(page.mentions.figures_within(at, at + _NEAR)), None)
    near = figure is not None and before_score(page, at, figure.start)
    return figure if figure and near and fits(figure) else None


def _rank(page: Page, place: Sequence[Span]) -> Name | None:
    """The number of a place (第三名 in 并列第三名：晓林镇、东旺镇), right before or behind its names."""
    at, end = place[0][0], place[-1][1]
    before = [m for m in page.mentions.within(max(0, at - _NEAR), at) if isinstance(m, Name) and m.role == "ordinal"]
    if before and not page.folded[before[-1].end : at].strip("：的是为 "):
        start = before[-1].start
        last = any(page.folded.startswith(_FROM_THE_END, at) for at in (start - 2, start))
        return None if last else before[-1]
    ranked = page.form("rank_behind").match(page.folded, end, end + _NEAR)
    behind = page.mentions.within(*ranked.span()) if ranked else ()
    return next((m for m in behind if isinstance(m, Name) and m.role == "ordinal"), None)


def _measure(page: Page, order: Order) -> str:
    """What the scores are called in the words before them, else as most bulletins call them."""
    start = max(0, order.start - _LOOK_BACK)
    words = page.grammar.scanner("statement_words").find(page.folded[start : order.start])
    called = [word.text for _, _, word in words if word.kind == "score"]
    return called[-1] if called else min(page.grammar.of_kind("statement_words", "score"), key=len)


def _row(page: Page, name: Span, measure: str, figure: Figure, rank: Name | None) -> Row:
    """A place's row; an office's is named for it."""
    place = Place(*name, "county") if _governs_place(page, name) else None
    row = Row(measure if place else page.worded(*name) + measure, None, place, actual=figure, own=True)
    if rank is not None:
        row.rates["rank"] = (rank, 1)
    return row


def _governs_place(page: Page, name: Span) -> bool:
    """东湖区, 东湖区政府: whether a name is a place, or its government, whose figures are the place's."""
    said = page.folded[slice(*name)]
    bare = said.removesuffix("政府").removesuffix("人民")
    return is_place(page, (name[0], name[0] + len(bare)))
