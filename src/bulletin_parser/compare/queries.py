"""The database's rows as this package's records: what bulletins report, and what they list."""

from collections.abc import Iterator, Mapping

from bulletin_parser.compare import rows as of
from bulletin_parser.compare.corrected import Correction, corrections_of, corrections_sql
from bulletin_parser.compare.matrix import Listing
from bulletin_parser.compare.months import Edition, Months
from bulletin_parser.compare.names import ProjectName
from bulletin_parser.compare.observations import Observation
from bulletin_parser.compare.printed_rankings import Seat
from bulletin_parser.compare.rows import Row, Rows
from bulletin_parser.compare.unplaced import OF_ISSUER, bulletins_of
from bulletin_parser.values import Bound, Status

# A bulletin of an unknown place is an edition of its own.
EDITION = """region AS bulletin_region, period_start, period_end, iif(region IS NULL, source, NULL) AS source,
    iif(region IS NULL, id, NULL) AS bulletin_id"""

_EDITIONS = f"""
SELECT DISTINCT {EDITION}
FROM bulletins
WHERE superseded_by IS NULL AND period_start IS NOT NULL AND period_end IS NOT NULL AND EXISTS (
    SELECT 1 FROM reports WHERE reports.bulletin_id = bulletins.id
)
ORDER BY period_end, period_start, region, bulletin_id
"""

_EDITIONS_WITH_PLACES = f"""
SELECT DISTINCT {EDITION}
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
ORDER BY period_end, period_start, region, bulletin_id
"""

_NAMES = """
SELECT DISTINCT reports.project_id, projects.name AS project, reports.title, bulletins.region AS bulletin_region
FROM reports
JOIN projects ON projects.id = reports.project_id
JOIN bulletins ON bulletins.id = reports.bulletin_id
WHERE bulletins.superseded_by IS NULL
"""

_PLACES = """
SELECT region FROM bulletins UNION SELECT region FROM reports UNION SELECT region FROM indicators
UNION SELECT region FROM summaries UNION SELECT name FROM rankings
"""

_PRINTED_PLACES = """
SELECT region_names.printed, regions.name AS region
FROM region_names JOIN regions ON regions.id = region_names.region_id
"""

_OF_LEVEL = "SELECT name AS region FROM regions WHERE level = :level"

_OF_CODE = "SELECT name AS region FROM regions WHERE code = :code"

_WITHIN = """
WITH RECURSIVE inside(id, name) AS (
    SELECT id, name FROM regions WHERE name LIKE :beginning || '%'
    UNION
    SELECT regions.id, regions.name FROM regions JOIN inside ON regions.parent_id = inside.id
)
SELECT name AS region FROM inside
"""

# One row a printed place. Bulletins of one region that lead up to a month.
_SEATS = f"""
SELECT bulletins.period_start, bulletins.period_end, bulletins.region AS bulletin_region, rankings.bulletin_id,
    rankings.ordinal, rankings.counted, rankings.place, rankings.name, rankings.from_below,
    CASE WHEN bulletins.corrected IS NOT NULL THEN {corrections_sql({"bulletins": "bulletins.id"})} END AS corrections
FROM rankings
JOIN bulletins ON bulletins.id = rankings.bulletin_id
WHERE bulletins.superseded_by IS NULL AND {OF_ISSUER} AND bulletins.period_start = :start
    AND bulletins.period_end = :end
ORDER BY bulletins.issued_on, bulletins.title, bulletins.sha256, rankings.id
"""

_EDITIONS_WITH_RANKS = f"""
SELECT DISTINCT {EDITION}
FROM bulletins
WHERE superseded_by IS NULL AND period_start IS NOT NULL AND period_end IS NOT NULL AND (
    EXISTS (SELECT 1 FROM rankings WHERE rankings.bulletin_id = bulletins.id)
    OR EXISTS (
        SELECT 1 FROM indicators
        WHERE indicators.bulletin_id = bulletins.id AND indicators.region IS NOT bulletins.region
    )
)
ORDER BY period_end, period_start, region, bulletin_id
"""

