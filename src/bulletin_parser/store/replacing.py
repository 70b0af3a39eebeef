"""Takes a stored bulletin out and puts what is read from the same bytes now in its place."""

import sqlite3

from bulletin_parser.document import Document
from bulletin_parser.records import Bulletin
from bulletin_parser.store.locking import immediate
from bulletin_parser.store.outcome import Change, Outcome, held
from bulletin_parser.store.tables import TABLES
from bulletin_parser.store.writing import add_within, write_new

_SUCCESSORS = ("superseded_by", "superseded_as_read")
_OF_BULLETINS = tuple(table.name for table in TABLES if "bulletin_id" in table.columns)


def replace(connection: sqlite3.Connection, document: Document, bulletin: Bulletin) -> Outcome:
    """Store a bulletin anew, whose bytes are stored already; one that is not is added. Raises sqlite3.Error.

    It keeps its place among its editions; corrections and rulings find its rows again when all is settled.
    """
    with immediate(connection):
        known = held(connection, bulletin.source.sha256)
        if known is None:
            return add_within(connection, document, bulletin)
        old = known.bulletin_id
        connection.execute("PRAGMA defer_foreign_keys = ON")
        named = ", ".join(_SUCCESSORS)
        successors = connection.execute(f"SELECT {named} FROM bulletins WHERE id = ?", (old,)).fetchone()
        _take_out(connection, old)
        new = write_new(connection, document, bulletin)
        for column, successor in zip(_SUCCESSORS, successors, strict=True):
            connection.execute(f"UPDATE bulletins SET {column} = ? WHERE {column} = ?", (new, old))
            connection.execute(f"UPDATE bulletins SET {column} = ? WHERE id = ?", (successor, new))
        return Outcome(Change.REPARSED, new)


def _take_out(connection: sqlite3.Connection, key: int) -> None:
    """Delete a bulletin with all its rows; corrections of them wait for the new ones."""
    for (record,) in connection.execute("SELECT DISTINCT record FROM corrections").fetchall():
        owner = "id" if record == "bulletins" else "bulletin_id"
        connection.execute(
            f"UPDATE corrections SET row_id = NULL WHERE record = ? AND row_id IN "
            f"(SELECT id FROM {record} WHERE {owner} = ?)",
            (record, key),
        )
    for name in reversed(_OF_BULLETINS):
        connection.execute(f"DELETE FROM {name} WHERE bulletin_id = ?", (key,))
    connection.execute("DELETE FROM bulletins WHERE id = ?", (key,))
