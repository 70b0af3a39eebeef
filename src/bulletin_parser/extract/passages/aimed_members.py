"""Names of a status list that are aims themselves: 未达到序时进度2项，为新建安置区6个、普惠性幼儿园覆盖率达78%."""

from collections.abc import Iterator, Sequence

from bulletin_parser.extract.indicators.ledger import WIDE, Ledger
from bulletin_parser.extract.indicators.rows import read_title
from bulletin_parser.extract.projects.accounts import Account
from bulletin_parser.extract.projects.topics import statement_item
from bulletin_parser.extract.status.counts import Count, State
from bulletin_parser.extract.status.members import Piece
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Place
from bulletin_parser.mentions.units import PROJECT_UNITS

_SHORTEST = 2  # characters before the amount


def aimed_members(page: Page, counts: Sequence[Count], accounts: Sequence[Account]) -> Iterator[Account]:
    """A project for each name of the status lists that says how much is to be done, with that target and the list's
    status, unless an account tells of it already. What a county's list names is told of for the whole place."""
    whole = [state for c in counts if c.place is None or c.place.level in WIDE for state in c.states]
    aims = [(state, piece) for state in whole for piece in _aims(page, state)]
    titles = [account.title for account in accounts] if aims else []
    for state, piece in aims:
        ledger = Ledger(page, page.printed(*piece))
        if any(title in ledger.title or ledger.title in title for title in titles):
            continue
        read_title(*piece, ledger)
        item = statement_item(piece, piece.start, piece.end, None)
        yield Account(item._replace(form="listed"), ledger.title, ledger, state.verdict)


def _aims(page: Page, state: State) -> Iterator[Piece]:
    """The names that end with an amount; 尚未开工2项（公办幼儿园2所） only counts its works once more."""
    for piece in state.members:
        figure = next((f for f in page.mentions.figures_within(*piece) if f.end == piece.end and f.unit), None)
        if figure is None or figure.unit in PROJECT_UNITS or figure.start - piece.start < _SHORTEST:
            continue
        again = state.count is not None and state.count.value == figure.value and len(state.members) == 1
        of_place = any(isinstance(m, Place) and m.start == piece.start for m in page.mentions.within(*piece))
        if not again and not of_place and page.folded.find("，", *piece) < 0:
            yield piece
