"""``bulletin-parser patterns``: what can be done with the patterns that the parser reads by."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from bulletin_parser.cli.options import FileName, format_options
from bulletin_parser.cli.output import write

if TYPE_CHECKING:
    from bulletin_parser.explaining.trial import Change


@click.group(name="patterns")
def command() -> None:
    """Check the patterns that the parser reads by, its own or a folder of yours over them, and compare two sets."""


@command.command(name="check")
@click.argument("folder", required=False, type=FileName(), metavar="[DIR]")
def check(folder: Path | None) -> None:
    """Check that every pattern compiles and every example does what it shows.

    DIR is a folder of patterns, checked as it works when laid over the built-in ones; without it, the built-in ones
    alone are. Each fault is one line: the file, the word or form, and the example. The exit code is 1 if there is any.
    """
    from bulletin_parser.checking import check_grammar  # noqa: PLC0415
    from bulletin_parser.render.terminal import safe  # noqa: PLC0415

    folders = (folder,) if folder else ()
    faults = list(check_grammar(*folders))
    for fault in faults:
        click.echo(safe(str(fault)))
    if faults:
        click.echo(f"{len(faults)} {'fault' if len(faults) == 1 else 'faults'}", err=True)
        raise SystemExit(1)
    click.echo(_told(*folders))


def _told(*folders: Path) -> str:
    """How much was checked: 1216 words and 31 forms: all examples hold."""
    from bulletin_parser.grammar import load_grammar  # noqa: PLC0415

    grammar = load_grammar(*folders)
    return f"{sum(map(len, grammar.words.values()))} words and {len(grammar.forms)} forms: all examples hold"


@command.command(name="diff")
@click.argument("old", type=FileName(), metavar="OLD")
@click.argument("new", type=FileName(), metavar="NEW")
@click.argument("paths", nargs=-1, required=True, type=FileName(), metavar="PATH…")
@format_options
def diff(old: Path, new: Path, paths: tuple[Path, ...], form: str | None) -> None:
    """Show what the patterns of NEW read of some bulletins otherwise than those of OLD: what a change wins and breaks.

    OLD and NEW are folders of patterns, or - for the built-in ones. A folder with fragments, words and forms is a set
    of its own, any other is laid over the built-in ones. PATHs are bulletins and folders of them. The exit code is 1
    when anything is lost or read otherwise, or a file cannot be read.
    """
    from bulletin_parser.cli.failures import Failures  # noqa: PLC0415
    from bulletin_parser.cli.inputs import found_files, read_document  # noqa: PLC0415
    from bulletin_parser.errors import BulletinError  # noqa: PLC0415
    from bulletin_parser.explaining.trial import changes, pattern_set  # noqa: PLC0415
    from bulletin_parser.render.trial import trial_view  # noqa: PLC0415

    before, after = pattern_set(str(old)), pattern_set(str(new))
    found: dict[str, list[Change]] = {}
    failures = Failures()
    for path in found_files(paths, failures.add):
        try:
            found[str(path)] = list(changes(read_document(path), before, after))
        except BulletinError as error:
            failures.add(str(error))
    if not found:
        raise SystemExit(1)
    rows = [{"file": name, **change._asdict()} for name, each in found.items() for change in each]
    write(rows, form, lambda _: trial_view(found, len(found)))
    if failures or any(row["verdict"] != "gained" for row in rows):
        raise SystemExit(1)
