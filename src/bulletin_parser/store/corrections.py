"""A person's corrections of what was read: kept by bulletin, project, indicator, place and field, never by row.

A corrected row holds the corrected value and names the field in its column ``corrected``, so that every table shows
it; what was printed stays in the text columns, and the value that was read in the correction. A correction stands
wherever the same value is read again; where a later edition prints another, it waits and says so.
"""

import datetime
import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from bulletin_parser.errors import QueryError
from bulletin_parser.store.opening import Store
from bulletin_parser.store.settlement import Connection

QUANTITIES = frozenset({"target", "actual"})
"""The fields that are a value with a unit."""

FIELDS: Mapping[str, tuple[str, ...]] = {
    "indicators": ("target", "actual", "rate", "yoy", "mom", "vs_schedule", "rank"),
    "reports": ("status", "status_text", "lead_agencies"),
    "summary_states": ("count", "share"),
}
"""What can be corrected, by table."""

Value = Any
"""A field's value as JSON has it: a number, words, a list of names, ``{"value", "unit"}``, or ``None``."""

_RECORDS: Mapping[str, str] = {
    "indicators": """
        SELECT indicators.*, bulletins.region AS bulletin_region, bulletins.period_start, bulletins.period_end,
            reports.name AS project, reports.project_id, indicators.name AS indicator, projects.name AS project_name
        FROM indicators JOIN reports ON reports.id = report_id JOIN projects ON projects.id = reports.project_id
        JOIN bulletins ON bulletins.id = indicators.bulletin_id
        WHERE bulletins.superseded_by IS NULL""",
    "reports": """
        SELECT reports.*, bulletins.region AS bulletin_region, bulletins.period_start, bulletins.period_end,
            reports.name AS project, NULL AS indicator, projects.name AS project_name
        FROM reports JOIN projects ON projects.id = reports.project_id
        JOIN bulletins ON bulletins.id = reports.bulletin_id
        WHERE bulletins.superseded_by IS NULL""",
    "summary_states": """
        SELECT summary_states.*, bulletins.region AS bulletin_region, bulletins.period_start, bulletins.period_end,
            NULL AS project, NULL AS project_id, summary_states.status_text AS indicator, summaries.region AS region,
            summaries.name AS project_name
        FROM summary_states JOIN summaries ON summaries.id = summary_id
        JOIN bulletins ON bulletins.id = summary_states.bulletin_id
        WHERE bulletins.superseded_by IS NULL""",
}

LISTED = """
SELECT id, field, value, was, record AS "table", row_id, period_start, period_end, bulletin_region, project, indicator,
    region, reason, corrected_on, undone_on
FROM corrections ORDER BY period_end, bulletin_region, project, indicator, region, field, corrected_on, id
"""


class Selector(NamedTuple):
    """What a person types to name a record: parts of names, and the month that a bulletin ends in."""

    project: str | None = None
    indicator: str | None = None
    region: str | None = None
    period: str | None = None
    issuer: str | None = None
    row: tuple[str, int] | None = None


@dataclass(frozen=True, slots=True)
class Record:
    """A row that can be corrected, with what it is known by."""

    table: str
    row: Mapping[str, Any]

    @property
    def label(self) -> str:
        """The record as a person would name it."""
        parts = (self.row["bulletin_region"], self.row["period_end"], self.row["project_name"], self.row["indicator"])
        where = self.row["region"] if self.row["region"] != self.row["bulletin_region"] else None
        return "·".join(str(part) for part in dict.fromkeys((*parts, where)) if part)

    def value(self, field: str) -> Value:
        """What a field holds."""
        return _read(self.row, field)

    def corrected(self) -> list[str]:
        """The fields that a person corrected."""
        return [field for field in (self.row["corrected"] or "").split(",") if field]


def table_of(field: str) -> str:
    """The table that has a field. Raises QueryError, which lists all fields, where none has."""
    for table, fields in FIELDS.items():
        if field in fields:
            return table
    known = ", ".join(field for fields in FIELDS.values() for field in fields)
    raise QueryError(f"no field is called {field!r}; there are: {known}")


