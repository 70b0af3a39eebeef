"""What settling reads and writes: whose names are whose, over all bulletins of a place, as plain rows."""

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from bulletin_parser.store import indexing
from bulletin_parser.store.tables import table

if TYPE_CHECKING:
    from bulletin_parser.store.figures import Value

    Rows = Sequence[Sequence[Value]]

_PLACED = ("reports", "indicators", "summaries", "rankings")
"""The tables whose rows are about a place: ``region`` is what ``region_text`` means."""

_PRINTED_PLACES = """
SELECT bulletins.region_text AS issuer, bulletins.region_text AS printed FROM bulletins WHERE bulletins.settled = 0
UNION SELECT bulletins.region_text, reports.region_text FROM reports
    JOIN bulletins ON bulletins.id = reports.bulletin_id WHERE bulletins.settled = 0
UNION SELECT bulletins.region_text, indicators.region_text FROM indicators
    JOIN bulletins ON bulletins.id = indicators.bulletin_id WHERE bulletins.settled = 0
UNION SELECT bulletins.region_text, summaries.region_text FROM summaries
    JOIN bulletins ON bulletins.id = summaries.bulletin_id WHERE bulletins.settled = 0
UNION SELECT bulletins.region_text, rankings.name FROM rankings
    JOIN bulletins ON bulletins.id = rankings.bulletin_id WHERE bulletins.settled = 0
"""

Connection = sqlite3.Connection
"""A connection to the database, in a transaction."""


class PlacedRow(NamedTuple):
    """A stored row about a place: the place it is settled to be, the printed one, and that of the report around it."""

    table: str
    id: int
    region: str | None
    printed: str | None
    around: str | None


class ReportRow(NamedTuple):
    """A stored report, with its link."""

    id: int
    bulletin_id: int
    name: str
    title: str
    region: str | None
    project_id: int
    linked_by: str | None
    link_score: float | None


class MemberRow(NamedTuple):
    """A stored name of a status list, with its link; ``report_id`` is what the parser linked it to, how, how surely.

    ``is_corrected`` says that a person corrected the name, which the parser has not seen.
    """

    id: int
    bulletin_id: int
    name: str
    text: str
    report_id: int | None
    read_by: str | None
    read_score: float | None
    project_id: int | None
    linked_by: str | None
    link_score: float | None
    is_corrected: bool


class NameRow(NamedTuple):
    """A row of ``project_names`` without its key."""

    project_id: int
    name: str
    printed: str
    seen_in: str
    linked_by: str
    link_score: float | None
    bulletin_id: int


def unsettled(connection: Connection) -> set[str | None]:
    """The printed places of the bulletins that are not settled yet."""
    return {place for (place,) in connection.execute("SELECT DISTINCT region_text FROM bulletins WHERE settled = 0")}


def printed_places(connection: Connection) -> set[tuple[str, str]]:
    """Each place name that unsettled bulletins print, behind the printed place of the bulletin."""
    found = connection.execute(_PRINTED_PLACES)
    return {(issuer, printed) for issuer, printed in found if issuer is not None and printed is not None}


def known_places(connection: Connection) -> dict[tuple[str, str], str | None]:
    """What each printed name of settled bulletins was found to mean: the name of a region."""
    rows = connection.execute(
        "SELECT printed_in, printed, regions.name FROM region_names LEFT JOIN regions ON regions.id = region_id"
    )
    return {(issuer, printed): name for issuer, printed, name in rows}


def forget_places(connection: Connection, bulletin_id: int, place: str | None) -> None:
    """What the bulletins of two printed places say of places is to be read anew: a bulletin's, and its new one."""
    (before,) = connection.execute("SELECT region_text FROM bulletins WHERE id = ?", (bulletin_id,)).fetchone()
    connection.executemany("DELETE FROM region_names WHERE printed_in = ?", [(before,), (place,)])
    mark_unsettled(connection, [before, place])


def region_keys(connection: Connection) -> set[str]:
    """The keys of all places."""
    return {key for (key,) in connection.execute("SELECT key FROM regions")}


