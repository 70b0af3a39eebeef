"""Options that several commands share."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import click

_Command = TypeVar("_Command", bound=Callable[..., None])


def database_option(function: _Command) -> _Command:
    """Give a command ``--db FILE`` as ``database``."""
    return click.option(
        "--db",
        "database",
        type=click.Path(path_type=Path),
        default="bulletins.db",
        show_default=True,
        help="The database.",
    )(function)


def format_options(function: _Command) -> _Command:
    """Give a command ``--json``, ``--nl`` and ``--csv`` as ``form``; it is ``None`` for a drawn table."""
    for name, told in (("csv", "CSV with a head"), ("nl", "JSON, one object a line"), ("json", "a JSON array")):
        function = click.option(f"--{name}", "form", flag_value=name, help=f"Write the rows as {told}.")(function)
    return function


def patterns_option(function: _Command) -> _Command:
    """Give a command ``--patterns DIR``, any number of times, as ``folders``."""
    return click.option(
        "--patterns",
        "folders",
        multiple=True,
        type=click.Path(path_type=Path),
        metavar="DIR",
        help="A folder of patterns to lay over the built-in ones; may be given several times.",
    )(function)
