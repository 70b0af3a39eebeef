"""Statements that count a whole and then only name some of it: 民生实事项目共47项，其中，A、B等项目已提前完成."""

from bulletin_parser.extract.counting.totals import take_totals
from bulletin_parser.extract.sentences.name_lists import status_list
from bulletin_parser.extract.sentences.quoted_states import quoted_states
from bulletin_parser.extract.status.counts import Count
from bulletin_parser.extract.status.members import Piece
from bulletin_parser.extract.status.verdicts import last_verdict
from bulletin_parser.extract.text.clauses import clauses
from bulletin_parser.extract.text.nouns import Span, trimmed
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.units import COUNT_UNITS

_AMONG = "，其中"
_SEVERAL = 2


def some_named(page: Page, segment: Span) -> Count | None:
    """The names behind 其中 with how they stand, and the whole that they are of; None for any other statement."""
    at = page.folded.find(_AMONG, *segment)
    if at < 0:
        return None
    figures = [figure for figure in page.mentions.figures_within(segment[0], at) if figure.unit]
    head = list(clauses(page, segment[0], at))
    if not figures or any(figure.unit not in COUNT_UNITS for figure in figures) or last_verdict(page, head, local=True):
        return None
    whole = Count(None, None, segment[0], at)
    for clause in head:
        take_totals(page, clause, whole)
        whole.place = whole.place or next(iter(clause.places), None)
    rest = trimmed(page.folded, at + len(_AMONG), segment[1])
    listed = quoted_states(page, rest) or status_list(page, rest, None) if whole.totals else None
    several = listed is not None and (len(listed.states[0].members) >= _SEVERAL or page.folded[rest[0]] == "“")
    if listed is None or listed.place or not several:
        return None
    listed.place, listed.group, listed.totals, listed.start = whole.place, whole.group, whole.totals, segment[0]
    listed.claims.append(Piece(*segment))
    return listed
