"""Places that a sentence has told of one by one, and then counts: 其中甲乡完成96户，乙乡完成103户，两个乡进度滞后."""

from typing import NamedTuple

from bulletin_parser.extract.lists.attributive import named_places
from bulletin_parser.extract.status.verdicts import Verdict
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Place
from bulletin_parser.mentions.numerals import han_value


class Counted(NamedTuple):
    """The places that a clause counts, none where it may mean others than were named, and the figure that counts."""

    places: list[Place]
    number: Figure | None
    start: int
    end: int


def counted_again(page: Page, begin: int, clause: Clause, verdict: Verdict) -> Counted | None:
    """The places that a sentence has named from ``begin`` on, where a clause that gives so many a status is of them:
    上述2个县均未达序时进度."""
    match = page.form("places_again").fullmatch(page.folded, clause.start, verdict.start)
    if match is None:
        return None
    printed = match["number"]
    number = int(printed) if printed.isdecimal() else han_value(printed.replace("两", "二"))
    named = {page.worded(place.start, place.end): place for place in named_places(page, begin, clause.start)}
    if not named:
        return None
    figure = next(iter(page.mentions.figures_within(*match.span())), None)
    return Counted(list(named.values()) if len(named) == number else [], figure, *match.span())
