"""What the table commands ask alike: which places, projects, agencies and statuses, and which months."""

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, TypeVar

import click

if TYPE_CHECKING:
    from bulletin_parser.compare.months import Edition
    from bulletin_parser.compare.wanted import Wanted
    from bulletin_parser.store import Store

_Command = TypeVar("_Command", bound=Callable[..., None])
STATUSES = ("completed", "ahead", "on_track", "behind", "not_started")

_OPTIONS = {
    "region": click.option("--region", help="Only this place; the beginning of its name will do."),
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
    """Give a command those of ``--region``, ``--project``, ``--agency`` and ``--status`` (as ``statuses``)."""

    def given(function: _Command) -> _Command:
        for name in reversed(names):
            function = _OPTIONS[name](function)
        return function

    return given


def wanted(
    store: "Store",
    region: str | None = None,
    project: str | None = None,
    agency: str | None = None,
    statuses: Sequence[str] = (),
) -> "Wanted":
    """What was asked for. Raises ``QueryError`` for a name that nothing in the database has, with those near it."""
    from bulletin_parser.compare.queries import agencies, names, places  # noqa: PLC0415
    from bulletin_parser.compare.wanted import Wanted, known_by_beginning, projects_called  # noqa: PLC0415
    from bulletin_parser.values import Status  # noqa: PLC0415

    return Wanted(
        known_by_beginning(region, places(store.rows) if region else (), "place"),
        projects_called(project, names(store.rows) if project else (), _spelled),
        known_by_beginning(agency, agencies(store.rows) if agency else (), "agency"),
        frozenset(map(Status, statuses)) if statuses else None,
    )


def _spelled(name: str) -> str:
    from bulletin_parser.grammar import load_grammar  # noqa: PLC0415
    from bulletin_parser.naming import link_key  # noqa: PLC0415

    return link_key(name, load_grammar()).whole


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
