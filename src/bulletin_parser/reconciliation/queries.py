"""The database's rows as an archive."""

import json
from collections.abc import Iterator, Mapping
from decimal import Decimal

from bulletin_parser.compare import rows as of
from bulletin_parser.compare.months import Months
from bulletin_parser.compare.queries import observation
from bulletin_parser.compare.rows import Rows
from bulletin_parser.grammar import Grammar
from bulletin_parser.reconciliation.archive import Archive
from bulletin_parser.reconciliation.discrepancies import CORRECTED, Figure, Source
from bulletin_parser.reconciliation.told import Count, Paragraph, ProjectName, Report, Said, Statement, Told
from bulletin_parser.values import Bound, Span, Status

SOURCES = """
SELECT id, sha256, source, title, region, period_start, period_end, text, corrected FROM bulletins
WHERE superseded_by IS NULL
"""
_KEYS = "SELECT id FROM bulletins WHERE superseded_by IS NULL"
_PERIODS = """
SELECT DISTINCT period_start, period_end FROM bulletins
WHERE superseded_by IS NULL AND period_start IS NOT NULL AND period_end IS NOT NULL
"""
_STATEMENTS = """
SELECT progress.*, reports.name AS printed_name, reports.status_start, reports.status_end,
    indicators.target_start, indicators.target_end, indicators.actual_start, indicators.actual_end,
    indicators.rate_start, indicators.rate_end, indicators.yoy_text, indicators.yoy_start, indicators.yoy_end,
    indicators.mom_text, indicators.mom_start, indicators.mom_end
FROM progress
JOIN reports ON reports.id = progress.report_id
JOIN indicators ON indicators.id = progress.indicator_id
WHERE progress.period_start IS NOT NULL AND progress.period_end IS NOT NULL
"""
_REPORTS = """
SELECT reports.*, projects.name AS project
FROM reports JOIN projects ON projects.id = reports.project_id
"""
_LISTED = """
SELECT members.bulletin_id, members.project_id, projects.name AS project, summaries.region, members.status,
    states.status_text, members.corrected, members.span_start, members.span_end
FROM summary_members AS members
JOIN summary_states AS states ON states.id = members.state_id
JOIN summaries ON summaries.id = states.summary_id
JOIN projects ON projects.id = members.project_id
WHERE members.status IS NOT NULL
"""
_COUNTS = """
SELECT states.*, summaries.region, summaries.counted, summaries.totals
FROM summary_states AS states
JOIN summaries ON summaries.id = states.summary_id
WHERE states.count IS NOT NULL AND states.count_start IS NOT NULL
"""
_PARAGRAPHS = """
SELECT bulletin_id, region, span_start FROM summaries WHERE region IS NOT NULL AND span_start IS NOT NULL
"""
_NAMES = "SELECT DISTINCT bulletin_id, project_id, printed, name FROM project_names WHERE bulletin_id IS NOT NULL"
_FIGURES = ("target", "actual")
_PERCENTS = ("rate", "yoy", "mom")

Row = Mapping[str, object]


def read_archive(rows: Rows, grammar: Grammar) -> Archive:
    """Everything that the bulletins say which no later edition supersedes."""
    texts: dict[int, str] = {}
    sources: dict[int, Source] = {}
    for row in rows(SOURCES, {}):
        source = source_of(row)
        sources[source.id], texts[source.id] = source, str(row["text"])
    reader = _Reader(rows, sources)
    told = Told(
        statements=reader.statements(),
        reports=reader.reports(),
        listed=reader.listed(),
        counts=reader.counts(),
        paragraphs=reader.paragraphs(),
        names=reader.names(),
        texts=texts,
    )
    return Archive(told, grammar)


def count(rows: Rows) -> int:
    """How many bulletins there are which no later edition supersedes."""
    return len(list(rows(_KEYS, {})))


def periods(rows: Rows) -> list[Months]:
    """The months that bulletins cover, as far as they say."""
    return [of.months(row) for row in rows(_PERIODS, {})]


