"""A person's corrections of what was read: kept by bulletin, project, indicator, place and field, never by row.

A corrected row holds the corrected value and names the field in its column ``corrected``, so that every table shows
it; what was printed stays in the text columns, and the value that was read in the correction. A correction stands
wherever the same value is read again; where a later edition prints another, it waits and says so. One of a bulletin's
months or place is kept by the file's bytes: another edition is another text, and is read for itself.
"""

import datetime
import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from bulletin_parser.errors import QueryError
from bulletin_parser.store import applying
from bulletin_parser.store.correctable import Record, Value, as_json, months
from bulletin_parser.store.opening import Store

LISTED = """
SELECT id, field, value, was, record AS "table", row_id, period_start, period_end, bulletin_region, project, indicator,
    region, reason, corrected_on, undone_on, title, sha256
FROM corrections ORDER BY period_end, bulletin_region, project, indicator, region, title, field, corrected_on, id
"""
_KEY = ("bulletin_region", "period_start", "period_end", "project", "indicator", "region", "title", "sha256")


class Why(NamedTuple):
    """Why something is corrected, and on which day (``YYYY-MM-DD``) if not today."""

    reason: str | None = None
    on: str | None = None

    @property
    def day(self) -> str:
        """The day of the correction."""
        return self.on or datetime.datetime.now(tz=datetime.UTC).astimezone().date().isoformat()


def correct(store: Store, record: Record, field: str, value: Value, why: Why) -> int:
    """Correct a field of a record; the correction's number. An earlier one of the same field is replaced.

    Raises QueryError where nothing would be another than it is, or than it was read.
    A corrected bulletin or listed name takes its new place when all is settled (``settling.settle``).
    """
    with store.transaction() as connection:
        earlier = connection.execute(
            "SELECT id, was FROM corrections WHERE undone_on IS NULL AND record = ? AND row_id = ? AND field = ?",
            (record.table, record.row["id"], field),
        ).fetchone()
        was = json.loads(earlier[1]) if earlier else record.value(field)
        if value == record.value(field):
            raise QueryError(f"{record.label}: {field} holds that already")
        if value == was:
            raise QueryError(f"{record.label}: {field} was read so; take correction {earlier[0]} back instead")
        if earlier:
            applying.take_back(connection, earlier[0], why.day)
        key = _key(record, field, was)
        number = connection.execute(
            f"INSERT INTO corrections (field, value, was, record, row_id, {', '.join(_KEY)}, reason, corrected_on) "
            f"VALUES (?, ?, ?, ?, NULL, {', '.join('?' * len(_KEY))}, ?, ?)",
            (field, as_json(value), as_json(was), record.table, *key, why.reason, why.day),
        ).lastrowid
        applying.apply(connection, (record.table,))
    assert number is not None
    return number


def _key(record: Record, field: str, was: Value) -> list[str | None]:
    """What the record is known by, in the order of ``_KEY``: of a bulletin what it says of itself, and its bytes."""
    row = record.row
    if record.table != "bulletins":
        return [*(row[name] for name in _KEY[:-2]), None, None]
    start, end = months(was) if field == "period" else (row["period_start"], row["period_end"])
    return [row["bulletin_region"], start, end, None, None, row["bulletin_region"], row["title"], row["sha256"]]


def undo(store: Store, number: int, why: Why | None = None) -> dict[str, Any]:
    """Take a correction back; what it was. Raises QueryError when there is none of that number, or it is undone."""
    found = [row for row in store.rows(LISTED) if row["id"] == number and row["undone_on"] is None]
    if not found:
        raise QueryError(f"no correction {number} is in force", source=str(store.path))
    with store.transaction() as connection:
        applying.take_back(connection, number, (why or Why()).day)
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
