"""Figures that are part of names: 国电投风电、伊利120万吨液态奶; 广播电视“村村通”工程（20户以下）."""

from bulletin_parser.extract.text.bounds import is_bound
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Term

_SHORTEST_GOODS = 2  # characters of 光伏, behind 50兆瓦
_SIZES = frozenset({"energy", "length", "area"})


def without_sizes(page: Page, clause: Clause) -> Clause:
    """A clause without the figures that are part of the names it lists."""
    sizes = [figure for figure in clause.figures if sizes_name(page, figure)]
    return clause._replace(figures=[f for f in clause.figures if f not in sizes]) if sizes else clause


def sizes_name(page: Page, figure: Figure) -> bool:
    """国电投风电、伊利120万吨液态奶、…: whether a figure is part of one of several names, of what is built for so much
    a year."""
    if page.folded[figure.start - 1] == "（" and page.folded.startswith("）", figure.end) and is_bound(page, figure):
        return True  # 广播电视“村村通”工程（20户以下）、…
    large = page.grammar.kind("units", figure.unit or "") in _SIZES or figure.unit == "吨"
    if not large:
        return False
    listed = page.begin_of(figure.start, "、")
    end = page.end_of(figure.end, "、，。；：（）\n")
    group = next((m for m in page.mentions.within(figure.end, end) if isinstance(m, Term)), None)
    goods = group.start if group is not None and group.lexicon == "groups" else end
    named = goods - figure.end >= _SHORTEST_GOODS and figure.start - listed >= _SHORTEST_GOODS
    several = page.folded[listed - 1] == "、" or page.folded[end] == "、"
    return named and several and (group is None or goods < end)
