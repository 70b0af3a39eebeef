"""``bulletin-parser matrix``: which counties are behind with which projects, or how that went month by month."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from bulletin_parser.cli.asking import Asked, asking, held_against, latest, of_bulletins, wanted
from bulletin_parser.cli.options import PeriodName, database_option, format_options
from bulletin_parser.cli.output import write
from bulletin_parser.errors import QueryError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from bulletin_parser.compare.history import Archive
    from bulletin_parser.compare.matrix import Matrix
    from bulletin_parser.compare.months import Months
    from bulletin_parser.compare.wanted import Wanted
    from bulletin_parser.store import Store


@click.command(name="matrix")
@click.argument("period", required=False, type=PeriodName())
@database_option
@asking()
@click.option(
    "--by",
    type=click.Choice(("project", "month")),
    default="project",
    show_default=True,
    help="Projects against counties, or counties against the months of the year: how many lag, or with --project or "
    "--agency where each of these projects does.",
)
@format_options
def command(period: str | None, database: Path, form: str | None, *, asked: Asked, by: str) -> None:
    """Show projects against counties: which are behind or not started where, and the rates given for each.

    PERIOD is a month such as 2022-05 or a span such as 2022-01..2022-05, the same as TO; without it, the last one that
    says something of counties. A --region that publishes bulletins means these with all their places. --status keeps
    the places that say so; --from is for --by month, the first month shown.
    """
    from bulletin_parser.store import open_store  # noqa: PLC0415

    asked = asked.of_periods([period] if period else []).forward()
    if by == "month":
        asked.refuse("statuses", "--by month shows what lags")
    else:
        asked.refuse("since", "projects are shown against counties in one period; --by month shows several")
    with open_store(database) as store:
        _write_months(store, asked, form) if by == "month" else _write_projects(store, asked, form)


def _write_projects(store: "Store", asked: Asked, form: str | None) -> None:
    from bulletin_parser.compare.matrix import about, matrices, matrix_rows  # noqa: PLC0415
    from bulletin_parser.compare.months import choose, in_order, of_region  # noqa: PLC0415
    from bulletin_parser.compare.queries import editions_with_places, listings, observations  # noqa: PLC0415
    from bulletin_parser.compare.wanted import Wanted  # noqa: PLC0415
    from bulletin_parser.render.matrix import matrices_view  # noqa: PLC0415

    filters = wanted(store, asked)
    published = of_region(editions_with_places(store.rows), filters.region)
    if not published:
        raise QueryError("no bulletin says how its counties stand")
    available = in_order(each.months for each in published)
    what = "list or figure of places"
    periods = [choose(available, asked.until, what)] if asked.until else list(reversed(available))
    issuers = {each.issuer for each in published}
    places = of_bulletins(filters, published)

    def told(months: "Months") -> "list[Matrix]":
        rows = [row for row in observations(store.rows, months) if row.issuer in issuers]
        lists = [each for each in listings(store.rows, months) if each.issuer in issuers]
        return [about(matrix, places) for matrix in matrices(rows, lists, months)]

    found = _last_told(told, periods, narrowed=filters != Wanted())
    write((row for matrix in found for row in matrix_rows(matrix)), form, lambda width: matrices_view(found, width))


def _last_told(
    told: "Callable[[Months], list[Matrix]]", periods: "Sequence[Months]", *, narrowed: bool
) -> "list[Matrix]":
    """The matrices of the last months that say how counties stand, or, ``narrowed``, that have what was asked for.

    Where nothing ever has, the last one. Raises ``QueryError`` when none of the months says how counties stand.
    """
    last: list[Matrix] = []
    for months in periods:
        found = _any(told, months)
        last = last or found[:1]
        rows = [matrix for matrix in found if matrix.rows]
        if rows or (found and not narrowed):
            return rows or last
    return last or told(periods[0])


def _any(told: "Callable[[Months], list[Matrix]]", months: "Months") -> "list[Matrix]":
    """The matrices of some months; none where nothing is said of counties."""
    try:
        return told(months)
    except QueryError:
        return []


def _write_months(store: "Store", asked: Asked, form: str | None) -> None:
    from bulletin_parser.compare.place_months import (  # noqa: PLC0415
        counts_by_month,
        kept,
        place_month_rows,
        project_by_month,
    )
    from bulletin_parser.compare.standing_queries import archive, editions  # noqa: PLC0415
    from bulletin_parser.render.place_months import place_months_view  # noqa: PLC0415

    filters = wanted(store, asked)
    published = editions(store.rows)
    found = []
    for edition, since in held_against(latest(published, asked.until, filters.region), published, asked.since):
        told = archive(store.rows, edition, published, since)
        if filters.names_projects:
            found += [project_by_month(edition, told, each, since) for each in _projects(told, filters)]
        else:
            found.append(counts_by_month(edition, told, since))
    places = of_bulletins(filters, published)
    shown = [each for each in (kept(each, places) for each in found) if each.places]
    rows = (row for each in shown for row in place_month_rows(each))
    write(rows, form, lambda _: place_months_view(shown))


def _projects(told: "Archive", filters: "Wanted") -> "Iterator[int]":
    """The projects asked for that are spoken of anywhere, in the order of their keys."""
    from dataclasses import replace  # noqa: PLC0415

    anywhere = replace(filters, region=None, places=None)
    spoken = {each.project_id for each in told.standings if anywhere.keeps(each)}
    yield from sorted(each for each in spoken if each is not None)