_AGENCIES = "SELECT DISTINCT value AS agency FROM reports, json_each(reports.lead_agencies)"

_PROGRESS_ROWS = {
    "indicators": "progress.indicator_id",
    "summary_members": "progress.member_id",
    "bulletins": "progress.bulletin_id",
}
_OF_REPORT = corrections_sql({"reports": "progress.report_id"})
_PROGRESS = f"""
SELECT progress.*, reports.name AS printed_name, reports.region AS reported_of,
    CASE WHEN progress.corrected IS NOT NULL THEN {corrections_sql(_PROGRESS_ROWS)} END AS corrections,
    CASE WHEN progress.corrected IS NOT NULL THEN {_OF_REPORT} END AS of_report
FROM progress
JOIN reports ON reports.id = progress.report_id
JOIN bulletins ON bulletins.id = progress.bulletin_id
WHERE progress.period_start IS NOT NULL AND progress.period_end IS NOT NULL AND {{condition}}
ORDER BY progress.period_end, progress.period_start, progress.bulletin_region, bulletins.issued_on, bulletins.title,
    bulletins.sha256, progress.report_id, progress.indicator_id
"""
_OF_MONTHS = _PROGRESS.format(condition="progress.period_start = :start AND progress.period_end = :end")
_OF_PROJECT = _PROGRESS.format(condition="progress.project_id = :project")

