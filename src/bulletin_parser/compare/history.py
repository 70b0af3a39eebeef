"""What the bulletins of one issuer say in which months: of each project in each place, and of each place's counts."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from bulletin_parser.compare.calendar import Measured, measured
from bulletin_parser.compare.months import Edition, Months
from bulletin_parser.compare.observations import Observation
from bulletin_parser.compare.runs import Run, run
from bulletin_parser.compare.standings import Lagging, Standing, Tally, lagging, placed

Key = tuple[str | None, int | str]
"""A place, and a project's identity or, where it has none, its name."""


@dataclass(frozen=True, slots=True)
class Archive:
    """All that an edition and those before it say: statuses in words, counts by status, and its own figures.

    ``places`` are the names that places were printed by anywhere, with those by which they are known.
    """

    editions: Sequence[Edition]
    standings: Sequence[Standing]
    tallies: Sequence[Tally]
    observations: Sequence[Observation] = ()
    places: Mapping[str, str] = field(default_factory=dict)


class History:
    """What is said in which months, by place and project."""

    def __init__(self, archive: Archive, issuer: str | None) -> None:
        self._issuer = issuer
        self._standings: dict[Months, dict[Key, list[Standing]]] = {}
        self._tallies: dict[Months, dict[str | None, list[Tally]]] = {}
        for each in placed(archive.standings, archive.places):
            self._standings.setdefault(each.months, {}).setdefault(each.key, []).append(each)
        for tally in archive.tallies:
            self._tallies.setdefault(tally.months, {}).setdefault(tally.region, []).append(tally)

    def standings(self, months: Months) -> Mapping[Key, list[Standing]]:
        """All that is said in some months."""
        return self._standings.get(months, {})

    def late(self, months: Months) -> dict[Key, Standing]:
        """What lags in some months, by the first statement that says so."""
        told = self.standings(months).items()
        return {key: late for key, said in told if (late := next((each for each in said if each.lags), None))}

    def lags(self, months: Months, key: Key) -> bool | None:
        """Whether a project lags in a place; ``None`` where nothing tells."""
        said = self.standings(months).get(key, ())
        if any(each.lags for each in said):
            return True
        if any(each.status for each in said):
            return False
        return False if self._lists_all(months, key[0]) else None

    def run(self, months: Iterable[Months], key: Key) -> Run | None:
        """For how many of these months running it lags."""
        return run([(each, self.lags(each, key)) for each in months])

    def unnamed(self, months: Months) -> list[tuple[str | None, int]]:
        """Places that count more than they name, in lists and in reports, with how many more."""
        named = Counter(region for region, _ in self.late(months))
        counts = {region: lagging(tallies) for region, tallies in self._tallies.get(months, {}).items()}
        more = {region: (told.counted or 0) - max(told.named, named[region]) for region, told in counts.items()}
        return [(region, count) for region, count in more.items() if count > 0]

    def _lists_all(self, months: Months, region: str | None) -> bool:
        """Whether a place's list holds all that lags there, so that what it leaves out does not.

        Of the issuer as a whole there may be lists of many kinds; only one that goes with a count is taken for whole.
        """
        told: Lagging = lagging(self._tallies.get(months, {}).get(region, ()))
        return told.complete and (region != self._issuer or told.counted is not None)


def measured_in(edition: Edition, observations: Iterable[Observation]) -> dict[Key, list[Measured]]:
    """The edition's figures of yearly tasks by place and project."""
    rows: dict[Key, list[Observation]] = {}
    for row in observations:
        if row.months == edition.months and row.issuer == edition.issuer:
            rows.setdefault((row.region, row.project_id), []).append(row)
    return {key: measured(each) for key, each in rows.items()}
