"""Options that several commands share, and how the name of a file is taken."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

STDIN = Path("-")
"""The name of a file that stands for standard input."""

_Command = TypeVar("_Command", bound=Callable[..., None])


class FileName(click.Path):
    """The name of a file or folder as a ``Path``; no name (an unset variable) is wrong usage, not this folder."""

    def __init__(self) -> None:
        super().__init__(path_type=Path)

    def convert(self, value: "str | os.PathLike[str]", param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The path. Raises ``BadParameter`` for an empty name."""
        if not os.fspath(value):
            self.fail("'' is not the name of a file or folder", param, ctx)
        return super().convert(value, param, ctx)


def database_option(function: _Command) -> _Command:
    """Give a command ``--db FILE`` as ``database``."""
    return click.option(
        "--db",
        "database",
        type=FileName(),
        default="bulletins.db",
        show_default=True,
        help="The database.",
    )(function)


def said(_: click.Context, option: click.Parameter, value: str | None) -> str | None:
    """What an option says. Raises ``BadParameter`` where it is blank; for ``callback`` of an option."""
    if value is not None and not value.strip():
        raise click.BadParameter("it is blank", param=option)
    return value


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
        type=FileName(),
        metavar="DIR",
        help="A folder of patterns to lay over the built-in ones; may be given several times.",
    )(function)
