"""``bulletin-parser links``: which printed names are one project, and a person's word on it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from bulletin_parser.cli.options import FileName, WholeNumber, database_option, format_options, said
from bulletin_parser.cli.output import write
from bulletin_parser.render.terminal import safe

if TYPE_CHECKING:
    from bulletin_parser.store import Store

_Command = TypeVar("_Command", bound=Callable[..., None])


@click.group(name="links")
def command() -> None:
    """Show and settle which printed names mean one project.

    What is uncertain is never guessed: it stays apart and shows in `links review`. What you settle is kept by names,
    for this and all later months, and holds when bulletins are stored or parsed again.
    """


def _region_option(function: _Command) -> _Command:
    told = "Only projects of this place and of what lies in it; the beginning of its name will do."
    return click.option("--region", callback=said, help=told)(function)


def _reason_option(function: _Command) -> _Command:
    return click.option("--reason", callback=said, help="Why; kept beside the ruling.")(function)


@command.command(name="list")
@click.argument("project", required=False)
@_region_option
@database_option
@format_options
def list_links(project: str | None, region: str | None, database: Path, form: str | None) -> None:
    """Show every project with the names printed for it, how each was linked, and how surely."""
    from bulletin_parser.render.links import links_view  # noqa: PLC0415
    from bulletin_parser.store import open_store, rulings  # noqa: PLC0415

    with open_store(database) as store:
        rows = rulings.listed(store, rulings.LISTED, region)
        if project is not None:
            wanted = {row["project_id"] for row in rows if project in row["project"] or project in row["name"]}
            wanted = wanted or {rulings.find(store, project, region).id}
            rows = [row for row in rows if row["project_id"] in wanted]
    write(rows, form, lambda width: links_view(rows, width))


@command.command()
@_region_option
@database_option
@format_options
def review(region: str | None, database: Path, form: str | None) -> None:
    """Show names that may mean a project but were not joined: likely only, or as good as another.

    `links merge` joins two of them, `links split` says that they are two.
    """
    from bulletin_parser.render.links import review_view  # noqa: PLC0415
    from bulletin_parser.store import open_store, rulings  # noqa: PLC0415

    with open_store(database) as store:
        rows = rulings.listed(store, rulings.CANDIDATES, region)
    write(rows, form, lambda width: review_view(rows, width))


@command.command()
@click.argument("one", metavar="PROJECT")
@click.argument("other", metavar="NAME")
@_region_option
@_reason_option
@database_option
def merge(one: str, other: str, region: str | None, reason: str | None, database: Path) -> None:
    """Say that a PROJECT is another one of that NAME, which may also be a name that only lists have.

    Each is a name, a part of one, or the project's key; --region tells namesakes apart.
    """
    from bulletin_parser.store import rulings  # noqa: PLC0415

    with _settling(database) as settling:
        known, name = rulings.merge(settling.store, one, other, region, reason)
    click.echo(f"merged      {known.name} = {name}", err=True)


@command.command()
@click.argument("project")
@click.argument("name")
@_region_option
@_reason_option
@database_option
def split(project: str, name: str, region: str | None, reason: str | None, database: Path) -> None:
    """Say that a printed NAME is not the PROJECT's, now and in future; it becomes a project of its own."""
    from bulletin_parser.store import rulings  # noqa: PLC0415

    with _settling(database) as settling:
        known = rulings.split(settling.store, project, name, region, reason)
    click.echo(f"split       {name} ≠ {known.name}", err=True)


@command.command()
@click.argument("project")
@click.argument("name")
@_region_option
@_reason_option
@database_option
def rename(project: str, name: str, region: str | None, reason: str | None, database: Path) -> None:
    """Call a PROJECT by another NAME in all tables; what bulletins print stays as it is."""
    from bulletin_parser.store import rulings  # noqa: PLC0415

    with _settling(database) as settling:
        known = rulings.rename(settling.store, project, name, region, reason)
    click.echo(f"renamed     {known.name} → {name.strip()}", err=True)


@command.command(name="rulings")
@_region_option
@database_option
@format_options
def list_rulings(region: str | None, database: Path, form: str | None) -> None:
    """Show what was settled by hand, with the numbers that `links undo` takes."""
    from bulletin_parser.render.links import rulings_view  # noqa: PLC0415
    from bulletin_parser.store import open_store, rulings  # noqa: PLC0415

    with open_store(database) as store:
        rows = rulings.listed(store, rulings.RULED, region)
    write(rows, form, lambda width: rulings_view(rows, width))


@command.command()
@database_option
@format_options
def export(database: Path, form: str | None) -> None:
    """Write what was settled by hand for `links import`, as a JSON array or as asked, without the numbers of rows."""
    from bulletin_parser.cli.output import write_rows  # noqa: PLC0415
    from bulletin_parser.store import open_store, rulings  # noqa: PLC0415

    with open_store(database) as store:
        rows = rulings.listed(store, rulings.RULED)
    write_rows(({name: value for name, value in row.items() if name != "id"} for row in rows), form or "json")


@command.command(name="import")
@click.argument("file", type=FileName())
@database_option
def import_rulings(file: Path, database: Path) -> None:
    """Take in what `links export` or `links rulings` wrote as JSON or lines of JSON; `-` is standard input.

    All of it is kept, or nothing where a row is malformed; what is there already stays, so that importing twice changes
    nothing. A name that no bulletin prints yet is named, and waits. Of two rulings on one pair of names the later day's
    stands.
    """
    from bulletin_parser.cli.exchanged import read_exchanged  # noqa: PLC0415
    from bulletin_parser.store.importing_rulings import take_in, well_formed  # noqa: PLC0415

    rows = well_formed(read_exchanged(file))
    with _settling(database, create=True) as settling:
        taken = take_in(settling.store, rows)
    for told in taken.unmatched:
        click.echo(f"waiting     {safe(told)}: no bulletin prints such a name", err=True)
    for told in taken.aside:
        click.echo(f"aside       {safe(told)}: another ruling on it stands", err=True)
    click.echo(f"{taken.new} imported, {taken.known} known already · {safe(str(database))}", err=True)


@command.command()
@click.argument("number", type=WholeNumber(min=1))
@database_option
def undo(number: int, database: Path) -> None:
    """Take back ruling NUMBER (see `links rulings`)."""
    from bulletin_parser.store import rulings  # noqa: PLC0415

    with _settling(database) as settling:
        ruling = rulings.undo(settling.store, number)
    click.echo(f"undone      {ruling['kind']}: {ruling['name']}, {ruling['other_name']}", err=True)


class _settling:
    """The database open for writing; what was ruled inside is settled at the end."""

    def __init__(self, database: Path, *, create: bool = False) -> None:
        from bulletin_parser.store import open_store  # noqa: PLC0415

        self.store: Store = open_store(database, create=create, write=True)

    def __enter__(self) -> "_settling":
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        from bulletin_parser.grammar import load_grammar  # noqa: PLC0415
        from bulletin_parser.settling import settle  # noqa: PLC0415

        with self.store:
            if kind is None:
                settle(self.store, load_grammar(keep=True))
