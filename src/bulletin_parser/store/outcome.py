"""What became of a bulletin that was to be stored."""

import sqlite3
from dataclasses import dataclass
from enum import StrEnum


class Change(StrEnum):
    """What storing a bulletin did to the database."""

    ADDED = "added"
    UNCHANGED = "unchanged"
    SUPERSEDED = "superseded"
    REPARSED = "reparsed"
    EARLIER = "earlier"
    """Stored, behind a later edition that was there before."""
    BESIDE = "beside"
    """Stored; it reads as one did whose months or place a person corrected, which was not said of this one."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a bulletin: its key and, when it was known or replaces one, the stored file it concerns."""

    change: Change
    bulletin_id: int
    other_id: int | None = None
    other_source: str | None = None


def held(connection: sqlite3.Connection, sha256: str) -> Outcome | None:
    """That a file of these bytes is stored already, if it is; ``other_id`` is the bulletin that superseded it."""
    found = connection.execute("SELECT id, superseded_by, source FROM bulletins WHERE sha256 = ?", (sha256,)).fetchone()
    return Outcome(Change.UNCHANGED, *found) if found else None
