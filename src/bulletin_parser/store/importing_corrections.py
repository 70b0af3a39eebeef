"""Takes in corrections that another database exported: all of them or, where one is malformed, none.

What is there already stays as it is, so that taking in twice changes nothing. One that was taken back there is taken
back here. Of two that contradict each other the later day's stands; of one day, the one that was here.
"""

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from bulletin_parser.store import applying
from bulletin_parser.store.correctable import BETWEEN, FIELDS, QUANTITIES, Value, as_json, months
from bulletin_parser.store.exchange import Given
from bulletin_parser.store.opening import Store
from bulletin_parser.store.settlement import Connection
from bulletin_parser.values import Status

_KEY = ("bulletin_region", "period_start", "period_end", "project", "indicator", "region", "title", "sha256")
_REQUIRED = ("field", "value", "was", "table", "corrected_on")
_ALLOWED = (*_REQUIRED, "value_unit", "was_unit", *_KEY, "reason", "undone_on", "id", "row_id", "state")
_SAME = ("record", "field", "value", "was", *_KEY, "reason", "corrected_on")
_NUMBERS = frozenset({"rate", "yoy", "mom", "vs_schedule", "share"})
_WHOLE = frozenset({"rank", "count"})
_DIGEST = 64


class Taken(NamedTuple):
    """What became of the rows: how many were new, taken back, known; and those that stand aside for another, by where
    they stand in the text. ``numbers`` are the new corrections by where they stand."""

    new: int
    undone: int
    known: int
    aside: Sequence[str]
    numbers: dict[int, str]


class Row(NamedTuple):
    """A row that is well formed: where it stands, its columns, and the day it was taken back."""

    where: str
    columns: dict[str, str | None]
    undone_on: str | None


def well_formed(rows: Iterable[Given]) -> list[Row]:
    """The rows of an export, read. Raises ExchangeError for the first that is malformed."""
    return [_read(each) for each in rows]


def take_in(store: Store, rows: Sequence[Row]) -> Taken:
    """Keep the corrections, all or none; they stand once all is settled."""
    with store.transaction() as connection:
        known = _known(connection)
        new, undone, aside, numbers = 0, 0, [], {}
        for row in rows:
            match = _match(row, known)
            if match is None:
                new += 1
                number, stands = _insert(connection, row)
                numbers[number] = row.where
                aside += [] if stands else [row.where]
            elif row.undone_on is not None and match[1] is None:
                undone += 1
                applying.take_back(connection, match[0], row.undone_on)
        if new or undone:
            connection.execute("UPDATE bulletins SET settled = 0")
    return Taken(new, undone, len(rows) - new - undone, aside, numbers)


def _known(connection: Connection) -> dict[tuple[Any, ...], list[tuple[int, str | None]]]:
    """The corrections that are there by all that they say, each with the day it was taken back."""
    known: dict[tuple[Any, ...], list[tuple[int, str | None]]] = {}
    for number, undone_on, *told in connection.execute(
        f"SELECT id, undone_on, {', '.join(_SAME)} FROM corrections ORDER BY id"
    ):
        known.setdefault(tuple(told), []).append((number, undone_on))
    return known


def _match(row: Row, known: dict[tuple[Any, ...], list[tuple[int, str | None]]]) -> tuple[int, str | None] | None:
    """The correction that says the same and was not matched yet, one taken back on the same day before others."""
    same = known.get(tuple(row.columns[name] for name in _SAME), [])
    if not same:
        return None
    best = next((each for each in same if each[1] == row.undone_on), same[0])
    same.remove(best)
    return best


def _insert(connection: Connection, row: Row) -> tuple[int, bool]:
    """Keep a new correction; its number, and whether it stands against those of the same field that are there."""
    undone_on = row.undone_on
    if undone_on is None:
        same = " AND ".join(f"{name} IS ?" for name in ("record", "field", *_KEY))
        wanted = [row.columns[name] for name in ("record", "field", *_KEY)]
        rivals = connection.execute(
            f"SELECT id, corrected_on FROM corrections WHERE undone_on IS NULL AND {same}", wanted
        ).fetchall()
        day = row.columns["corrected_on"] or ""
        undone_on = max((on for _, on in rivals if on >= day), default=None)
        for number, _ in rivals if undone_on is None else ():
            applying.take_back(connection, number, day)
    columns = {**row.columns, "undone_on": undone_on}
    number = connection.execute(
        f"INSERT INTO corrections ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})", [*columns.values()]
    ).lastrowid
    assert number is not None
    return number, undone_on == row.undone_on


def _read(each: Given) -> Row:
    """A row whose every value is one that the field can hold. Raises ExchangeError."""
    each.keys(_REQUIRED, _ALLOWED)
    table, field = each.words("table"), each.words("field")
    if field not in FIELDS.get(table or "", ()):
        each.refuse(f"{table!r} has no field {field!r} to correct")
    assert table and field
    key = {name: each.words(name) for name in _KEY}
    if table == "bulletins" and len(key["sha256"] or "") != _DIGEST:
        each.refuse("'sha256' has to name the bulletin's file")
    value, was = (as_json(_value(each, field, name)) for name in ("value", "was"))
    on = each.day("corrected_on")
    if on is None:
        each.refuse("'corrected_on' is missing")
    told = {"record": table, "field": field, "value": value, "was": was, **key}
    return Row(each.where, {**told, "reason": each.words("reason"), "corrected_on": on}, each.day("undone_on"))


def _value(each: Given, field: str, name: str) -> Value:
    """A value of a field, as an export writes it. Raises ExchangeError for one that it cannot hold."""
    value = each.row[name]
    if field in QUANTITIES:
        unit = each.words(f"{name}_unit")
        return None if value is None else {"value": _number(each, name), "unit": unit}
    if field == "lead_agencies":
        if value is not None and (not isinstance(value, list) or not all(isinstance(one, str) for one in value)):
            each.refuse(f"{name!r} is not a list of offices")
        return value or []
    if field in _NUMBERS | _WHOLE:
        return None if value is None else _number(each, name, whole=field in _WHOLE)
    words = each.words(name)
    if field == "status" and words not in (None, *Status):
        each.refuse(f"{words!r} is not a status; there are: {', '.join(Status)}")
    if field == "period" and words is not None and not _is_period(words):
        each.refuse(f"{words!r} is not a period; write it as 2022-01..2022-05")
    if words is None and name == "value" and field in ("name", "period", "region"):
        each.refuse(f"{field} cannot be taken away, only be another")
    return words


def _number(each: Given, name: str, *, whole: bool = False) -> int | float:
    value = each.row[name]
    if isinstance(value, bool) or not isinstance(value, int | float):
        each.refuse(f"{name!r} is not a number")
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if whole and not isinstance(value, int):
        each.refuse(f"{name!r} is not a whole number")
    return float(value) if isinstance(value, float) else int(value)


def _is_period(words: str) -> bool:
    start, end = months(words)
    return BETWEEN in words and _is_month(start) and _is_month(end) and (start or "") <= (end or "")


def _is_month(words: str | None) -> bool:
    year, _, month = (words or "").partition("-")
    return len(year) == 4 and len(month) == 2 and (year + month).isdecimal() and 1 <= int(month) <= 12
