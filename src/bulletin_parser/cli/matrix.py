"""``bulletin-parser matrix``: which counties are behind with which projects."""

from pathlib import Path

import click

from bulletin_parser.cli.output import database_option, format_options, write
from bulletin_parser.errors import QueryError


@click.command(name="matrix")
@click.argument("period", required=False)
@database_option
@click.option("--region", help="Only bulletins of this place; the beginning of its name will do.")
@format_options
def command(period: str | None, database: Path, region: str | None, form: str | None) -> None:
    """Show projects against counties: which are behind or not started where, and the rates given for each.

    PERIOD is a month such as 2022-05 or a span such as 2022-01..2022-05; without it, the last one that says something
    of counties.
    """
    from bulletin_parser.compare.matrix import matrices, matrix_rows  # noqa: PLC0415
    from bulletin_parser.compare.months import choose, in_order  # noqa: PLC0415
    from bulletin_parser.compare.queries import editions_with_places, listings, observations  # noqa: PLC0415
    from bulletin_parser.render.matrix import matrices_view  # noqa: PLC0415
    from bulletin_parser.store import open_store  # noqa: PLC0415

    def asked_for(issuer: str | None) -> bool:
        return region is None or (issuer is not None and issuer.startswith(region))

    with open_store(database) as store:
        available = in_order(each.months for each in editions_with_places(store.rows) if asked_for(each.issuer))
        if not available:
            raise QueryError(f"no bulletin{f' of {region}' if region else ''} says how its counties stand")
        months = choose(available, period) if period else available[-1]
        rows = [row for row in observations(store.rows, months) if asked_for(row.issuer)]
        lists = [each for each in listings(store.rows, months) if asked_for(each.issuer)]
    found = matrices(rows, lists, months)
    write((row for matrix in found for row in matrix_rows(matrix)), form, lambda width: matrices_view(found, width))
