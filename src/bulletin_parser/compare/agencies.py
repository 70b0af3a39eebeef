"""Scorecards: what each office leads, how that stands, how far from the calendar, and what has moved."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from statistics import mean, median
from typing import Any

from bulletin_parser.compare.calendar import Measured
from bulletin_parser.compare.changes import number
from bulletin_parser.compare.corrected import Corrected, once, told_in
from bulletin_parser.compare.history import Archive, History, Key, measured_in
from bulletin_parser.compare.laggards import Laggard, cleared, laggards
from bulletin_parser.compare.months import Edition, Months
from bulletin_parser.compare.runs import leading_up_to
from bulletin_parser.compare.standings import Standing
from bulletin_parser.compare.steps import Verdict, verdict
from bulletin_parser.compare.unplaced import named
from bulletin_parser.compare.wanted import LAGGING, Wanted
from bulletin_parser.values import Status

_HUNDREDTH = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Led:
    """One project of an office: how it stands, its verdict against the edition before, and its figures' distances.

    ``places`` are what the lists of places inside the issuer say that have it as behind, ``cleared`` what these say
    that a person corrected.
    """

    standing: Standing
    verdict: Verdict | None
    before: Standing | None
    figures: tuple[Measured, ...] = ()
    laggard: Laggard | None = None
    places: tuple[Standing, ...] = ()
    cleared: tuple[Standing, ...] = ()

    @property
    def points(self) -> tuple[Decimal, ...]:
        """The distances of its figures to the calendar, in percentage points."""
        return tuple(each.gap.points for each in self.figures)

    @property
    def told_corrections(self) -> tuple[Corrected, ...]:
        """What a person corrected in all that the scorecard says of it."""
        said = (self.standing, *((self.before,) if self.before else ()), *self.places, *self.cleared)
        figures = (each.observation for each in self.figures)
        return told_in((*said, *figures))

    @property
    def months(self) -> int:
        """For how many months running it has been behind; 0 when it is not."""
        return self.laggard.run.months if self.laggard and self.laggard.run else 0


@dataclass(frozen=True, slots=True)
class Scorecard:
    """What one office leads in one edition; ``agency`` is ``None`` for what nobody is named to lead.

    ``gone`` are the projects of the edition before that this one no longer reports; ``before`` are the months held
    against, where these were asked for.
    """

    edition: Edition
    agency: str | None
    led: tuple[Led, ...]
    gone: tuple[Standing, ...] = ()
    before: Months | None = None

    @property
    def statuses(self) -> Mapping[Status | None, int]:
        """How many projects stand in each status; ``None`` for those of which the text says nothing."""
        return Counter(each.standing.status for each in self.led)

    @property
    def lagging(self) -> int:
        """How many projects are behind or not started."""
        return sum(each.standing.status in LAGGING for each in self.led)

    @property
    def points(self) -> tuple[Decimal, ...]:
        """The distances to the calendar of all figures of its projects, in percentage points."""
        return tuple(points for each in self.led for points in each.points)

    @property
    def mean(self) -> Decimal | None:
        """The mean distance."""
        return mean(self.points).quantize(_HUNDREDTH) if self.points else None

    @property
    def median(self) -> Decimal | None:
        """The median distance."""
        return median(self.points).quantize(_HUNDREDTH) if self.points else None

    @property
    def longest(self) -> Led | None:
        """The project that has been behind for longest."""
        late = [each for each in self.led if each.months]
        return max(late, key=lambda each: each.months, default=None)

    def moved(self, how: Verdict) -> list[Led]:
        """The projects whose status moved so since the edition before."""
        return [each for each in self.led if each.verdict is how]

    @property
    def told_corrections(self) -> tuple[Corrected, ...]:
        """What a person corrected in all that it says."""
        return told_in((*self.led, *self.gone))

    @property
    def places(self) -> int:
        """How often places inside the issuer list one of its projects as behind."""
        return sum(len(each.places) for each in self.led)


def scorecards(edition: Edition, archive: Archive, since: Months | None = None) -> tuple[Scorecard, ...]:
    """A scorecard for each office that leads a project in this edition or led one that is gone, in printed order.

    What has moved is told against the months ``since``; without these, against the edition before.
    """
    months = leading_up_to(edition, archive.editions)
    history = History(archive, edition.issuer)
    now = _reported(history.standings(edition.months))
    earlier = since or (months[-2] if len(months) > 1 else None)
    before = _reported(history.standings(earlier)) if earlier else None
    late = {each.standing.key: each for each in laggards(edition, archive).found}
    taken_off = [each for each in cleared(history.standings(edition.months)) if each.region != edition.issuer]
    figures = measured_in(edition, archive.observations)
    led = [
        Led(
            standing,
            _verdict(before, standing),
            before.get(key) if before else None,
            tuple(figures.get(key, ())),
            late.get(key) if standing.lags else None,
            tuple(each.standing for (place, project), each in late.items() if project == key[1] and place != key[0]),
            tuple(each for each in taken_off if each.key[1] == key[1]),
        )
        for key, standing in now.items()
    ]
    gone = [standing for key, standing in (before or {}).items() if key not in now]
    return tuple(replace(card, before=since) for card in _by_agency(edition, led, gone))


def _reported(standings: Mapping[Key, Sequence[Standing]]) -> dict[Key, Standing]:
    """What reports, not lists of names, say of each project, with the first status that one of them gives."""
    reported: dict[Key, Standing] = {}
    for key, said in standings.items():
        own = [each for each in said if each.printed.table == "reports"]
        if own:
            reported[key] = next((each for each in own if each.status), own[0])
    return reported


def _verdict(before: Mapping[Key, Standing] | None, standing: Standing) -> Verdict | None:
    if before is None:
        return None
    earlier = before.get(standing.key)
    return verdict(earlier.status, standing.status) if earlier else Verdict.NEW


def _by_agency(edition: Edition, led: Iterable[Led], gone: Iterable[Standing]) -> tuple[Scorecard, ...]:
    """The scorecards; a project that two offices lead is on both."""
    cards: dict[str | None, tuple[list[Led], list[Standing]]] = {}
    for each in led:
        for agency in each.standing.agencies or (None,):
            cards.setdefault(agency, ([], []))[0].append(each)
    for standing in gone:
        for agency in standing.agencies or (None,):
            cards.setdefault(agency, ([], []))[1].append(standing)
    return tuple(Scorecard(edition, agency, tuple(own), tuple(lost)) for agency, (own, lost) in cards.items())


def kept(cards: Iterable[Scorecard], wanted: Wanted) -> list[Scorecard]:
    """The cards of the offices asked for, with the projects asked for; cards with none are left out."""
    led = replace(wanted, agency=None)
    gone = replace(led, statuses=None)
    found = [
        replace(
            card,
            led=tuple(each for each in card.led if led.keeps(each.standing)),
            gone=tuple(each for each in card.gone if not wanted.statuses and gone.keeps(each)),
        )
        for card in cards
        if (card.agency or "").startswith(wanted.agency or "")
    ]
    return [card for card in found if card.led or card.gone]


_NO_GAP = Decimal(10_000)
_SORTS: Mapping[str, Callable[[Scorecard], tuple[Any, ...]]] = {
    "behind": lambda card: (-card.lagging, -_longest(card), _mean(card)),
    "gap": lambda card: (_mean(card),),
    "running": lambda card: (-_longest(card), -card.lagging),
    "projects": lambda card: (-len(card.led),),
    "printed": lambda card: (bool(card.gone) and not card.led,),
}
SORTS = tuple(_SORTS)
"""How scorecards may be ordered: the most behind first, by distance to the calendar, by how long, by how many."""


def arranged(cards: Iterable[Scorecard], sort: str) -> list[Scorecard]:
    """The cards in one of the orders of ``SORTS``; what nobody is named to lead comes last."""
    return sorted(sorted(cards, key=_SORTS[sort]), key=lambda card: card.agency is None)


def _mean(card: Scorecard) -> Decimal:
    return _NO_GAP if card.mean is None else card.mean


def _longest(card: Scorecard) -> int:
    return card.longest.months if card.longest else 0


def scorecard_row(card: Scorecard) -> dict[str, object]:
    """A scorecard as machines read it; distances are in percentage points."""
    longest = card.longest
    return {
        "period": card.edition.months.label,
        "issuer": named(card.edition.issuer),
        "agency": card.agency,
        "projects": len(card.led),
        **{status.value: card.statuses.get(status, 0) for status in Status},
        "unsaid": card.statuses.get(None, 0),
        "measured": len(card.points),
        "gap_mean": number(card.mean),
        "gap_median": number(card.median),
        "places_behind": card.places,
        "longest": {
            "project": longest.standing.project if longest else None,
            "months": longest.months if longest else None,
            "since": longest.laggard.run.since.label if longest and longest.laggard and longest.laggard.run else None,
        },
        **{how.value: [each.standing.project for each in card.moved(how)] for how in _MOVES},
        "gone": [each.project for each in card.gone],
        "corrected": [each.told for each in once(card.told_corrections)],
    }


_MOVES = (Verdict.IMPROVED, Verdict.WORSENED, Verdict.NEW)
