"""What a person can correct: the fields of each table, the rows that have them, and how a field lies in its columns."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bulletin_parser.errors import QueryError
from bulletin_parser.store.settlement import Connection
from bulletin_parser.values import period_words

QUANTITIES = frozenset({"target", "actual"})
"""The fields that are a value with a unit."""

FIELDS: Mapping[str, tuple[str, ...]] = {
    "indicators": ("target", "actual", "rate", "yoy", "mom", "vs_schedule", "rank"),
    "reports": ("status", "status_text", "lead_agencies"),
    "summary_states": ("count", "share"),
    "summary_members": ("name", "status", "project"),
    "bulletins": ("period", "region"),
}
"""What can be corrected, by table."""

BETWEEN = ".."
"""Stands between the first and the last month of a period: 2022-01..2022-05."""

Value = Any
"""A field's value as JSON has it: a number, words, a list of names, ``{"value", "unit"}``, or ``None``."""

_OF_BULLETIN = "bulletins.region AS bulletin_region, bulletins.period_start, bulletins.period_end, bulletins.source"
_RECORDS: Mapping[str, str] = {
    "indicators": f"""
        SELECT indicators.*, {_OF_BULLETIN},
            reports.name AS project, reports.project_id, indicators.name AS indicator, projects.name AS project_name
        FROM indicators JOIN reports ON reports.id = report_id JOIN projects ON projects.id = reports.project_id
        JOIN bulletins ON bulletins.id = indicators.bulletin_id
        WHERE bulletins.superseded_by IS NULL""",
    "reports": f"""
        SELECT reports.*, {_OF_BULLETIN},
            reports.name AS project, NULL AS indicator, projects.name AS project_name
        FROM reports JOIN projects ON projects.id = reports.project_id
        JOIN bulletins ON bulletins.id = reports.bulletin_id
        WHERE bulletins.superseded_by IS NULL""",
    "summary_states": f"""
        SELECT summary_states.*, {_OF_BULLETIN},
            NULL AS project, NULL AS project_id, summary_states.status_text AS indicator, summaries.region AS region,
            summaries.name AS project_name
        FROM summary_states JOIN summaries ON summaries.id = summary_id
        JOIN bulletins ON bulletins.id = summary_states.bulletin_id
        WHERE bulletins.superseded_by IS NULL""",
    "summary_members": f"""
        SELECT summary_members.*, {_OF_BULLETIN},
            summary_members.text AS project, summary_states.status_text AS indicator, summaries.region AS region,
            summary_members.text AS project_name, projects.name AS linked
        FROM summary_members JOIN summary_states ON summary_states.id = state_id
        JOIN summaries ON summaries.id = summary_id LEFT JOIN projects ON projects.id = summary_members.project_id
        JOIN bulletins ON bulletins.id = summary_members.bulletin_id
        WHERE bulletins.superseded_by IS NULL""",
    "bulletins": """
        SELECT bulletins.*, region AS bulletin_region, NULL AS project, NULL AS project_id, NULL AS indicator,
            title || '（' || source || '）' AS project_name
        FROM bulletins WHERE true""",
}


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
        return _READERS.get(field, _plain)(self.row, field)

    def corrected(self) -> list[str]:
        """The fields that a person corrected."""
        return [field for field in (self.row["corrected"] or "").split(",") if field]


def table_of(field: str) -> str:
    """The first table that has a field. Raises QueryError, which lists all fields, where none has."""
    for table, fields in FIELDS.items():
        if field in fields:
            return table
    known = ", ".join(dict.fromkeys(field for fields in FIELDS.values() for field in fields))
    raise QueryError(f"no field is called {field!r}; there are: {known}")


def records(connection: Connection, table: str, and_where: str = "", values: Sequence[Any] = ()) -> Iterator[Record]:
    """The rows of a table in the bulletins that no later edition supersedes; all bulletins, of these themselves."""
    cursor = connection.execute(f"{_RECORDS[table]}{and_where} ORDER BY {table}.id", values)
    names = [column[0] for column in cursor.description]
    for row in cursor.fetchall():
        yield Record(table, dict(zip(names, row, strict=True)))


def columns(table: str, field: str, value: Value) -> dict[str, Any]:
    """The columns that a field's value fills. What a listed name means is settled with all others: no column here."""
    if field in QUANTITIES:
        held = value or {"value": None, "unit": None}
        return {f"{field}_value": held["value"], f"{field}_unit": held["unit"]}
    if field == "lead_agencies":
        return {field: as_json(value or [])}
    if table == "bulletins":
        return _of_head(field, value)
    return {} if field == "project" else {field: value}


def _of_head(field: str, value: Value) -> dict[str, Any]:
    """The columns of a bulletin's months, or of its place as it is settled from."""
    if field == "region":
        return {"region_text": value, "settled": 0}
    start, end = months(value)
    told = period_words(start, end) if start and end else None
    return {"period_start": start, "period_end": end, "period": told, "settled": 0}


def months(value: str | None) -> tuple[str | None, str | None]:
    """The first and the last month of a period as a field's value: 2022-01..2022-05."""
    if value is None:
        return None, None
    start, _, end = value.partition(BETWEEN)
    return start, end


def as_json(value: Value) -> str:
    """A value as it is kept."""
    return json.dumps(value, ensure_ascii=False)


def _plain(row: Mapping[str, Any], field: str) -> Value:
    return row[field]


def _quantity(row: Mapping[str, Any], field: str) -> Value:
    value = row[f"{field}_value"]
    return None if value is None else {"value": value, "unit": row[f"{field}_unit"]}


def _agencies(row: Mapping[str, Any], field: str) -> Value:
    return json.loads(row[field] or "[]")


def _period(row: Mapping[str, Any], _: str) -> Value:
    start, end = row["period_start"], row["period_end"]
    return f"{start}{BETWEEN}{end}" if start and end else None


_READERS: Mapping[str, Callable[[Mapping[str, Any], str], Value]] = {
    **dict.fromkeys(QUANTITIES, _quantity),
    "lead_agencies": _agencies,
    "period": _period,
    "region": lambda row, _: row["region_text"],
    "project": lambda row, _: row["linked"],
}
