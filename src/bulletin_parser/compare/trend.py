"""All months of one project: each indicator as a line of points, beside the calendar."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from bulletin_parser.compare.calendar import gap
from bulletin_parser.compare.changes import number
from bulletin_parser.compare.months import Edition, Months, choose, in_order
from bulletin_parser.compare.observations import Observation
from bulletin_parser.compare.pairing import pair
from bulletin_parser.compare.steps import Step, step
from bulletin_parser.compare.unplaced import named
from bulletin_parser.compare.wanted import Wanted
from bulletin_parser.errors import QueryError


@dataclass(frozen=True, slots=True)
class Point:
    """What a month says, and the step from the line's month before; ``step`` is ``None`` for the first."""

    observation: Observation
    step: Step | None

    @property
    def gap(self) -> Decimal | None:
        """Percentage points ahead of the calendar (negative: behind it), for figures of the year so far."""
        found = gap(self.observation)
        return found.points if found else None


@dataclass(frozen=True, slots=True)
class Line:
    """One indicator in one region through the months, earliest first."""

    points: tuple[Point, ...]

    @property
    def latest(self) -> Observation:
        """The last month's observation."""
        return self.points[-1].observation

    @property
    def indicator(self) -> str | None:
        """The name it was printed by most often; of equally frequent ones the latest."""
        names = [point.observation.indicator for point in reversed(self.points) if point.observation.indicator]
        return max(names, key=names.count, default=None)


@dataclass(frozen=True, slots=True)
class Trend:
    """A project's lines, and the months of all bulletins of its issuer, so that gaps show."""

    project: str
    months: tuple[Months, ...]
    lines: tuple[Line, ...]


def trend(observations: Iterable[Observation], editions: Iterable[Edition]) -> Trend:
    """One project's lines through the months, in the order of the latest bulletin.

    Where there are years to date, only they are put on the lines: a single month's figure does not follow from a
    cumulative one. ``editions`` are all that was published, whether it reports the project or not. Raises
    ``QueryError`` when there are no observations.
    """
    rows = tuple(observations)
    if not rows:
        raise QueryError("no bulletin with a known period reports on this project")
    own = [row for row in rows if row.months.is_year_to_date] or rows
    issuers = sorted({row.issuer for row in own}, key=str)
    kind = own[0].months.is_year_to_date
    spans = in_order(each.months for each in editions if each.issuer in issuers and each.months.is_year_to_date is kind)
    lines = [line for issuer in issuers for line in lines_of([row for row in own if row.issuer == issuer])]
    return Trend(own[-1].project, spans, tuple(lines))


def bounded(found: Trend, since: str | None, until: str | None) -> Trend:
    """The months from ``since`` to ``until`` alone; their differences are still those to the month before.

    Raises ``QueryError`` for a month that is not there, or when none are left.
    """
    first = choose(found.months, since) if since else found.months[0]
    last = choose(found.months, until) if until else found.months[-1]
    if first.end > last.end:
        raise QueryError(f"{first.label} is later than {last.label}")
    months = tuple(each for each in found.months if first.end <= each.end <= last.end)
    cut = (tuple(point for point in line.points if point.observation.months in months) for line in found.lines)
    return replace(found, months=months, lines=tuple(Line(points) for points in cut if points))


def kept(found: Trend, wanted: Wanted) -> Trend:
    """The lines of places, offices and statuses asked for, as they stand in the last month that they report."""
    return replace(found, lines=tuple(line for line in found.lines if wanted.keeps(line.latest.as_asked)))


def lines_of(observations: Sequence[Observation]) -> list[Line]:
    """Lines grown month by month: a month's row continues the line whose last row it pairs with, else begins one.

    Lines that the month before is on come first; what none of them explains may continue an older one. A month that
    reports in words alone is a point of every line that it continues or that continues it.
    """
    lines: list[_Points] = []
    for months in in_order(row.months for row in observations):
        lines = _with_month(lines, [row for row in observations if row.months == months])
    return [Line(points) for points in lines]


_Points = tuple[Point, ...]


def _with_month(lines: Sequence[_Points], rows: Sequence[Observation]) -> list[_Points]:
    """The lines with a month's rows on them, in the order of the rows; those that it does not report come last."""
    last = max((line[-1].observation.months.end for line in lines), default="")
    running = [line[-1].observation for line in lines if line[-1].observation.months.end == last]
    paused = [line[-1].observation for line in lines if line[-1].observation.months.end != last]
    pairs = pair(running, rows)
    begun = [each.after for each in pairs if each.before is None and each.after is not None]
    told = [*(each for each in pairs if each.before is not None), *pair(paused, begun)]
    known = {id(line[-1].observation): line for line in lines}
    grown = [(each.after, _grow(known[id(each.before)] if each.before else (), each.after)) for each in told]
    position = {id(row): index for index, row in enumerate(rows)}
    return [points for _, points in sorted(grown, key=lambda each: position.get(id(each[0]), len(rows)))]


def _grow(points: tuple[Point, ...], observation: Observation | None) -> tuple[Point, ...]:
    """The points with one more; a new year begins anew, so its first point has no step."""
    if observation is None:
        return points
    last = points[-1].observation if points else None
    continues = last is not None and last.months.start == observation.months.start
    return (*points, Point(observation, step(last, observation) if continues else None))


def trend_rows(found: Trend) -> list[dict[str, object]]:
    """One row a point, as machines read it: figures are plain numbers, rates and progress in percent."""
    return [_row(found, line, point) for line in found.lines for point in line.points]


def _row(found: Trend, line: Line, point: Point) -> dict[str, object]:
    row, change = point.observation, point.step
    return {
        "project": found.project,
        "indicator": line.indicator,
        "region": named(line.latest.region),
        "period": row.months.label,
        "unit": row.unit,
        "target": number(row.target),
        "actual": number(row.actual),
        "rate": number(row.rate.value) if row.rate else None,
        "rate_computed": row.rate.computed if row.rate else None,
        "time_progress": number(row.months.time_progress),
        "gap": number(point.gap),
        "status": row.status,
        "status_text": row.status_text,
        "change": {
            "actual": number(change.actual) if change else None,
            "rate_points": number(change.rate_points) if change else None,
            "status": change.verdict if change else None,
        },
        "surprises": list(change.surprises) if change else [],
        "corrected": row.corrected,
    }
