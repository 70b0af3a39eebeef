"""Where a row of the database came from: the sentences of the bulletin, with the row's figures marked in them."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bulletin_parser.errors import QueryError
from bulletin_parser.store.opening import Store
from bulletin_parser.store.quoting import Pieces, Stretch, lines, sentences, trimmed
from bulletin_parser.store.tables import LABELS, TABLES, table

TRACEABLE: tuple[str, ...] = tuple(declared.name for declared in TABLES if "span_start" in declared.columns)
"""The tables whose rows say where they were printed."""

VIEW_KEYS: Mapping[str, str] = {"progress": "indicators", "changes": "indicators"}
"""The views whose rows may be asked for too, by the key that they show of this table (``indicator_id``)."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A printed figure or phrase that the row holds: which column, the words as printed, and the value taken."""

    kind: str
    span: Stretch
    text: str
    value: int | float | str | None = None
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """One or more sentences in a row of the text, the headings above them, and the marks in them."""

    span: Stretch
    text: str
    headings: tuple[str, ...]
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Trace:
    """A row's way back: its label, the bulletin it was read from, and the passages, in the order of the text."""

    table: str
    row_id: int
    label: str
    bulletin_id: int
    source: str
    title: str
    period: str | None
    superseded_by: int | None
    passages: tuple[Passage, ...]
    corrections: tuple[Mapping[str, Any], ...] = ()


def traced_table(name: str) -> str:
    """The table whose rows a table or view shows. Raises QueryError for one that has no printed rows."""
    table_name = VIEW_KEYS.get(name, name)
    if table_name not in TRACEABLE:
        raise QueryError(f"no rows of {name!r} can be traced; those of {', '.join((*TRACEABLE, *VIEW_KEYS))} can")
    return table_name


def trace(store: Store, table_name: str, row_id: int) -> Trace:
    """The way back of one row. Raises QueryError for a table that has no printed rows, or a key that is not there."""
    name = traced_table(table_name)
    rows = store.rows(f'SELECT * FROM "{name}" WHERE id = ?', (row_id,))
    if not rows:
        raise QueryError(f"{name} has no row {row_id}", source=str(store.path))
    row = rows[0]
    (bulletin,) = store.rows("SELECT * FROM bulletins WHERE id = ?", (row["bulletin_id"],))
    return Trace(
        table=name,
        row_id=row_id,
        label=row[LABELS[name]],
        bulletin_id=bulletin["id"],
        source=bulletin["source"],
        title=bulletin["title"],
        period=bulletin["period"],
        superseded_by=bulletin["superseded_by"],
        passages=tuple(_passages(store, bulletin, _marks(name, row, bulletin["text"]))),
        corrections=tuple(_corrections(store, name, row)),
    )


def _corrections(store: Store, name: str, row: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """What a person corrected in the row and in its report, list or bulletin: field, the value read, that which stands,
    why and when."""
    around = {"indicators": "report_id", "summary_members": "state_id"}
    beside = {"indicators": "reports", "summary_members": "summary_states"}.get(name)
    owner = row[around[name]] if beside else None
    rows = store.rows(
        'SELECT record AS "table", field, was, value, reason, corrected_on FROM corrections '
        "WHERE undone_on IS NULL AND ((record = ? AND row_id = ?) OR (record = ? AND row_id = ?) "
        "OR (record = 'bulletins' AND row_id = ?)) "
        "ORDER BY record, field",
        (name, row["id"], beside, owner, row["bulletin_id"]),
    )
    for each in rows:
        yield {**each, "was": json.loads(each["was"]), "value": json.loads(each["value"])}


def as_json(found: Trace) -> dict[str, Any]:
    """The trace as plain data for ``--json``; offsets are those of the bulletin's text."""
    return {
        "table": found.table,
        "id": found.row_id,
        "label": found.label,
        "bulletin": {
            "id": found.bulletin_id,
            "title": found.title,
            "period": found.period,
            "source": found.source,
            "superseded_by": found.superseded_by,
        },
        "passages": [_passage_json(passage) for passage in found.passages],
        "corrections": [dict(each) for each in found.corrections],
    }


def _passage_json(passage: Passage) -> dict[str, Any]:
    marks = [
        {"kind": mark.kind, "text": mark.text, "value": mark.value, "unit": mark.unit, "span": list(mark.span)}
        for mark in passage.marks
    ]
    return {"headings": list(passage.headings), "text": passage.text, "span": list(passage.span), "marks": marks}


def _marks(name: str, row: Mapping[str, Any], text: str) -> list[Mark]:
    """The row's printed figures in the order of the text; what was printed of the row where it has none."""
    kinds = [column.removesuffix("_start") for column in table(name).columns if column.endswith("_start")]
    figures = [_mark(kind, row, text) for kind in kinds if kind != "span" and row[f"{kind}_start"] is not None]
    found = figures or [_whole(row, span, text) for span in _spans(name, row, text)]
    return sorted(found, key=lambda mark: mark.span)


def _mark(kind: str, row: Mapping[str, Any], text: str) -> Mark:
    start, end = row[f"{kind}_start"], row[f"{kind}_end"]
    value = row.get(f"{kind}_value", row.get(kind))
    return Mark(kind, (start, end), text[start:end], value, row.get(f"{kind}_unit"))


def _spans(name: str, row: Mapping[str, Any], text: str) -> Iterator[Stretch]:
    """Where a row without figures was printed: a finding on each of its sides, a section in its first line."""
    if row.get("spans"):
        yield from ((start, end) for start, end in json.loads(row["spans"]))
    elif row["span_start"] is not None:
        start, end = row["span_start"], row["span_end"]
        yield start, (min(end, lines(text).around(start, start + 1)[1]) if name == "sections" else end)


def _whole(row: Mapping[str, Any], span: Stretch, text: str) -> Mark:
    start, end = trimmed(text, *span)
    return Mark("span", (start, end), text[start:end], row.get("value"), row.get("unit"))


def _passages(store: Store, bulletin: Mapping[str, Any], marks: Sequence[Mark]) -> Iterator[Passage]:
    pieces = sentences(bulletin["text"])
    for span, inside in _grouped(pieces, marks):
        start, end = span
        headings = _headings(store, bulletin["id"], start)
        yield Passage(span, pieces.text[start:end], headings, tuple(inside))


def _grouped(pieces: Pieces, marks: Sequence[Mark]) -> list[tuple[Stretch, list[Mark]]]:
    """The marks by the sentences around them; sentences with nothing but blanks between them go together."""
    groups: list[tuple[Stretch, list[Mark]]] = []
    for mark in marks:
        start, end = pieces.around(*mark.span)
        if groups and not pieces.text[groups[-1][0][1] : start].strip():
            (first, last), inside = groups[-1]
            groups[-1] = ((first, max(last, end)), [*inside, mark])
        else:
            groups.append(((start, end), [mark]))
    return groups


def _headings(store: Store, bulletin_id: int, position: int) -> tuple[str, ...]:
    """The headings above a place in the text, the outermost first."""
    rows = store.rows(
        """
        WITH RECURSIVE above(id, parent_id, name, height) AS (
            SELECT * FROM (
                SELECT id, parent_id, name, 0 FROM sections
                WHERE bulletin_id = ? AND span_start <= ? ORDER BY span_start DESC, id DESC LIMIT 1
            )
            UNION ALL
            SELECT sections.id, sections.parent_id, sections.name, height + 1
            FROM sections JOIN above ON sections.id = above.parent_id
        )
        SELECT name FROM above ORDER BY height DESC
        """,
        (bulletin_id, position),
    )
    return tuple(row["name"] for row in rows)
