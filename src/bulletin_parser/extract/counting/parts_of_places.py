"""How many of a whole each place has, and how many of its own stand so: 项目186个，其中山城区46个，完工28个."""

from bulletin_parser.extract.status.counts import Count
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import NAMED, Figure

_LEADS = ("", "其中")
_NEAR = 12  # characters from a place to where it is said how many of its own stand so


def part_of_place(page: Page, clause: Clause, count: Count) -> Figure | None:
    """46 of 山城区46个，完工28个, where a whole was counted before: a clause that is nothing but a place and how many
    it has, before how many of those are finished or begun."""
    place = clause.places[0] if len(clause.places) == 1 else None
    if place is None or not (count.totals and count.claims) or place.level not in NAMED:
        return None
    if page.folded[clause.start : place.start] not in _LEADS:
        return None
    figure = clause.figures[0] if len(clause.figures) == 1 else None
    match = page.form_in("counted_of_place", place.end, clause.end + _NEAR).match(page.folded, place.end)
    return figure if match and figure and figure.start == match.end() and figure.end == clause.end else None
