"""What has happened to one indicator between two months: the step from one observation to a later one."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from bulletin_parser.comparable import same_unit
from bulletin_parser.compare.observations import Observation
from bulletin_parser.values import Status

WORST_TO_BEST = (Status.NOT_STARTED, Status.BEHIND, Status.ON_TRACK, Status.AHEAD, Status.COMPLETED)


class Verdict(StrEnum):
    """How a status has moved; ``new`` and ``gone`` when only one of the two bulletins reports it."""

    IMPROVED = "improved"
    WORSENED = "worsened"
    SAME = "same"
    NEW = "new"
    GONE = "gone"


class Surprise(StrEnum):
    """What a careful reader must be told before trusting a difference."""

    FELL = "fell"
    TARGET_CHANGED = "target_changed"
    UNIT_CHANGED = "unit_changed"
    INDICATOR_RENAMED = "indicator_renamed"
    PROJECT_RENAMED = "project_renamed"


@dataclass(frozen=True, slots=True)
class Step:
    """The difference between two observations.

    ``actual`` is in units and ``rate_points`` in percentage points; each is ``None`` where subtracting would mean
    nothing: the unit changed, or (for rates) the target did.
    """

    actual: Decimal | None
    rate_points: Decimal | None
    verdict: Verdict | None
    surprises: tuple[Surprise, ...] = ()


def step(before: Observation | None, after: Observation | None) -> Step:
    """The step from ``before`` to ``after``; one of them may be missing, not both."""
    if before is None or after is None:
        return Step(None, None, Verdict.NEW if before is None else Verdict.GONE)
    surprises = tuple(_surprises(before, after))
    comparable = Surprise.UNIT_CHANGED not in surprises
    same_target = comparable and Surprise.TARGET_CHANGED not in surprises
    return Step(
        actual=_difference(before.actual, after.actual) if comparable else None,
        rate_points=_difference(before.rate_value, after.rate_value) if same_target else None,
        verdict=verdict(before.status, after.status),
        surprises=surprises,
    )


def verdict(before: Status | None, after: Status | None) -> Verdict | None:
    """How the status moved; ``None`` when only one of the two texts gives one."""
    if before is after:
        return Verdict.SAME
    if before is None or after is None:
        return None
    better = WORST_TO_BEST.index(after) > WORST_TO_BEST.index(before)
    return Verdict.IMPROVED if better else Verdict.WORSENED


def _surprises(before: Observation, after: Observation) -> list[Surprise]:
    checks = {
        Surprise.UNIT_CHANGED: _unit_changed(before, after),
        Surprise.TARGET_CHANGED: _target_changed(before, after),
        Surprise.FELL: _fell(before, after),
        Surprise.INDICATOR_RENAMED: _renamed(before, after),
        Surprise.PROJECT_RENAMED: _differ(before.printed_name, after.printed_name),
    }
    return [surprise for surprise, found in checks.items() if found]


def _unit_changed(before: Observation, after: Observation) -> bool:
    """What is done, or where one month does not say, what is to be done, is counted in another unit."""
    if before.actual is not None and after.actual is not None:
        return _differ(same_unit(before.actual_unit), same_unit(after.actual_unit))
    return _differ(same_unit(before.target_unit), same_unit(after.target_unit))


def _target_changed(before: Observation, after: Observation) -> bool:
    """Both months give a target, and it is another figure, or the same figure of something else."""
    if before.target is None or after.target is None:
        return False
    other_unit = _differ(same_unit(before.target_unit), same_unit(after.target_unit)) and not _unit_changed(
        before, after
    )
    return before.target != after.target or other_unit


def _fell(before: Observation, after: Observation) -> bool:
    """A figure of the year so far is less than it was: 累计数下降."""
    same_year = before.months.start == after.months.start and before.months.end < after.months.end
    if not same_year or _unit_changed(before, after) or before.is_level:
        return False
    change = _difference(before.actual, after.actual)
    return change is not None and change < 0 and (before.is_measured or after.is_measured)


def _renamed(before: Observation, after: Observation) -> bool:
    """The indicator has another name, which is more than a shorter or a longer form of the same (已开工, 开工)."""
    old, new = before.indicator, after.indicator
    if old is None or new is None or old in new or new in old:
        return False
    return before.indicator_key != after.indicator_key


def _differ(before: str | None, after: str | None) -> bool:
    return before is not None and after is not None and before != after


def _difference(before: Decimal | None, after: Decimal | None) -> Decimal | None:
    return None if before is None or after is None else after - before
