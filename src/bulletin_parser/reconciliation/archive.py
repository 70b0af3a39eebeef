"""Everything that the stored bulletins say, in the order of their months, as the rules ask for it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import groupby, pairwise
from typing import NamedTuple

from bulletin_parser.comparable import unquoted
from bulletin_parser.compare.observations import Observation
from bulletin_parser.compare.trend import lines_of
from bulletin_parser.grammar import Grammar
from bulletin_parser.reconciliation.discrepancies import Side, Source
from bulletin_parser.reconciliation.told import Count, Paragraph, Report, Said, Statement, Told
from bulletin_parser.store.quoting import Pieces, clauses
from bulletin_parser.values import Span

_CUES = ("series_cues", "growth_cues", "audit_cues")
_LONGEST_LINE = 400  # characters before a figure in which its months may be named


class Step(NamedTuple):
    """A statement and the next one of the same indicator in the same year."""

    before: Statement
    after: Statement


class Archive:
    """What the rules are given: all statements, reports, lists and counts, and the texts they were printed in."""

    def __init__(self, told: Told, grammar: Grammar) -> None:
        self.statements = tuple(sorted(told.statements, key=lambda each: (each.source.order, each.span)))
        self.reports = tuple(sorted(told.reports, key=lambda each: (each.source.order, each.span)))
        self.listed = tuple(sorted(told.listed, key=lambda each: (each.source.order, each.span)))
        self.counts = tuple(sorted(told.counts, key=lambda each: (each.source.order, each.count.span or (0, 0))))
        self.paragraphs = tuple(sorted(told.paragraphs, key=lambda each: (each.source.order, each.start)))
        self.names = frozenset(told.names)
        self.grammar = grammar
        self._texts = told.texts
        self._pieces: dict[int, Pieces] = {}

    def words(self, source: Source, span: Span) -> str:
        """What was printed there."""
        return self._texts[source.id][span.start : span.end]

    def text(self, source: Source) -> str:
        """All that was printed."""
        return self._texts[source.id]

    @cached_property
    def sources(self) -> tuple[Source, ...]:
        """The bulletins that tell something, in the order of their months."""
        told: list[Statement | Report | Said | Count | Paragraph] = [*self.statements, *self.reports, *self.listed]
        told += [*self.counts, *self.paragraphs]
        return tuple(sorted({each.source for each in told}, key=lambda source: source.order))

    def clause(self, source: Source, span: Span) -> str:
        """The words around a figure, up to a stop or comma on each side."""
        return self._clauses(source).quote(*span) or ""

    def clause_of(self, statement: Statement, kind: str) -> str:
        """The words around one of a statement's figures; empty where it is unknown where that stands."""
        figure = statement.figures.get(kind)
        return self.clause(statement.source, figure.span) if figure and figure.span else ""

    def of_one_stage(self, one: Statement, other: Statement, kind: str) -> bool:
        """Whether both figures are of what has begun, or both of what is finished: not 49个进场施工 and 15个完工."""
        return self.says("begins", self.clause_of(one, kind)) is self.says("begins", self.clause_of(other, kind))

    def _clauses(self, source: Source) -> Pieces:
        if source.id not in self._pieces:
            self._pieces[source.id] = clauses(self._texts[source.id])
        return self._pieces[source.id]

    def line_to(self, source: Source, span: Span) -> str:
        """The words of the line before a place, its last few hundred characters."""
        text = self._texts[source.id]
        start = text.rfind("\n", max(0, span.start - _LONGEST_LINE), span.start) + 1
        return text[max(start, span.start - _LONGEST_LINE) : span.start]

    def side(self, source: Source, *spans: Span | None) -> Side:
        """A side of a discrepancy, at the first of these places that is known."""
        span = next(span for span in spans if span)
        return Side(source, span, self.words(source, span))

    def says(self, cue: str, words: str) -> bool:
        """Whether the words hold one of that class of the lexicons of cues."""
        return any(map(words.__contains__, (word for cues in _CUES for word in self.grammar.of_kind(cues, cue))))

    def told_with(self, statement: Statement) -> str:
        """All that the bulletin says of the statement's project."""
        report = self._reports[statement.report_id]
        return self.words(report.source, report.span)

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """Every statement of the year so far beside the next one of the same indicator, project, place and year.

        Where several bulletins of a place cover the same months, one of them stands for these months.
        """
        series: dict[tuple[str | None, int, str], list[Statement]] = {}
        for each in self.statements:
            row = each.observation
            if row.months.is_year_to_date:
                series.setdefault((row.issuer, row.project_id, row.months.start), []).append(each)
        return tuple(step for rows in series.values() for step in _steps(_one_a_month(rows)))

    @cached_property
    def retold(self) -> tuple[tuple[Report, Report], ...]:
        """Every report of a project beside its next one in the same year, of one issuer and place."""
        series: dict[tuple[object, ...], list[Report]] = {}
        for each in self.reports:
            months = each.source.months
            if months and months.is_year_to_date:
                key = (each.source.whose, each.project_id, each.region, months.start)
                series.setdefault(key, []).append(each)
        pairs = (pair for rows in series.values() for pair in pairwise(rows))
        return tuple((old, new) for old, new in pairs if old.source.months != new.source.months)

    def of_report(self, report: Report) -> Sequence[Statement]:
        """The statements of one report."""
        return self._of_report.get(report.id, ())

    def of_project(self, source: Source, project_id: int) -> Sequence[Statement]:
        """What a bulletin states of a project."""
        return self._of_project.get((source.id, project_id), ())

    def report_of(self, source: Source, project_id: int) -> Report | None:
        """A bulletin's report of a project as a whole: of its own place, else the first."""
        told = self._reports_of.get((source.id, project_id), [])
        return next((each for each in told if each.region in (None, source.region)), told[0] if told else None)

    def listed_in(self, source: Source, place: str | None) -> Sequence[Said]:
        """What a bulletin lists for a place."""
        return self._listed_in.get((source.id, place), ())

    @cached_property
    def said(self) -> tuple[Said, ...]:
        """Every state that a report or a list gives a project of a place."""
        reports = (
            Said(each.source, each.project_id, each.project, each.region, each.status, each.words, each.status_span)
            for each in self.reports
            if each.status and each.status_span
        )
        return (*reports, *self.listed)

    @cached_property
    def _reports(self) -> Mapping[int, Report]:
        return {report.id: report for report in self.reports}

    @cached_property
    def _of_report(self) -> Mapping[int, list[Statement]]:
        found: dict[int, list[Statement]] = {}
        for each in self.statements:
            found.setdefault(each.report_id, []).append(each)
        return found

    @cached_property
    def _of_project(self) -> Mapping[tuple[int, int], list[Statement]]:
        found: dict[tuple[int, int], list[Statement]] = {}
        for each in self.statements:
            found.setdefault((each.source.id, each.observation.project_id), []).append(each)
        return found

    @cached_property
    def _reports_of(self) -> Mapping[tuple[int, int], list[Report]]:
        found: dict[tuple[int, int], list[Report]] = {}
        for each in self.reports:
            found.setdefault((each.source.id, each.project_id), []).append(each)
        return found

    @cached_property
    def _listed_in(self) -> Mapping[tuple[int, str | None], list[Said]]:
        found: dict[tuple[int, str | None], list[Said]] = {}
        for each in self.listed:
            found.setdefault((each.source.id, each.region), []).append(each)
        return found


def _one_a_month(rows: Sequence[Statement]) -> Iterator[Statement]:
    """The statements of the first bulletin of each span of months; ``rows`` are in order."""
    for _, told in groupby(rows, key=lambda each: each.observation.months):
        first, *others = told
        yield first
        yield from (each for each in others if each.source == first.source)


def _steps(rows: Iterable[Statement]) -> Iterator[Step]:
    statements = {id(each.observation): each for each in rows}
    for line in lines_of([each.observation for each in statements.values()]):
        for old, new in pairwise(point.observation for point in line.points):
            if _is_the_same(old, new):
                yield Step(statements[id(old)], statements[id(new)])


def _is_the_same(before: Observation, after: Observation) -> bool:
    """Whether the two name one indicator, or print one target: a renaming that was only guessed proves nothing."""
    old, new = unquoted(before.indicator or ""), unquoted(after.indicator or "")
    alike = old in new or new in old or before.measure_key == after.measure_key
    of_one_target = before.target is not None and (before.target, before.target_unit) == (
        after.target,
        after.target_unit,
    )
    return bool(old and new) and (alike or of_one_target)