def find(store: Store, field: str, wanted: Selector) -> Record:
    """The one record with that field that is meant. Raises QueryError for none or several, which it lists."""
    table = wanted.row[0] if wanted.row else table_of(field)
    if field not in FIELDS.get(table, ()):
        known = "; ".join(f"{name}: {', '.join(fields)}" for name, fields in FIELDS.items())
        raise QueryError(f"{table} has no field {field!r} to correct ({known})", source=str(store.path))
    named = _projects_called(store, wanted.project)
    found = [each for each in _records(store.connection, table) if _is_meant(each, wanted, named)]
    exact = [each for each in found if wanted.indicator in (None, each.row["indicator"])]
    own = [each for each in exact or found if wanted.region or each.row["region"] == each.row["bulletin_region"]]
    found = own or exact or found
    if table == "indicators" and len(found) > 1 and wanted.indicator is None:
        found = [each for each in found if each.row["indicator"] == each.row["project"]] or found
    if len(found) == 1:
        return found[0]
    if not found:
        raise QueryError("no record is meant by that", source=str(store.path))
    listed = "; ".join(f"{each.label} ({table} {each.row['id']})" for each in found[:12])
    raise QueryError(f"{len(found)} records may be meant: {listed}{' …' * (len(found) > 12)}", source=str(store.path))


class Why(NamedTuple):
    """Why something is corrected, and on which day (``YYYY-MM-DD``) if not today."""

    reason: str | None = None
    on: str | None = None

    @property
    def day(self) -> str:
        """The day of the correction."""
        return self.on or datetime.datetime.now(tz=datetime.UTC).astimezone().date().isoformat()


def correct(store: Store, record: Record, field: str, value: Value, why: Why) -> int:
    """Correct a field of a record; the correction's number. An earlier one of the same field is replaced."""
    with store.transaction() as connection:
        earlier = connection.execute(
            "SELECT id, was FROM corrections WHERE undone_on IS NULL AND record = ? AND row_id = ? AND field = ?",
            (record.table, record.row["id"], field),
        ).fetchone()
        was = json.loads(earlier[1]) if earlier else record.value(field)
        if earlier:
            _take_back(connection, earlier[0], why.day)
        row = record.row
        key = [
            row[name] for name in ("bulletin_region", "period_start", "period_end", "project", "indicator", "region")
        ]
        number = connection.execute(
            "INSERT INTO corrections (field, value, was, record, row_id, bulletin_region, period_start, period_end, "
            "project, indicator, region, reason, corrected_on) VALUES (?, ?, ?, ?, NULL, ?, ?, ?, ?, ?, ?, ?, ?)",
            (field, _json(value), _json(was), record.table, *key, why.reason, why.day),
        ).lastrowid
        apply(connection)
    assert number is not None
    return number


def undo(store: Store, number: int, why: Why | None = None) -> dict[str, Any]:
    """Take a correction back; what it was. Raises QueryError when there is none of that number, or it is undone."""
    found = [row for row in store.rows(LISTED) if row["id"] == number and row["undone_on"] is None]
    if not found:
        raise QueryError(f"no correction {number} is in force", source=str(store.path))
    with store.transaction() as connection:
        _take_back(connection, number, (why or Why()).day)
    return found[0]


def listed(store: Store, *, undone: bool = False) -> list[dict[str, Any]]:
    """The corrections with their values, those that were taken back only when asked for.

    ``state`` is ``applied``, ``waiting`` where the text now says another value or no longer has the record, or
    ``undone``.
    """
    rows = []
    for row in store.rows(LISTED):
        if undone or row["undone_on"] is None:
            state = "undone" if row["undone_on"] else "applied" if row["row_id"] else "waiting"
            rows.append({**row, "value": json.loads(row["value"]), "was": json.loads(row["was"]), "state": state})
    return rows


def flat(row: Mapping[str, Any]) -> dict[str, Any]:
    """A listed correction with the units of quantities in columns of their own, so that all rows have the same."""
    made: dict[str, Any] = {}
    for name, value in row.items():
        is_quantity = isinstance(value, Mapping)
        made[name] = value["value"] if is_quantity else value
        if name in ("value", "was"):
            made[f"{name}_unit"] = value["unit"] if is_quantity else None
    return made


def apply(connection: Connection) -> None:
    """Let every correction in force stand in the row that it is of now, and in no other."""
    names = (
        "id, field, value, was, record, row_id, bulletin_region, period_start, period_end, project, indicator, region"
    )
    cursor = connection.execute(f"SELECT {names} FROM corrections WHERE undone_on IS NULL ORDER BY id")
    columns = [column[0] for column in cursor.description]
    for values in cursor.fetchall():
        correction = dict(zip(columns, values, strict=True))
        target = _target(connection, correction)
        if correction["row_id"] is not None and correction["row_id"] != target:
            _restore(connection, correction)
        if target is not None and correction["row_id"] != target:
            _write(
                connection,
                (correction["record"], target),
                correction["field"],
                json.loads(correction["value"]),
                corrected=True,
            )
            connection.execute("UPDATE corrections SET row_id = ? WHERE id = ?", (target, correction["id"]))


