"""The views that people query: ``progress``, ``laggards`` and ``changes``.

None of them shows a superseded bulletin. Their columns are never renamed, and new ones follow at the end.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from bulletin_parser.comparable import CEILINGS, LEVEL_MARKS, ONE_UNIT

if TYPE_CHECKING:
    from sqlite_utils import Database


def _listed(*columns: str) -> str:
    """SQL for the fields that several columns name, with commas between them; null where none names any."""
    told = " || ".join(f"coalesce(',' || {column}, '')" for column in columns)
    return f"nullif(ltrim({told}, ','), '')"


def _unit(column: str) -> str:
    """SQL for what the unit in a column counts, as ``same_unit`` tells it."""
    words = " ".join(f"WHEN '{word}' THEN '{unit}'" for word, unit in ONE_UNIT.items())
    return f"CASE {column} {words} ELSE {column} END"


def _share(actual: str, target: str) -> str:
    """SQL for what is done of a target in percent, where both are amounts in one unit, and the target no ceiling."""
    levels = " OR ".join(f"instr({actual}_unit, '{mark}')" for mark in LEVEL_MARKS)
    ceilings = ", ".join(f"'{bound}'" for bound in CEILINGS)
    return f"""CASE
        WHEN {_unit(f"{target}_unit")} IS {_unit(f"{actual}_unit")} AND {target}_value > 0
            AND NOT coalesce({levels}, 0) AND coalesce({target}_bound, '') NOT IN ({ceilings})
        THEN round({actual}_value * 100.0 / {target}_value, 4)
    END"""


# A row about a place that the report is not of, a county in its prefecture's account, stands as that place's own list
# says, by the first name in it that means the project; what the report says is the project's.
_OF_WHOLE = "(indicators.id IS NULL OR indicators.region IS reports.region)"
_OF_REPORT = f"iif({_OF_WHOLE}, reports.corrected, replace(reports.corrected, 'status', 'project_status'))"
_OWN_MEMBER = """
    SELECT summary_members.id
    FROM summary_members
    JOIN summary_states ON summary_states.id = summary_members.state_id
    JOIN summaries ON summaries.id = summary_states.summary_id
    WHERE summary_members.bulletin_id = reports.bulletin_id AND summary_members.project_id = reports.project_id
        AND summaries.region = indicators.region AND summary_members.status IS NOT NULL
    ORDER BY summary_members.span_start LIMIT 1
"""

# A project of which only a status is reported has one row, with no indicator. Rates are in percent.
PROGRESS = f"""
SELECT
    bulletins.period_start,
    bulletins.period_end,
    coalesce(indicators.region, reports.region) AS region,
    projects.name AS project,
    indicators.name AS indicator,
    indicators.target_value,
    indicators.target_unit,
    indicators.actual_value,
    indicators.actual_unit,
    indicators.rate,
    {_share("indicators.actual", "indicators.target")} AS rate_computed,
    iif({_OF_WHOLE}, reports.status, listed.status) AS status,
    iif({_OF_WHOLE}, reports.status_text, states.status_text) AS status_text,
    (SELECT group_concat(value, '、') FROM json_each(reports.lead_agencies)) AS lead_agencies,
    coalesce(indicators.quote, reports.quote) AS quote,
    bulletins.source,
    coalesce(indicators.span_start, reports.span_start) AS span_start,
    coalesce(indicators.span_end, reports.span_end) AS span_end,
    reports.bulletin_id,
    reports.project_id,
    reports.id AS report_id,
    indicators.id AS indicator_id,
    reports.title,
    indicators.target_text,
    indicators.actual_text,
    indicators.rate_text,
    indicators.target_bound,
    indicators.actual_bound,
    indicators.yoy,
    indicators.mom,
    indicators.vs_schedule,
    indicators.rank,
    bulletins.region AS bulletin_region,
    {_listed("indicators.corrected", _OF_REPORT, "listed.corrected", "bulletins.corrected")} AS corrected,
    coalesce(indicators.measure, indicators.name) AS measure,
    reports.status AS project_status,
    reports.status_text AS project_status_text,
    listed.id AS member_id