class _Reader:
    """Rows of the bulletins of ``sources`` as records; those of superseded ones are passed over."""

    def __init__(self, rows: Rows, sources: Mapping[int, Source]) -> None:
        self._rows = rows
        self._sources = sources

    def statements(self) -> Iterator[Statement]:
        for source, row in self._of(_STATEMENTS):
            figures = {kind: figure for kind in _FIGURES if (figure := _quantity(row, kind))}
            figures |= {kind: percent for kind in _PERCENTS if (percent := _percent(row, kind))}
            yield Statement(source, _key(row, "report_id"), observation(row), _span(row, "span") or Span(0, 0), figures)

    def reports(self) -> Iterator[Report]:
        for source, row in self._of(_REPORTS):
            span = _span(row, "span") or Span(0, 0)
            yield Report(
                source=source,
                id=_key(row, "id"),
                project_id=_key(row, "project_id"),
                project=str(row["project"]),
                region=_text(row, "region"),
                status=_status(row),
                status_text=_words(row),
                status_span=_span(row, "status"),
                title_span=_span(row, "title") or span,
                span=span,
            )

    def listed(self) -> Iterator[Said]:
        for source, row in self._of(_LISTED):
            status, span = _status(row), _span(row, "span")
            if status and span:
                words = "".join(str(row["status_text"]).split()) + CORRECTED * _is_corrected(row, "status")
                yield Said(
                    source, _key(row, "project_id"), str(row["project"]), _text(row, "region"), status, words, span
                )

    def counts(self) -> Iterator[Count]:
        for source, row in self._of(_COUNTS):
            totals = tuple(_total(each) for each in json.loads(str(row["totals"])))
            count = Decimal(str(row["count"]))
            unit = totals[-1].unit if totals else "个"
            text = f"{row['count']}{CORRECTED * _is_corrected(row, 'count')}"
            figure = Figure(count, unit, text, None, _span(row, "count"))
            words = "".join(str(row["status_text"]).split())
            yield Count(source, _text(row, "region"), _text(row, "counted"), _status(row), words, figure, totals)

    def paragraphs(self) -> Iterator[Paragraph]:
        for source, row in self._of(_PARAGRAPHS):
            yield Paragraph(source, str(row["region"]), _key(row, "span_start"))

    def names(self) -> Iterator[ProjectName]:
        for source, row in self._of(_NAMES):
            for name in {str(row["printed"]), str(row["name"])}:
                yield ProjectName(source.region, _key(row, "project_id"), name)

    def _of(self, sql: str) -> Iterator[tuple[Source, Row]]:
        for row in self._rows(sql, {}):
            source = self._sources.get(_key(row, "bulletin_id"))
            if source:
                yield source, row


def source_of(row: Row) -> Source:
    """A row of ``SOURCES`` as the bulletin that it is."""
    start, end = _text(row, "period_start"), _text(row, "period_end")
    months = Months(start, end) if start and end else None
    return Source(
        _key(row, "id"),
        str(row["sha256"]),
        str(row["source"]),
        str(row["title"]),
        _text(row, "region"),
        months,
        is_corrected=row["corrected"] is not None,
    )


def _quantity(row: Row, kind: str) -> Figure | None:
    value = row[f"{kind}_value"]
    if not isinstance(value, int | float):
        return None
    bound = _text(row, f"{kind}_bound")
    text = _text(row, f"{kind}_text") or str(value)
    if _is_corrected(row, kind):
        bound, text = None, f"{value}{CORRECTED}{_text(row, f'{kind}_unit') or ''}"
    return Figure(
        Decimal(str(value)), _text(row, f"{kind}_unit"), text, Bound(bound) if bound else None, _span(row, kind)
    )


def _percent(row: Row, kind: str) -> Figure | None:
    value = row[kind]
    if not isinstance(value, int | float):
        return None
    printed = None if _is_corrected(row, kind) else _text(row, f"{kind}_text")
    return Figure(Decimal(str(value)), "%", printed or f"{value}{CORRECTED}%", None, _span(row, kind))


def _is_corrected(row: Row, field: str) -> bool:
    """Whether a person's figure stands in the place of the printed one."""
    return field in (_text(row, "corrected") or "").split(",")


def _words(row: Row) -> str | None:
    """The words that say how a report's project stands, marked where a person said otherwise."""
    corrected = _is_corrected(row, "status") or _is_corrected(row, "status_text")
    return f"{_text(row, 'status_text') or ''}{CORRECTED * corrected}" or None


def _total(total: Mapping[str, object]) -> Figure:
    span = total["span"]
    assert isinstance(span, list)
    unit = total["unit"]
    return Figure(Decimal(str(total["value"])), str(unit) if unit else None, str(total["text"]), None, Span(*span))


def _span(row: Row, kind: str) -> Span | None:
    start, end = row[f"{kind}_start"], row[f"{kind}_end"]
    return Span(start, end) if isinstance(start, int) and isinstance(end, int) else None


def _status(row: Row) -> Status | None:
    status = _text(row, "status")
    return Status(status) if status else None


def _text(row: Row, column: str) -> str | None:
    value = row[column]
    return None if value is None else str(value)


def _key(row: Row, column: str) -> int:
    value = row[column]
    assert isinstance(value, int)
    return value
