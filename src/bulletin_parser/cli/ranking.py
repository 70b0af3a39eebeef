"""``bulletin-parser ranking``: who stands where, and who moved up or down."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bulletin_parser.cli.asking import Asked, asking, held_against, latest, of_bulletins, wanted
from bulletin_parser.cli.options import PeriodName, database_option, format_options
from bulletin_parser.cli.output import write

if TYPE_CHECKING:
    from bulletin_parser.compare.months import Edition, Months
    from bulletin_parser.compare.ranking import Ranking
    from bulletin_parser.store import Store

_WHAT = "ranking or figure of places"


@click.command(name="ranking")
@click.argument("periods", nargs=-1, type=PeriodName(), metavar="[[FROM] TO]")
@database_option
@asking()
@click.option(
    "--by",
    type=click.Choice(("printed", "rate", "actual")),
    help="Only rankings as printed, by completion rate, or by how much is done.",
)
@format_options
def command(periods: tuple[str, ...], database: Path, form: str | None, *, asked: Asked, by: str | None) -> None:
    """Show rankings of places: those that bulletins print, and those that the figures of an indicator make.

    TO is a month such as 2022-05 or a span such as 2022-01..2022-05; without it, each region's last bulletin that has
    rankings or figures of places. Moves are against FROM, or the latest earlier bulletin with the same ranking.
    With --region a place inside a region is shown in all rankings that it is in. A printed ranking is of no project,
    office or status, unless its own words hold what --project asks for.
    """
    if len(periods) > 2:
        raise click.UsageError("give at most FROM and TO")
    asked = asked.of_periods(periods).forward()
    from bulletin_parser.compare.queries import editions_with_ranks  # noqa: PLC0415
    from bulletin_parser.compare.ranking import kept, ranking_rows  # noqa: PLC0415
    from bulletin_parser.render.ranking import places_view, rankings_view  # noqa: PLC0415
    from bulletin_parser.store import open_store  # noqa: PLC0415

    with open_store(database) as store:
        filters = wanted(store, asked)
        published = editions_with_ranks(store.rows)
        places = of_bulletins(filters, published)

        def rankings(edition: "Edition", since: "Months | None") -> "list[Ranking]":
            told = _rankings(store, edition, _months(edition, published, since), by)
            return kept(told, places, asked.project)

        found = _found(published, asked, filters.region, rankings)
    rows = (row for ranking in found for row in ranking_rows(ranking))
    write(rows, form, lambda _: places_view(found) if places.region and found else rankings_view(found))


def _found(
    published: "Sequence[Edition]",
    asked: Asked,
    region: str | None,
    rankings: "Callable[[Edition, Months | None], list[Ranking]]",
) -> "list[Ranking]":
    """The rankings of the editions asked for; without TO of the last one of each region that has any."""
    from bulletin_parser.compare.months import of_region  # noqa: PLC0415

    if asked.until or asked.since:
        newest = latest(published, asked.until, region, _WHAT)
        shown = held_against(newest, published, asked.since, _WHAT)
        return [each for edition, since in shown for each in rankings(edition, since)]
    by_issuer = _by_issuer(of_region(published, region))
    return [each for editions in by_issuer for each in _last_told(editions, rankings)]


def _by_issuer(editions: Sequence["Edition"]) -> "list[list[Edition]]":
    """Each region's editions, the latest first; of those that end together the year to date."""
    from bulletin_parser.compare.months import Edition, choose, in_order  # noqa: PLC0415

    found = []
    for issuer in dict.fromkeys(each.issuer for each in editions):
        spans = in_order(each.months for each in editions if each.issuer == issuer)
        ends = sorted({months.end for months in spans}, reverse=True)
        found.append([Edition(issuer, choose(spans, end)) for end in ends])
    return found


def _last_told(
    editions: "list[Edition]", rankings: "Callable[[Edition, Months | None], list[Ranking]]"
) -> "list[Ranking]":
    """The rankings of the latest edition that has any."""
    return next((found for edition in editions if (found := rankings(edition, None))), [])


def _months(edition: "Edition", published: Sequence["Edition"], since: "Months | None") -> "tuple[Months, ...]":
    """The months that a ranking may be held against, earliest first, and the edition's own."""
    from bulletin_parser.compare.runs import leading_up_to  # noqa: PLC0415

    return (since, edition.months) if since else leading_up_to(edition, published)


def _rankings(store: "Store", edition: "Edition", months: Sequence["Months"], by: str | None) -> Iterator["Ranking"]:
    from bulletin_parser.compare.computed_rankings import computed_rankings  # noqa: PLC0415
    from bulletin_parser.compare.printed_rankings import printed_rankings  # noqa: PLC0415
    from bulletin_parser.compare.queries import observations, seats  # noqa: PLC0415
    from bulletin_parser.compare.ranking import Basis  # noqa: PLC0415

    basis = Basis(by) if by else None
    if basis in (None, Basis.PRINTED):
        yield from printed_rankings(seats(store.rows, edition.issuer, *months), months)
    if basis is not Basis.PRINTED:
        rows = [row for row in observations(store.rows, *months) if row.issuer == edition.issuer]
        yield from computed_rankings(rows, months, basis)
