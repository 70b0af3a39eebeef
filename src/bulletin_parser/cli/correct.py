"""``bulletin-parser correct``: a person's word on what was read, kept with its reason."""

from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from bulletin_parser.cli.options import Day, FileName, PeriodName, WholeNumber, database_option, format_options, said
from bulletin_parser.cli.output import write
from bulletin_parser.render.terminal import safe

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from bulletin_parser.store import Store

_HIGHEST_RATE = 1000


@click.group(name="correct")
def command() -> None:
    """Correct what was read from a bulletin, list corrections, take them back, export and import them.

    A correction is kept by place, months, project, indicator and field; one of a bulletin's months or place by the
    bytes of its file. It holds when the text is stored or parsed again, every table shows it as corrected (※), and the
    printed words stay as they are.
    """


_day_option = click.option("--on", type=Day(), help="The day, if not today: 2022-10-20.")


class _WithNegatives(click.Command):
    """A command whose arguments may be negative numbers: -5 is a value, not an option."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Takes the arguments apart, those that are negative numbers behind ``--``."""
        told: list[str] = []
        negative: list[str] = []
        for last, word in pairwise(["", *args]):
            (negative if _is_negative(word) and not _takes_value(last) else told).append(word)
        return super().parse_args(ctx, args if "--" in args else [*told, "--", *negative])


def _is_negative(word: str) -> bool:
    return word[:1] == "-" and word[1:2].isdigit()


def _takes_value(word: str) -> bool:
    return word.startswith("--") and "=" not in word


@command.command(name="set", cls=_WithNegatives)
@click.argument("field")
@click.argument("value")
@click.option("--project", callback=said, help="The project, or a part of its name.")
@click.option("--indicator", callback=said, help="The indicator; without it, the project's own.")
@click.option(
    "--region",
    callback=said,
    help="The place that the row is about; the beginning of its name will do. Without it, the bulletin's own.",
)
@click.option("--period", type=PeriodName(month=True), help="The month that the bulletin ends in, such as 2022-05.")
@click.option("--issuer", callback=said, help="The place whose bulletin it is, where several report on the project.")
@click.option(
    "--listed", callback=said, help="A name in a place's list, or a part of it: for its status, name or project."
)
@click.option("--source", callback=said, metavar="FILE", help="The name of the bulletin's file.")
@click.option("--row", type=(str, int), metavar="TABLE ID", help="The row itself, instead of all these.")
@click.option("--reason", required=True, callback=said, help="Why; shown beside the figure.")
@_day_option
@database_option
def set_value(field: str, value: str, *, database: Path, reason: str, on: str | None, **asked: object) -> None:
    """Let FIELD hold VALUE: `correct set actual 1280个 --project 幼儿园学位 --period 2022-05 --reason …`.

    Fields are target, actual, rate, yoy, mom, vs_schedule, rank; status, status_text, lead_agencies; count and share
    of a region's statement; with --listed the name, status and project of a listed name; period and region of a
    bulletin. 无 takes a value away: `correct set project 无 --listed …` says that a listed name means none.
    """
    from bulletin_parser.correcting import read_value  # noqa: PLC0415
    from bulletin_parser.grammar import load_grammar  # noqa: PLC0415
    from bulletin_parser.settling import settle  # noqa: PLC0415
    from bulletin_parser.store import corrections, open_store  # noqa: PLC0415
    from bulletin_parser.store.correctable import QUANTITIES  # noqa: PLC0415
    from bulletin_parser.store.selecting import Selector, find  # noqa: PLC0415

    wanted = Selector(**asked)  # type: ignore[arg-type]  # click has checked the types
    if not any(wanted):
        raise click.UsageError("say which record: --project or --listed with --period, --source FILE or --row TABLE ID")
    grammar = load_grammar(keep=True)
    with open_store(database, write=True) as store:
        record = find(store, field, wanted)
        held = record.value(field)
        unit = held["unit"] if field in QUANTITIES and held else None
        corrected = read_value(field, _in_full(store, value) if field == "region" else value, unit, grammar)
        if field == "project" and corrected is not None:
            corrected = _project(store, corrected, record.row["bulletin_region"])
        number = corrections.correct(store, record, field, corrected, corrections.Why(reason, on))
        settle(store, grammar)
    from bulletin_parser.render.corrections import words  # noqa: PLC0415

    click.echo(
        f"corrected   {number}: {record.label} {field} {words(held, field)} → {words(corrected, field)}", err=True
    )
    for doubt in _doubts(field, held, corrected):
        click.echo(f"doubtful    {number}: {doubt}", err=True)


def _doubts(field: str, held: Any, corrected: Any) -> "Iterator[str]":
    """What a person may not have meant: another unit, a target of nothing, a rate far above the target."""
    from bulletin_parser.store.correctable import QUANTITIES  # noqa: PLC0415

    if field in QUANTITIES and held and corrected and held["unit"] != corrected["unit"]:
        yield f"the unit was {held['unit'] or 'none'} and is now {corrected['unit'] or 'none'}"
    if field == "target" and corrected and not corrected["value"]:
        yield "a target of 0"
    if field == "rate" and corrected is not None and not 0 <= corrected <= _HIGHEST_RATE:
        yield f"a completion rate of {corrected}%"


