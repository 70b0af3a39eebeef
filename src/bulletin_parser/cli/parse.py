"""``bulletin-parser parse``: read bulletins and print what is in them."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bulletin_parser.errors import BulletinError
from bulletin_parser.grammar import load_grammar
from bulletin_parser.pipeline import parse
from bulletin_parser.reading import read, read_bytes

if TYPE_CHECKING:
    from bulletin_parser.records import Bulletin


@click.command("parse")
@click.argument("files", nargs=-1, required=True, metavar="FILE…")
@click.option("--json", "as_json", is_flag=True, help="Print JSON: an object for one file, an array for several.")
@click.option("--nl", is_flag=True, help="Print JSON, one object a line.")
@click.option(
    "--patterns",
    "folders",
    multiple=True,
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="A folder of patterns to lay over the built-in ones; may be given several times.",
)
def command(files: tuple[str, ...], as_json: bool, nl: bool, folders: tuple[Path, ...]) -> None:
    """Read bulletins and print what is in them.

    FILE is a text file, or - for standard input. Without --json or --nl a summary for people is printed: head,
    projects, counties, findings.
    """
    grammar = load_grammar(*folders)
    bulletins: list[Bulletin] = []
    failed = False
    for file in files:
        try:
            document = read_bytes(sys.stdin.buffer.read(), "standard input") if file == "-" else read(Path(file))
            bulletins.append(parse(document, grammar))
        except BulletinError as error:
            failed = True
            click.echo(f"bulletin-parser: {error}", err=True)
    if nl:
        for bulletin in bulletins:
            click.echo(bulletin.model_dump_json())
    elif as_json:
        _print_json(bulletins, single=len(files) == 1)
    else:
        _print_summaries(bulletins)
    if failed:
        sys.exit(1)


def _print_json(bulletins: list["Bulletin"], *, single: bool) -> None:
    if single:
        for bulletin in bulletins:
            click.echo(bulletin.model_dump_json(indent=2))
    else:
        click.echo("[" + ",\n".join(bulletin.model_dump_json(indent=2) for bulletin in bulletins) + "]")


def _print_summaries(bulletins: list["Bulletin"]) -> None:
    from bulletin_parser.render.bulletin import bulletin_report  # noqa: PLC0415 (rich only when it is shown)
    from bulletin_parser.render.terminal import open_console  # noqa: PLC0415

    console = open_console()
    for bulletin in bulletins:
        for part in bulletin_report(bulletin):
            console.print(part)
