"""What the table commands ask alike: which months, places, projects, agencies and statuses."""

from collections.abc import Callable, Iterable, Sequence
from functools import wraps
from typing import TYPE_CHECKING, NamedTuple, TypeVar

import click

from bulletin_parser.cli.options import PeriodName, said

if TYPE_CHECKING:
    from bulletin_parser.compare.months import Edition, Months
    from bulletin_parser.compare.wanted import Wanted
    from bulletin_parser.store import Store

_Command = TypeVar("_Command", bound=Callable[..., None])
STATUSES = ("completed", "ahead", "on_track", "behind", "not_started")
LAGGING = ("behind", "not_started")
LEVELS = ("province", "prefecture", "county", "township")

_OPTIONS = {
    "since": click.option(
        "--from",
        "since",
        type=PeriodName(),
        metavar="FROM",
        help="The months held against, or the first of those shown: 2022-03, or 2022-01..2022-03.",
    ),
    "until": click.option(
        "--to", "until", type=PeriodName(), metavar="TO", help="The months shown, or the last of them."
    ),
    "region": click.option("--region", callback=said, help="Only this place; the beginning of its name will do."),
    "within": click.option(
        "--within",
        callback=said,
        metavar="REGION",
        help="Only this place and those that lie in it; the beginning of its name will do.",
    ),
    "level": click.option("--level", type=click.Choice(LEVELS), help="Only places of this level."),
    "project": click.option("--project", callback=said, help="Only projects with this in their name or title."),
    "agency": click.option(
        "--agency", callback=said, help="Only projects that this office leads; the beginning of its name will do."
    ),
}


class Asked(NamedTuple):
    """What a table is asked to show, as it was typed; what is ``None`` or empty does not restrict."""

    since: str | None = None
    until: str | None = None
    region: str | None = None
    within: str | None = None
    level: str | None = None
    project: str | None = None
    agency: str | None = None
    statuses: tuple[str, ...] = ()

    def of_periods(self, periods: Sequence[str]) -> "Asked":
        """With FROM and TO, or TO alone, given as arguments. Raises ``UsageError`` when both ways are used."""
        if not periods:
            return self
        if self.until or (self.since and len(periods) > 1):
            raise click.UsageError("give FROM and TO as arguments or as options, not both")
        return self._replace(since=periods[-2] if len(periods) > 1 else self.since, until=periods[-1])

    def forward(self) -> "Asked":
        """Itself. Raises ``UsageError`` when FROM ends later than TO."""
        if self.since and self.until and self.since[-7:] > self.until[-7:]:
            raise click.UsageError(f"FROM ({self.since}) is later than TO ({self.until})")
        return self

    def of_project(self, project: str | None) -> "Asked":
        """With the one project that was given as an argument. Raises ``UsageError`` unless there is one."""
        if (project is None) is (self.project is None):
            raise click.UsageError("give PROJECT, as an argument or as --project")
        return self._replace(project=project or self.project)

    def refuse(self, option: str, why: str) -> None:
        """Raise ``UsageError`` when ``since`` or ``statuses`` was given where it makes no sense."""
        if getattr(self, option):
            name = {"since": "--from", "statuses": "--status"}[option]
            raise click.UsageError(f"{name} makes no sense here: {why}")


