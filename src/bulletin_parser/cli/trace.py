"""``bulletin-parser trace``: the sentence that a row of the database came from."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bulletin_parser.cli.options import WholeNumber, database_option

if TYPE_CHECKING:
    from bulletin_parser.store.tracing import Trace


@click.command(name="trace")
@click.argument("table")
@click.argument("row_id", metavar="ID", type=WholeNumber(min=1))
@database_option
@click.option("--json", "as_json", is_flag=True, help="Write the passages, marks and offsets as JSON.")
def command(table: str, row_id: int, database: Path, *, as_json: bool) -> None:
    """Show the sentence that a row came from, with its figures marked.

    TABLE is a table of the database, or a view that shows an indicator_id: `trace indicators 12`, `trace progress 12`.
    """
    from bulletin_parser.errors import QueryError  # noqa: PLC0415
    from bulletin_parser.store import open_store, tracing  # noqa: PLC0415

    try:
        tracing.traced_table(table)
    except QueryError as fault:
        raise click.BadParameter(str(fault), param_hint="'TABLE'") from fault
    with open_store(database) as store:
        found = tracing.trace(store, table, row_id)
    if as_json:
        click.echo(json.dumps(tracing.as_json(found), ensure_ascii=False, indent=2))
    else:
        _draw(found)


def _draw(found: "Trace") -> None:
    from bulletin_parser.cli.output import draw  # noqa: PLC0415
    from bulletin_parser.render.terminal import console  # noqa: PLC0415
    from bulletin_parser.render.trace import picture  # noqa: PLC0415

    plain_marks = console(sys.stdout).color_system is None
    draw(lambda _: picture(found, plain_marks=plain_marks))
