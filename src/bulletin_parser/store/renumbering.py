"""Numbers bulletins and their rows by what they say, so that the same bulletins give the same keys in any order.

A bulletin that comes after others of later months takes its place among them, and the keys of what follows move up.
Bulletins that come in the order of their months move nothing.
"""

import sqlite3
from collections.abc import Iterator

from bulletin_parser.store.columns import Table
from bulletin_parser.store.tables import SEARCHED, TABLES

_IN_ORDER = """
SELECT id, row_number() OVER (
    ORDER BY coalesce(period_end, '9999'), coalesce(period_start, ''), coalesce(region, ''), coalesce(issued_on, ''),
        title, superseded_by IS NULL, sha256
) AS place FROM bulletins
"""
_KEPT = frozenset({"project_names"})
"""Tables whose rows belong to several bulletins, or are written anew when all is settled: their keys stay."""


def renumber(connection: sqlite3.Connection) -> bool:
    """Give bulletins and their rows the keys of their order, inside a transaction; whether any key moved."""
    first = connection.execute(f"SELECT min(place) FROM ({_IN_ORDER}) WHERE place <> id").fetchone()[0]
    if first is None:
        return False
    connection.execute("PRAGMA defer_foreign_keys = ON")
    connection.execute(
        f"CREATE TEMP TABLE new_bulletins AS SELECT id AS old, place AS new FROM ({_IN_ORDER}) WHERE place >= ?",
        (first,),
    )
    connection.execute("CREATE UNIQUE INDEX temp.new_bulletins_old ON new_bulletins (old)")
    tables = [table for table in TABLES if "bulletin_id" in table.columns and table.name not in _KEPT]
    for table in tables:
        _map(connection, table.name)
    moving = [table for table in TABLES if table in tables or table.name == "bulletins"]
    for table in moving:
        connection.execute(
            f"CREATE TEMP TABLE moved_{table.name} AS SELECT * FROM {table.name} WHERE {_is_moving(table)}"
        )
        if terms := SEARCHED.get(table.name):
            keys = f"SELECT old FROM new_{table.name}"
            connection.execute(f"CREATE TEMP TABLE moved_{terms} AS SELECT * FROM {terms} WHERE id IN ({keys})")
    for table in reversed(moving):
        connection.execute(f"DELETE FROM {table.name} WHERE {_is_moving(table)}")
    for table in moving:
        _put_back(connection, table)
    _point_again(connection)
    for name in _made(moving):
        connection.execute(f"DROP TABLE temp.{name}")
    return True


def _map(connection: sqlite3.Connection, name: str) -> None:
    """The new key of each row of a table that moves: rows follow each other as their bulletins do."""
    connection.execute(
        f"CREATE TEMP TABLE new_{name} AS SELECT {name}.id AS old, "
        f"row_number() OVER (ORDER BY new_bulletins.new, {name}.id) "
        f"+ (SELECT count(*) FROM {name} WHERE bulletin_id NOT IN (SELECT old FROM new_bulletins)) AS new "
        f"FROM {name} JOIN new_bulletins ON new_bulletins.old = bulletin_id"
    )
    connection.execute(f"CREATE UNIQUE INDEX temp.new_{name}_old ON new_{name} (old)")


def _is_moving(table: Table) -> str:
    key = "id" if table.name == "bulletins" else "bulletin_id"
    return f"{key} IN (SELECT old FROM new_bulletins)"


def _put_back(connection: sqlite3.Connection, table: Table) -> None:
    """Write the moved rows of a table under their new keys, with what they point to, and their words for the search."""
    columns = []
    for column in table.columns:
        other = table.references.get(column)
        moved = other in {"bulletins", *(each.name for each in TABLES if "bulletin_id" in each.columns)} - _KEPT
        new = f"coalesce((SELECT new FROM new_{other} WHERE old = moved.{column}), moved.{column})"
        columns.append(new if moved else f'moved."{column}"')
    listed = ", ".join(f'"{column}"' for column in table.columns)
    connection.execute(
        f"INSERT INTO {table.name} (id, {listed}) "
        f"SELECT keys.new, {', '.join(columns)} FROM moved_{table.name} AS moved "
        f"JOIN new_{table.name} AS keys ON keys.old = moved.id ORDER BY keys.new"
    )
    if terms := SEARCHED.get(table.name):
        connection.execute(
            f"INSERT INTO {terms} SELECT keys.new, moved.characters FROM moved_{terms} AS moved "
            f"JOIN new_{table.name} AS keys ON keys.old = moved.id ORDER BY keys.new"
        )


def _point_again(connection: sqlite3.Connection) -> None:
    """Let what stayed point to the new keys: bulletins to their successors, names to bulletins, corrections to rows."""
    for column in ("superseded_by", "superseded_as_read"):
        connection.execute(
            f"UPDATE bulletins SET {column} = (SELECT new FROM new_bulletins WHERE old = {column}) "
            f"WHERE id NOT IN (SELECT new FROM new_bulletins) AND {column} IN (SELECT old FROM new_bulletins)"
        )
    for name in _KEPT:
        connection.execute(
            f"UPDATE {name} SET bulletin_id = (SELECT new FROM new_bulletins WHERE old = bulletin_id) "
            "WHERE bulletin_id IN (SELECT old FROM new_bulletins)"
        )
    for (record,) in connection.execute("SELECT DISTINCT record FROM corrections").fetchall():
        connection.execute(
            f"UPDATE corrections SET row_id = coalesce((SELECT new FROM new_{record} WHERE old = row_id), row_id) "
            "WHERE record = ?",
            (record,),
        )


def _made(moving: list[Table]) -> Iterator[str]:
    for table in moving:
        yield f"new_{table.name}"
        yield f"moved_{table.name}"
        if terms := SEARCHED.get(table.name):
            yield f"moved_{terms}"
