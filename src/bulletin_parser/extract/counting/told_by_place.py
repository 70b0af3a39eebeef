"""What is told of a whole place by place, which counts no more of it: 上报问题46个，已办结41个。其中：金贵镇上报18个、
办结18个；洪广镇上报15个、办结12个。"""

from collections.abc import Sequence
from functools import partial

from bulletin_parser.extract.indicators.ledger import LOCAL
from bulletin_parser.extract.status.verdicts import finishes
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Place
from bulletin_parser.mentions.units import COUNT_UNITS

_AMONG = ("其中", "其中：", "其中，")
_STOPS = "；。\n"
_FEWEST = 2  # places


def told_by_place(page: Page, parts: Sequence[Clause]) -> set[int]:
    """The starts of the clauses that tell how many came in at a place (金贵镇上报18个) and, up to the end of its
    statement, what was done of them, where two or more places are told of so."""
    found: list[list[int]] = []
    until = -1
    for clause in parts:
        if clause.start < until:
            found[-1].append(clause.start)
        elif _opens(page, clause):
            found.append([clause.start])
            until = page.end_of(clause.end, _STOPS)
    return {start for starts in found for start in starts} if len(found) >= _FEWEST else set()


def _opens(page: Page, clause: Clause) -> bool:
    """金贵镇上报18个: a place that nothing stands before, and how many are said to have come in there."""
    place = clause.places[0] if clause.places and clause.places[0].level in LOCAL else None
    figure = clause.figures[0] if clause.figures else None
    if place is None or figure is None or figure.unit not in COUNT_UNITS or figure.end != clause.end:
        return False
    begins = clause.opener in "；。\n：" or page.folded.endswith(_AMONG, 0, place.start)
    stands = any(term.lexicon == "statuses" or finishes(page, term) for term in clause.terms)
    return begins and not stands and _comes_in(page, place, figure.start)


def _comes_in(page: Page, place: Place, stop: int) -> bool:
    words = partial(page.grammar.of_kind, "statement_words")
    return page.folded[place.end : stop] in (*words("handed_on"), *words("finds"))
