"""``bulletin-parser trend``: all months of one project."""

from pathlib import Path

import click

from bulletin_parser.cli.options import database_option, format_options
from bulletin_parser.cli.output import write


@click.command(name="trend")
@click.argument("project")
@database_option
@click.option("--region", help="Only this place, or the bulletins of it; the beginning of its name will do.")
@format_options
def command(project: str, database: Path, region: str | None, form: str | None) -> None:
    """Show all months of a project: figures, differences, and its rate against the calendar's share of the year.

    PROJECT is the project's name or a part of it. When several have it in their names, they are listed.
    """
    from bulletin_parser.compare.names import find_project, of_issuer  # noqa: PLC0415
    from bulletin_parser.compare.queries import editions, names, observations_of  # noqa: PLC0415
    from bulletin_parser.compare.trend import trend, trend_rows  # noqa: PLC0415
    from bulletin_parser.compare.wanted import Wanted  # noqa: PLC0415
    from bulletin_parser.grammar import load_grammar  # noqa: PLC0415
    from bulletin_parser.naming import link_key  # noqa: PLC0415
    from bulletin_parser.render.trend import trend_view  # noqa: PLC0415
    from bulletin_parser.store import open_store  # noqa: PLC0415

    grammar = load_grammar(keep=True)
    with open_store(database) as store:
        known = of_issuer(names(store.rows), region)
        project_id = find_project(known, project, lambda name: link_key(name, grammar).whole)
        rows = [row for row in observations_of(store.rows, project_id) if Wanted(region).keeps(row)]
        found = trend(rows, editions(store.rows))
    write(trend_rows(found), form, lambda width: trend_view(found, width))
