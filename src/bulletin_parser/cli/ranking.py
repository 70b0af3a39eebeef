"""``bulletin-parser ranking``: who stands where, and who moved up or down."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bulletin_parser.cli.asking import filter_options, latest, wanted
from bulletin_parser.cli.options import database_option, format_options
from bulletin_parser.cli.output import write

if TYPE_CHECKING:
    from bulletin_parser.compare.months import Edition, Months
    from bulletin_parser.compare.ranking import Ranking
    from bulletin_parser.store import Store


@click.command(name="ranking")
@click.argument("periods", nargs=-1, metavar="[[FROM] TO]")
@database_option
@filter_options("region", "project")
@click.option(
    "--by",
    type=click.Choice(("printed", "rate", "actual")),
    help="Only rankings as printed, by completion rate, or by how much is done.",
)
@format_options
def command(periods: tuple[str, ...], database: Path, form: str | None, *, by: str | None, **asked: str | None) -> None:
    """Show rankings of places: those that bulletins print, and those that the figures of an indicator make.

    TO is a month such as 2022-05 or a span such as 2022-01..2022-05; without it, each region's last bulletin that has
    rankings or figures of places. Moves are against FROM, or the latest earlier bulletin with the same ranking.
    With --region a place inside a region is shown in all rankings that it is in.
    """
    if len(periods) > 2:
        raise click.UsageError("give at most FROM and TO")
    from bulletin_parser.compare.months import of_region  # noqa: PLC0415
    from bulletin_parser.compare.queries import editions_with_ranks  # noqa: PLC0415
    from bulletin_parser.compare.ranking import kept, ranking_rows  # noqa: PLC0415
    from bulletin_parser.render.ranking import places_view, rankings_view  # noqa: PLC0415
    from bulletin_parser.store import open_store  # noqa: PLC0415

    with open_store(database) as store:
        filters = wanted(store, (), **asked)
        published = editions_with_ranks(store.rows)
        place = _place(filters.region, published)

        def rankings(edition: "Edition") -> "list[Ranking]":
            told = _rankings(store, edition, _months(edition, published, periods), by)
            return kept(told, filters.projects, asked["project"], place)

        if periods:
            found = [each for edition in latest(published, periods[-1], filters.region) for each in rankings(edition)]
        else:
            issuers = of_region(published, filters.region)
            found = [each for editions in _by_issuer(issuers) for each in _last_told(editions, rankings)]
    rows = (row for ranking in found for row in ranking_rows(ranking, place))
    write(rows, form, lambda _: places_view(place, found) if place and found else rankings_view(found))


def _by_issuer(editions: Sequence["Edition"]) -> "list[list[Edition]]":
    """Each region's editions, the latest first; of those that end together the year to date."""
    from bulletin_parser.compare.months import Edition, choose, in_order  # noqa: PLC0415

    found = []
    for issuer in dict.fromkeys(each.issuer for each in editions):
        spans = in_order(each.months for each in editions if each.issuer == issuer)
        ends = sorted({months.end for months in spans}, reverse=True)
        found.append([Edition(issuer, choose(spans, end)) for end in ends])
    return found


def _last_told(editions: "list[Edition]", rankings: "Callable[[Edition], list[Ranking]]") -> "list[Ranking]":
    """The rankings of the latest edition that has any."""
    return next((found for edition in editions if (found := rankings(edition))), [])


def _months(edition: "Edition", published: Sequence["Edition"], periods: Sequence[str]) -> "tuple[Months, ...]":
    """The months that a ranking may be held against, earliest first, and the edition's own."""
    from bulletin_parser.compare.months import choose, in_order  # noqa: PLC0415
    from bulletin_parser.compare.runs import leading_up_to  # noqa: PLC0415

    if len(periods) < 2:
        return leading_up_to(edition, published)
    own = in_order(each.months for each in published if each.issuer == edition.issuer)
    return choose(own, periods[0]), edition.months


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


def _place(region: str | None, published: Sequence["Edition"]) -> str | None:
    """The region asked for, when it is a place inside one and not one that publishes itself."""
    if region is None or any((each.issuer or "").startswith(region) for each in published):
        return None
    return region
