"""Writes one bulletin in one transaction: whole, once, and beside the earlier version that it supersedes."""

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache

from bulletin_parser.document import Document
from bulletin_parser.records import Bulletin
from bulletin_parser.store.frame import Row
from bulletin_parser.store.identities import Identities, Knowing, Link, link_projects
from bulletin_parser.store.locking import immediate
from bulletin_parser.store.outcome import Change, Outcome, held
from bulletin_parser.store.rows import bulletin_rows, file_name, title_of
from bulletin_parser.store.tables import TABLES, table

_NAMES = tuple(declared.name for declared in TABLES)
_FREE_KEYS = "SELECT " + ", ".join(f'(SELECT coalesce(max(id), 0) + 1 FROM "{name}")' for name in _NAMES)


def add(connection: sqlite3.Connection, document: Document, bulletin: Bulletin, knowing: Knowing) -> Outcome:
    """Store a bulletin, unless its bytes or its text are stored already. Raises sqlite3.Error, then nothing is kept."""
    with immediate(connection):
        return held(connection, bulletin.source.sha256) or _add_new(connection, document, bulletin, knowing)


def _add_new(connection: sqlite3.Connection, document: Document, bulletin: Bulletin, knowing: Knowing) -> Outcome:
    earlier = _earlier_version(connection, bulletin)
    if earlier and earlier[2] == document.text:
        return Outcome(Change.UNCHANGED, earlier[0], None, earlier[1])
    first = _free_keys(connection)
    identities = Identities(knowing, first["projects"], _recalled(connection, bulletin.bulletin.region))
    links = link_projects(bulletin.projects, identities)
    sheets = bulletin_rows(bulletin, document.text, links, _memory(identities, links), first)
    made: list[Row] = [(key, name, bulletin.bulletin.region) for key, name in identities.made]
    _write(connection, {**sheets.rows, "projects": made})
    if not earlier:
        return Outcome(Change.ADDED, first["bulletins"])
    connection.execute("UPDATE bulletins SET superseded_by = ? WHERE id = ?", (first["bulletins"], earlier[0]))
    return Outcome(Change.SUPERSEDED, first["bulletins"], earlier[0], earlier[1])


def _earlier_version(connection: sqlite3.Connection, bulletin: Bulletin) -> tuple[int, str, str] | None:
    """Key, file and text of the bulletin of the same place, title and period that this one is an edition of.

    Where a bulletin does not say one of the three, the file has to be called the same too; one that does not say two
    of them is an edition of nothing.
    """
    head = bulletin.bulletin
    unsaid = [head.title, head.region, head.period].count(None)
    if unsaid > 1:
        return None
    period = (head.period.start, head.period.end) if head.period else (None, None)
    found: tuple[int, str, str] | None = connection.execute(
        """
        SELECT id, source, text FROM bulletins
        WHERE superseded_by IS NULL AND title = ? AND region IS ? AND period_start IS ? AND period_end IS ?
            AND (source = ? OR NOT ?)
        ORDER BY id DESC
        """,
        (title_of(bulletin), head.region, *period, file_name(bulletin), unsaid),
    ).fetchone()
    return found


def _free_keys(connection: sqlite3.Connection) -> dict[str, int]:
    return dict(zip(_NAMES, connection.execute(_FREE_KEYS).fetchone(), strict=True))


def _recalled(connection: sqlite3.Connection, region: str | None) -> sqlite3.Cursor:
    """The identities of a region and the names that reports gave them; lists' shorthand does not make a name."""
    return connection.execute(
        """
        SELECT projects.id, project_names.name, project_names.printed FROM projects
        JOIN project_names ON project_names.project_id = projects.id
        WHERE projects.region IS ? AND project_names.seen_in = 'report'
        ORDER BY projects.id, project_names.id
        """,
        (region,),
    )


def _memory(identities: Identities, links: Sequence[Link]) -> Callable[[str], Link | None]:
    """What a listed name means that the bulletin does not report on: a project of other bulletins."""
    reported = {link.id for link in links}

    def remembered(name: str) -> Link | None:
        link = identities.named(name) or identities.alike(name)
        return link if link and link.id not in reported else None

    return remembered


def _write(connection: sqlite3.Connection, rows: Mapping[str, list[Row]]) -> None:
    for declared in TABLES:
        if declared.name in rows:
            connection.executemany(_insert(declared.name), rows[declared.name])


@lru_cache
def _insert(name: str) -> str:
    """The statement that inserts a row: a printed name that is known already stays as it was first linked."""
    columns = ("id", *table(name).columns)
    verb = "INSERT OR IGNORE" if name == "project_names" else "INSERT"
    listed = ", ".join(f'"{column}"' for column in columns)
    return f'{verb} INTO "{name}" ({listed}) VALUES ({", ".join("?" * len(columns))})'
