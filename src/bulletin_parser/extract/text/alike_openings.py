"""Statements that each begin with another place and the same noun: 甲市小麦已收84万亩，…。⏎乙市小麦已收49万亩，….

What stands between one and the next is told of the place of the first,
up to a sentence of the whole (全省…, 总体看，…).
"""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import NAMED, Figure, Mention, Place, Term, Time
from bulletin_parser.outline import Line

_NOUN = 2  # characters of a noun, at least
_FEWEST = 2
_OUGHT = frozenset("应需须拟")
_LARGE = frozenset({"prefecture", "county"})
_VERBS = frozenset({"done", "target", "step", "adverb", "rate", "step_rate", "progress", "total_investment"})


class Opening(NamedTuple):
    """A place, the noun right behind it, and the statements up to the next such place."""

    start: int
    end: int
    place: Place
    noun: str


def alike_openings(page: Page) -> Iterator[Opening]:
    """The openings of runs, line behind line, that all have one noun and each another place."""
    told = ((number, one) for number, line in enumerate(page.lines) for one in _of_a_line(page, line))
    for run in _runs(list(told)):
        names = {page.folded[one.place.start : one.place.end] for one in run}
        if len(names) == len(run) >= _FEWEST:
            yield from run


def _runs(told: Sequence[tuple[int, Opening]]) -> Iterator[Sequence[Opening]]:
    """Openings of one noun in lines that stand one behind another."""
    for _, alike in groupby(told, lambda each: each[1].noun):
        run: list[tuple[int, Opening]] = []
        for number, one in alike:
            if run and number > run[-1][0] + 1:
                yield [each for _, each in run]
                run = []
            run.append((number, one))
        yield [each for _, each in run]


def _of_a_line(page: Page, line: Line) -> Iterator[Opening]:
    """The openings of a line that begins with one, or with what is told of the whole (全市改厕完成率62%。甲县改厕进展较
    快，…；乙县改厕进展较慢，…); a statement that begins with any other place ends what one tells."""
    starts = [line.start, *(at + 1 for at in range(*line) if page.folded[at] in "；。")]
    found = [(place, _opens(page, place, line.end)) for at in starts if (place := _place_at(page, at))]
    if not found or not found[0][1] or (found[0][0].start != line.start and len(found) < _FEWEST):
        return
    wholes = [at for at in starts if _is_of_the_whole(page, at, line.end)]
    nexts = [*(place.start for place, _ in found[1:]), line.end]
    for (place, opens), stop in zip(found, nexts, strict=True):
        if opens:
            end = next((at for at in wholes if place.start < at < stop), stop)
            yield Opening(place.start, end, place, _noun(page, place, end))


def _noun(page: Page, place: Place, end: int) -> str:
    """小麦 of 甲市小麦已收84万亩: all that stands before the first word or figure that says how far it is."""
    cue = next((m.start for m in page.mentions.within(place.end, end) if _is_cue(m)), end)
    return page.folded[place.end : cue].partition("，")[0]


def _is_cue(mention: Mention) -> bool:
    if isinstance(mention, Term):
        return _says(mention) or mention.kind == "action"
    return isinstance(mention, Figure) and mention.unit is not None


def _is_of_the_whole(page: Page, start: int, end: int) -> bool:
    """总体看，各市…, 截至9月底，省财政…: whether a sentence tells of no one place."""
    time = next((m for m in page.mentions.within(start, start + 1) if isinstance(m, Time) and m.start == start), None)
    at = time.end if time else start
    at += page.folded.startswith("，", at, end)
    return page.folded.startswith(page.grammar.of_kind("turns", "of_the_whole"), at, end)


def _place_at(page: Page, start: int) -> Place | None:
    place = page.mentions.place_at(start)
    return place if place is not None and place.level in NAMED else None


def _opens(page: Page, place: Place, end: int) -> bool:
    """Whether a noun stands right behind a place that begins a statement, and a figure further on."""
    noun = page.folded[place.end : place.end + _NOUN]
    if place.level not in _LARGE or not noun.isalpha() or len(noun) < _NOUN or noun[0] in _OUGHT:
        return False
    stop = page.end_of(place.end, "；。", end)
    told = any(figure.unit for figure in page.mentions.figures_within(place.end, stop))
    return told and not any(
        isinstance(m, Term) and _says(m) for m in page.mentions.within(place.end, place.end + _NOUN)
    )


def _says(term: Term) -> bool:
    return term.lexicon == "statuses" or term.kind in _VERBS
