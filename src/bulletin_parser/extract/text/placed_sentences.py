"""Sentences that each tell of the same things for another place.

甲县完成硬化21公里，占目标20公里的105%；完成绿化14公里。乙县完成硬化18公里；完成绿化17公里。
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bulletin_parser.extract.text.alike_openings import alike_openings
from bulletin_parser.extract.text.nouns import Span, noun_before, trimmed
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import NAMED, Place

_KNOWN = "placed_sentences"
_FEWEST = 2  # sentences, and things that each tells of
_AMONG = "其中，"


class PlacedSentence(NamedTuple):
    """A sentence that a place begins, and what else it tells of than its first statement does."""

    start: int
    end: int
    place: Place
    others: tuple[str, ...]


def placed_sentences(page: Page) -> Sequence[PlacedSentence]:
    """The sentences of runs, each of another place, whose statements behind a ； measure the same things."""
    found: Sequence[PlacedSentence] | None = page.known.get(_KNOWN)
    if found is None:
        runs = tuple(_runs(page))
        taken = {one.place.start for one in runs}
        alike = (PlacedSentence(*one[:3], (one.noun,)) for one in alike_openings(page) if one.place.start not in taken)
        found = page.known[_KNOWN] = (*runs, *alike)
    return found


def heads_sentence(page: Page, place: Place) -> bool:
    """Whether a place begins one of these sentences, so that what follows it is what the first statement is about."""
    return any(one.place.start == place.start for one in placed_sentences(page))


def _runs(page: Page) -> Iterator[PlacedSentence]:
    for line in page.lines:
        run: list[PlacedSentence] = []
        for one in [*_sentences(page, *line), None]:
            if one is not None and (not run or one.others == run[0].others):
                run.append(one)
                continue
            names = {page.folded[slice(*each.place[:2])] for each in run}
            if len(names) == len(run) >= _FEWEST:
                yield from run
            run = [one] if one is not None else []


def _sentences(page: Page, start: int, end: int) -> Iterator[PlacedSentence | None]:
    """What each sentence of a line is, or None for one that is none of these."""
    at = start if page.folded.find("；", start, end) >= 0 else end
    while at < end:
        stop = page.folded.find("。", at, end)
        stop = stop if stop >= 0 else end
        yield _sentence(page, trimmed(page.folded, at, stop))
        at = stop + 1


def _sentence(page: Page, sentence: Span) -> PlacedSentence | None:
    end = sentence[1]
    start = sentence[0] + len(_AMONG) * page.folded.startswith(_AMONG, sentence[0])
    first = next((m for m in page.mentions.within(start, start + 1) if m.start == start), None)
    if not isinstance(first, Place) or first.level not in NAMED:
        return None
    cut = page.folded.find("；", start, end)
    if cut < 0 or not any(figure.unit for figure in page.mentions.figures_within(first.end, cut)):
        return None
    others: list[str] = []
    while 0 <= cut < end:
        stop = page.folded.find("；", cut + 1, end)
        stop = stop if stop >= 0 else end
        noun = _measured(page, cut + 1, stop)
        if noun is None:
            return None
        others.append(page.worded(*noun))
        cut = stop
    return PlacedSentence(*sentence, first, tuple(others))


def _measured(page: Page, start: int, end: int) -> Span | None:
    """What a statement without a place measures first."""
    mentions = page.mentions.within(start, end)
    figure = next((figure for figure in page.mentions.figures_within(start, end) if figure.unit), None)
    if figure is None or any(isinstance(m, Place) for m in mentions):
        return None
    return noun_before(page, start, figure.start)
