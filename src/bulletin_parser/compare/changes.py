"""One indicator in two bulletins, as records and as machines read it."""

from dataclasses import dataclass
from decimal import Decimal

from bulletin_parser.compare.calendar import Gap, gap
from bulletin_parser.compare.months import Months
from bulletin_parser.compare.observations import Observation
from bulletin_parser.compare.steps import Step
from bulletin_parser.compare.unplaced import named
from bulletin_parser.values import plain_number


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

    @property
    def is_listed(self) -> bool:
        """Whether it is of a place's list of names: of a status, and of no figure."""
        return self.shown.place is not None and self.shown.indicator is None and self.shown.is_bare

    @property
    def gap(self) -> Gap | None:
        """The later observation's distance to the calendar; ``None`` for what is no longer reported."""
        return gap(self.after) if self.after else None


def change_row(change: Change, before: Months, after: Months) -> dict[str, object]:
    """A change as ``compare --json`` writes it: keys may be added, never renamed. Figures are plain numbers, absent is
    ``None``.

    Beside what changed: who leads; each side's own target and unit, whether its rate is computed, its distance to the
    calendar in percentage points; and what to know before trusting a difference.
    """
    shown, difference = change.shown, change.step
    return {
        "project": shown.project,
        "indicator": shown.indicator,
        "region": named(shown.region),
        "unit": shown.unit,
        "target": number(shown.target),
        "from": side(change.before, before),
        "to": side(change.after, after),
        "change": {
            "actual": number(difference.actual),
            "rate_points": number(difference.rate_points),
            "status": difference.verdict,
        },
        "corrected": _corrected((change.before, before), (change.after, after)),
        "surprises": list(difference.surprises),
        "lead_agencies": list(shown.agencies),
    }


def _corrected(*sides: tuple[Observation | None, Months]) -> list[str]:
    """The fields that a person corrected, each behind its period: ``2022-05 actual``."""
    return [
        f"{months.label} {field}" for observation, months in sides if observation for field in observation.corrected
    ]


def side(observation: Observation | None, months: Months) -> dict[str, object]:
    """One side of a change as machines read it."""
    rate = observation.rate if observation else None
    distance = gap(observation) if observation else None
    return {
        "period": months.label,
        "actual": number(observation.actual) if observation else None,
        "rate": number(rate.value) if rate else None,
        "status": observation.status if observation else None,
        "status_text": observation.status_text if observation else None,
        "target": number(observation.target) if observation else None,
        "unit": observation.unit if observation else None,
        "rate_computed": rate.computed if rate else None,
        "gap": number(distance.points) if distance else None,
        "gap_computed": distance.computed if distance else None,
    }


def number(figure: Decimal | None) -> int | float | None:
    """A figure as JSON writes it, or ``None``."""
    return None if figure is None else plain_number(figure)
