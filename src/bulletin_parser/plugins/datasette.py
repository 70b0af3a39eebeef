"""The plugin for Datasette: the SQL functions, and what its pages lack on databases of bulletins.

Search boxes find Chinese words of any length; a key in a row, a view or a query is shown as what it points to.
"""

from collections.abc import Callable, Coroutine
from html import escape
from typing import TYPE_CHECKING, Any

import pluggy

from bulletin_parser.plugins.functions import phrase, register

if TYPE_CHECKING:
    import sqlite3

hookimpl = pluggy.HookimplMarker("datasette")


@hookimpl(trylast=True)
def prepare_connection(conn: "sqlite3.Connection") -> None:
    """Give a connection the SQL functions; on a database of bulletins, the search boxes ask as ``search`` does.

    Datasette hands what is typed to ``escape_fts``, which keeps 户厕 one term. Here every character is a term.
    """
    from bulletin_parser.store.schema import APPLICATION_ID  # noqa: PLC0415

    register(conn)
    if conn.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID:
        conn.create_function("escape_fts", 1, phrase)


class _Markup(str):
    """HTML that a template is not to escape again."""

    __slots__ = ()

    def __html__(self) -> str:
        return self


_OURS = "SELECT 1 FROM pragma_application_id WHERE application_id = ?"


@hookimpl
def render_cell(
    value: object, column: str, table: str | None, database: str, datasette: Any
) -> Callable[[], Coroutine[Any, Any, str | None]] | None:
    """A key as the name of the row that it points to, linked, where Datasette shows the bare number.

    It names rows that foreign keys point to in tables alone, not on the page of one row nor in views and queries.
    """
    from bulletin_parser.store.tables import LABELS, pointed_to  # noqa: PLC0415

    other = pointed_to(table, column)
    if other is None or not isinstance(value, int):
        return None

    async def named() -> str | None:
        from bulletin_parser.store.schema import APPLICATION_ID  # noqa: PLC0415

        opened = datasette.get_database(database)
        if not (await opened.execute(_OURS, [APPLICATION_ID])).rows:
            return None
        rows = (await opened.execute(f'SELECT "{LABELS[other]}" FROM "{other}" WHERE id = ?', [value])).rows
        if not rows or not rows[0][0]:
            return None
        address = f"{datasette.urls.table(database, other)}/{value}"
        return _Markup(f'<a href="{escape(address)}">{escape(str(rows[0][0]))}</a>&nbsp;<em>{value}</em>')

    return named
