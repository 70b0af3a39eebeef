"""``bulletin-parser agencies``: a scorecard for each office that leads projects."""

from pathlib import Path

import click

from bulletin_parser.cli.asking import Asked, asking, held_against, latest, wanted
from bulletin_parser.cli.options import PeriodName, database_option, format_options
from bulletin_parser.cli.output import write


@click.command(name="agencies")
@click.argument("period", required=False, type=PeriodName())
@database_option
@asking()
@click.option(
    "--sort",
    type=click.Choice(("behind", "gap", "running", "projects", "printed")),
    default="behind",
    show_default=True,
    help="The most behind first, the farthest behind the calendar, the longest behind, the most projects, as printed.",
)
@format_options
def command(
    period: str | None,
    database: Path,
    form: str | None,
    *,
    asked: Asked,
    sort: str,
) -> None:
    """Show what each office leads: projects by status, distance to the calendar, how long behind, what has moved.

    PERIOD is a month such as 2022-05 or a span such as 2022-01..2022-05; without it, each region's latest bulletin.
    The moves are against FROM, or the bulletin before it of the same region and year.
    """
    asked = asked.of_periods([period] if period else []).forward()
    from bulletin_parser.compare.agencies import arranged, kept, scorecard_row, scorecards  # noqa: PLC0415
    from bulletin_parser.compare.standing_queries import archive, editions  # noqa: PLC0415
    from bulletin_parser.render.agencies import agencies_view  # noqa: PLC0415
    from bulletin_parser.store import open_store  # noqa: PLC0415

    with open_store(database) as store:
        filters = wanted(store, asked)
        published = editions(store.rows)
        shown = held_against(latest(published, asked.until, filters.region), published, asked.since)
        found = [
            kept(scorecards(each, archive(store.rows, each, published, since), since), filters) for each, since in shown
        ]
    cards = [arranged(each, sort) for each in found if each]
    rows = (scorecard_row(card) for edition in cards for card in edition)
    write(rows, form, lambda width: agencies_view(cards, width))
