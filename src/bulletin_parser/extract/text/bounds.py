"""Figures that are only passed or not reached: 不足30%, 超过200万亩, 均在20%以下; or say by how much: 超序时进度2%."""

from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure

_PACES = frozenset({"ahead", "behind"})


def is_bound(page: Page, figure: Figure) -> bool:
    """Whether a figure says how much there is at most or at least: by its own words (以上, 近), or those before it."""
    words = page.grammar.of_kind("statement_words", "passes")
    return figure.bound is not None or page.folded.endswith(words, 0, figure.start)


def is_a_gap(clause: Clause) -> bool:
    """超序时进度2.8个百分点, 超出计划进度15%: whether a clause says how far something is from its schedule."""
    ends = {term.end for term in clause.terms if term.kind in _PACES}
    return any(figure.is_points or (figure.is_percent and figure.start in ends) for figure in clause.figures)


def qualifies_figure(page: Page, end: int) -> bool:
    """Whether what ends here says of the figure behind it that it is not exact; 车站附近30户 says where."""
    none = page.grammar.of_kind("bounds", "before_none")
    before_figure = page.folded[end : end + 1].isdecimal() or page.mentions.figures_within(end, end + 1)
    return bool(before_figure) and not page.folded.endswith(none, 0, end)
