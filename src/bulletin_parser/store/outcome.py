"""What became of a bulletin that was to be stored."""

import sqlite3
from dataclasses import dataclass
from enum import StrEnum

_HEAD = "SELECT region_text, period_start FROM bulletins WHERE id = ?"
_CORRECTED = """
SELECT field FROM corrections
WHERE record = 'bulletins' AND undone_on IS NULL AND sha256 = (SELECT sha256 FROM bulletins WHERE id = ?)
"""


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


def unsaid(connection: sqlite3.Connection, bulletin_id: int) -> tuple[str, ...]:
    """What nothing says of a stored bulletin, neither its text nor a person: ``region``, ``period``."""
    row = connection.execute(_HEAD, (bulletin_id,)).fetchone()
    corrected = {field for (field,) in connection.execute(_CORRECTED, (bulletin_id,))}
    said = dict(zip(("region", "period"), row, strict=True))
    return tuple(field for field, value in said.items() if value is None and field not in corrected)


def held(connection: sqlite3.Connection, sha256: str) -> Outcome | None:
    """That a file of these bytes is stored already, if it is; ``other_id`` is the bulletin that superseded it."""
    found = connection.execute("SELECT id, superseded_by, source FROM bulletins WHERE sha256 = ?", (sha256,)).fetchone()
    return Outcome(Change.UNCHANGED, *found) if found else None
