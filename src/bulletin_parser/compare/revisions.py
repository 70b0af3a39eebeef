"""What has changed since it was first stored: between editions of one bulletin, and by people's corrections."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Any, NamedTuple

from bulletin_parser.compare.rows import Row, Rows

_EDITIONS = """
SELECT old.id AS old_id, new.id AS new_id, new.title, new.region, new.period_start, new.period_end,
    old.source AS old_source, new.source AS new_source, old.issued_on AS old_issued_on, new.issued_on AS new_issued_on,
    old.title AS old_title, old.number AS old_number, new.number AS new_number
FROM bulletins AS old JOIN bulletins AS new ON new.id = old.superseded_by
ORDER BY new.period_end, new.period_start, new.region, new.title, old.id
"""
_REPORTS = """
SELECT 'reports' AS made, reports.id, projects.name AS project, NULL AS indicator, reports.region, reports.project_id,
    reports.status, reports.status_text, reports.lead_agencies
FROM reports JOIN projects ON projects.id = reports.project_id WHERE reports.bulletin_id = :bulletin ORDER BY reports.id
"""
_INDICATORS = """
SELECT 'indicators' AS made, indicators.id, projects.name AS project,
    coalesce(indicators.measure, indicators.name) AS indicator, indicators.region, reports.project_id,
    target_value, target_unit, actual_value, actual_unit, rate, yoy, mom, vs_schedule, rank
FROM indicators JOIN reports ON reports.id = report_id JOIN projects ON projects.id = reports.project_id
WHERE indicators.bulletin_id = :bulletin ORDER BY indicators.id
"""
_STATES = """
SELECT 'summary_states' AS made, states.id, summaries.counted AS project, states.status_text AS indicator,
    summaries.region, NULL AS project_id, states.count, states.share,
    (SELECT group_concat(name, '、') FROM (
        SELECT coalesce((
            SELECT json_extract(was, '$') FROM corrections WHERE undone_on IS NULL AND field = 'name'
                AND record = 'summary_members' AND row_id = summary_members.id
        ), name) AS name
        FROM summary_members WHERE state_id = states.id ORDER BY id
    )) AS members
FROM summary_states AS states JOIN summaries ON summaries.id = summary_id
WHERE states.bulletin_id = :bulletin ORDER BY states.id
"""
_READ = """
SELECT record AS made, row_id AS id, field, was FROM corrections WHERE undone_on IS NULL AND row_id IS NOT NULL
"""
_CORRECTIONS = """
SELECT field, value, was, period_start, period_end, bulletin_region, coalesce(project, title) AS project, indicator,
    region, reason, corrected_on, undone_on
FROM corrections ORDER BY period_end, bulletin_region, project, indicator, region, field, corrected_on, id
"""

_FIELDS: Mapping[str, tuple[str, ...]] = {
    "reports": ("status", "status_text", "lead_agencies"),
    "indicators": ("target", "actual", "rate", "yoy", "mom", "vs_schedule", "rank"),
    "summary_states": ("count", "share", "members"),
}
_QUANTITIES = frozenset({"target", "actual"})


class Kind(StrEnum):
    """How something differs: in the later edition, or by a person's word."""

    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"
    CORRECTED = "corrected"
    UNDONE = "undone"


class Edition(NamedTuple):
    """One edition of a bulletin: its file, and the day it was issued where it says so."""

    source: str
    issued_on: str | None


@dataclass(frozen=True, slots=True)
class Revision:
    """One field of one record, as it was and as it is; a quantity is ``{"value", "unit"}``, absent is ``None``.

    ``before`` and ``after`` are the editions; for a person's correction ``on`` is its day and ``reason`` why.
    """

    kind: Kind
    title: str | None
    issuer: str | None
    period_start: str | None
    period_end: str | None
    project: str | None
    indicator: str | None
    region: str | None
    field: str | None
    old: object
    new: object
    before: Edition | None = None
    after: Edition | None = None
    on: str | None = None
    reason: str | None = None


def revisions(rows: Rows) -> tuple[Revision, ...]:
    """All that later editions print otherwise, field by field, and all that people corrected, by the months."""
    read = {(row["made"], row["id"], row["field"]): json.loads(str(row["was"])) for row in rows(_READ, {})}
    found = [each for row in rows(_EDITIONS, {}) for each in _between(rows, row, read)]
    found += [each for row in rows(_CORRECTIONS, {}) for each in _corrected(row)]
    return tuple(sorted(found, key=lambda each: (each.period_end or "", each.period_start or "", each.issuer or "")))


