"""The database's rows on how projects stand: statuses of reports, names in lists, counts by status."""

import json
from collections.abc import Mapping, Sequence

from bulletin_parser.compare import rows as of
from bulletin_parser.compare.corrected import corrections_of, corrections_sql
from bulletin_parser.compare.history import Archive
from bulletin_parser.compare.months import Edition, Months
from bulletin_parser.compare.queries import EDITION, observations, places, printed_places
from bulletin_parser.compare.rows import Row, Rows
from bulletin_parser.compare.standings import Printed, Standing, Tally
from bulletin_parser.compare.unplaced import OF_ISSUER, bulletins_of
from bulletin_parser.values import Span, Status

# The bulletins that one edition may continue. The line is counted in the text, from 1.
_LEADING_UP = f"""
bulletins.superseded_by IS NULL AND {OF_ISSUER} AND bulletins.period_start IS NOT NULL
    AND bulletins.period_end BETWEEN :earliest AND :end
"""
_LINE = """
1 + length(substr(bulletins.text, 1, {start})) - length(replace(substr(bulletins.text, 1, {start}), char(10), ''))
    AS line
"""
# The same in whatever order bulletins were stored.
_CANONICAL = """bulletins.period_end, bulletins.period_start, bulletins.region, bulletins.issued_on, bulletins.title,
    bulletins.sha256"""

_REPORTED = f"""
SELECT bulletins.period_start, bulletins.period_end, bulletins.region AS bulletin_region, reports.region,
    reports.project_id, projects.name AS project, reports.status, reports.status_text, reports.lead_agencies,
    reports.quote, bulletins.source, coalesce(reports.status_start, reports.span_start) AS span_start,
    coalesce(reports.status_end, reports.span_end) AS span_end, 'reports' AS made, reports.id AS row_id,
    NULL AS counted, reports.bulletin_id,
    CASE WHEN reports.corrected IS NOT NULL OR bulletins.corrected IS NOT NULL
        THEN {corrections_sql({"reports": "reports.id", "bulletins": "bulletins.id"})} END AS corrections,
    {_LINE.format(start="coalesce(reports.status_start, reports.span_start)")}
FROM reports
JOIN bulletins ON bulletins.id = reports.bulletin_id
JOIN projects ON projects.id = reports.project_id
WHERE {_LEADING_UP}
ORDER BY {_CANONICAL}, reports.id
"""

_LISTED = f"""
SELECT bulletins.period_start, bulletins.period_end, bulletins.region AS bulletin_region, summaries.region,
    members.project_id, coalesce(projects.name, members.name) AS project, members.status, states.status_text,
    reports.lead_agencies, states.quote, bulletins.source, members.span_start, members.span_end,
    'summary_members' AS made, members.id AS row_id, summaries.counted,
    members.bulletin_id,
    CASE WHEN members.corrected IS NOT NULL OR bulletins.corrected IS NOT NULL
        THEN {corrections_sql({"summary_members": "members.id", "bulletins": "bulletins.id"})} END AS corrections,
    {_LINE.format(start="members.span_start")}
FROM summary_members AS members
JOIN summary_states AS states ON states.id = members.state_id
JOIN summaries ON summaries.id = states.summary_id
JOIN bulletins ON bulletins.id = members.bulletin_id
LEFT JOIN projects ON projects.id = members.project_id
LEFT JOIN reports ON reports.id = members.report_id AND reports.project_id = members.project_id
WHERE {_LEADING_UP}
ORDER BY {_CANONICAL}, members.id
"""

_TALLIES = f"""
SELECT bulletins.period_start, bulletins.period_end, bulletins.region AS bulletin_region, summaries.region,
    states.status, states.count, summaries.totals, bulletins.source, states.bulletin_id,
    (SELECT count(*) FROM summary_members AS members
        WHERE members.state_id = states.id AND members.status IS states.status) AS named,
    CASE WHEN states.corrected IS NOT NULL OR bulletins.corrected IS NOT NULL
        THEN {corrections_sql({"summary_states": "states.id", "bulletins": "bulletins.id"})} END AS corrections
FROM summary_states AS states
JOIN summaries ON summaries.id = states.summary_id
JOIN bulletins ON bulletins.id = states.bulletin_id
WHERE {_LEADING_UP}
ORDER BY {_CANONICAL}, states.id
"""

