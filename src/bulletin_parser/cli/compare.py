"""``bulletin-parser compare``: two spans of months side by side."""

from pathlib import Path

import click

from bulletin_parser.cli.output import database_option, format_options, write

STATUSES = ("completed", "ahead", "on_track", "behind", "not_started")


@click.command(name="compare")
@click.argument("periods", nargs=-1, metavar="[FROM TO]")
@database_option
@click.option("--region", help="Only this place, or the bulletins of it; the beginning of its name will do.")
@click.option("--project", help="Only projects with this in their name.")
@click.option("--status", type=click.Choice(STATUSES), help="Only projects in this status in the later period.")
@format_options
def command(periods: tuple[str, ...], database: Path, form: str | None, **asked: str | None) -> None:
    """Compare what bulletins report of two periods: figures, rates and statuses, what is new and what is gone.

    FROM and TO are months such as 2022-05 (the bulletin up to then) or spans such as 2022-01..2022-05; without them
    the last two periods are compared.
    """
    if len(periods) not in (0, 2):
        raise click.UsageError("give both FROM and TO, or neither")
    from bulletin_parser.compare.comparison import Wanted, change_row, compare  # noqa: PLC0415
    from bulletin_parser.compare.months import choose, in_order, last_two_of_one_issuer, of_region  # noqa: PLC0415
    from bulletin_parser.compare.queries import editions, observations  # noqa: PLC0415
    from bulletin_parser.render.comparison import comparison_view  # noqa: PLC0415
    from bulletin_parser.store import open_store  # noqa: PLC0415
    from bulletin_parser.values import Status  # noqa: PLC0415

    wanted = Wanted(asked["region"], asked["project"], Status(asked["status"]) if asked["status"] else None)
    with open_store(database) as store:
        published = of_region(editions(store.rows), wanted.region)
        available = in_order(each.months for each in published)
        before, after = [choose(available, period) for period in periods] or last_two_of_one_issuer(published)
        found = compare(observations(store.rows, *{before, after}), before, after, wanted)
    write((change_row(change, found) for change in found.changes), form, lambda width: comparison_view(found, width))
