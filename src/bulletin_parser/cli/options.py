"""Options that several commands share, and how the name of a file is taken."""

import os
from collections.abc import Callable, Mapping
from datetime import date
from functools import wraps
from pathlib import Path
from typing import Any, TypeVar

import click

STDIN = Path("-")
"""The name of a file that stands for standard input."""

FORMS = {"csv": "CSV with a head", "nl": "JSON, one object a line", "json": "a JSON array"}
"""The forms that rows may be written in."""

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


class PeriodName(click.ParamType):  # type: ignore[type-arg]  # generic only in newer versions of click
    """A period as ``2022-05`` or ``2022-01..2022-05``, however it is typed: 2022-5, 2022年5月, 2022年1-5月.

    With ``month`` it is a month alone; with ``year`` 2022 may stand for all of it, and is left as it is.
    """

    name = "period"

    def __init__(self, *, month: bool = False, year: bool = False) -> None:
        self.month = month
        self.year = year

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The period. Raises ``BadParameter`` for what is none."""
        from bulletin_parser.grammar import load_grammar  # noqa: PLC0415
        from bulletin_parser.mentions.typed_periods import typed_period  # noqa: PLC0415

        if self.year and len(value) == 4 and value.isdecimal():
            return value
        found = typed_period(value, lambda: load_grammar(keep=True))
        is_month = found is not None and (found[0] is None or (found[0] == found[1] and ".." not in value))
        if found is None or (self.month and not is_month):
            known = "2022-05" if self.month else "2022-05, 2022-01..2022-05" + ", 2022" * self.year
            self.fail(f"{value!r} is not a {'month' if self.month else 'period'}; write it as {known}", param, ctx)
        return found[1] if is_month else f"{found[0]}..{found[1]}"


class Day(click.ParamType):  # type: ignore[type-arg]  # generic only in newer versions of click
    """A day as ``2022-10-20``."""

    name = "day"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The day. Raises ``BadParameter`` for what is none."""
        try:
            return date.fromisoformat(value).isoformat()
        except ValueError:
            self.fail(f"{value!r} is not a day; write it as 2022-10-20", param, ctx)


class WholeNumber(click.IntRange):
    """A whole number, within limits; called a number where it is told of."""

    name = "number"


class Number(click.FloatRange):
    """Any number, within limits; called a number where it is told of."""

    name = "number"


def said(_: click.Context, option: click.Parameter, value: str | None) -> str | None:
    """What an option or argument says. Raises ``BadParameter`` where it is blank; for its ``callback``."""
    if value is not None and not value.strip():
        raise click.BadParameter("it is blank", param=option)
    return value


def format_options(function: Callable[..., None]) -> Callable[..., None]:
    """Give a command ``--json``, ``--nl`` and ``--csv`` as ``form``; it is ``None`` for a drawn table."""

    @wraps(function)
    def collected(**options: object) -> None:
        function(form=one_form({name: bool(options.pop(f"as_{name}")) for name in FORMS}), **options)

    command = collected
    for name, told in FORMS.items():
        command = click.option(f"--{name}", f"as_{name}", is_flag=True, help=f"Write the rows as {told}.")(command)
    return command


def one_form(asked: Mapping[str, bool]) -> str | None:
    """The form that is asked for, if any. Raises ``UsageError`` for more than one."""
    forms = [name for name, is_asked in asked.items() if is_asked]
    if len(forms) > 1:
        raise click.UsageError(f"{' and '.join(f'--{name}' for name in forms)} are different forms; give one of them")
    return forms[0] if forms else None


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