def _between(rows: Rows, pair: Row, read: Mapping[Any, object]) -> Iterator[Revision]:
    """What the later of two editions prints otherwise: its head, then records in printed order, then what is gone."""
    for field in ("title", "number"):
        old, new = (pair["old_title"], pair["title"]) if field == "title" else (pair["old_number"], pair["new_number"])
        if old != new:
            yield _revision(pair, Kind.CHANGED, {}, field, (old, new))
    for sql in (_REPORTS, _INDICATORS, _STATES):
        before = _records(rows(sql, {"bulletin": pair["old_id"]}), read)
        after = _records(rows(sql, {"bulletin": pair["new_id"]}), read)
        for key, (row, values) in after.items():
            if key not in before:
                yield _revision(pair, Kind.ADDED, row, None, (None, None))
                continue
            was = before[key][1]
            for field, value in values.items():
                if was[field] != value:
                    yield _revision(pair, Kind.CHANGED, row, field, (was[field], value))
        for key, (row, _) in before.items():
            if key not in after:
                yield _revision(pair, Kind.REMOVED, row, None, (None, None))


def _records(rows: Any, read: Mapping[Any, object]) -> dict[tuple[object, ...], tuple[Row, dict[str, object]]]:
    """The records of an edition with their values as read, by what they are of; namesakes by their turn."""
    found: dict[tuple[object, ...], tuple[Row, dict[str, object]]] = {}
    for row in rows:
        fields = _FIELDS[str(row["made"])]
        key: tuple[object, ...] = (row["project_id"] or row["project"], row["indicator"], row["region"], 0)
        while key in found:
            key = (*key[:3], int(str(key[3])) + 1)
        held = {field: read.get((row["made"], row["id"], field), _value(row, field)) for field in fields}
        found[key] = (row, held)
    return found


def _value(row: Row, field: str) -> object:
    if field in _QUANTITIES:
        value = row[f"{field}_value"]
        return None if value is None else {"value": value, "unit": row[f"{field}_unit"]}
    if field == "lead_agencies":
        return json.loads(str(row[field] or "[]"))
    return row[field]


def _revision(pair: Row, kind: Kind, row: Row, field: str | None, values: tuple[object, object]) -> Revision:
    def words(source: Row, name: str) -> str | None:
        return None if source.get(name) is None else str(source[name])

    return Revision(
        kind=kind,
        title=words(pair, "title"),
        issuer=words(pair, "region"),
        period_start=words(pair, "period_start"),
        period_end=words(pair, "period_end"),
        project=words(row, "project"),
        indicator=words(row, "indicator"),
        region=words(row, "region"),
        field=field,
        old=values[0],
        new=values[1],
        before=Edition(str(pair["old_source"]), words(pair, "old_issued_on")),
        after=Edition(str(pair["new_source"]), words(pair, "new_issued_on")),
    )


def _corrected(row: Row) -> Iterator[Revision]:
    """A correction and, where it was taken back, that."""
    was, value = json.loads(str(row["was"])), json.loads(str(row["value"]))
    told = [(Kind.CORRECTED, was, value, row["corrected_on"], row["reason"])]
    if row["undone_on"]:
        told.append((Kind.UNDONE, value, was, row["undone_on"], None))
    for kind, old, new, on, reason in told:
        place = {"title": None, "region": row["bulletin_region"], **row}
        made = _revision({**place, "old_source": "", "new_source": ""}, kind, row, str(row["field"]), (old, new))
        yield _dated(made, row, str(on), None if reason is None else str(reason))


def _dated(made: Revision, row: Row, on: str, reason: str | None) -> Revision:
    issuer = None if row["bulletin_region"] is None else str(row["bulletin_region"])
    return Revision(
        made.kind, None, issuer, made.period_start, made.period_end, made.project, made.indicator, made.region,
        made.field, made.old, made.new, None, None, on, reason,
    )  # fmt: skip


def revision_row(revision: Revision) -> dict[str, object]:
    """A revision as machines read it: ``old`` and ``new`` in words, and their numbers where they are figures."""
    before, after = revision.before, revision.after
    return {
        "period": revision.period_end,
        "issuer": revision.issuer,
        "title": revision.title,
        "kind": revision.kind,
        "project": revision.project,
        "indicator": revision.indicator,
        "region": revision.region,
        "field": revision.field,
        "old": said(revision.old),
        "new": said(revision.new),
        "old_value": _number(revision.old),
        "new_value": _number(revision.new),
        "old_source": before.source if before else None,
        "new_source": after.source if after else None,
        "old_issued_on": before.issued_on if before else None,
        "new_issued_on": after.issued_on if after else None,
        "on": revision.on,
        "reason": revision.reason,
    }


def said(value: object) -> str | None:
    """A value in plain words: 1280个, 44.63, on_track."""
    if isinstance(value, Mapping):
        return f"{_plain(value['value'])}{value['unit'] or ''}"
    if isinstance(value, list):
        return "、".join(map(str, value)) or None
    return None if value is None else _plain(value)


def _number(value: object) -> int | float | None:
    held = value["value"] if isinstance(value, Mapping) else value
    return held if isinstance(held, int | float) else None


def _plain(value: object) -> str:
    return f"{Decimal(str(value)):f}" if isinstance(value, int | float) else str(value)
