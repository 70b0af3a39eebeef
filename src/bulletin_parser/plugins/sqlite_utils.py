"""The plugin for sqlite-utils: ``sqlite-utils bulletin …`` and the SQL functions of ``functions.py``.

sqlite-utils loads it at each start, so it imports what it needs when it is asked, and what goes wrong then is told
without stopping sqlite-utils, which has other work to do.
"""

import warnings
from typing import TYPE_CHECKING

import pluggy

if TYPE_CHECKING:
    import sqlite3

    import click

hookimpl = pluggy.HookimplMarker("sqlite_utils")


@hookimpl
def register_commands(cli: "click.Group") -> None:
    """Mount the commands that work on a database as ``sqlite-utils bulletin COMMAND DATABASE …``."""
    try:
        from bulletin_parser.cli.mounting import mounted  # noqa: PLC0415

        cli.add_command(mounted("bulletin"))
    except Exception as error:
        warnings.warn(f"the commands of bulletin-parser are left out: {error}", stacklevel=2)


@hookimpl
def prepare_connection(conn: "sqlite3.Connection") -> None:
    """Give a connection the SQL functions."""
    try:
        from bulletin_parser.plugins.functions import register  # noqa: PLC0415

        register(conn)
    except Exception as error:
        warnings.warn(f"the SQL functions of bulletin-parser are left out: {error}", stacklevel=2)
