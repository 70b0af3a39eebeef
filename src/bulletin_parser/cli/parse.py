"""``bulletin-parser parse``: read bulletins and print what is in them."""

import sys
from collections.abc import Iterable, Iterator
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bulletin_parser.cli.inputs import read_document
from bulletin_parser.cli.options import FileName, one_form, patterns_option

if TYPE_CHECKING:
    from bulletin_parser.document import Document
    from bulletin_parser.errors import BulletinError
    from bulletin_parser.grammar import Grammar
    from bulletin_parser.records import Bulletin

    Parsed = tuple[Document, Bulletin]


@click.command("parse")
@click.argument("files", nargs=-1, required=True, type=FileName(), metavar="FILE…")
@click.option("--json", "as_json", is_flag=True, help="Print JSON: an object for one file, an array for several.")
@click.option("--nl", is_flag=True, help="Print JSON, one object a line.")
@patterns_option
def command(files: tuple[Path, ...], *, as_json: bool, nl: bool, folders: tuple[Path, ...]) -> None:
    """Read bulletins and print what is in them.

    FILE is a text file, or - for standard input. Without --json or --nl a summary for people is printed: head,
    projects, counties, findings. A file that fails is named, and the others are printed.
    """
    one_form({"json": as_json, "nl": nl})
    reading = Reading(files, folders)
    if nl:
        _write(f"{_json(bulletin)}\n" for _, bulletin in reading.parsed())
    elif as_json and len(files) == 1:
        _write(f"{_json(bulletin, indent=2)}\n" for _, bulletin in reading.parsed())
    elif as_json:
        _write(_array(bulletin for _, bulletin in reading.parsed()))
    else:
        _draw(reading.parsed())
    if reading.failed:
        sys.exit(1)


class Reading:
    """The files to read, and how many of them could not be."""

    def __init__(self, files: tuple[Path, ...], folders: tuple[Path, ...]) -> None:
        """``folders`` hold patterns to be laid over the built-in ones."""
        self.files = files
        self.folders = folders
        self.failed = 0

    @cached_property
    def grammar(self) -> "Grammar":
        """The patterns, read when a file has been: what cannot be read at all needs none."""
        from bulletin_parser.grammar import load_grammar  # noqa: PLC0415

        return load_grammar(*self.folders, keep=True)

    def parsed(self) -> "Iterator[Parsed]":
        """Each file's document and records, in order; one that cannot be read is named on standard error."""
        from bulletin_parser.errors import BulletinError  # noqa: PLC0415

        for file in self.files:
            try:
                document = read_document(file)
            except BulletinError as error:
                self._fail(error)
                continue
            grammar = self.grammar
            try:
                yield document, _records(document, grammar)
            except BulletinError as error:
                self._fail(error)

    def _fail(self, error: "BulletinError") -> None:
        from bulletin_parser.render.terminal import safe  # noqa: PLC0415

        self.failed += 1
        click.echo(f"bulletin-parser: {safe(str(error))}", err=True)


def _records(document: "Document", grammar: "Grammar") -> "Bulletin":
    from bulletin_parser.pipeline import parse  # noqa: PLC0415

    return parse(document, grammar)


def _array(bulletins: "Iterable[Bulletin]") -> Iterator[str]:
    separator = "["
    for bulletin in bulletins:
        yield f"{separator}\n{_json(bulletin, indent=2)}"
        separator = ","
    yield "[]\n" if separator == "[" else "\n]\n"


def _json(bulletin: "Bulletin", indent: int | None = None) -> str:
    """The records as JSON. A file name of another encoding holds what UTF-8 has not; it is written as an escape."""
    name = bulletin.source.name.encode("utf-8", "backslashreplace").decode()
    if name != bulletin.source.name:
        bulletin = bulletin.model_copy(update={"source": bulletin.source.model_copy(update={"name": name})})
    return bulletin.model_dump_json(indent=indent)


def _write(pieces: Iterable[str]) -> None:
    """Write JSON to standard output: always UTF-8, whatever the terminal speaks."""
    for piece in pieces:
        click.echo(piece.encode(), nl=False)


def _draw(parsed: "Iterable[Parsed]") -> None:
    from bulletin_parser.cli.output import draw  # noqa: PLC0415
    from bulletin_parser.render.bulletin import bulletin_view  # noqa: PLC0415

    for index, (document, bulletin) in enumerate(parsed):
        if index:
            click.echo()
        draw(partial(bulletin_view, bulletin, document.text))
