"""The database's rows as this package's records: what bulletins report, and what they list."""

from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal

from bulletin_parser.compare.matrix import Listing
from bulletin_parser.compare.months import Edition, Months
from bulletin_parser.compare.observations import Observation
from bulletin_parser.compare.trend import ProjectName
from bulletin_parser.values import Bound, Status

Rows = Callable[[str, Mapping[str, object]], Iterable[Mapping[str, object]]]
"""Runs one SELECT with its named parameters and gives its rows by column name."""

_EDITIONS = """
SELECT DISTINCT region AS bulletin_region, period_start, period_end
FROM bulletins
WHERE superseded_by IS NULL AND period_start IS NOT NULL AND period_end IS NOT NULL AND EXISTS (
    SELECT 1 FROM reports WHERE reports.bulletin_id = bulletins.id
)
ORDER BY period_end, id
"""

_EDITIONS_WITH_PLACES = """
SELECT DISTINCT region AS bulletin_region, period_start, period_end
FROM bulletins
WHERE superseded_by IS NULL AND period_start IS NOT NULL AND period_end IS NOT NULL AND (
    EXISTS (
        SELECT 1 FROM summaries
        WHERE summaries.bulletin_id = bulletins.id AND summaries.region IS NOT bulletins.region
    )
    OR EXISTS (
        SELECT 1 FROM indicators
        WHERE indicators.bulletin_id = bulletins.id AND indicators.region IS NOT bulletins.region
    )
)
ORDER BY period_end, id
"""

_NAMES = """
SELECT DISTINCT reports.project_id, projects.name AS project, reports.title, bulletins.region AS bulletin_region
FROM reports
JOIN projects ON projects.id = reports.project_id
JOIN bulletins ON bulletins.id = reports.bulletin_id
WHERE bulletins.superseded_by IS NULL
"""

_PROGRESS = """
SELECT progress.*, reports.name AS printed_name
FROM progress
JOIN reports ON reports.id = progress.report_id
WHERE progress.period_start IS NOT NULL AND progress.period_end IS NOT NULL AND {condition}
ORDER BY progress.period_end, progress.bulletin_id, progress.report_id, progress.indicator_id
"""
_OF_MONTHS = _PROGRESS.format(condition="progress.period_start = :start AND progress.period_end = :end")
_OF_PROJECT = _PROGRESS.format(condition="progress.project_id = :project")

# A region's statement counts with the names in it, if any. A name is called as its project is, where it is linked.
_LISTINGS = """
SELECT bulletins.period_start, bulletins.period_end, bulletins.region AS bulletin_region, summaries.region,
    states.status, states.count, members.text, members.project_id, projects.name AS project
FROM summary_states AS states
JOIN summaries ON summaries.id = states.summary_id
JOIN bulletins ON bulletins.id = states.bulletin_id
LEFT JOIN summary_members AS members ON members.state_id = states.id
LEFT JOIN projects ON projects.id = members.project_id
WHERE bulletins.superseded_by IS NULL AND bulletins.period_start = :start AND bulletins.period_end = :end
    AND summaries.region IS NOT NULL
ORDER BY bulletins.id, summaries.id, states.id, members.id
"""


def editions(rows: Rows) -> tuple[Edition, ...]:
    """Which regions published for which months, as far as bulletins say, earliest first."""
    return tuple(_edition(row) for row in rows(_EDITIONS, {}))


def editions_with_places(rows: Rows) -> tuple[Edition, ...]:
    """Those that may say something of the places inside a region."""
    return tuple(_edition(row) for row in rows(_EDITIONS_WITH_PLACES, {}))


def names(rows: Rows) -> tuple[ProjectName, ...]:
    """Every project's name with every title that was printed for it."""
    return tuple(
        ProjectName(
            _count(row, "project_id") or 0,
            _text(row, "project") or "",
            _text(row, "title") or "",
            _text(row, "bulletin_region"),
        )
        for row in rows(_NAMES, {})
    )


def observations(rows: Rows, *months: Months) -> tuple[Observation, ...]:
    """Everything that the bulletins of these months report, in printed order."""
    return tuple(observation(row) for span in months for row in rows(_OF_MONTHS, _bounds(span)))


def observations_of(rows: Rows, project_id: int) -> tuple[Observation, ...]:
    """Everything that bulletins with a known period report of one project, earliest first."""
    return tuple(observation(row) for row in rows(_OF_PROJECT, {"project": project_id}))


def listings(rows: Rows, months: Months) -> tuple[Listing, ...]:
    """Everything that the bulletins of these months count or list by status for a region, in printed order."""
    return tuple(_listing(row) for row in rows(_LISTINGS, _bounds(months)))


def _bounds(months: Months) -> Mapping[str, object]:
    return {"start": months.start, "end": months.end}


def _edition(row: Mapping[str, object]) -> Edition:
    return Edition(_text(row, "bulletin_region"), _months(row))


def observation(row: Mapping[str, object]) -> Observation:
    """A row of ``progress``, with the project's ``printed_name`` beside it, as a record."""
    bound, status = _text(row, "target_bound"), _text(row, "status")
    return Observation(
        months=_months(row),
        project_id=_count(row, "project_id") or 0,
        project=_text(row, "project") or "",
        indicator=_text(row, "indicator"),
        region=_text(row, "region"),
        issuer=_text(row, "bulletin_region"),
        title=_text(row, "title"),
        printed_name=_text(row, "printed_name"),
        target=_figure(row, "target_value"),
        target_unit=_text(row, "target_unit"),
        target_bound=Bound(bound) if bound else None,
        actual=_figure(row, "actual_value"),
        actual_unit=_text(row, "actual_unit"),
        printed_rate=_figure(row, "rate"),
        status=Status(status) if status else None,
        status_text=_text(row, "status_text"),
        lead_agencies=_text(row, "lead_agencies"),
    )


def _listing(row: Mapping[str, object]) -> Listing:
    status = _text(row, "status")
    return Listing(
        months=_months(row),
        region=_text(row, "region") or "",
        issuer=_text(row, "bulletin_region"),
        status=Status(status) if status else None,
        text=_text(row, "text"),
        project_id=_count(row, "project_id"),
        project=_text(row, "project"),
        printed_count=_count(row, "count"),
    )


def _months(row: Mapping[str, object]) -> Months:
    return Months(str(row["period_start"]), str(row["period_end"]))


def _text(row: Mapping[str, object], column: str) -> str | None:
    value = row[column]
    return None if value is None else str(value)


def _count(row: Mapping[str, object], column: str) -> int | None:
    value = row[column]
    return value if isinstance(value, int) else None


def _figure(row: Mapping[str, object], column: str) -> Decimal | None:
    """A figure as it was printed: a real is read by its shortest decimal form, 44.63 and not its binary tail."""
    value = row[column]
    return Decimal(str(value)) if isinstance(value, int | float) else None
