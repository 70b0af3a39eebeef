"""Writes one bulletin in one transaction: whole, once, and beside the earlier version that it supersedes."""

import sqlite3
from collections.abc import Mapping
from functools import lru_cache

from bulletin_parser.document import Document
from bulletin_parser.records import Bulletin
from bulletin_parser.store.frame import Row
from bulletin_parser.store.identities import provisional_links
from bulletin_parser.store.locking import immediate
from bulletin_parser.store.outcome import Change, Outcome, held
from bulletin_parser.store.rows import bulletin_rows, file_name, title_of
from bulletin_parser.store.tables import TABLES, table

# What is keyed by its content, or written only when everything is settled, takes no key in turn.
_KEYED_OTHERWISE = frozenset({"projects", "regions", "region_names", "link_candidates", "link_rulings", "corrections"})
_NAMES = tuple(declared.name for declared in TABLES if declared.name not in _KEYED_OTHERWISE)
_FREE_KEYS = "SELECT " + ", ".join(f'(SELECT coalesce(max(id), 0) + 1 FROM "{name}")' for name in _NAMES)


def add(connection: sqlite3.Connection, document: Document, bulletin: Bulletin) -> Outcome:
    """Store a bulletin, unless its bytes or its text are stored already. Raises sqlite3.Error, then nothing is kept."""
    with immediate(connection):
        return add_within(connection, document, bulletin)


def add_within(connection: sqlite3.Connection, document: Document, bulletin: Bulletin) -> Outcome:
    """The same inside a transaction of the caller."""
    return held(connection, bulletin.source.sha256) or _add_new(connection, document, bulletin)


def _add_new(connection: sqlite3.Connection, document: Document, bulletin: Bulletin) -> Outcome:
    earlier = _earlier_version(connection, bulletin)
    if earlier and earlier[2] == document.text:
        return Outcome(Change.UNCHANGED, earlier[0], None, earlier[1])
    first = _free_keys(connection)
    region = bulletin.bulletin.region
    links = provisional_links(bulletin.projects, region)
    sheets = bulletin_rows(bulletin, document.text, links, first)
    made: list[Row] = [(link.id, project.name, region) for link, project in zip(links, bulletin.projects, strict=True)]
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
        WHERE superseded_by IS NULL AND title = ? AND (region IS ?2 OR region_text IS ?2)
            AND period_start IS ? AND period_end IS ?
            AND (source = ? OR NOT ?)
        ORDER BY id DESC
        """,
        (title_of(bulletin), head.region, *period, file_name(bulletin), unsaid),
    ).fetchone()
    return found


def _free_keys(connection: sqlite3.Connection) -> dict[str, int]:
    return dict(zip(_NAMES, connection.execute(_FREE_KEYS).fetchone(), strict=True))


def _write(connection: sqlite3.Connection, rows: Mapping[str, list[Row]]) -> None:
    for declared in TABLES:
        if declared.name in rows:
            connection.executemany(_insert(declared.name), rows[declared.name])


@lru_cache
def _insert(name: str) -> str:
    """The statement that inserts a row: a project or printed name that is known already stays as it is."""
    columns = ("id", *table(name).columns)
    verb = "INSERT OR IGNORE" if name in ("projects", "project_names") else "INSERT"
    listed = ", ".join(f'"{column}"' for column in columns)
    return f'{verb} INTO "{name}" ({listed}) VALUES ({", ".join("?" * len(columns))})'