# A region's statement counts with the names in it, if any. A name is called as its project is, where it is linked.
_LISTINGS = f"""
SELECT bulletins.period_start, bulletins.period_end, bulletins.region AS bulletin_region, summaries.region,
    bulletins.source, states.bulletin_id,
    iif(members.id IS NULL, states.status, members.status) AS status, states.status AS counted_status, states.count,
    iif(instr(coalesce(members.corrected, ''), 'name'), members.name, members.text) AS text,
    members.project_id, projects.name AS project,
    CASE WHEN members.corrected IS NOT NULL THEN {corrections_sql({"summary_members": "members.id"})} END
        AS corrections,
    CASE WHEN states.corrected IS NOT NULL THEN {corrections_sql({"summary_states": "states.id"})} END AS of_count,
    CASE WHEN bulletins.corrected IS NOT NULL THEN {corrections_sql({"bulletins": "bulletins.id"})} END AS of_bulletin
FROM summary_states AS states
JOIN summaries ON summaries.id = states.summary_id
JOIN bulletins ON bulletins.id = states.bulletin_id
LEFT JOIN summary_members AS members ON members.state_id = states.id
LEFT JOIN projects ON projects.id = members.project_id
WHERE bulletins.superseded_by IS NULL AND bulletins.period_start = :start AND bulletins.period_end = :end
    AND summaries.region IS NOT NULL
ORDER BY bulletins.region, bulletins.issued_on, bulletins.title, bulletins.sha256, summaries.id, states.id, members.id
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
            of.count(row, "project_id") or 0,
            of.text(row, "project") or "",
            of.text(row, "title") or "",
            of.text(row, "bulletin_region"),
        )
        for row in rows(_NAMES, {})
    )


def editions_with_ranks(rows: Rows) -> tuple[Edition, ...]:
    """Those that print a ranking or give figures for places inside a region."""
    return tuple(_edition(row) for row in rows(_EDITIONS_WITH_RANKS, {}))


def seats(rows: Rows, issuer: str | None, *months: Months) -> tuple[Seat, ...]:
    """The places of all rankings that the bulletins of a region print for these months."""
    return tuple(
        Seat(
            span,
            issuer,
            of.count(row, "ordinal") or 0,
            of.text(row, "counted") or "",
            of.count(row, "place") or 0,
            of.text(row, "name") or "",
            bool(of.count(row, "from_below")),
            corrections_of(row),
        )
        for span in months
        for row in rows(_SEATS, {**bulletins_of(issuer), **_bounds(span)})
    )


def places(rows: Rows) -> tuple[str, ...]:
    """The places that anything is said of."""
    return tuple(place for row in rows(_PLACES, {}) if (place := of.text(row, "region")))


def printed_places(rows: Rows) -> Mapping[str, str]:
    """What places were printed as (湘西州吉首市), with the names by which they are known (吉首市)."""
    return {of.text(row, "printed") or "": of.text(row, "region") or "" for row in rows(_PRINTED_PLACES, {})}


def places_of_level(rows: Rows, level: str) -> frozenset[str]:
    """The places that are a ``province``, ``prefecture``, ``county`` or ``township``."""
    return frozenset(place for row in rows(_OF_LEVEL, {"level": level}) if (place := of.text(row, "region")))


def place_of_codes(rows: Rows, codes: tuple[str, ...]) -> str | None:
    """The one place that is a division of one of these codes; ``None`` where there is none, or several."""
    found = {place for code in codes for row in rows(_OF_CODE, {"code": code}) if (place := of.text(row, "region"))}
    return found.pop() if len(found) == 1 else None


def places_within(rows: Rows, beginning: str) -> frozenset[str]:
    """The places whose names begin so, those that only a ranking names among them, with all that lies in them."""
    inside = {place for row in rows(_WITHIN, {"beginning": beginning}) if (place := of.text(row, "region"))}
    return frozenset(inside.union(place for place in places(rows) if place.startswith(beginning)))


def agencies(rows: Rows) -> tuple[str, ...]:
    """The offices that lead a project."""
    return tuple(office for row in rows(_AGENCIES, {}) if (office := of.text(row, "agency")))


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


def _edition(row: Row) -> Edition:
    return Edition(of.issuer(row), of.months(row))


def observation(row: Row) -> Observation:
    """A row of ``progress``, and beside it its report's ``printed_name``, as a record."""
    bound, status, agencies = of.text(row, "target_bound"), of.text(row, "status"), of.text(row, "lead_agencies")
    of_project = of.text(row, "project_status")
    return Observation(
        months=of.months(row),
        project_id=of.count(row, "project_id") or 0,
        project=of.text(row, "project") or "",
        indicator=of.text(row, "indicator"),
        region=of.region(row),
        issuer=of.issuer(row),
        title=of.text(row, "title"),
        printed_name=of.text(row, "printed_name"),
        target=of.figure(row, "target_value"),
        target_unit=of.text(row, "target_unit"),
        target_bound=Bound(bound) if bound else None,
        actual=of.figure(row, "actual_value"),
        actual_unit=of.text(row, "actual_unit"),
        printed_rate=of.figure(row, "rate"),
        vs_schedule=of.figure(row, "vs_schedule"),
        status=Status(status) if status else None,
        status_text=of.text(row, "status_text"),
        project_status=Status(of_project) if of_project else None,
        agencies=tuple(agencies.split("、")) if agencies else (),
        corrections=(*corrections_of(row), *_of_report(row)),
        measure=of.text(row, "measure") if "measure" in row else None,
    )


def _of_report(row: Row) -> Iterator[Correction]:
    """A person's corrections of the report; in a row that only says how a place stands, they are of the project."""
    for each in corrections_of(row, "of_report"):
        is_own = row["region"] == row["reported_of"] or not each.field.startswith("status")
        yield each if is_own else each._replace(field=f"project_{each.field}")


def _listing(row: Row) -> Listing:
    status, counted = of.text(row, "status"), of.text(row, "counted_status")
    return Listing(
        months=of.months(row),
        region=of.text(row, "region") or "",
        issuer=of.issuer(row),
        status=Status(status) if status else None,
        text=of.text(row, "text"),
        project_id=of.count(row, "project_id"),
        project=of.text(row, "project"),
        printed_count=of.count(row, "count"),
        counted_status=Status(counted) if counted else None,
        corrections=corrections_of(row),
        count_corrections=corrections_of(row, "of_count"),
        head_corrections=corrections_of(row, "of_bulletin"),
    )
