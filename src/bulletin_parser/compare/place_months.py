"""Places through the months of a year: how many of their projects lag, or whether one of them does."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple, TypeVar

from bulletin_parser.compare.corrected import Corrected, fields, told_in
from bulletin_parser.compare.history import Archive, History, Key
from bulletin_parser.compare.months import Edition, Months, between
from bulletin_parser.compare.runs import leading_up_to
from bulletin_parser.compare.standings import Standing, Tally, lagging
from bulletin_parser.compare.unplaced import named
from bulletin_parser.compare.wanted import LAGGING, Wanted

Row = TypeVar("Row", Tally, Standing)


class Late(NamedTuple):
    """What one edition says lags in one place: how many it counts and how many it names; ``None`` for nothing said.

    ``lags`` is whether the one project asked for does, ``corrected`` what people corrected in what is said.
    """

    counted: int | None = None
    named: int | None = None
    lags: bool | None = None
    corrected: tuple[Corrected, ...] = ()

    @property
    def number(self) -> int | None:
        """How many lag: as counted, else as named; of one project 1 or 0."""
        if self.lags is not None:
            return int(self.lags)
        return self.named if self.counted is None else self.counted

    @property
    def disagrees(self) -> bool:
        """Whether the names are not as many as are counted."""
        return bool(self.named) and self.counted is not None and self.named != self.counted


@dataclass(frozen=True, slots=True)
class PlaceMonths:
    """An issuer's places, each with what every edition of the year up to the last says lags there.

    ``project`` is the one project that it is about; ``None`` when all are counted.
    """

    edition: Edition
    months: tuple[Months, ...]
    places: tuple[tuple[str | None, tuple[Late, ...]], ...]
    project: str | None = None

    @property
    def told_corrections(self) -> tuple[Corrected, ...]:
        """What people corrected in all this."""
        return tuple(each for _, row in self.places for late in row for each in late.corrected)

    @property
    def totals(self) -> list[int | None]:
        """How many lag in each month over the places inside the issuer; ``None`` where none of them says."""
        inside = [row for place, row in self.places if place != self.edition.issuer]
        columns = ([row[at].number for row in inside] for at in range(len(self.months)))
        told = ([number for number in column if number is not None] for column in columns)
        return [sum(numbers) if numbers else None for numbers in told]


def counts_by_month(edition: Edition, archive: Archive, since: Months | None = None) -> PlaceMonths:
    """How many projects lag in each place inside the issuer, in the order in which the latest edition has them."""
    months = _course(edition, archive, since)
    places = [place for place in _places(archive, months) if place != edition.issuer]
    tallies, listed = _placed(archive.tallies), _placed(each for each in archive.standings if each.counted)
    rows = (
        (place, tuple(_late(tallies.get((each, place), ()), listed.get((each, place), ())) for each in months))
        for place in places
    )
    return PlaceMonths(edition, months, tuple(row for row in rows if any(late.number is not None for late in row[1])))


def _places(archive: Archive, months: Sequence[Months]) -> list[str | None]:
    told = (tally.region for each in reversed(months) for tally in archive.tallies if tally.months == each)
    return list(dict.fromkeys(told))


def _placed(rows: Iterable[Row]) -> dict[tuple[Months, str | None], list[Row]]:
    found: dict[tuple[Months, str | None], list[Row]] = {}
    for row in rows:
        found.setdefault((row.months, row.region), []).append(row)
    return found


def _late(tallies: Sequence[Tally], listed: Sequence[Standing]) -> Late:
    """What the counts of one place in one month, and the names in its lists, say of what lags."""
    own = lagging(tallies)
    corrected = told_in((*(tally for tally in tallies if tally.status in LAGGING), *listed))
    if own.counted is None and not own.named:
        return Late(0, 0, corrected=corrected) if own.complete else Late()
    return Late(own.counted, own.named, corrected=corrected)


def _lags(history: History, months: Months, key: Key) -> Late:
    said = history.standings(months).get(key, ())
    return Late(lags=history.lags(months, key), corrected=told_in(said))


def _course(edition: Edition, archive: Archive, since: Months | None) -> tuple[Months, ...]:
    """The months of the issuer's editions from ``since`` on, else those of the year, up to this one."""
    if since is None:
        return leading_up_to(edition, archive.editions)
    return between(since, edition.months, (each for each in archive.editions if each.issuer == edition.issuer))


def project_by_month(edition: Edition, archive: Archive, project_id: int, since: Months | None = None) -> PlaceMonths:
    """Whether a project lags in each place that some edition says it does in; the issuer as a whole comes first."""
    months = _course(edition, archive, since)
    history = History(archive, edition.issuer)
    places = dict.fromkeys([edition.issuer, *_places(archive, months)])
    rows = ((place, tuple(_lags(history, each, (place, project_id)) for each in months)) for place in places)
    name = next((each.project for each in archive.standings if each.project_id == project_id), None)
    return PlaceMonths(edition, months, tuple(row for row in rows if any(late.lags for late in row[1])), name or "")


def kept(told: PlaceMonths, wanted: Wanted) -> PlaceMonths:
    """The places asked for alone."""
    return replace(told, places=tuple(row for row in told.places if wanted.keeps_place(row[0])))


def place_month_rows(told: PlaceMonths) -> list[dict[str, object]]:
    """A row a place and month as machines read it; what says nothing is left out."""
    return [
        {
            "period": months.label,
            "issuer": named(told.edition.issuer),
            "region": named(place),
            "project": told.project,
            "counted": late.counted,
            "named": late.named,
            "lags": late.lags,
            "corrected": fields(each.correction for each in late.corrected),
        }
        for place, row in told.places
        for months, late in zip(told.months, row, strict=True)
        if late.number is not None
    ]
