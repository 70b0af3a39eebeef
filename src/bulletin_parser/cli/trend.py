"""``bulletin-parser trend``: all months of one project."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from bulletin_parser.cli.asking import Asked, asking, spelled, wanted
from bulletin_parser.cli.options import database_option, format_options, said
from bulletin_parser.cli.output import write
from bulletin_parser.errors import QueryError

if TYPE_CHECKING:
    from bulletin_parser.compare.observations import Observation
    from bulletin_parser.compare.wanted import Wanted
    from bulletin_parser.store import Store


@click.command(name="trend")
@click.argument("called", required=False, callback=said, metavar="PROJECT")
@database_option
@asking()
@format_options
def command(called: str | None, database: Path, form: str | None, *, asked: Asked) -> None:
    """Show all months of a project: figures, differences, and its rate against the calendar's share of the year.

    PROJECT is the project's name or a part of it. When several have it in their names, they are listed. FROM and TO
    are months such as 2022-05; the difference in the first month shown is still that to the month before it.
    """
    from dataclasses import replace  # noqa: PLC0415

    from bulletin_parser.compare.months import of_region  # noqa: PLC0415
    from bulletin_parser.compare.names import find_project  # noqa: PLC0415
    from bulletin_parser.compare.queries import editions, names, observations_of  # noqa: PLC0415
    from bulletin_parser.compare.trend import bounded, kept, trend, trend_rows  # noqa: PLC0415
    from bulletin_parser.render.trend import trend_view  # noqa: PLC0415
    from bulletin_parser.store import open_store  # noqa: PLC0415

    asked = asked.of_project(called).forward()
    with open_store(database) as store:
        filters = wanted(store, asked._replace(project=None))
        known = of_region(names(store.rows), asked.region or asked.within)
        project_id = find_project(known, asked.project or "", spelled)
        of_places = replace(filters, agency=None, statuses=None)
        told = observations_of(store.rows, project_id)
        rows = [row for row in told if of_places.keeps(row)]
        if told and not rows:
            raise _no_figures(store, told[-1], asked, of_places)
        found = trend(rows, editions(store.rows))
    found = kept(bounded(found, asked.since, asked.until), filters)
    write(trend_rows(found), form, lambda width: trend_view(found, width))


def _no_figures(store: "Store", project: "Observation", asked: Asked, wanted: "Wanted") -> QueryError:
    """That bulletins give no figures of a project for the places asked for, and where it is only listed there."""
    from bulletin_parser.compare.standing_queries import listed_at  # noqa: PLC0415

    place = asked.region or asked.within
    told = f"no bulletin gives figures of {project.project} for {place or 'the places asked for'}"
    times = sum(map(wanted.keeps_place, listed_at(store.rows, project.project_id)))
    if times:
        told += f"; it is listed there {times} times: matrix --by month --project {asked.project}"
    return QueryError(told + f" --region {asked.region}" * bool(times and asked.region))
