"""Which of two bulletins on the same months is the later edition of the other: corrected (更正), or issued again.

A bulletin is an edition of others by what it prints itself. Where a person corrected its months or place, it leaves
them, and may meet others whose months and place it now has; which of all these stands is settled here too.
"""

import json
import sqlite3
from collections.abc import Iterator, Mapping
from functools import cmp_to_key
from itertools import pairwise
from typing import Any, NamedTuple

from bulletin_parser.records import Bulletin
from bulletin_parser.store.rows import file_name, title_of

# What a title says of being an edition: 关于…情况的通报（更正）, 更正：关于…情况的通报.
_MARKS = (
    "更正版", "修订版", "勘误版", "订正版", "更正稿", "修订稿", "修正稿", "重新印发", "重印", "重发",
    "更正", "修订", "修正", "勘误", "订正", "更新版", "更新",
)  # fmt: skip
_RIMS = (("（", "）"), ("(", ")"), ("【", "】"), ("[", "]"))


class Stored(NamedTuple):
    """A stored edition; ``superseded_by`` is what supersedes it as read."""

    id: int
    source: str
    text: str
    title: str
    issued_on: str | None
    superseded_by: int | None
    is_corrected: bool


# Of what a person has corrected it is asked one by one what was read: there is little of it, and to ask for it in the
# same query takes SQLite as long as to write a table does.
_EDITIONS = """
SELECT id, source, text, title, issued_on, superseded_as_read, corrected,
    region_text, region, period_start || '..' || period_end AS months
FROM bulletins
WHERE (corrected IS NOT NULL OR (region_text IS ?1 OR region IS ?1) AND months IS ?2) AND (source = ?3 OR NOT ?4)
ORDER BY superseded_as_read IS NOT NULL, id DESC
"""
_READ = """
SELECT was FROM corrections WHERE record = 'bulletins' AND row_id = ? AND field = ? AND undone_on IS NULL
"""


def plain_title(title: str) -> str:
    """The title without blanks and without what says that it is a later edition."""
    plain = "".join(title.split())
    for mark in _MARKS:
        for left, right in _RIMS:
            plain = plain.replace(f"{left}{mark}{right}", "")
        for colon in "：:":
            plain = plain.removeprefix(f"{mark}{colon}")
    return plain


def is_marked(title: str) -> bool:
    """Whether a title says that it is a later edition."""
    return plain_title(title) != "".join(title.split())


def editions_of(connection: sqlite3.Connection, bulletin: Bulletin) -> list[Stored]:
    """The stored editions of the bulletin of the same place, title and period, the current one first.

    Where a bulletin does not say one of the three, the file has to be called the same too; one that does not say two
    of them is an edition of nothing.
    """
    head = bulletin.bulletin
    unsaid = [head.title, head.region, head.period].count(None)
    if unsaid > 1:
        return []
    period = f"{head.period.start}..{head.period.end}" if head.period else None
    rows = connection.execute(_EDITIONS, (head.region, period, file_name(bulletin), unsaid)).fetchall()
    wanted = plain_title(title_of(bulletin))
    return [
        Stored._make((*row[:6], row[6] is not None))
        for row in rows
        if plain_title(row[3]) == wanted and (row[6] is None or _was_read(connection, row, head.region, period))
    ]


def _was_read(connection: sqlite3.Connection, row: tuple[Any, ...], region: str | None, period: str | None) -> bool:
    """Whether this was read as the place and the months of a bulletin of which a person has corrected something."""
    key, corrected, places, months = row[0], row[6], row[7:9], row[9]
    if "period" in corrected:
        months = _read(connection, key, "period")
    if "region" in corrected:
        places = (_read(connection, key, "region"), None)
    return months == period and region in places


def _read(connection: sqlite3.Connection, key: int, field: str) -> Any:
    """What was read of a field that a person has corrected."""
    was = connection.execute(_READ, (key, field)).fetchone()
    return json.loads(was[0]) if was and was[0] is not None else None


def is_later(bulletin: Bulletin, than: Stored) -> bool:
    """Whether a bulletin replaces a stored edition: issued later, or marked as corrected, or simply come later."""
    issued = bulletin.bulletin.issued_on
    if issued and than.issued_on and issued != than.issued_on:
        return issued > than.issued_on
    return is_marked(title_of(bulletin)) or not is_marked(than.title)


class _Edition(NamedTuple):
    """A bulletin as it stands: corrected, if it is."""

    id: int
    sha256: str
    title: str
    region: str | None
    start: str | None
    end: str | None
    issued_on: str | None
    as_read: int | None
    is_corrected: bool

    @property
    def key(self) -> tuple[str, str, str, str] | None:
        """By what it is an edition of others; ``None`` where it does not say its place or months."""
        if self.region is None or self.start is None or self.end is None:
            return None
        return plain_title(self.title), self.region, self.start, self.end


def settle_editions(connection: sqlite3.Connection) -> None:
    """Let those be superseded that are by what bulletins print and by what people corrected, and no others."""
    rows = connection.execute(
        "SELECT id, sha256, title, region, period_start, period_end, issued_on, superseded_as_read, "
        "corrected IS NOT NULL FROM bulletins"
    )
    known = {each.id: each for each in map(_Edition._make, rows)}
    successors = {each.id: _next(each, known) for each in known.values()}
    for heads in _meeting(known, successors):
        successors |= {one.id: other.id for one, other in pairwise(heads)}
    connection.executemany(
        "UPDATE bulletins SET superseded_by = ?1 WHERE id = ?2 AND superseded_by IS NOT ?1",
        [(successor, key) for key, successor in successors.items()],
    )


def _next(edition: _Edition, known: Mapping[int, _Edition]) -> int | None:
    """What supersedes a bulletin: as read, passing over those that a correction has parted from it."""
    at = edition.as_read
    while at is not None:
        other = known[at]
        if not (edition.is_corrected or other.is_corrected) or (edition.key and edition.key == other.key):
            return at
        at = other.as_read
    return None


def _meeting(known: Mapping[int, _Edition], successors: Mapping[int, int | None]) -> Iterator[list[_Edition]]:
    """The current editions of one place, title and months that a correction has brought together, the latest last."""
    together: dict[tuple[str, str, str, str], list[_Edition]] = {}
    for each in known.values():
        if each.key and successors[each.id] is None:
            together.setdefault(each.key, []).append(each)
    for heads in together.values():
        if len(heads) > 1 and any(each.is_corrected for each in heads):
            yield sorted(sorted(heads, key=lambda each: each.sha256), key=cmp_to_key(_order))


def _order(one: _Edition, other: _Edition) -> int:
    """Negative where the other stands: it was issued later, is marked as corrected, or prints its months itself."""
    if one.issued_on and other.issued_on and one.issued_on != other.issued_on:
        return -1 if one.issued_on < other.issued_on else 1
    marked = is_marked(one.title) - is_marked(other.title)
    return marked or other.is_corrected - one.is_corrected
