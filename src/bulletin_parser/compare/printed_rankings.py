"""Rankings as bulletins print them (第一名澄江市；第二名红塔区、易门县), beside the same one of an earlier month."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from bulletin_parser.compare.corrected import Corrected, Correction
from bulletin_parser.compare.months import Months
from bulletin_parser.compare.ranking import Basis, Place, Ranking, is_place, with_extremes, with_moves


class Seat(NamedTuple):
    """A printed place in a printed ranking; ``counted`` are the words that say what is ranked.

    ``is_from_below`` tells that the ranking names the last few (排名后三位的是…), in an order that says no rank.
    ``corrections`` are a person's of the bulletin's months or place.
    """

    months: Months
    issuer: str | None
    ordinal: int
    counted: str
    place: int
    name: str
    is_from_below: bool = False
    corrections: tuple[Correction, ...] = ()

    @property
    def told_corrections(self) -> tuple[Corrected, ...]:
        """What a person corrected, with what it is of."""
        return tuple(Corrected(self.months, self.issuer, each, self.counted) for each in self.corrections)

    @property
    def key(self) -> tuple[str | None, str | int]:
        """By what the same ranking is known in another month: its words without figures (8月份综合得分)."""
        words = "".join(character for character in self.counted if not character.isdigit())
        return self.issuer, words or self.ordinal


def printed_rankings(seats: Iterable[Seat], months: Sequence[Months]) -> list[Ranking]:
    """The rankings printed in the last of ``months``, each beside the latest earlier one of the same words."""
    known: dict[tuple[str | None, str | int], dict[Months, list[Seat]]] = {}
    for seat in seats:
        known.setdefault(seat.key, {}).setdefault(seat.months, []).append(seat)
    found = []
    for editions in known.values():
        earlier = [each for each in months[:-1] if each in editions]
        if now := editions.get(months[-1]):
            found.append(_printed(now, editions[earlier[-1]] if earlier else []))
    return found


def _printed(now: Sequence[Seat], before: Sequence[Seat]) -> Ranking:
    first = now[0]
    ranks = {seat.name: seat for seat in before}
    of_places, apart = _apart(now)
    tied = [seat.place for seat in of_places]
    from_below = first.is_from_below
    places = [
        Place(
            seat.name,
            None if from_below else seat.place,
            not from_below and tied.count(seat.place) > 1,
            rank_before=ranks[seat.name].place if seat.name in ranks and not from_below else None,
            bottom=from_below,
            corrected=seat.told_corrections,
            corrected_before=ranks[seat.name].told_corrections if seat.name in ranks else (),
        )
        for seat in of_places
    ]
    is_part = from_below or "前" in first.counted[-4:]
    return Ranking(
        first.issuer,
        first.counted or "排名",
        Basis.PRINTED,
        first.months,
        tuple(with_moves(places) if is_part else with_extremes(with_moves(places))),
        before[0].months if before else None,
        tuple(Place(seat.name) for seat in apart),
        tuple(_gone(seat) for seat in ranks.values() if seat.name not in {each.name for each in now}),
        is_part=is_part,
        size_before=None if is_part else len(_apart(before)[0]) or None,
    )


def _gone(seat: Seat) -> Place:
    return Place(seat.name, rank_before=seat.place, corrected_before=seat.told_corrections)


def _apart(seats: Sequence[Seat]) -> tuple[list[Seat], list[Seat]]:
    own = [seat for seat in seats if is_place(seat.name, seat.issuer)]
    return own, [seat for seat in seats if seat not in own]