def write_regions(connection: Connection, regions: "Rows", names: "Rows") -> None:
    """Replace the places and the names that are printed for them, outer places first."""
    connection.execute("DELETE FROM region_names")
    connection.execute("UPDATE regions SET parent_id = NULL")
    connection.execute("DELETE FROM regions")
    _insert(connection, "regions", regions)
    _insert(connection, "region_names", [(number, *row) for number, row in enumerate(names, 1)])


def bulletins(connection: Connection, region_text: str | None) -> list[tuple[int, str | None]]:
    """The bulletins of a printed place: the key of each, and the place that it is settled to be."""
    return connection.execute("SELECT id, region FROM bulletins WHERE region_text IS ?", (region_text,)).fetchall()


def order(connection: Connection, ids: Collection[int]) -> "dict[int, tuple[Value, ...]]":
    """What bulletins are put in order by: replaced ones last, then by their months and what they say of themselves."""
    rows = connection.execute(
        "SELECT id, superseded_by IS NOT NULL, coalesce(period_end, '9999'), coalesce(period_start, ''), "
        "coalesce(issued_on, ''), title, sha256 FROM bulletins"
    )
    return {row[0]: row[1:] for row in rows if row[0] in ids}


def placed_rows(connection: Connection, bulletin_id: int) -> Iterator[PlacedRow]:
    """The rows of a bulletin that are about a place."""
    for name in _PLACED:
        around = "(SELECT region_text FROM reports WHERE reports.id = report_id)" if name == "indicators" else "NULL"
        printed = "name" if name == "rankings" else "region_text"
        sql = f"SELECT id, region, {printed}, {around} FROM {name} WHERE bulletin_id = ?"
        for row in connection.execute(sql, (bulletin_id,)):
            yield PlacedRow(name, *row)


def write_region(connection: Connection, name: str, changes: Iterable[tuple[str | None, int]]) -> None:
    """Set the region of rows of a table, each by its key; they are found by it from now on."""
    changed = list(changes)
    connection.executemany(f'UPDATE "{name}" SET region = ? WHERE id = ?', changed)
    indexing.renew(connection, name, [key for _, key in changed])


def reports(connection: Connection, region_text: str | None) -> list[ReportRow]:
    """The reports of all bulletins of a printed place, in printed order."""
    rows = connection.execute(
        "SELECT reports.id, bulletin_id, name, reports.title, reports.region, project_id, linked_by, link_score "
        "FROM reports JOIN bulletins ON bulletins.id = bulletin_id "
        "WHERE bulletins.region_text IS ? ORDER BY reports.id",
        (region_text,),
    )
    return [ReportRow(*row) for row in rows]


class IndicatorRow(NamedTuple):
    """A stored indicator of a report, and what it is called across months."""

    id: int
    bulletin_id: int
    report_id: int
    name: str
    unit: str | None
    aimed: bool
    measure: str | None


def indicators(connection: Connection, region_text: str | None) -> list[IndicatorRow]:
    """The indicators of all bulletins of a printed place, in printed order."""
    rows = connection.execute(
        "SELECT indicators.id, bulletin_id, report_id, name, coalesce(actual_unit, target_unit), "
        "target_value IS NOT NULL, measure "
        "FROM indicators JOIN bulletins ON bulletins.id = bulletin_id "
        "WHERE bulletins.region_text IS ? ORDER BY indicators.id",
        (region_text,),
    )
    return [IndicatorRow(*row) for row in rows]


def write_measures(connection: Connection, changes: Iterable[tuple[str, int]]) -> None:
    """Set what indicators are called across months, each by its key."""
    connection.executemany("UPDATE indicators SET measure = ? WHERE id = ?", changes)


def members(connection: Connection, region_text: str | None) -> list[MemberRow]:
    """The listed names of all bulletins of a printed place, in printed order."""
    rows = connection.execute(
        "SELECT members.id, bulletin_id, name, members.text, report_id, read_by, read_score, project_id, linked_by, "
        "link_score, instr(coalesce(members.corrected, ''), 'name') "
        "FROM summary_members AS members JOIN bulletins ON bulletins.id = bulletin_id "
        "WHERE bulletins.region_text IS ? ORDER BY members.id",
        (region_text,),
    )
    return [MemberRow(*row) for row in rows]


