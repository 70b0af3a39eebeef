"""Two spans of months side by side: one change for each indicator of each project in each region."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from bulletin_parser.compare.months import Months
from bulletin_parser.compare.observations import Observation
from bulletin_parser.compare.pairing import Pair, pair
from bulletin_parser.compare.steps import Step, step
from bulletin_parser.errors import QueryError
from bulletin_parser.values import Status, plain_number


@dataclass(frozen=True, slots=True)
class Change:
    """One indicator in two bulletins; ``before`` or ``after`` is ``None`` where only the other reports it."""

    before: Observation | None
    after: Observation | None
    step: Step

    @property
    def shown(self) -> Observation:
        """The later observation, or the earlier one of what is no longer reported."""
        observation = self.after or self.before
        assert observation is not None  # a pair is never empty on both sides
        return observation


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which changes to keep; what is ``None`` does not restrict.

    ``region`` matches the beginning of a place's name (吉首 means 吉首市), ``project`` any part of a project's name or
    printed title; ``status`` is that of the later bulletin.
    """

    region: str | None = None
    project: str | None = None
    status: Status | None = None

    def keeps(self, observation: Observation) -> bool:
        """Whether the observation is one of those asked for."""
        places = (observation.region, observation.issuer if observation.place is None else None)
        names = (observation.project, observation.title)
        return (
            (self.region is None or any(place and place.startswith(self.region) for place in places))
            and (self.project is None or any(name and self.project in name for name in names))
            and (self.status is None or observation.status is self.status)
        )


@dataclass(frozen=True, slots=True)
class Comparison:
    """The changes from one span of months to another, in the order the later bulletin reports them.

    ``incomparable`` are the regions that published for only one of the two: their projects are neither new nor gone.
    """

    before: Months
    after: Months
    changes: tuple[Change, ...]
    incomparable: tuple[str, ...] = ()


def compare(observations: Iterable[Observation], before: Months, after: Months, wanted: Wanted) -> Comparison:
    """The comparison of what is said of ``before`` and of ``after``; observations of other months are passed over.

    Raises ``QueryError`` when no region published for both, or the wanted region is not among them.
    """
    rows = tuple(observations)
    if not any(Wanted(wanted.region).keeps(row) for row in rows):
        raise QueryError(f"no bulletin of {before.label} or {after.label} is about {wanted.region or 'anything'}")
    earlier = [row for row in rows if row.months == before]
    later = [row for row in rows if row.months == after]
    lone = {row.issuer for row in earlier} ^ {row.issuer for row in later}
    if all(row.issuer in lone for row in later):
        raise QueryError(f"no region has bulletins for both {before.label} and {after.label}")
    pairs = _pairs([row for row in earlier if row.issuer not in lone], [row for row in later if row.issuer not in lone])
    changes = (Change(old, new, step(old, new)) for old, new in pairs)
    kept = tuple(change for change in changes if wanted.keeps(change.shown))
    return Comparison(before, after, kept, tuple(sorted(issuer for issuer in lone if issuer)))


def _pairs(earlier: Sequence[Observation], later: Sequence[Observation]) -> list[Pair]:
    """Pairs within each project of each issuer; projects that are gone come last."""
    before, after = _by_project(earlier), _by_project(later)
    return [
        each
        for project in [*after, *(gone for gone in before if gone not in after)]
        for each in pair(before.get(project, ()), after.get(project, ()))
    ]


def _by_project(observations: Iterable[Observation]) -> dict[tuple[str | None, int], list[Observation]]:
    groups: dict[tuple[str | None, int], list[Observation]] = {}
    for observation in observations:
        groups.setdefault((observation.issuer, observation.project_id), []).append(observation)
    return groups


def change_row(change: Change, comparison: Comparison) -> dict[str, object]:
    """A change as machines read it: contract 3 of the design. Figures are plain numbers, absent is ``None``."""
    shown, difference = change.shown, change.step
    return {
        "project": shown.project,
        "indicator": shown.indicator,
        "region": shown.region,
        "unit": shown.unit,
        "target": number(shown.target),
        "from": _side(change.before, comparison.before),
        "to": _side(change.after, comparison.after),
        "change": {
            "actual": number(difference.actual),
            "rate_points": number(difference.rate_points),
            "status": difference.verdict,
        },
        "corrected": _corrected(change, comparison),
    }


def _corrected(change: Change, comparison: Comparison) -> list[str]:
    """The fields that a person corrected, each behind its period: ``2022-05 actual``."""
    sides = ((change.before, comparison.before), (change.after, comparison.after))
    return [f"{months.label} {field}" for side, months in sides if side for field in side.corrected]


def _side(observation: Observation | None, months: Months) -> dict[str, object]:
    rate = observation.rate if observation else None
    return {
        "period": months.label,
        "actual": number(observation.actual) if observation else None,
        "rate": number(rate.value) if rate else None,
        "status": observation.own_status if observation else None,
    }


def number(figure: Decimal | None) -> int | float | None:
    """A figure as JSON writes it, or ``None``."""
    return None if figure is None else plain_number(figure)
