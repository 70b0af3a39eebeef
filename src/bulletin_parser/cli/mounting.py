"""The commands that work on a database, as another program's group of commands mounts them.

They are called as that program's own, database first: ``sqlite-utils bulletin compare bulletins.db 2022-04 2022-05``
stands for ``bulletin-parser compare 2022-04 2022-05 --db bulletins.db``.
"""

import copy
from collections.abc import Iterable
from typing import Any

import click

from bulletin_parser.cli import LazyGroup
from bulletin_parser.errors import BulletinError
from bulletin_parser.render.terminal import safe

_DATABASE = "database"


class MountedGroup(LazyGroup):
    """Our commands that take a database, each taking it as its first argument."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of those commands, in the order of use."""
        return [name for name in super().list_commands(ctx) if self.get_command(ctx, name)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, or None for one that needs no database."""
        command = super().get_command(ctx, cmd_name)
        return _database_first(command) if command and _takes_database(command) else None

    def invoke(self, ctx: click.Context) -> Any:
        """Runs the command; an error of ours is one line on standard error and exit code 1."""
        try:
            return super().invoke(ctx)
        except BulletinError as error:
            click.echo(f"{ctx.command_path}: {safe(str(error))}", err=True)
            ctx.exit(1)


def mounted(name: str) -> click.Group:
    """The group to mount under this name."""
    told = "Ingest, compare, search and audit Chinese government progress bulletins (通报)."
    return MountedGroup(name, help=told, context_settings={"help_option_names": ["-h", "--help"]})


def _takes_database(command: click.Command) -> bool:
    if isinstance(command, click.Group):
        return any(map(_takes_database, command.commands.values()))
    return any(parameter.name == _DATABASE for parameter in command.params)


def _database_first(command: click.Command) -> click.Command:
    changed = copy.copy(command)
    if isinstance(changed, click.Group):
        changed.commands = {name: _database_first(inner) for name, inner in changed.commands.items()}
    changed.params = list(_first(command.params))
    return changed


def _first(parameters: Iterable[click.Parameter]) -> Iterable[click.Parameter]:
    rest = []
    for parameter in parameters:
        if parameter.name == _DATABASE:
            yield click.Argument([_DATABASE], type=parameter.type, metavar="DATABASE")
        else:
            rest.append(parameter)
    yield from rest
