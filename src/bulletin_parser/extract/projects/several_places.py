"""Titles that begin with the first of several places: 永丰县农村户厕改造完成320户；永新县完成210户."""

from collections.abc import Iterable

from bulletin_parser.extract.projects.accounts import Account
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import NAMED

_FEWEST = 2
_SHORTEST = 2  # characters of a work


def name_for_all(page: Page, accounts: Iterable[Account]) -> None:
    """Takes the place off the titles of those projects that have rows for it and for others: it breaks figures down,
    and is no part of the name."""
    for account in accounts:
        start, end = account.title_span
        place = page.mentions.place_at(start)
        if place is None or place.level not in NAMED or end - place.end < _SHORTEST:
            continue
        told = [page.worded(row.place.start, row.place.end) for row in account.rows if row.place]
        if len(set(told)) < _FEWEST or page.worded(place.start, place.end) not in told:
            continue
        title = page.worded(place.end, end)
        for row in account.ledger.rows:
            row.name = title if row.name == account.title else row.name
        account.item = account.item._replace(title_start=place.end)
        account.title = account.ledger.title = title
