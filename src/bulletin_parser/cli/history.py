"""``bulletin-parser history``: what has changed since it was first stored."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from bulletin_parser.cli.asking import known_period, known_place, known_projects
from bulletin_parser.cli.options import PeriodName, database_option, format_options, said
from bulletin_parser.cli.output import write

if TYPE_CHECKING:
    from bulletin_parser.store import Store


@click.command(name="history")
@click.option("--region", callback=said, help="Only bulletins of this place; the beginning of its name will do.")
@click.option("--period", type=PeriodName(month=True), help="Only bulletins that end in this month, such as 2022-05.")
@click.option("--project", callback=said, help="Only projects with this in their name.")
@database_option
@format_options
def command(region: str | None, period: str | None, project: str | None, database: Path, form: str | None) -> None:
    """Show what later editions of a bulletin print otherwise, field by field, and what people corrected."""
    from bulletin_parser.compare.revisions import revision_row, revisions  # noqa: PLC0415
    from bulletin_parser.render.history import history_view  # noqa: PLC0415
    from bulletin_parser.store import open_store  # noqa: PLC0415

    with open_store(database) as store:
        kept = [
            each
            for each in revisions(store.rows)
            if (region is None or (each.issuer or "").startswith(region))
            and period in (None, each.period_end)
            and (project is None or project in (each.project or ""))
        ]
        if not kept:
            _refuse_unknown(store, region, period, project)
    write(map(revision_row, kept), form, lambda _: history_view(kept))


def _refuse_unknown(store: "Store", region: str | None, period: str | None, project: str | None) -> None:
    """Raise ``QueryError`` for a place, months or a project that no bulletin has, with those there are."""
    known_place(store, region)
    known_period(store, period)
    known_projects(store, project)
