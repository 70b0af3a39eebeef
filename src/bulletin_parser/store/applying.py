"""Lets corrections stand in the rows that they are of now: again after every storing, parsing and settling.

A correction is of a row by what the row is known by: its bulletin's place and months, project, indicator, place; a name
in a list by its printed words and those of the list; a bulletin by its bytes. It stands where the value that was read
is read again; where a later edition prints another, it waits.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from bulletin_parser.store import indexing, settlement
from bulletin_parser.store.correctable import Value, columns, records
from bulletin_parser.store.settlement import Connection

HEADS, LISTS, REPORTS = ("bulletins",), ("summary_states", "summary_members"), ("reports", "indicators")
"""The tables in the order in which corrections are applied: what is known of a bulletin decides whose its rows are."""

_KEY = ("bulletin_region", "period_start", "period_end", "region")


def apply(connection: Connection, tables: tuple[str, ...]) -> None:
    """Let every correction in force of these tables stand in the row that it is of now, and in no other."""
    for correction in list(_in_force(connection, tables)):
        target = _target(connection, correction)
        if correction["row_id"] is not None and correction["row_id"] != target:
            restore(connection, correction)
        if target is not None and correction["row_id"] != target:
            value = json.loads(correction["value"])
            _write(connection, (correction["record"], target), correction["field"], value, corrected=True)
            connection.execute("UPDATE corrections SET row_id = ? WHERE id = ?", (target, correction["id"]))


def follow(connection: Connection) -> None:
    """Let corrections of rows be known by the place and months that are settled, or corrected, for their rows now."""
    for correction in list(_in_force(connection, (*LISTS, *REPORTS))):
        if correction["row_id"] is None:
            continue
        table = correction["record"]
        for record in records(connection, table, f" AND {table}.id = ?", (correction["row_id"],)):
            now = tuple(record.row[name] for name in _KEY)
            if now != tuple(correction[name] for name in _KEY):
                sets = ", ".join(f"{name} = ?" for name in _KEY)
                connection.execute(f"UPDATE corrections SET {sets} WHERE id = ?", (*now, correction["id"]))


def take_back(connection: Connection, number: int, on: str) -> None:
    """Take a correction back as of a day: what was read stands again."""
    row = connection.execute("SELECT record, row_id, field, was FROM corrections WHERE id = ?", (number,)).fetchone()
    restore(connection, dict(zip(("record", "row_id", "field", "was", "id"), (*row, number), strict=True)))
    connection.execute("UPDATE corrections SET undone_on = ? WHERE id = ?", (on, number))


def restore(connection: Connection, correction: Mapping[str, Any]) -> None:
    """Give a corrected row its own value back, if the row is still there."""
    if correction["row_id"] is not None:
        was = json.loads(correction["was"])
        _write(connection, (correction["record"], correction["row_id"]), correction["field"], was, corrected=False)
    connection.execute("UPDATE corrections SET row_id = NULL WHERE id = ?", (correction["id"],))


def _in_force(connection: Connection, tables: tuple[str, ...]) -> Iterator[Mapping[str, Any]]:
    wanted = ", ".join("?" * len(tables))
    cursor = connection.execute(
        f"SELECT * FROM corrections WHERE undone_on IS NULL AND record IN ({wanted}) ORDER BY id", tables
    )
    names = [column[0] for column in cursor.description]
    yield from (dict(zip(names, values, strict=True)) for values in cursor.fetchall())


def _target(connection: Connection, correction: Mapping[str, Any]) -> int | None:
    """The row that a correction is of: known by the same, with the value that was read."""
    if correction["record"] == "bulletins":
        found = [
            record.row["id"]
            for record in records(connection, "bulletins", " AND sha256 = ?", (correction["sha256"],))
            if _is_read(record.corrected(), record.row["id"], record.value(correction["field"]), correction)
        ]
        return found[0] if found else None
    return _row(connection, correction)


def _row(connection: Connection, correction: Mapping[str, Any]) -> int | None:
    if not _is_known(connection, correction):
        return None
    projects = _projects(connection, correction)
    place = " AND bulletins.region IS ? AND bulletins.period_start IS ? AND bulletins.period_end IS ?"
    listed = correction["record"] == "summary_members"
    found = []
    for record in records(connection, correction["record"], place, [correction[name] for name in _KEY[:3]]):
        row = record.row
        if row["region"] != correction["region"] or (listed and row["indicator"] != correction["indicator"]):
            continue
        if row["project"] != correction["project"] and (listed or row["project_id"] not in projects):
            continue
        if _is_read(record.corrected(), row["id"], record.value(correction["field"]), correction):
            found.append((row["indicator"] != correction["indicator"], row["id"]))
    named = [each for each in found if not each[0]]
    return named[0][1] if named else found[0][1] if len(found) == 1 else None


def _projects(connection: Connection, correction: Mapping[str, Any]) -> set[int]:
    """The projects that are called so by some bulletin."""
    rows = connection.execute("SELECT project_id FROM project_names WHERE name = ?", (correction["project"],))
    return {key for (key,) in rows}


def _is_known(connection: Connection, correction: Mapping[str, Any]) -> bool:
    """Whether some bulletin reports on the project that a listed name is to mean."""
    if correction["field"] != "project" or (name := json.loads(correction["value"])) is None:
        return True
    return connection.execute("SELECT 1 FROM reports WHERE name = ? LIMIT 1", (name,)).fetchone() is not None


def _is_read(corrected: list[str], row: int, value: Value, correction: Mapping[str, Any]) -> bool:
    """Whether the row holds what the correction is of: it is corrected by it, or the value that was read is read again.

    What a listed name means is settled anew with every bulletin; a person's word on it holds whatever that was.
    """
    field = correction["field"]
    if correction["row_id"] == row and field in corrected:
        return True
    if field in corrected:
        return False
    return field == "project" or bool(value == json.loads(correction["was"]))


def _write(connection: Connection, row: tuple[str, int], field: str, value: Value, *, corrected: bool) -> None:
    table, key = row
    held = connection.execute(f"SELECT corrected FROM {table} WHERE id = ?", (key,)).fetchone()
    if held is None:
        return
    if field == "region":
        settlement.forget_places(connection, key, value)
    fields = {each for each in (held[0] or "").split(",") if each}
    fields = fields | {field} if corrected else fields - {field}
    filled = {**columns(table, field, value), "corrected": ",".join(sorted(fields)) or None}
    sets = ", ".join(f'"{column}" = ?' for column in filled)
    connection.execute(f"UPDATE {table} SET {sets} WHERE id = ?", (*filled.values(), key))
    if table == "summary_members":
        _written_in_list(connection, key)


def _written_in_list(connection: Connection, key: int) -> None:
    """A name in a list is found by what it is called now, and what it means is to be settled anew."""
    summary, bulletin = connection.execute(
        "SELECT summary_id, summary_members.bulletin_id FROM summary_members "
        "JOIN summary_states ON summary_states.id = state_id WHERE summary_members.id = ?",
        (key,),
    ).fetchone()
    indexing.renew(connection, "summaries", [summary])
    connection.execute("UPDATE bulletins SET settled = 0 WHERE id = ?", (bulletin,))
