"""The search index: for each searched table one beside it with the words of its rows, which FTS5 indexes.

The words stand apart from the rows, so that these are pleasant to look at; they go when their row goes.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from bulletin_parser.store.spacing import TOKENIZER, record, spaced
from bulletin_parser.store.tables import SEARCHED

if TYPE_CHECKING:
    from sqlite3 import Connection

    from sqlite_utils import Database


def create_indexes(database: "Database") -> None:
    """Make what is missing of the full-text indexes and of the triggers that keep them true."""
    for searched, terms in SEARCHED.items():
        if database.table(f"{terms}_fts").exists():
            continue
        database.table(terms).enable_fts(["characters"], create_triggers=True, tokenize=TOKENIZER)
        database.execute(
            f"""CREATE TRIGGER "{terms}_gone" AFTER DELETE ON "{searched}" BEGIN
                DELETE FROM "{terms}" WHERE id = old.id;
            END"""
        )


def fill(database: "Database") -> None:
    """Index every row of a database that was written before there was such an index."""
    connection = database.conn
    for key, text in connection.execute("SELECT id, text FROM bulletins").fetchall():
        terms = spaced(text)
        spans = connection.execute("SELECT id, span_start, span_end FROM sentences WHERE bulletin_id = ?", (key,))
        words = [(sentence, terms[2 * start + 1 : 2 * end]) for sentence, start, end in spans]
        connection.executemany(_insert("sentences"), words)
    connection.executemany(_insert("reports"), list(map(_report, connection.execute(_REPORTS))))
    connection.executemany(_insert("summary_members"), list(map(_member, connection.execute(_MEMBERS))))


def renew(connection: "Connection", name: str, keys: Iterable[int]) -> None:
    """Index anew what is found by the place of these rows of ``reports`` or ``summaries``."""
    if name not in _FOUND_BY_PLACE:
        return
    searched, sql, words = _FOUND_BY_PLACE[name]
    update = f'UPDATE "{SEARCHED[searched]}" SET characters = ? WHERE id = ?'
    for key in keys:
        rows = map(words, connection.execute(sql, (key,)).fetchall())
        connection.executemany(update, [(characters, row) for row, characters in rows])


_REPORTS = """
SELECT id, title, name, region, status_text, lead_agencies,
    (SELECT json_group_array(name) FROM (SELECT name FROM indicators WHERE report_id = reports.id ORDER BY id))
FROM reports
"""
_MEMBERS = """
SELECT members.id, members.text, members.name, summaries.region, states.status_text
FROM summary_members AS members
JOIN summary_states AS states ON states.id = members.state_id
JOIN summaries ON summaries.id = states.summary_id
"""


def _report(row: tuple[int, str, str, str | None, str | None, str, str]) -> tuple[int, str]:
    key, title, name, region, status_text, agencies, indicators = row
    return key, record((title, name, region, *json.loads(agencies), status_text, *json.loads(indicators)))


def _member(row: tuple[int, str, str, str | None, str]) -> tuple[int, str]:
    return row[0], record(row[1:])


_FOUND_BY_PLACE: Mapping[str, tuple[str, str, Callable[[Any], tuple[int, str]]]] = {
    "reports": ("reports", f"{_REPORTS} WHERE reports.id = ?", _report),
    "summaries": ("summary_members", f"{_MEMBERS} WHERE summaries.id = ?", _member),
}


def _insert(searched: str) -> str:
    return f'INSERT OR IGNORE INTO "{SEARCHED[searched]}" (id, characters) VALUES (?, ?)'
