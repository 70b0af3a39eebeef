"""A span of months side by side: each indicator through all of them, and what it has come to from first to last."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from bulletin_parser.compare.changes import Change, change_row, side
from bulletin_parser.compare.months import Months
from bulletin_parser.compare.observations import Observation
from bulletin_parser.compare.steps import Step, Surprise, step
from bulletin_parser.compare.trend import Line, lines_of


@dataclass(frozen=True, slots=True)
class Course:
    """One indicator through a span of months: its points, and the change from the first month to the last.

    Nothing is subtracted over a change of unit or target on the way; all surprises on the way are in the change.
    """

    line: Line
    change: Change

    @property
    def by_month(self) -> Mapping[Months, Observation]:
        """What each month says; months that say nothing of it are left out."""
        return {point.observation.months: point.observation for point in self.line.points}


def courses(observations: Iterable[Observation], months: Sequence[Months]) -> list[Course]:
    """A course for each indicator of each project in each place, projects as the latest bulletin has them.

    ``months`` are those of the span, earliest first; observations of others are passed over.
    """
    rows = [row for row in observations if row.months in months]
    projects: dict[tuple[str | None, int], list[Observation]] = {}
    for row in sorted(rows, key=lambda row: -months.index(row.months)):
        projects.setdefault((row.issuer, row.project_id), []).append(row)
    return [Course(line, _change(line, months)) for told in projects.values() for line in lines_of(told)]


def _change(line: Line, months: Sequence[Months]) -> Change:
    told = {point.observation.months: point.observation for point in line.points}
    before, after = told.get(months[0]), told.get(months[-1])
    if before is None and after is None:
        return Change(line.latest, None, Step(None, None, None, tuple(_surprises(line))))
    direct = step(before, after)
    surprises = tuple(dict.fromkeys([*_surprises(line), *direct.surprises]))
    unlike = Surprise.UNIT_CHANGED in surprises
    return Change(
        before,
        after,
        Step(
            None if unlike else direct.actual,
            None if unlike or Surprise.TARGET_CHANGED in surprises else direct.rate_points,
            direct.verdict,
            surprises,
        ),
    )


def _surprises(line: Line) -> Iterator[Surprise]:
    for point in line.points:
        if point.step:
            yield from point.step.surprises


def course_row(course: Course, months: Sequence[Months]) -> dict[str, object]:
    """A course as machines read it: a change, with every month of the span under ``periods``."""
    told = course.by_month
    sides = {each.label: side(told.get(each), each) for each in months}
    row = change_row(course.change, months[0], months[-1])
    return {**row, "from": sides[months[0].label], "to": sides[months[-1].label], "periods": sides}
