"""How projects stand in places by the bulletins' own words: what reports say, and what lists of names say."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from bulletin_parser.compare.corrected import Corrected, Correction
from bulletin_parser.compare.months import Months
from bulletin_parser.compare.wanted import LAGGING
from bulletin_parser.values import Span, Status


class Printed(NamedTuple):
    """Where something was printed: the file, the line in it, the characters, the sentence, and the database's row."""

    source: str
    line: int
    span: Span
    quote: str | None
    table: str
    row_id: int


@dataclass(frozen=True, slots=True)
class Standing:
    """What one bulletin says of one project in one place; ``words`` are those of the status.

    ``project_id`` is ``None`` for a listed name that could not be linked; then ``project`` is that name. ``counted`` is
    what the list counts, for a name in a list.
    """

    months: Months
    region: str | None
    project: str
    printed: Printed
    issuer: str | None = None
    project_id: int | None = None
    status: Status | None = None
    words: str | None = None
    agencies: tuple[str, ...] = ()
    counted: str | None = None
    corrections: tuple[Correction, ...] = ()

    @property
    def told_corrections(self) -> tuple[Corrected, ...]:
        """What a person corrected, with what it is of."""
        place = None if self.region == self.issuer else self.region
        return tuple(Corrected(self.months, self.issuer, each, self.project, region=place) for each in self.corrections)

    @property
    def lags(self) -> bool:
        """Whether it is behind or not started."""
        return self.status in LAGGING

    @property
    def key(self) -> tuple[str | None, int | str]:
        """The place and the project, by which months are held against each other."""
        return self.region, self.project if self.project_id is None else self.project_id


@dataclass(frozen=True, slots=True)
class Tally:
    """How many of a place's projects one bulletin says are in one status, and how many of these it names.

    ``total`` is how many there are in all, where that is printed.
    """

    months: Months
    issuer: str | None
    region: str | None
    status: Status | None
    count: int | None
    named: int
    total: int | None = None
    corrections: tuple[Correction, ...] = ()

    @property
    def told_corrections(self) -> tuple[Corrected, ...]:
        """What a person corrected, with what it is of."""
        return tuple(Corrected(self.months, self.issuer, each, region=self.region) for each in self.corrections)


class Lagging(NamedTuple):
    """How many a place's counts say lag (``None``: no count), how many names it lists, and whether these are all."""

    counted: int | None
    named: int
    complete: bool


def lagging(tallies: Iterable[Tally]) -> Lagging:
    """What the tallies of one place in one bulletin say of what lags there.

    A list is complete when it holds as many names as are counted; where nothing is said to lag, when the other
    statuses add up to the total.
    """
    rows = tuple(tallies)
    late = [row for row in rows if row.status in LAGGING]
    counts = [row.count for row in late if row.count is not None]
    named = sum(row.named for row in late)
    if late:
        return Lagging(sum(counts) if counts else None, named, complete=named >= sum(counts))
    told = sum(row.count or 0 for row in rows)
    totals = [row.total for row in rows if row.total]
    return Lagging(None, 0, complete=bool(totals) and told >= max(totals))


def placed(standings: Iterable[Standing], places: Mapping[str, str]) -> tuple[Standing, ...]:
    """The standings with names in lists that are places themselves (进度滞后的有峨山县、元江县) put in their place.

    ``places`` are the names that places were printed by, with those by which they are known.
    """
    return tuple(
        replace(row, region=places[row.project], project=row.counted or "工作任务")
        if row.project_id is None and row.project in places
        else row
        for row in standings
    )
