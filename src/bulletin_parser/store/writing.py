"""Writes one bulletin in one transaction: whole, once, and beside the earlier version that it supersedes."""

import sqlite3
from collections.abc import Mapping
from functools import lru_cache

from bulletin_parser.document import Document
from bulletin_parser.records import Bulletin
from bulletin_parser.store.editions import editions_of, is_later
from bulletin_parser.store.frame import Row
from bulletin_parser.store.identities import provisional_links
from bulletin_parser.store.locking import immediate
from bulletin_parser.store.outcome import Change, Outcome, held
from bulletin_parser.store.rows import bulletin_rows
from bulletin_parser.store.tables import SEARCHED, TABLES, table
from bulletin_parser.uncollected import uncollected

# What is keyed by its content or as another row, or written only when everything is settled, takes no key in turn.
_KEYED_OTHERWISE = frozenset(
    {"projects", "regions", "region_names", "link_candidates", "link_rulings", "corrections", *SEARCHED.values()}
)
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
    editions = editions_of(connection, bulletin)
    if editions and editions[0].superseded_by is None and editions[0].text == document.text:
        return Outcome(Change.UNCHANGED, editions[0].id, None, editions[0].source)
    key = write_new(connection, document, bulletin)
    later = [each for each in editions if not is_later(bulletin, each)]
    earlier = [each for each in editions if each not in later]
    following = {each.id for each in later} - {each.superseded_by for each in later}
    before = [each for each in earlier if each.superseded_by is None or each.superseded_by in following]
    successors = [(first, key) for first in sorted(following)[:1]] + [(key, each.id) for each in before]
    if successors:
        sets = "superseded_as_read = ?1, superseded_by = ?1"
        connection.executemany(f"UPDATE bulletins SET {sets} WHERE id = ?2", successors)
    if any(each.is_corrected for each in (*before, *later)):
        beside = next(each for each in (*before, *later) if each.is_corrected)
        return Outcome(Change.BESIDE, key, beside.id, beside.source)
    if later:
        return Outcome(Change.EARLIER, key, later[0].id, later[0].source)
    if before:
        return Outcome(Change.SUPERSEDED, key, before[0].id, before[0].source)
    return Outcome(Change.ADDED, key)


def write_new(connection: sqlite3.Connection, document: Document, bulletin: Bulletin) -> int:
    """Write all rows of a bulletin under the next free keys, inside a transaction; the bulletin's own key."""
    first = _free_keys(connection)
    region = bulletin.bulletin.region
    links = provisional_links(bulletin.projects, region)
    with uncollected():
        sheets = bulletin_rows(bulletin, document.text, links, first)
    made: list[Row] = [(link.id, project.name, region) for link, project in zip(links, bulletin.projects, strict=True)]
    _write(connection, {**sheets.rows, "projects": made})
    return first["bulletins"]


def _free_keys(connection: sqlite3.Connection) -> dict[str, int]:
    return dict(zip(_NAMES, connection.execute(_FREE_KEYS).fetchone(), strict=True))


def _write(connection: sqlite3.Connection, rows: Mapping[str, list[Row]]) -> None:
    for declared in TABLES:
        if rows.get(declared.name):
            connection.executemany(_insert(declared.name), rows[declared.name])


@lru_cache
def _insert(name: str) -> str:
    """The statement that inserts a row: a project or printed name that is known already stays as it is."""
    columns = ("id", *table(name).columns)
    verb = "INSERT OR IGNORE" if name in ("projects", "project_names") else "INSERT"
    listed = ", ".join(f'"{column}"' for column in columns)
    return f'{verb} INTO "{name}" ({listed}) VALUES ({", ".join("?" * len(columns))})'