def _in_full(store: "Store", typed: str) -> str:
    """The full name of the one known place whose name begins so; what was typed where there is no such or several."""
    from bulletin_parser.compare.queries import places  # noqa: PLC0415

    found = {place for place in places(store.rows) if place.startswith(typed)}
    return found.pop() if len(found) == 1 else typed


def _project(store: "Store", called: str, issuer: str | None) -> str:
    """The printed name by which the project is known that a person calls so."""
    from bulletin_parser.store.rulings import find  # noqa: PLC0415

    return find(store, called, issuer).anchor


@command.command(name="list")
@click.option("--all", "undone", is_flag=True, help="Those that were taken back too.")
@database_option
@format_options
def list_corrections(database: Path, form: str | None, *, undone: bool) -> None:
    """Show the corrections, with the numbers that `correct undo` takes."""
    from bulletin_parser.render.corrections import corrections_view  # noqa: PLC0415
    from bulletin_parser.store import corrections, open_store  # noqa: PLC0415

    with open_store(database) as store:
        rows = corrections.listed(store, undone=undone)
    write(map(corrections.flat, rows), form, lambda width: corrections_view(rows, width))


@command.command()
@database_option
@format_options
def export(database: Path, form: str | None) -> None:
    """Write all corrections, those taken back too, as a JSON array or as asked; without the rows' keys."""
    from bulletin_parser.cli.output import write_rows  # noqa: PLC0415
    from bulletin_parser.store import corrections, open_store  # noqa: PLC0415

    with open_store(database) as store:
        rows = corrections.listed(store, undone=True)
    keys = {"id", "row_id", "state"}
    told = (corrections.flat(row) for row in rows)
    write_rows(({name: value for name, value in row.items() if name not in keys} for row in told), form or "json")


@command.command(name="import")
@click.argument("file", type=FileName())
@database_option
def import_corrections(file: Path, database: Path) -> None:
    """Take in what `correct export` wrote as JSON or lines of JSON; `-` is standard input.

    All of it is kept, or nothing where a row is malformed; what is there already stays, so that importing twice changes
    nothing. What matches no record yet is named, and waits for the bulletin. Of two corrections of one field the later
    day's stands.
    """
    from bulletin_parser.cli.exchanged import read_exchanged  # noqa: PLC0415
    from bulletin_parser.grammar import load_grammar  # noqa: PLC0415
    from bulletin_parser.settling import settle  # noqa: PLC0415
    from bulletin_parser.store import corrections, open_store  # noqa: PLC0415
    from bulletin_parser.store.importing_corrections import take_in, well_formed  # noqa: PLC0415

    rows = well_formed(read_exchanged(file))
    with open_store(database, create=True) as store:
        taken = take_in(store, rows)
        settle(store, load_grammar(keep=True))
        waiting = [row for row in corrections.listed(store) if row["id"] in taken.numbers and row["state"] == "waiting"]
    for row in waiting:
        click.echo(
            f"waiting     {taken.numbers[row['id']]}: {_told(row)}: no such record, or it reads otherwise", err=True
        )
    for where in taken.aside:
        click.echo(f"aside       {where}: another correction of the same field stands", err=True)
    counts = f"{taken.new} imported, {taken.undone} taken back, {taken.known} known already"
    click.echo(f"{counts} · {safe(str(database))}", err=True)


def _told(row: "Mapping[str, Any]") -> str:
    from bulletin_parser.render.corrections import words  # noqa: PLC0415

    parts = (row["bulletin_region"], row["period_end"], row["title"], row["project"], row["indicator"], row["region"])
    field = row["field"]
    record = "·".join(dict.fromkeys(str(part) for part in parts if part))
    return safe(f"{record} {field} {words(row['was'], field)} → {words(row['value'], field)}")


@command.command()
@click.argument("number", type=WholeNumber(min=1))
@_day_option
@database_option
def undo(number: int, on: str | None, database: Path) -> None:
    """Take back correction NUMBER (see `correct list`); what was read stands again."""
    import json  # noqa: PLC0415

    from bulletin_parser.grammar import load_grammar  # noqa: PLC0415
    from bulletin_parser.render.corrections import words  # noqa: PLC0415
    from bulletin_parser.settling import settle  # noqa: PLC0415
    from bulletin_parser.store import corrections, open_store  # noqa: PLC0415

    with open_store(database, write=True) as store:
        row = corrections.undo(store, number, corrections.Why(on=on))
        settle(store, load_grammar(keep=True))
    field = row["field"]
    told = f"{field} {words(json.loads(row['value']), field)} → {words(json.loads(row['was']), field)}"
    click.echo(f"undone      {number}: {told}", err=True)
