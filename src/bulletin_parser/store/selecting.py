"""Which record a person means: by parts of names and the month of its bulletin, or by table and row."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from bulletin_parser.errors import QueryError, there_are
from bulletin_parser.store.correctable import FIELDS, Record, records, table_of
from bulletin_parser.store.opening import Store

_MOST_TOLD = 12
_COLUMNS = {
    "project": "project_name",
    "indicator": "indicator",
    "region": "region",
    "period": "period_end",
    "issuer": "bulletin_region",
    "listed": "project",
    "source": "source",
}


class Selector(NamedTuple):
    """What a person types to name a record: parts of names, and the month that a bulletin ends in.

    ``listed`` is a part of a name in a list of names, ``source`` the bulletin's file.
    """

    project: str | None = None
    indicator: str | None = None
    region: str | None = None
    period: str | None = None
    issuer: str | None = None
    row: tuple[str, int] | None = None
    listed: str | None = None
    source: str | None = None


def find(store: Store, field: str, wanted: Selector) -> Record:
    """The one record with that field that is meant. Raises QueryError for none or several, which it lists."""
    table = _table(field, wanted)
    if field not in FIELDS.get(table, ()):
        known = "; ".join(f"{name}: {', '.join(fields)}" for name, fields in FIELDS.items())
        raise QueryError(f"{table!r} has no field {field!r} to correct ({known})", source=str(store.path))
    named = _projects_called(store, wanted.project)
    stored = list(records(store.connection, table))
    found = _nearest([each for each in stored if _is_meant(each, wanted, named)], wanted)
    if len(found) == 1:
        return found[0]
    if not found:
        raise QueryError(_unmatched(stored, wanted, named), source=str(store.path))
    listed = "; ".join(f"{each.label} ({table} {each.row['id']})" for each in found[:_MOST_TOLD])
    more = " …" * (len(found) > _MOST_TOLD)
    raise QueryError(f"{len(found)} records may be meant: {listed}{more}", source=str(store.path))


def _unmatched(known: Sequence[Record], wanted: Selector, projects: Collection[int]) -> str:
    """Which part of what a person typed no record has, and what those have that match the other parts.

    It is one that matches nothing even alone; where all do, the last one without which something would be meant.
    """
    if wanted.row:
        return f"there is no row {wanted.row[1]} in {wanted.row[0]}"
    typed = {name: value for name, value in wanted._asdict().items() if value is not None}
    alone = {name: Selector(**{name: value}) for name, value in typed.items()}
    without = {name: wanted._replace(**{name: None}) for name in typed}
    matching = {name: [each for each in known if _is_meant(each, without[name], projects)] for name in typed}
    odd = [name for name in typed if not any(_is_meant(each, alone[name], projects) for each in known)]
    name = next(iter(odd), None) or next((name for name in reversed(typed) if matching[name]), next(iter(typed)))
    values = sorted({str(value) for each in matching[name] or known if (value := each.row[_COLUMNS[name]])})
    there = there_are(values) if values else "none has any"
    others = " ".join(f"--{other} {value}" for other, value in typed.items() if other != name)
    return f"no record has --{name} {typed[name]}{f' beside {others}' if others and matching[name] else ''}; {there}"


def _table(field: str, wanted: Selector) -> str:
    if wanted.row:
        return wanted.row[0]
    return "summary_members" if wanted.listed is not None else table_of(field)


def _nearest(found: Sequence[Record], wanted: Selector) -> Sequence[Record]:
    """Of those that may be meant the ones called exactly so, about the bulletin's own place, not superseded."""
    exact = [each for each in found if wanted.indicator in (None, each.row["indicator"])]
    exact = [each for each in exact if each.row["project"] == wanted.listed] or exact if wanted.listed else exact
    own = [each for each in exact or found if wanted.region or each.row["region"] == each.row["bulletin_region"]]
    nearest = own or exact or found
    if nearest and nearest[0].table == "indicators" and len(nearest) > 1 and wanted.indicator is None:
        return [each for each in nearest if each.row["indicator"] == each.row["project"]] or nearest
    if nearest and nearest[0].table == "bulletins":
        return [each for each in nearest if each.row["superseded_by"] is None] or nearest
    return nearest


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
        and _in(wanted.listed, [row["project"]])
        and _begins(wanted.region, row["region"])
        and _begins(wanted.issuer, row["bulletin_region"])
        and wanted.period in (None, row["period_end"])
        and wanted.source in (None, row["source"])
    )


def _in(part: str | None, names: Sequence[str | None]) -> bool:
    return part is None or any(name and part in name for name in names)


def _begins(part: str | None, name: str | None) -> bool:
    return part is None or bool(name and name.startswith(part))
