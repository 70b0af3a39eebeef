"""Works of several places, statement by statement: 望江县农村改厕、乡村建设进展较慢；迎江区岗位开发进展较慢；…."""

from collections.abc import Iterator, Mapping

from bulletin_parser.extract.sentences.name_lists import names_end
from bulletin_parser.extract.status.counts import Count, State
from bulletin_parser.extract.status.members import split_members
from bulletin_parser.extract.status.verdicts import last_verdict
from bulletin_parser.extract.text.clauses import clauses
from bulletin_parser.extract.text.leads import skip_lead
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.extract.text.pieces import pieces
from bulletin_parser.mentions.model import NAMED, Figure, Place

_FEWEST = 3  # statements of a line that begin with a place and a work
_KNOWN = "places of works"


def placed_names(page: Page, segment: Span) -> Count | None:
    """The works of the place that a statement begins with, clause by clause with how they stand, where several
    statements of its line begin so; None for any other, and where a figure tells of them."""
    place = _openings(page).get(skip_lead(page, *segment))
    if place is None:
        return None
    states = []
    for start, end in pieces(page, place.end, segment[1], lambda _, at: page.folded[at] == "，"):
        verdict = last_verdict(page, list(clauses(page, start, end)), local=True)
        names = split_members(page, start, names_end(page, start, verdict)) if verdict else []
        if verdict is None or not names:
            return None
        states.append(State(verdict, members=names, end=end))
    return Count(place, None, segment[0], segment[1], states=states) if states else None


def _openings(page: Page) -> Mapping[int, Place]:
    """The places that begin the statements of a line, several of which do, each with a work right behind its place."""
    found: Mapping[int, Place] | None = page.known.get(_KNOWN)
    if found is None:
        runs = [list(_placed(page, *line)) for line in page.lines if page.folded.find("；", *line) >= 0]
        several = [run for run in runs if len({page.folded[p.start : p.end] for p in run}) >= _FEWEST]
        found = page.known[_KNOWN] = {place.start: place for run in several for place in run}
    return found


def _placed(page: Page, start: int, end: int) -> Iterator[Place]:
    at = start
    while at < end:
        stop = page.end_of(at, "。；", end)
        place = _place_at(page, skip_lead(page, at, stop)) if at < stop else None
        if place is not None and _begins_work(page, place, stop):
            yield place
        at = stop + 1


def _place_at(page: Page, at: int) -> Place | None:
    """望江县, 经开区: the place or the zone that begins at an offset."""
    place = page.mentions.place_at(at)
    if place is not None:
        return place if place.level in NAMED else None
    word = page.grammar.scanner("regions").match(page.folded, at)
    return Place(at, at + len(word.text), "shape") if word is not None and word.kind == "zone" else None


def _begins_work(page: Page, place: Place, stop: int) -> bool:
    """望江县 | 农村改厕: whether a work is named right behind a place, no body of it (望江县人民医院) and no figure."""
    if any(isinstance(m, Figure) and m.unit for m in page.mentions.within(place.end, stop)):
        return False
    return page.form("work_of_place").match(page.folded, place.end, stop) is not None
