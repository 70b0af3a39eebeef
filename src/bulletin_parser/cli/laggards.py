"""``bulletin-parser laggards``: who is behind, for how many months running, and by how much."""

from decimal import Decimal
from pathlib import Path

import click

from bulletin_parser.cli.asking import LAGGING, Asked, asking, held_against, latest, wanted
from bulletin_parser.cli.options import Number, PeriodName, WholeNumber, database_option, format_options
from bulletin_parser.cli.output import write


@click.command(name="laggards")
@click.argument("period", required=False, type=PeriodName())
@database_option
@asking(LAGGING)
@click.option("--months", "least", type=WholeNumber(min=1), default=1, help="Only for at least so many months running.")
@click.option(
    "--calendar",
    "behind_by",
    type=Number(min=0),
    metavar="POINTS",
    help="Also what no text calls behind, but whose rate is so many percentage points behind the calendar.",
)
@click.option("--by", type=click.Choice(("region", "project", "agency")), help="Put together what is alike in this.")
@click.option(
    "--sort",
    type=click.Choice(("running", "gap", "printed")),
    default="running",
    show_default=True,
    help="The longest running first, the farthest behind the calendar first, or as printed.",
)
@format_options
def command(  # noqa: PLR0913 (an option each)
    period: str | None,
    database: Path,
    form: str | None,
    *,
    asked: Asked,
    least: int,
    behind_by: float | None,
    by: str | None,
    sort: str,
) -> None:
    """Show who is behind or has not started, by the bulletins' own words: for how long, since when, how far.

    PERIOD is a month such as 2022-05 or a span such as 2022-01..2022-05; without it, each region's latest bulletin.
    With --from, what is no longer behind is told since then, else since the bulletin before.
    """
    asked = asked.of_periods([period] if period else []).forward()
    from bulletin_parser.compare.laggards import arranged, kept, laggard_row, laggards  # noqa: PLC0415
    from bulletin_parser.compare.standing_queries import archive, editions  # noqa: PLC0415
    from bulletin_parser.render.laggards import laggards_view  # noqa: PLC0415
    from bulletin_parser.store import open_store  # noqa: PLC0415

    threshold = None if behind_by is None else Decimal(str(behind_by))
    with open_store(database) as store:
        filters = wanted(store, asked)
        published = editions(store.rows)
        shown = held_against(latest(published, asked.until, filters.region), published, asked.since)
        told = [laggards(each, archive(store.rows, each, published, since), since) for each, since in shown]
    found = [arranged(kept(each, filters, threshold, least), sort, by) for each in told]
    found = [each for each in found if each.found] or found[:1]
    rows = (laggard_row(each) for edition in found for each in edition.found)
    write(rows, form, lambda width: laggards_view(found, by, width))
