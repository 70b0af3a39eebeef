"""How table commands write: a drawn table for people, or the same rows as JSON, JSON lines or CSV for machines."""

import csv
import io
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

import click

from bulletin_parser.errors import BulletinError

if TYPE_CHECKING:
    from rich.console import RenderableType

Row = Mapping[str, object]


def write(rows: Iterable[Row], form: str | None, view: "Callable[[int], RenderableType]") -> None:
    """Write the rows in the form asked for, or draw what ``view`` gives for the width of the output, to stdout.

    Raises ``BulletinError`` when the output cannot be written, as on a full disk; a reader that has had enough of a
    pipe is no such fault.
    """
    try:
        if form is None:
            draw(view)
        else:
            write_rows(rows, form)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        sys.stdout = None  # what is left in its buffer would fail once more at exit
        raise BulletinError(error.strerror or str(error), source="standard output") from error


def draw(view: "Callable[[int], RenderableType]") -> None:
    """Draw on standard output what ``view`` gives for its width in columns; a pipe gets no blanks at line ends."""
    from bulletin_parser.render.terminal import console  # noqa: PLC0415

    out = console(sys.stdout)
    if out.is_terminal:
        out.print(view(out.width))
        return
    with out.capture() as drawn:
        out.print(view(out.width))
    sys.stdout.writelines(f"{line.rstrip()}\n" for line in drawn.get().removesuffix("\n").split("\n"))


def write_rows(rows: Iterable[Row], form: str) -> None:
    """Write rows to standard output as ``json``, ``nl`` or ``csv``: always UTF-8, whatever the terminal speaks."""
    writer = {"json": _json, "nl": _lines, "csv": _csv}[form]
    for text in writer(rows):
        # Half a character, as in a file name of another encoding, is written as its escape, which JSON reads back.
        click.echo(text.encode("utf-8", "backslashreplace"), nl=False)


def _json(rows: Iterable[Row]) -> Iterator[str]:
    """One array, one row a line."""
    separator = "["
    for row in rows:
        yield f"{separator}\n{_object(row)}"
        separator = ","
    yield "[]\n" if separator == "[" else "\n]\n"


def _lines(rows: Iterable[Row]) -> Iterator[str]:
    for row in rows:
        yield f"{_object(row)}\n"


def _object(row: Row) -> str:
    return json.dumps(row, ensure_ascii=False)


def _csv(rows: Iterable[Row]) -> Iterator[str]:
    """A head and the rows, with what is nested under joined names: ``from_period``, ``change_actual``."""
    flat = [dict(_flattened(row)) for row in rows]
    if not flat:
        return
    text = io.StringIO()
    writer = csv.DictWriter(text, fieldnames=list(flat[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(flat)
    yield text.getvalue()


def _flattened(row: Row, before: str = "") -> Iterator[tuple[str, object]]:
    for key, value in row.items():
        if isinstance(value, Mapping):
            yield from _flattened(value, f"{before}{key}_")
        elif isinstance(value, Sequence) and not isinstance(value, str):
            yield f"{before}{key}", " ".join(map(str, value))
        else:
            yield f"{before}{key}", value
