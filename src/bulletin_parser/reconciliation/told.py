"""What bulletins tell, each with where it was printed: figures, states, lists and counts."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from bulletin_parser.compare.observations import Observation
from bulletin_parser.reconciliation.discrepancies import Figure, Source, called
from bulletin_parser.values import Span, Status


@dataclass(frozen=True, slots=True)
class Statement:
    """What one bulletin says of one indicator of one project in one place, with where it says so.

    ``figures`` holds ``target``, ``actual``, ``rate``, ``yoy`` and ``mom`` as far as they are printed.
    """

    source: Source
    report_id: int
    observation: Observation
    span: Span
    figures: Mapping[str, Figure]

    @property
    def name(self) -> str:
        """How a sentence calls what it is about."""
        return called(self.observation.project, self.observation.indicator, self.observation.place)

    @property
    def when(self) -> str:
        """The months that it is about: 2022年1-5月."""
        return self.observation.months.chinese


@dataclass(frozen=True, slots=True)
class Report:
    """One project in one bulletin: its state in words, where they stand, and where the whole report does."""

    source: Source
    id: int
    project_id: int
    project: str
    region: str | None
    status: Status | None
    status_text: str | None
    status_span: Span | None
    title_span: Span
    span: Span

    @property
    def words(self) -> str:
        """The words that say how it stands."""
        return "".join((self.status_text or "").split())

    @property
    def when(self) -> str:
        """The months that it is about: 2022年1-5月."""
        return self.source.months.chinese if self.source.months else ""


class Said(NamedTuple):
    """That a place's project stands so: a report's own words, or a list that names it under a status."""

    source: Source
    project_id: int
    project: str
    region: str | None
    status: Status
    words: str
    span: Span


@dataclass(frozen=True, slots=True)
class Count:
    """How many things of a place stand in one status, and how many there are in all."""

    source: Source
    region: str | None
    counted: str | None
    status: Status | None
    words: str
    count: Figure
    totals: tuple[Figure, ...]

    @property
    def when(self) -> str:
        """The months that it is about: 2022年1-5月."""
        return self.source.months.chinese if self.source.months else ""


class Paragraph(NamedTuple):
    """Where a bulletin begins to tell of all the tasks of a place: （三）古丈县…"""

    source: Source
    region: str
    start: int


class ProjectName(NamedTuple):
    """A name that a project was printed by in the bulletins of a place."""

    issuer: str | None
    project_id: int
    name: str


class Told(NamedTuple):
    """All that some bulletins tell, and their texts by key."""

    statements: Iterable[Statement]
    reports: Iterable[Report]
    listed: Iterable[Said]
    counts: Iterable[Count]
    paragraphs: Iterable[Paragraph]
    names: Iterable[ProjectName]
    texts: Mapping[int, str]
