"""``bulletin-parser matrix``: which counties are behind with which projects, or how that went month by month."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from bulletin_parser.cli.asking import filter_options, known_place, latest, wanted
from bulletin_parser.cli.options import database_option, format_options
from bulletin_parser.cli.output import write
from bulletin_parser.errors import QueryError

if TYPE_CHECKING:
    from bulletin_parser.store import Store


@click.command(name="matrix")
@click.argument("period", required=False)
@database_option
@filter_options("project")
@click.option("--region", help="Only bulletins of this place; the beginning of its name will do.")
@click.option(
    "--by",
    type=click.Choice(("project", "month")),
    default="project",
    show_default=True,
    help="Projects against counties, or counties against the months of the year: how many lag, or with --project "
    "whether that one does.",
)
@format_options
def command(  # noqa: PLR0913 (an option each)
    period: str | None, database: Path, form: str | None, *, project: str | None, region: str | None, by: str
) -> None:
    """Show projects against counties: which are behind or not started where, and the rates given for each.

    PERIOD is a month such as 2022-05 or a span such as 2022-01..2022-05; without it, the last one that says something
    of counties.
    """
    from bulletin_parser.store import open_store  # noqa: PLC0415

    with open_store(database) as store:
        place = known_place(store, region)
        if by == "month":
            _write_months(store, period, place, project, form)
        else:
            _write_projects(store, period, place, project, form)


def _write_projects(
    store: "Store", period: str | None, region: str | None, project: str | None, form: str | None
) -> None:
    from bulletin_parser.compare.matrix import about, matrices, matrix_rows  # noqa: PLC0415
    from bulletin_parser.compare.months import choose, in_order  # noqa: PLC0415
    from bulletin_parser.compare.queries import editions_with_places, listings, observations  # noqa: PLC0415
    from bulletin_parser.render.matrix import matrices_view  # noqa: PLC0415

    def asked_for(issuer: str | None) -> bool:
        return region is None or (issuer is not None and issuer.startswith(region))

    projects = wanted(store, project=project).projects
    available = in_order(each.months for each in editions_with_places(store.rows) if asked_for(each.issuer))
    if not available:
        raise QueryError(f"no bulletin{f' of {region}' if region else ''} says how its counties stand")
    months = choose(available, period) if period else available[-1]
    rows = [row for row in observations(store.rows, months) if asked_for(row.issuer)]
    lists = [each for each in listings(store.rows, months) if asked_for(each.issuer)]
    found = [about(matrix, projects) for matrix in matrices(rows, lists, months)]
    write((row for matrix in found for row in matrix_rows(matrix)), form, lambda width: matrices_view(found, width))


def _write_months(
    store: "Store", period: str | None, region: str | None, project: str | None, form: str | None
) -> None:
    from bulletin_parser.compare.place_months import (  # noqa: PLC0415
        counts_by_month,
        place_month_rows,
        project_by_month,
    )
    from bulletin_parser.compare.standing_queries import archive, editions  # noqa: PLC0415
    from bulletin_parser.render.place_months import place_months_view  # noqa: PLC0415

    projects = wanted(store, project=project).projects
    published = editions(store.rows)
    found = []
    for edition in latest(published, period, region):
        told = archive(store.rows, edition, published)
        reported = sorted({each.project_id for each in told.standings if each.project_id in (projects or ())}, key=str)
        found += [project_by_month(edition, told, each) for each in reported if each is not None]
        found += [] if project else [counts_by_month(edition, told)]
    found = [each for each in found if each.places]
    rows = (row for each in found for row in place_month_rows(each))
    write(rows, form, lambda _: place_months_view(found))