_EDITIONS = f"""
SELECT DISTINCT {EDITION}
FROM bulletins
WHERE superseded_by IS NULL AND period_start IS NOT NULL AND period_end IS NOT NULL AND (
    EXISTS (SELECT 1 FROM reports WHERE reports.bulletin_id = bulletins.id)
    OR EXISTS (SELECT 1 FROM summary_states WHERE summary_states.bulletin_id = bulletins.id)
)
ORDER BY period_end, period_start, region, bulletin_id
"""

_LISTED_AT = """
SELECT DISTINCT bulletins.id, summaries.region
FROM summary_members AS members
JOIN summary_states AS states ON states.id = members.state_id
JOIN summaries ON summaries.id = states.summary_id
JOIN bulletins ON bulletins.id = members.bulletin_id
WHERE bulletins.superseded_by IS NULL AND members.project_id = :project
"""


def listed_at(rows: Rows, project_id: int) -> tuple[str | None, ...]:
    """The places in whose lists a project is named, once for each bulletin."""
    return tuple(of.text(row, "region") for row in rows(_LISTED_AT, {"project": project_id}))


def editions(rows: Rows) -> tuple[Edition, ...]:
    """Which regions published for which months, with reports or with counts by status, earliest first."""
    return tuple(Edition(of.issuer(row), of.months(row)) for row in rows(_EDITIONS, {}))


def archive(rows: Rows, edition: Edition, published: Sequence[Edition], since: Months | None = None) -> Archive:
    """All that an edition and those before it in its year, or since those months, say; and its own figures."""
    return Archive(
        published,
        standings(rows, edition, since),
        tallies(rows, edition, since),
        observations(rows, edition.months),
        {**printed_places(rows), **{place: place for place in places(rows)}},
    )


def standings(rows: Rows, edition: Edition, since: Months | None = None) -> tuple[Standing, ...]:
    """What an edition and those before it in its year say, reports first, earliest first; other kinds of months too."""
    asked = _leading_up(edition, since)
    return tuple(_standing(row) for sql in (_REPORTED, _LISTED) for row in rows(sql, asked))


def tallies(rows: Rows, edition: Edition, since: Months | None = None) -> tuple[Tally, ...]:
    """What an edition and those before it in its year count by status, earliest first."""
    return tuple(_tally(row) for row in rows(_TALLIES, _leading_up(edition, since)))


def _leading_up(edition: Edition, since: Months | None) -> Mapping[str, object]:
    months = edition.months
    earliest = months.start if months.is_year_to_date else "0000-00"
    if since:
        earliest = min(earliest, since.start)
    return {**bulletins_of(edition.issuer), "earliest": earliest, "end": months.end}


def _standing(row: Row) -> Standing:
    status = of.text(row, "status")
    span = Span(of.count(row, "span_start") or 0, of.count(row, "span_end") or 0)
    return Standing(
        months=of.months(row),
        region=of.region(row),
        project=of.text(row, "project") or "",
        printed=Printed(
            of.text(row, "source") or "",
            of.count(row, "line") or 1,
            span,
            of.text(row, "quote"),
            of.text(row, "made") or "",
            of.count(row, "row_id") or 0,
        ),
        issuer=of.issuer(row),
        project_id=of.count(row, "project_id"),
        status=Status(status) if status else None,
        words=of.text(row, "status_text"),
        agencies=of.names(row, "lead_agencies"),
        counted=of.text(row, "counted"),
        corrections=corrections_of(row),
    )


def _tally(row: Row) -> Tally:
    status = of.text(row, "status")
    return Tally(
        months=of.months(row),
        issuer=of.issuer(row),
        region=of.region(row),
        status=Status(status) if status else None,
        count=of.count(row, "count"),
        named=of.count(row, "named") or 0,
        total=_total(of.text(row, "totals")),
        corrections=corrections_of(row),
    )


def _total(totals: str | None) -> int | None:
    """The largest of the totals, which counts what the statuses count: 12件17个考核指标."""
    values = [each["value"] for each in json.loads(totals or "[]")]
    return max((int(value) for value in values if isinstance(value, int)), default=None)
