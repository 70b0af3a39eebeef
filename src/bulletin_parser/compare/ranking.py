"""Who stands where: rankings as bulletins print them, and places ordered by an indicator; against an earlier period."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from bulletin_parser.compare.changes import number
from bulletin_parser.compare.corrected import Corrected, once, told_in
from bulletin_parser.compare.months import Months
from bulletin_parser.compare.unplaced import named
from bulletin_parser.compare.wanted import Wanted
from bulletin_parser.values import Status

EXTREMES = 3
"""前三 and 后三: how many are marked at either end."""

_SUMS = frozenset(("合计", "总计", "小计", "本级", "全国", "全省", "全州", "全市", "全盟", "全县", "全区", "全旗"))
_NO_PLACE = ("其余", "其他", "平均")


class Basis(StrEnum):
    """What a ranking goes by: printed places, the completion rate, or how much is done."""

    PRINTED = "printed"
    RATE = "rate"
    ACTUAL = "actual"


@dataclass(frozen=True, slots=True)
class Place:
    """One place: its rank now and before, counted from 1, ties alike; ``None`` where it has none.

    ``value`` is in percent for a rate, else in the ranking's unit. ``move`` is how many ranks it has gone up (negative:
    down) among the places that both periods have. ``corrected`` and ``corrected_before`` are what people corrected in
    the values.
    """

    name: str
    rank: int | None = None
    tied: bool = False
    value: Decimal | None = None
    rank_before: int | None = None
    value_before: Decimal | None = None
    top: bool = False
    bottom: bool = False
    move: int | None = None
    corrected: tuple[Corrected, ...] = ()
    corrected_before: tuple[Corrected, ...] = ()

    @property
    def told_corrections(self) -> tuple[Corrected, ...]:
        """What people corrected in its values, before and now."""
        return (*self.corrected_before, *self.corrected)


@dataclass(frozen=True, slots=True)
class Ranking:
    """Places in order, beside the same ranking of an earlier period where there is one.

    ``whole`` are rows that are no place among the others: the issuer itself, totals, 其余县. ``gone`` are places that
    only the earlier period has. ``is_part`` tells that only some places are named (前三位). ``agencies`` lead the
    project that is ranked by, which stands as ``status``. ``left_out`` places are ranked but were not asked for.
    ``size_before`` is how many the earlier period ranks.
    """

    issuer: str | None
    name: str
    basis: Basis
    after: Months
    places: tuple[Place, ...]
    before: Months | None = None
    whole: tuple[Place, ...] = ()
    gone: tuple[Place, ...] = ()
    unit: str | None = None
    project_id: int | None = None
    project: str | None = None
    indicator: str | None = None
    is_part: bool = False
    agencies: tuple[str, ...] = ()
    status: Status | None = None
    left_out: int = 0
    size_before: int | None = None

    @property
    def size(self) -> int:
        """How many places are ranked, those that are not shown among them."""
        return len(self.places) + self.left_out

    @property
    def told_corrections(self) -> tuple[Corrected, ...]:
        """What people corrected in the values of its places, now and before."""
        return told_in((*self.places, *self.whole, *self.gone))


def is_place(name: str | None, issuer: str | None) -> bool:
    """Whether a name is a place among others, not the issuer as a whole, a total (合计) or what is left (其余县)."""
    return bool(name) and name != issuer and name not in _SUMS and not any(word in (name or "") for word in _NO_PLACE)


def with_moves(places: Sequence[Place]) -> list[Place]:
    """The places with their moves, each counted among those that have a rank in both periods.

    One that was first and is no longer ranked has not made way for the others.
    """
    both = [(place.rank, place.rank_before) for place in places if place.rank and place.rank_before]

    def moved(place: Place) -> Place:
        if place.rank is None or place.rank_before is None:
            return place
        ahead_now = sum(now < place.rank for now, _ in both if now)
        ahead_before = sum(before < place.rank_before for _, before in both if before)
        return replace(place, move=ahead_before - ahead_now)

    return [moved(place) for place in places]


def with_extremes(places: Sequence[Place]) -> list[Place]:
    """The places with the first and the last three marked, where there are six or more.

    Those that share the third rank are all among the first; one that is among the first is not among the last.
    """
    if len(places) < 2 * EXTREMES:
        return list(places)
    ranks = [place.rank or 0 for place in places]

    def marked(place: Place) -> Place:
        rank = place.rank or 0
        top = rank <= EXTREMES
        return replace(place, top=top, bottom=not top and sum(other > rank for other in ranks) < EXTREMES)

    return [marked(place) for place in places]


class _Ranked(NamedTuple):
    """The project that a ranking goes by, as it can be asked for."""

    region: None
    project_id: int | None
    agencies: tuple[str, ...]
    status: Status | None


def kept(rankings: Iterable[Ranking], wanted: Wanted, called: str | None) -> list[Ranking]:
    """The rankings of the projects asked for, or with ``called`` in their printed words, with the places asked for."""
    of_projects = replace(wanted, region=None, places=None)
    found = [
        _of_places(each, wanted) if wanted.names_places else each
        for each in rankings
        if of_projects.keeps(_Ranked(None, each.project_id, each.agencies, each.status))
        or (called and called in each.name and replace(of_projects, projects=None) == Wanted())
    ]
    return [each for each in found if each.places]


def _of_places(ranking: Ranking, wanted: Wanted) -> Ranking:
    places = tuple(each for each in ranking.places if wanted.keeps_place(each.name))
    return replace(ranking, places=places, left_out=len(ranking.places) - len(places), whole=())


def ranking_rows(ranking: Ranking) -> list[dict[str, object]]:
    """A row a place as machines read it; rates are in percent, a move is up when positive."""
    placed = [(place, False) for place in ranking.places] + [(place, True) for place in ranking.whole]
    return [
        {
            "period": ranking.after.label,
            "previous_period": ranking.before.label if ranking.before else None,
            "issuer": named(ranking.issuer),
            "ranking": ranking.name,
            "by": ranking.basis,
            "project": ranking.project,
            "indicator": ranking.indicator,
            "region": named(place.name),
            "whole": whole,
            "rank": place.rank,
            "of": ranking.size,
            "tied": place.tied,
            "top": place.top,
            "bottom": place.bottom,
            "value": number(place.value),
            "unit": ranking.unit,
            "previous_rank": place.rank_before,
            "previous_of": ranking.size_before,
            "previous_value": number(place.value_before),
            "move": place.move,
            "corrected": [each.told for each in once(place.told_corrections)],
        }
        for place, whole in placed
    ]