def meant_by_persons(connection: Connection) -> dict[int, str | None]:
    """The listed names of which a person said what they mean in their place: by row, the project's name."""
    rows = connection.execute(
        "SELECT row_id, value FROM corrections "
        "WHERE record = 'summary_members' AND field = 'project' AND undone_on IS NULL AND row_id IS NOT NULL"
    )
    return {row: json.loads(value) for row, value in rows}


def rulings(connection: Connection) -> list[tuple[str, str | None, str, str]]:
    """What people settled, oldest first: kind, place, name, other name."""
    return connection.execute("SELECT kind, region, name, other_name FROM link_rulings ORDER BY id").fetchall()


def write_projects(connection: Connection, projects: Iterable[tuple[int, str, str | None]]) -> None:
    """Make the projects, or call them by their names."""
    connection.executemany(
        "INSERT INTO projects (id, name, region) VALUES (?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET name = excluded.name, region = excluded.region "
        "WHERE name IS NOT excluded.name OR region IS NOT excluded.region",
        projects,
    )


def write_links(connection: Connection, name: str, links: "Iterable[tuple[Value, ...]]") -> None:
    """Set project, rule and sureness of rows of ``reports`` or ``summary_members``, each with its key last."""
    connection.executemany(f'UPDATE "{name}" SET project_id = ?, linked_by = ?, link_score = ? WHERE id = ?', links)


def write_names(connection: Connection, bulletin_ids: Collection[int], names: Sequence[NameRow]) -> None:
    """Replace the printed names that these bulletins gave, and those of these projects that others gave."""
    connection.executemany("DELETE FROM project_names WHERE bulletin_id = ?", [(each,) for each in bulletin_ids])
    projects = {each.project_id for each in names}
    connection.executemany("DELETE FROM project_names WHERE project_id = ?", [(each,) for each in projects])
    (free,) = connection.execute("SELECT coalesce(max(id), 0) + 1 FROM project_names").fetchone()
    _insert(connection, "project_names", [(number, *row) for number, row in enumerate(names, free)])


def write_candidates(connection: Connection, projects: Collection[int], rows: "Rows") -> None:
    """Replace what may mean one of these projects."""
    connection.executemany("DELETE FROM link_candidates WHERE candidate_id = ?", [(each,) for each in projects])
    (free,) = connection.execute("SELECT coalesce(max(id), 0) + 1 FROM link_candidates").fetchone()
    _insert(connection, "link_candidates", [(number, *row) for number, row in enumerate(rows, free)])


def forget_projects(connection: Connection) -> None:
    """Delete the projects that no bulletin speaks of any more."""
    orphans = (
        "SELECT id FROM projects WHERE NOT EXISTS (SELECT 1 FROM reports WHERE project_id = projects.id) "
        "AND NOT EXISTS (SELECT 1 FROM summary_members WHERE project_id = projects.id) "
        "AND NOT EXISTS (SELECT 1 FROM project_names WHERE project_id = projects.id)"
    )
    connection.execute(f"DELETE FROM link_candidates WHERE candidate_id IN ({orphans}) OR project_id IN ({orphans})")
    connection.execute(f"DELETE FROM projects WHERE id IN ({orphans})")


def mark_settled(connection: Connection) -> None:
    """Everything is settled."""
    connection.execute("UPDATE bulletins SET settled = 1 WHERE settled = 0")


def mark_unsettled(connection: Connection, regions: Collection[str | None]) -> None:
    """The bulletins of these printed places are to be settled anew."""
    connection.executemany("UPDATE bulletins SET settled = 0 WHERE region_text IS ?", [(each,) for each in regions])


def regions_by_printed(connection: Connection) -> Mapping[str | None, str | None]:
    """The settled place of bulletins by the printed one."""
    return dict(connection.execute("SELECT DISTINCT region_text, region FROM bulletins").fetchall())


def _insert(connection: Connection, name: str, rows: "Rows") -> None:
    columns = ("id", *table(name).columns)
    listed = ", ".join(f'"{column}"' for column in columns)
    connection.executemany(f'INSERT INTO "{name}" ({listed}) VALUES ({", ".join("?" * len(columns))})', rows)