def _target(connection: Connection, correction: Mapping[str, Any]) -> int | None:
    """The row that a correction is of: the same place, months, project and indicator, with the value that was read."""
    key = ("bulletin_region", "period_start", "period_end", "region")
    projects = {
        row[0]
        for row in connection.execute("SELECT project_id FROM project_names WHERE name = ?", (correction["project"],))
    }
    place = " AND bulletins.region IS ? AND bulletins.period_start IS ? AND bulletins.period_end IS ?"
    found = []
    for record in _records(connection, correction["record"], place, [correction[name] for name in key[:3]]):
        row = record.row
        if row["region"] != correction["region"]:
            continue
        if row["project"] != correction["project"] and row["project_id"] not in projects:
            continue
        held = correction["row_id"] == row["id"] and correction["field"] in record.corrected()
        if held or record.value(correction["field"]) == json.loads(correction["was"]):
            found.append((row["indicator"] != correction["indicator"], row["id"]))
    named = [each for each in found if not each[0]]
    return named[0][1] if named else found[0][1] if len(found) == 1 else None


def _take_back(connection: Connection, number: int, on: str) -> None:
    row = connection.execute("SELECT record, row_id, field, was FROM corrections WHERE id = ?", (number,)).fetchone()
    _restore(connection, dict(zip(("record", "row_id", "field", "was", "id"), (*row, number), strict=True)))
    connection.execute("UPDATE corrections SET undone_on = ? WHERE id = ?", (on, number))


def _restore(connection: Connection, correction: Mapping[str, Any]) -> None:
    """Give a corrected row its own value back, if the row is still there."""
    if correction["row_id"] is not None:
        was = json.loads(correction["was"])
        _write(connection, (correction["record"], correction["row_id"]), correction["field"], was, corrected=False)
    connection.execute("UPDATE corrections SET row_id = NULL WHERE id = ?", (correction["id"],))


def _write(connection: Connection, row: tuple[str, int], field: str, value: Value, *, corrected: bool) -> None:
    table, key = row
    held = connection.execute(f"SELECT corrected FROM {table} WHERE id = ?", (key,)).fetchone()
    if held is None:
        return
    fields = {each for each in (held[0] or "").split(",") if each}
    fields = fields | {field} if corrected else fields - {field}
    columns = _columns(field, value)
    sets = ", ".join(f'"{column}" = ?' for column in (*columns, "corrected"))
    told = ",".join(sorted(fields)) or None
    connection.execute(f"UPDATE {table} SET {sets} WHERE id = ?", (*columns.values(), told, key))


def _records(connection: Connection, table: str, and_where: str = "", values: Sequence[Any] = ()) -> Iterator[Record]:
    cursor = connection.execute(f"{_RECORDS[table]}{and_where} ORDER BY {table}.id", values)
    names = [column[0] for column in cursor.description]
    for row in cursor.fetchall():
        yield Record(table, dict(zip(names, row, strict=True)))


def _projects_called(store: Store, part: str | None) -> set[int]:
    """The projects with that in any name that bulletins print for them, in reports or in lists."""
    if part is None:
        return set()
    sql = "SELECT DISTINCT project_id FROM project_names WHERE instr(name, :part) OR instr(printed, :part)"
    return {row["project_id"] for row in store.rows(sql, {"part": part})}


def _is_meant(record: Record, wanted: Selector, projects: Collection[int]) -> bool:
    row = record.row
    if wanted.row:
        return bool(row["id"] == wanted.row[1])
    return (
        (wanted.project is None or row["project_id"] in projects or _in(wanted.project, [row["project_name"]]))
        and _in(wanted.indicator, [row["indicator"]])
        and _begins(wanted.region, row["region"])
        and _begins(wanted.issuer, row["bulletin_region"])
        and wanted.period in (None, row["period_end"])
    )


def _in(part: str | None, names: Sequence[str | None]) -> bool:
    return part is None or any(name and part in name for name in names)


def _begins(part: str | None, name: str | None) -> bool:
    return part is None or bool(name and name.startswith(part))


def _read(row: Mapping[str, Any], field: str) -> Value:
    if field in QUANTITIES:
        value = row[f"{field}_value"]
        return None if value is None else {"value": value, "unit": row[f"{field}_unit"]}
    if field == "lead_agencies":
        return json.loads(row[field] or "[]")
    return row[field]


def _columns(field: str, value: Value) -> dict[str, Any]:
    if field in QUANTITIES:
        held = value or {"value": None, "unit": None}
        return {f"{field}_value": held["value"], f"{field}_unit": held["unit"]}
    if field == "lead_agencies":
        return {field: _json(value or [])}
    return {field: value}


def _json(value: Value) -> str:
    return json.dumps(value, ensure_ascii=False)