def asking(statuses: Sequence[str] = STATUSES) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Give a command the options by which every table is restricted, together as ``asked``.

    ``statuses`` are those that its rows may have.
    """
    status = click.option(
        "--status",
        "statuses",
        multiple=True,
        type=click.Choice(statuses),
        help="Only what is in this status in the months shown, the last of several; may be given several times.",
    )

    def given(function: Callable[..., None]) -> Callable[..., None]:
        @wraps(function)
        def collected(**options: object) -> None:
            asked = Asked(**{name: options.pop(name) for name in Asked._fields})  # type: ignore[arg-type]
            function(asked=asked, **options)

        command = status(collected)
        for option in reversed(_OPTIONS.values()):
            command = option(command)
        return command

    return given


def wanted(store: "Store", asked: Asked) -> "Wanted":
    """What was asked for. Raises ``QueryError`` for a name that nothing in the database has, with those near it, and
    for months that no bulletin covers."""
    from bulletin_parser.compare.queries import agencies  # noqa: PLC0415
    from bulletin_parser.compare.wanted import Wanted, known_by_beginning  # noqa: PLC0415
    from bulletin_parser.values import Status  # noqa: PLC0415

    agency = asked.agency
    for months in (asked.since, asked.until):
        known_period(store, months)
    return Wanted(
        known_place(store, asked.region),
        known_projects(store, asked.project),
        known_by_beginning(agency, agencies(store.rows) if agency else (), "agency"),
        frozenset(map(Status, asked.statuses)) if asked.statuses else None,
        _places(store, known_place(store, asked.within), asked.level),
    )


def of_bulletins(filters: "Wanted", published: Sequence["Edition"]) -> "Wanted":
    """What was asked for of the places in bulletins: a region that publishes some itself means all places in these."""
    from dataclasses import replace  # noqa: PLC0415

    region = filters.region
    publishes = region is not None and any((each.issuer or "").startswith(region) for each in published)
    return replace(filters, region=None) if publishes else filters


def known_place(store: "Store", asked: str | None) -> str | None:
    """The place asked for, by the beginning of its name, as it was printed somewhere (湘西州吉首市), or by another
    name that the gazetteer knows (湘西州 for 湘西自治州).

    Raises ``QueryError``, naming what is near, when there is none.
    """
    if asked is None:
        return None
    from bulletin_parser.compare.queries import places, printed_places  # noqa: PLC0415
    from bulletin_parser.compare.wanted import known_by_beginning  # noqa: PLC0415

    known = places(store.rows)
    if not any(place.startswith(asked) for place in known):
        asked = printed_places(store.rows).get(asked) or _by_gazetteer(store, asked) or asked
    return known_by_beginning(asked, known, "place")


def known_projects(store: "Store", asked: str | None) -> frozenset[int] | None:
    """The identities of the projects with what was asked for in a name or title; ``None`` when nothing was.

    Raises ``QueryError``, naming what is near, when there is none.
    """
    from bulletin_parser.compare.queries import names  # noqa: PLC0415
    from bulletin_parser.compare.wanted import projects_called  # noqa: PLC0415

    return None if asked is None else projects_called(asked, names(store.rows), spelled)


def known_period(store: "Store", asked: str | None) -> "Months | None":
    """The months asked for, of those that bulletins cover. Raises ``QueryError`` with these when none covers them."""
    from bulletin_parser.compare.months import choose, in_order  # noqa: PLC0415
    from bulletin_parser.reconciliation.queries import periods  # noqa: PLC0415

    return None if asked is None else choose(in_order(periods(store.rows)), asked)


def _by_gazetteer(store: "Store", asked: str) -> str | None:
    from bulletin_parser.compare.queries import place_of_codes  # noqa: PLC0415
    from bulletin_parser.grammar import load_grammar  # noqa: PLC0415
    from bulletin_parser.mentions.divisions import divisions  # noqa: PLC0415

    return place_of_codes(store.rows, divisions(load_grammar(keep=True)).called(asked))


def _places(store: "Store", within: str | None, level: str | None) -> frozenset[str] | None:
    """The places that lie in one, of one level; ``None`` where neither is asked for."""
    from bulletin_parser.compare.queries import places_of_level, places_within  # noqa: PLC0415

    asked = []
    if within:
        asked.append(places_within(store.rows, within))
    if level:
        asked.append(places_of_level(store.rows, level))
    return frozenset.intersection(*asked) if asked else None


def spelled(name: str) -> str:
    """A name written out as its project is known: 户厕 is 户用厕所."""
    from bulletin_parser.grammar import load_grammar  # noqa: PLC0415
    from bulletin_parser.naming import link_key  # noqa: PLC0415

    return link_key(name, load_grammar(keep=True)).whole


def latest(
    editions: Iterable["Edition"], period: str | None, region: str | None, what: str = "bulletin"
) -> "tuple[Edition, ...]":
    """The editions asked for: of ``period``, else each issuer's last; of the issuers called ``region``, if some are.

    ``what`` the editions have. Raises ``QueryError`` when there is none, with the periods there are.
    """
    from bulletin_parser.compare.months import choose, in_order, of_region  # noqa: PLC0415
    from bulletin_parser.errors import QueryError  # noqa: PLC0415

    own = of_region(tuple(editions), region)
    if period:
        months = choose(in_order(each.months for each in own), period, what)
        return tuple(each for each in dict.fromkeys(own) if each.months == months)
    if not own:
        raise QueryError("no bulletin in the database says which months it is about")
    return tuple(_last(own, issuer) for issuer in dict.fromkeys(each.issuer for each in own))


def held_against(
    editions: "Iterable[Edition]", published: "Sequence[Edition]", since: str | None, what: str = "bulletin"
) -> "list[tuple[Edition, Months | None]]":
    """Each edition with the earlier months of its issuer that were asked for; those that have none such are left out.

    Without ``since`` all of them, with ``None``. ``what`` the published ones have. Raises ``QueryError`` when none is
    left, with the periods there are.
    """
    from bulletin_parser.compare.months import choose, in_order  # noqa: PLC0415
    from bulletin_parser.errors import QueryError  # noqa: PLC0415

    chosen = list(editions)
    if since is None:
        return [(each, None) for each in chosen]
    told: list[tuple[Edition, Months | None]] = []
    failed = None
    for each in chosen:
        own = in_order(other.months for other in published if other.issuer == each.issuer)
        try:
            earlier = choose(own, since, what)
            if earlier.end >= each.months.end:
                raise QueryError(f"{earlier.label} is not earlier than {each.months.label}")
            told.append((each, earlier))
        except QueryError as error:
            failed = error
    if failed and not told:
        raise failed
    return told


def _last(editions: Iterable["Edition"], issuer: str | None) -> "Edition":
    from bulletin_parser.compare.months import Edition, choose, in_order  # noqa: PLC0415

    spans = in_order(each.months for each in editions if each.issuer == issuer)
    return Edition(issuer, choose(spans, spans[-1].end))


def two_periods(
    editions: Sequence["Edition"], since: str | None, until: str | None, region: str | None
) -> "list[tuple[Months, Months]]":
    """The two periods asked for; without ``since`` the one before ``until``, without ``until`` the last one.

    Without either the last two of each region that has two, the latest first: the first of these of which there is
    anything to tell are meant. Raises ``QueryError`` when there are none such.
    """
    from bulletin_parser.compare.months import before, choose, in_order, last_two_of_each_issuer, of_region  # noqa: PLC0415

    own = of_region(editions, region)
    available = in_order(each.months for each in own)
    if since and until:
        return [(choose(available, since), choose(available, until))]
    if until:
        later = choose(available, until)
        return [(before(later, own), later)]
    found = last_two_of_each_issuer(own)
    return [(choose(available, since), found[0][1])] if since else found