FROM reports
JOIN bulletins ON bulletins.id = reports.bulletin_id
JOIN projects ON projects.id = reports.project_id
LEFT JOIN indicators ON indicators.report_id = reports.id
LEFT JOIN summary_members AS listed ON NOT {_OF_WHOLE} AND listed.id = ({_OWN_MEMBER})
LEFT JOIN summary_states AS states ON states.id = listed.state_id
WHERE bulletins.superseded_by IS NULL
"""

# Behind is what a report says of its project and what a region's list says of its members. Of several such
# statements on one region and project the first printed one stands (SQLite takes the row of the min()).
LAGGARDS = f"""
WITH said AS (
    SELECT
        reports.bulletin_id, reports.region, projects.name AS project, reports.status, reports.status_text,
        reports.lead_agencies, reports.quote, reports.span_start, reports.span_end, reports.project_id,
        reports.id AS report_id, NULL AS member_id, reports.corrected
    FROM reports
    JOIN projects ON projects.id = reports.project_id
    WHERE reports.status IN ('behind', 'not_started')
    UNION ALL
    SELECT
        members.bulletin_id, summaries.region, coalesce(projects.name, members.name), members.status,
        states.status_text, reports.lead_agencies, states.quote, members.span_start, members.span_end,
        members.project_id, members.report_id, members.id, members.corrected
    FROM summary_members AS members
    JOIN summary_states AS states ON states.id = members.state_id
    JOIN summaries ON summaries.id = states.summary_id
    LEFT JOIN reports ON reports.id = members.report_id AND reports.project_id = members.project_id
    LEFT JOIN projects ON projects.id = members.project_id
    WHERE members.status IN ('behind', 'not_started')
)
SELECT
    bulletins.period_start,
    bulletins.period_end,
    said.region,
    said.project,
    said.status,
    said.status_text,
    (SELECT group_concat(value, '、') FROM json_each(said.lead_agencies)) AS lead_agencies,
    said.quote,
    bulletins.source,
    min(said.span_start) AS span_start,
    said.span_end,
    said.bulletin_id,
    said.project_id,
    said.report_id,
    said.member_id,
    bulletins.region AS bulletin_region,
    {_listed("said.corrected", "bulletins.corrected")} AS corrected
FROM said
JOIN bulletins ON bulletins.id = said.bulletin_id
WHERE bulletins.superseded_by IS NULL
GROUP BY said.bulletin_id, said.region, said.project_id, CASE WHEN said.project_id IS NULL THEN said.project END
"""

# One row per project, indicator, region, period and region that publishes: of its bulletins, the one issued last.
# A bulletin of an unknown place is beside no other.
# Figures of the year so far (from January) are compared with such, those of months of their own with such. A new year
# counts afresh, so figures are subtracted only within one (period_start is the same) and only in one unit.
CHANGES = """
WITH told AS (
    SELECT
        *,
        coalesce(rate, rate_computed) AS rate_known,
        substr(period_start, 6) = '01' AS so_far,
        coalesce(bulletin_region, bulletin_id) AS whose,
        row_number() OVER (
            PARTITION BY project_id, measure, region, coalesce(bulletin_region, bulletin_id), period_start, period_end
            ORDER BY issued_on DESC, sha256 DESC, indicator_id DESC
        ) AS telling
    FROM progress
    JOIN (SELECT id, issued_on, sha256 FROM bulletins) AS published ON published.id = progress.bulletin_id
    WHERE period_end IS NOT NULL
),
beside AS (
    SELECT
        *,
        lag(period_start) OVER history AS previous_period_start,
        lag(period_end) OVER history AS previous_period_end,
        lag(target_value) OVER history AS previous_target_value,
        lag(target_unit) OVER history AS previous_target_unit,
        lag(actual_value) OVER history AS previous_actual_value,
        lag(actual_unit) OVER history AS previous_actual_unit,
        lag(rate) OVER history AS previous_rate,
        lag(rate_computed) OVER history AS previous_rate_computed,
        lag(rate_known) OVER history AS previous_rate_known,
        lag(status) OVER history AS previous_status,
        lag(status_text) OVER history AS previous_status_text,
        lag(bulletin_id) OVER history AS previous_bulletin_id,
        lag(indicator_id) OVER history AS previous_indicator_id,
        lag(corrected) OVER history AS previous_corrected
    FROM told
    WHERE telling = 1
    WINDOW history AS (
        PARTITION BY project_id, measure, region, whose, so_far ORDER BY period_end, period_start
    )
)
SELECT
    period_start, period_end, region, project, indicator,
    target_value, target_unit, actual_value, actual_unit, rate, rate_computed, status, status_text,
    previous_period_start, previous_period_end,
    previous_target_value, previous_target_unit, previous_actual_value, previous_actual_unit,
    previous_rate, previous_rate_computed, previous_status, previous_status_text,
    CASE
        WHEN period_start IS previous_period_start AND actual_unit IS previous_actual_unit
        THEN CASE typeof(actual_value - previous_actual_value)
            WHEN 'real' THEN round(actual_value - previous_actual_value, 6)
            ELSE actual_value - previous_actual_value
        END
    END AS actual_change,
    CASE
        WHEN period_start IS previous_period_start THEN round(rate_known - previous_rate_known, 4)
    END AS rate_change,
    lead_agencies, quote, source, span_start, span_end, bulletin_id, project_id,
    report_id, indicator_id, previous_bulletin_id, previous_indicator_id, bulletin_region,
    corrected, previous_corrected, measure, project_status, project_status_text
FROM beside
"""

VIEWS: Mapping[str, str] = {"progress": PROGRESS, "laggards": LAGGARDS, "changes": CHANGES}
"""The views by name, in the order in which they build on each other."""


def create_views(database: "Database") -> None:
    """Make the views, or bring them up to date."""
    for name, sql in VIEWS.items():
        database.create_view(name, sql.strip(), replace=True)
