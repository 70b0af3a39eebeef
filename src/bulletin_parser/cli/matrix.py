"""``bulletin-parser matrix``: which counties are behind with which projects."""

from pathlib import Path

import click

from bulletin_parser.cli.output import database_option, format_options, write


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
    from bulletin_parser.compare.matrix import latest_with_matrix, matrices, matrix_rows  # noqa: PLC0415
    from bulletin_parser.compare.months import choose, in_order  # noqa: PLC0415
    from bulletin_parser.compare.queries import listings, observations  # noqa: PLC0415
    from bulletin_parser.render.matrix import matrices_view  # noqa: PLC0415
    from bulletin_parser.store import open_store  # noqa: PLC0415

    with open_store(database) as store:
        rows = [row for row in observations(store.rows) if (row.issuer or "").startswith(region or "")]
        lists = [each for each in listings(store.rows) if (each.issuer or "").startswith(region or "")]
    available = in_order([*(row.months for row in rows), *(each.months for each in lists)])
    months = choose(available, period) if period else latest_with_matrix(rows, lists)
    found = matrices(rows, lists, months)
    write((row for matrix in found for row in matrix_rows(matrix)), form, lambda width: matrices_view(found, width))
