"""The plugin for Datasette: the SQL functions, and search boxes that find Chinese words in databases of bulletins."""

from typing import TYPE_CHECKING

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
