"""Rates against the calendar: how far a figure is ahead of the year's time progress, or behind it (序时进度)."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import NamedTuple

from bulletin_parser.compare.observations import Observation


class Gap(NamedTuple):
    """Percentage points ahead of the calendar (negative: behind it).

    ``computed`` is false where the text prints the distance itself (滞后时间进度13.9个百分点).
    """

    points: Decimal
    computed: bool


class Measured(NamedTuple):
    """An observation with its distance to the calendar."""

    observation: Observation
    gap: Gap


def gap(observation: Observation) -> Gap | None:
    """The printed distance to the schedule, else the rate less the calendar's share of the year.

    ``None`` where there is no rate, or the figure is not of the year so far.
    """
    if observation.vs_schedule is not None:
        return Gap(observation.vs_schedule, computed=False)
    rate, months = observation.rate, observation.months
    if rate is None or not months.is_year_to_date:
        return None
    return Gap(rate.value - months.time_progress, computed=True)


def measured(rows: Iterable[Observation]) -> list[Measured]:
    """The observations that tell how far one project's yearly task has come in one place, with their distances.

    Figures with a target or a printed distance are the task itself; a rate of something else (开工率97%) counts only
    where there is none such.
    """
    told = [Measured(row, found) for row in rows if (found := gap(row))]
    task = [each for each in told if each.observation.target is not None or not each.gap.computed]
    return task or told


def farthest_behind(told: Sequence[Measured]) -> Measured | None:
    """The one that the calendar is farthest ahead of; the first of several."""
    return min(told, key=lambda each: each.gap.points, default=None)
