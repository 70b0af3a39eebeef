"""Which of two bulletins on the same months is the later edition of the other: corrected (更正), or issued again."""

import sqlite3
from typing import NamedTuple

from bulletin_parser.records import Bulletin
from bulletin_parser.store.rows import file_name, title_of

# What a title says of being an edition: 关于…情况的通报（更正）, 更正：关于…情况的通报.
_MARKS = (
    "更正版", "修订版", "更正稿", "修订稿", "修正稿", "重新印发", "重印", "更正", "修订", "修正", "更新版", "更新",
)  # fmt: skip
_RIMS = (("（", "）"), ("(", ")"), ("【", "】"), ("[", "]"))


class Stored(NamedTuple):
    """A stored edition."""

    id: int
    source: str
    text: str
    title: str
    issued_on: str | None
    superseded_by: int | None


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
    period = (head.period.start, head.period.end) if head.period else (None, None)
    rows = connection.execute(
        """
        SELECT id, source, text, title, issued_on, superseded_by FROM bulletins
        WHERE (region IS ?1 OR region_text IS ?1) AND period_start IS ?2 AND period_end IS ?3
            AND (source = ?4 OR NOT ?5)
        ORDER BY superseded_by IS NOT NULL, id DESC
        """,
        (head.region, *period, file_name(bulletin), unsaid),
    )
    wanted = plain_title(title_of(bulletin))
    return [each for each in map(Stored._make, rows) if plain_title(each.title) == wanted]


def is_later(bulletin: Bulletin, than: Stored) -> bool:
    """Whether a bulletin replaces a stored edition: issued later, or marked as corrected, or simply come later."""
    issued = bulletin.bulletin.issued_on
    if issued and than.issued_on and issued != than.issued_on:
        return issued > than.issued_on
    return is_marked(title_of(bulletin)) or not is_marked(than.title)
