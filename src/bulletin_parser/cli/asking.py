"""What the table commands ask alike: which places, projects, agencies and statuses, and which months."""

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, TypeVar

import click

if TYPE_CHECKING:
    from bulletin_parser.compare.months import Edition, Months
    from bulletin_parser.compare.wanted import Wanted
    from bulletin_parser.store import Store

_Command = TypeVar("_Command", bound=Callable[..., None])
STATUSES = ("completed", "ahead", "on_track", "behind", "not_started")
LEVELS = ("province", "prefecture", "county", "township")

_OPTIONS = {
    "region": click.option("--region", help="Only this place; the beginning of its name will do."),
    "within": click.option("--within", metavar="REGION", help="Only this place and those that lie in it."),
    "level": click.option("--level", type=click.Choice(LEVELS), help="Only places of this level."),
    "project": click.option("--project", help="Only projects with this in their name or title."),
    "agency": click.option("--agency", help="Only projects that this office leads; the beginning of its name will do."),
    "status": click.option(
        "--status",
        "statuses",
        multiple=True,
        type=click.Choice(STATUSES),
        help="Only projects in this status in the later period; may be given several times.",
    ),
}


def filter_options(*names: str) -> Callable[[_Command], _Command]:
    """Give a command those of ``--region``, ``--within``, ``--level``, ``--project``, ``--agency`` and ``--status``.

    The last is ``statuses`` to the command.
    """

    def given(function: _Command) -> _Command:
        for name in reversed(names):
            function = _OPTIONS[name](function)
        return function

    return given


def wanted(store: "Store", statuses: Sequence[str] = (), **asked: str | None) -> "Wanted":
    """What was asked for. Raises ``QueryError`` for a name that nothing in the database has, with those near it."""
    from bulletin_parser.compare.queries import agencies, names  # noqa: PLC0415
    from bulletin_parser.compare.wanted import Wanted, known_by_beginning, projects_called  # noqa: PLC0415
    from bulletin_parser.values import Status  # noqa: PLC0415

    project, agency = asked.get("project"), asked.get("agency")
    return Wanted(
        known_place(store, asked.get("region")),
        projects_called(project, names(store.rows) if project else (), _spelled),
        known_by_beginning(agency, agencies(store.rows) if agency else (), "agency"),
        frozenset(map(Status, statuses)) if statuses else None,
        _places(store, known_place(store, asked.get("within")), asked.get("level")),
    )


def known_place(store: "Store", asked: str | None) -> str | None:
    """The place asked for, by the beginning of its name or as it was printed somewhere (湘西州吉首市).

    Raises ``QueryError``, naming what is near, when there is none.
    """
    if asked is None:
        return None
    from bulletin_parser.compare.queries import places, printed_places  # noqa: PLC0415
    from bulletin_parser.compare.wanted import known_by_beginning  # noqa: PLC0415

    known = places(store.rows)
    if not any(place.startswith(asked) for place in known) and (meant := printed_places(store.rows).get(asked)):
        return meant
    return known_by_beginning(asked, known, "place")


def _places(store: "Store", within: str | None, level: str | None) -> frozenset[str] | None:
    """The places that lie in one, of one level; ``None`` where neither is asked for."""
    from bulletin_parser.compare.queries import places_of_level, places_within  # noqa: PLC0415

    asked = []
    if within:
        asked.append(places_within(store.rows, within))
    if level:
        asked.append(places_of_level(store.rows, level))
    return frozenset.intersection(*asked) if asked else None


def _spelled(name: str) -> str:
    from bulletin_parser.grammar import load_grammar  # noqa: PLC0415
    from bulletin_parser.naming import link_key  # noqa: PLC0415

    return link_key(name, load_grammar(keep=True)).whole


def latest(editions: Iterable["Edition"], period: str | None, region: str | None) -> "tuple[Edition, ...]":
    """The editions asked for: of ``period``, else each issuer's last; of the issuers called ``region``, if some are.

    Raises ``QueryError`` when there is none, with the periods there are.
    """
    from bulletin_parser.compare.months import choose, in_order, of_region  # noqa: PLC0415
    from bulletin_parser.errors import QueryError  # noqa: PLC0415

    own = of_region(tuple(editions), region)
    if period:
        months = choose(in_order(each.months for each in own), period)
        return tuple(each for each in dict.fromkeys(own) if each.months == months)
    if not own:
        raise QueryError("no bulletin in the database says which months it is about")
    return tuple(_last(own, issuer) for issuer in dict.fromkeys(each.issuer for each in own))


def _last(editions: Iterable["Edition"], issuer: str | None) -> "Edition":
    from bulletin_parser.compare.months import Edition, choose, in_order  # noqa: PLC0415

    spans = in_order(each.months for each in editions if each.issuer == issuer)
    return Edition(issuer, choose(spans, spans[-1].end))


def two_periods(
    editions: Sequence["Edition"], since: str | None, until: str | None, region: str | None
) -> "tuple[Months, Months]":
    """The two periods asked for; without ``since`` the one before ``until``, without ``until`` the last one.

    Without either the last two of one region. Raises ``QueryError`` when there are none such.
    """
    from bulletin_parser.compare.months import before, choose, in_order, last_two_of_one_issuer, of_region  # noqa: PLC0415

    own = of_region(editions, region)
    available = in_order(each.months for each in own)
    if since and until:
        return choose(available, since), choose(available, until)
    if until:
        later = choose(available, until)
        return before(later, own), later
    earlier, later = last_two_of_one_issuer(own)
    return (choose(available, since) if since else earlier), later
