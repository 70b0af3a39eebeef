"""Full-text search in records: the projects of which a report or a region's list holds all the words."""

import json
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from bulletin_parser.store.hits import Project
from bulletin_parser.store.narrowing import Narrowing
from bulletin_parser.store.opening import Store
from bulletin_parser.store.phrases import Phrase, expression, is_decided_by_index, marks, phrases
from bulletin_parser.store.spacing import unspaced

_REPORTS = """
SELECT
    'reports' AS "table", found.id, found.project_id, coalesce(projects.name, found.name) AS project,
    found.title AS text, terms.characters, found.bulletin_id, bulletins.period_end, 0 AS listed
FROM reports_terms_fts
JOIN reports_terms AS terms ON terms.id = reports_terms_fts.rowid
JOIN reports AS found ON found.id = terms.id
JOIN bulletins ON bulletins.id = found.bulletin_id
LEFT JOIN projects ON projects.id = found.project_id
WHERE reports_terms_fts MATCH :match AND bulletins.superseded_by IS NULL{conditions}
"""
_MEMBERS = """
WITH found AS (
    SELECT
        members.id, members.bulletin_id, members.project_id, members.name, members.text, summaries.region,
        members.status
    FROM summary_members AS members
    JOIN summary_states AS states ON states.id = members.state_id
    JOIN summaries ON summaries.id = states.summary_id
)
SELECT
    'summary_members' AS "table", found.id, found.project_id, coalesce(projects.name, found.name) AS project,
    found.text, terms.characters, found.bulletin_id, bulletins.period_end, 1 AS listed
FROM summary_members_terms_fts
JOIN summary_members_terms AS terms ON terms.id = summary_members_terms_fts.rowid
JOIN found ON found.id = terms.id
JOIN bulletins ON bulletins.id = found.bulletin_id
LEFT JOIN projects ON projects.id = found.project_id
WHERE summary_members_terms_fts MATCH :match AND bulletins.superseded_by IS NULL{conditions}
"""
# The figures of a report are those of the indicator that is called like it, else of its first one.
_REPORT = """
SELECT
    substr(bulletins.text, found.span_start + 1, found.span_end - found.span_start) AS text,
    found.span_start, found.span_end, found.region, found.status, found.status_text, found.lead_agencies,
    sections.name AS section, bulletins.title, bulletins.period, bulletins.source,
    indicators.target_text AS target, indicators.actual_text AS actual, indicators.rate,
    indicators.target_value, indicators.target_unit, indicators.actual_value, indicators.actual_unit,
    found.corrected AS of_record, indicators.corrected AS of_figures, bulletins.corrected AS of_bulletin
FROM reports AS found
JOIN bulletins ON bulletins.id = found.bulletin_id
LEFT JOIN sections ON sections.id = found.section_id
LEFT JOIN indicators ON indicators.report_id = found.id
WHERE found.id = :id
ORDER BY indicators.name <> found.name, indicators.actual_text IS NULL, indicators.id
LIMIT 1
"""
_MEMBER = """
SELECT
    substr(bulletins.text, states.span_start + 1, states.span_end - states.span_start) AS text,
    states.span_start, states.span_end, summaries.region, found.status, states.status_text,
    reports.lead_agencies, sections.name AS section, bulletins.title, bulletins.period, bulletins.source,
    found.target_text AS target, NULL AS actual, NULL AS rate,
    found.corrected AS of_record, NULL AS of_figures, bulletins.corrected AS of_bulletin
FROM summary_members AS found
JOIN summary_states AS states ON states.id = found.state_id
JOIN summaries ON summaries.id = states.summary_id
JOIN bulletins ON bulletins.id = found.bulletin_id
LEFT JOIN sections ON sections.id = summaries.section_id
LEFT JOIN reports ON reports.id = found.report_id AND reports.project_id = found.project_id
WHERE found.id = :id
"""


class ProjectHits(NamedTuple):
    """How many projects there are, and the best of them."""

    total: int
    best: list[Project]


def search_projects(
    store: Store, query: str, limit: int | None = None, *, kept: Narrowing | None = None
) -> ProjectHits:
    """The projects of which some record holds every word and phrase of the query, at most ``limit``.

    First those whose name holds them, then those whose printed title does, then the others; among these the ones that
    most bulletins report on.
    """
    asked = phrases(query)
    match = expression(asked)
    if match is None:
        return ProjectHits(0, [])
    groups: dict[object, list[dict[str, Any]]] = {}
    for record in _records(store, match, asked, kept or Narrowing()):
        groups.setdefault(record["project_id"] or record["project"], []).append(record)
    ranked = sorted(groups.values(), key=lambda records: _rank(records, asked))
    return ProjectHits(len(ranked), [_project(store, records, asked) for records in ranked[:limit]])


def _records(store: Store, match: str, asked: Sequence[Phrase], kept: Narrowing) -> Iterable[dict[str, Any]]:
    decided = is_decided_by_index(asked)
    for sql in (_REPORTS, _MEMBERS):
        for row in store.rows(sql.format(conditions=kept.of_records()), {"match": match, **kept.parameters}):
            if decided or marks(unspaced(row["characters"]), asked) is not None:
                yield row


def _rank(records: Sequence[dict[str, Any]], asked: Sequence[Phrase]) -> tuple[int, int, str]:
    named = marks(records[0]["project"], asked) is not None
    printed = named or any(marks(record["text"], asked) is not None for record in records)
    place = 0 if named else 1 if printed else 2
    return place, -_bulletins(records), records[0]["project"]


def _bulletins(records: Sequence[dict[str, Any]]) -> int:
    return len({record["bulletin_id"] for record in records})


def _project(store: Store, records: Sequence[dict[str, Any]], asked: Sequence[Phrase]) -> Project:
    """The group as its latest record tells it; a report says more than a list."""
    latest = max(records, key=lambda each: (not each["listed"], each["period_end"] or "", each["id"]))
    (row,) = store.rows(_MEMBER if latest["listed"] else _REPORT, {"id": latest["id"]})
    span = row.pop("span_start"), row.pop("span_end")
    agencies = tuple(json.loads(row.pop("lead_agencies") or "[]"))
    corrected = _corrected(row)
    for field in ("target", "actual"):
        value, unit = row.pop(f"{field}_value", None), row.pop(f"{field}_unit", None)
        if field in corrected:
            row[field] = None if value is None else f"{value}{unit or ''}"
    found = [place for phrase in asked for place in marks(row["text"], (phrase,)) or ()]
    return Project(
        **row,
        id=latest["project_id"],
        project=latest["project"],
        table=latest["table"],
        row_id=latest["id"],
        marks=tuple(sorted(found)),
        bulletins=_bulletins(records),
        bulletin_id=latest["bulletin_id"],
        span=span,
        lead_agencies=agencies,
        corrected=corrected,
    )


def _corrected(row: dict[str, Any]) -> tuple[str, ...]:
    """The fields that a person corrected in a record, its figures and its bulletin; their columns leave the row."""
    told = [row.pop(column) for column in ("of_record", "of_figures", "of_bulletin")]
    return tuple(sorted(field for held in told if held for field in held.split(",")))
