"""Places in the order of their figures of one indicator, beside their order in an earlier month."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from bulletin_parser.comparable import same_unit
from bulletin_parser.compare.corrected import HEAD, Corrected
from bulletin_parser.compare.months import Months
from bulletin_parser.compare.observations import Observation
from bulletin_parser.compare.pairing import pair
from bulletin_parser.compare.ranking import Basis, Place, Ranking, is_place, with_extremes, with_moves

LEAST_PLACES = 3
"""An order of fewer places is no ranking."""

_Pairs = Sequence[tuple[Observation | None, Observation | None]]


def computed_rankings(
    observations: Iterable[Observation], months: Sequence[Months], basis: Basis | None = None
) -> list[Ranking]:
    """Rankings of the places that have figures of one indicator in the last of ``months``, one a project and indicator.

    Each is beside the latest of the earlier months in which the project has figures of places. They go by the rate
    where three places have one, else by what is done; ``basis`` wants one of the two.
    """
    projects: dict[int, dict[Months, list[Observation]]] = {}
    for row in observations:
        projects.setdefault(row.project_id, {}).setdefault(row.months, []).append(row)
    found: list[Ranking] = []
    for told in projects.values():
        earlier = [each for each in months[:-1] if any(_is_placed(row) for row in told.get(each, ()))]
        now = told.get(months[-1], [])
        found += _of_project(told[earlier[-1]] if earlier else [], now, basis)
    return found


def _is_placed(row: Observation) -> bool:
    return is_place(row.region, row.issuer)


def _of_project(before: Sequence[Observation], after: Sequence[Observation], basis: Basis | None) -> list[Ranking]:
    """A ranking for each indicator of a project of which enough places have figures."""
    groups: dict[str, list[tuple[Observation | None, Observation | None]]] = {}
    for old, new in pair(before, after):
        row = new or old
        assert row is not None  # a pair is never empty on both sides
        groups.setdefault(row.indicator_key, []).append((old, new))
    rankings = (_of_indicator(group, each) for group in groups.values() for each in _bases(group, basis))
    return [ranking for ranking in rankings if ranking]


def _bases(group: _Pairs, asked: Basis | None) -> list[Basis]:
    """By what the group is ranked: what was asked for, if enough places have it, else the first that enough have."""
    now = [new for _, new in group if new and _is_placed(new)]
    enough = [
        basis
        for basis in (Basis.RATE, Basis.ACTUAL)
        if asked in (None, basis) and sum(_value(row, basis) is not None for row in now) >= LEAST_PLACES
    ]
    return enough[:1]


def _value(row: Observation | None, basis: Basis) -> Decimal | None:
    if row is None:
        return None
    return row.actual if basis is Basis.ACTUAL else row.rate_value


def _of_indicator(group: _Pairs, basis: Basis) -> Ranking | None:
    now = [new for _, new in group if new and _value(new, basis) is not None]
    unit = _usual_unit(now) if basis is Basis.ACTUAL else "%"
    pairs = [(_in_unit(old, unit, basis), _in_unit(new, unit, basis)) for old, new in group]
    ranked = [each for each in pairs if each[1] and _is_placed(each[1])]
    if len(ranked) < LEAST_PLACES:
        return None
    old = {row.region or "": row for row, _ in pairs if row and _is_placed(row)}
    places = _ranked({new.region or "": new for _, new in ranked if new}, basis)
    earlier = {each.name: each for each in _ranked(old, basis)}
    shown = next(new for _, new in ranked if new)
    names = {place.name for place in places}
    return Ranking(
        shown.issuer,
        shown.project if shown.indicator in (None, shown.project) else f"{shown.project}·{shown.indicator}",
        basis,
        shown.months,
        tuple(with_extremes(with_moves([_beside(place, earlier.get(place.name)) for place in places]))),
        next(iter(old.values())).months if old else None,
        tuple(_whole(old_row, row, basis) for old_row, row in pairs if row and not _is_placed(row)),
        tuple(_gone(each) for name, each in earlier.items() if name not in names),
        unit,
        shown.project_id,
        shown.project,
        shown.indicator,
        agencies=shown.agencies,
        status=shown.project_status,
        size_before=len(earlier) or None,
    )


def _usual_unit(rows: Sequence[Observation]) -> str | None:
    units = [same_unit(row.actual_unit) for row in rows if _is_placed(row)]
    return max(units, key=units.count, default=None)


def _in_unit(row: Observation | None, unit: str | None, basis: Basis) -> Observation | None:
    if row is None or _value(row, basis) is None:
        return None
    return row if basis is Basis.RATE or same_unit(row.actual_unit) == unit else None


def _ranked(rows: Mapping[str, Observation], basis: Basis) -> list[Place]:
    """Places by value, the largest first; equal values share a rank and the next one counts them (1, 2, 2, 4)."""
    known = {name: value for name, row in rows.items() if (value := _value(row, basis)) is not None}
    order = sorted(known, key=lambda name: -known[name])
    ordered = [known[name] for name in order]
    return [
        Place(
            name,
            ordered.index(known[name]) + 1,
            ordered.count(known[name]) > 1,
            known[name],
            corrected=_corrected(rows[name], basis),
        )
        for name in order
    ]


def _corrected(row: Observation | None, basis: Basis) -> tuple[Corrected, ...]:
    """What a person corrected in the value that a row is ranked by, or in the months and place of its bulletin."""
    of_value = HEAD | ({"actual"} if basis is Basis.ACTUAL else {"rate", "actual", "target"})
    return tuple(each for each in row.told_corrections if each.correction.field in of_value) if row else ()


def _beside(place: Place, before: Place | None) -> Place:
    if before is None:
        return place
    return replace(place, rank_before=before.rank, value_before=before.value, corrected_before=before.corrected)


def _gone(before: Place) -> Place:
    return Place(before.name, rank_before=before.rank, corrected_before=before.corrected)


def _whole(before: Observation | None, after: Observation, basis: Basis) -> Place:
    return Place(
        after.region or "合计",
        value=_value(after, basis),
        value_before=_value(before, basis),
        corrected=_corrected(after, basis),
        corrected_before=_corrected(before, basis),
    )
