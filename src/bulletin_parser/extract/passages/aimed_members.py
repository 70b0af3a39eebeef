"""Names of a status list that are aims themselves: 未达到序时进度2项，为新建安置区6个、普惠性幼儿园覆盖率达78%."""

from collections.abc import Iterator, Sequence

from bulletin_parser.extract.indicators.ledger import WIDE, Ledger, Row
from bulletin_parser.extract.indicators.rows import read_title
from bulletin_parser.extract.projects.accounts import Account
from bulletin_parser.extract.projects.topics import statement_item
from bulletin_parser.extract.status.counts import Count, State
from bulletin_parser.extract.status.members import Piece
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Term
from bulletin_parser.mentions.units import PROJECT_UNITS

_SHORTEST = 2  # characters before the amount
_TO_BE_SPENT = ("资金", "经费", "专款")


def take_aims(page: Page, counts: Sequence[Count], accounts: list[Account]) -> None:
    """Adds a project for each name of the status lists that says how much is to be done, with that target and the
    list's status; an account that tells of the same takes the status, unless it has one of its own. What a county's
    list names is told of for the whole place."""
    whole = [state for c in counts if c.place is None or c.place.level in WIDE for state in c.states]
    aims = [(state, piece) for state in whole for piece in list(_aims(page, state))]
    known = {account.title: account for account in accounts} if aims else {}
    for state, named in aims:
        ledger = _money(page, state, named) or Ledger(page, page.worded(*named))
        piece = Piece(*ledger.rows[0].noun) if ledger.rows and ledger.rows[0].noun else named
        if not ledger.rows:
            read_title(*piece, ledger)
        names = (ledger.title, *(row.name for row in ledger.rows))
        account = next((known[name] for name in names if name in known), None)
        if account is not None:
            _aim(account, ledger)
            account.inherit(state.verdict)
            continue
        item = statement_item(piece, piece.start, piece.end, None)
        accounts.append(Account(item._replace(form="listed"), ledger.title, ledger, state.verdict))


def _money(page: Page, state: State, piece: Piece) -> Ledger | None:
    """支出较慢的项目：医疗救助资金0.74亿元、…: how much there is behind the name of money that is to be spent, which is
    no part of the name."""
    figure = page.mentions.figures_within(*piece)[0]
    if figure.unit != "元" or not page.folded.endswith(_TO_BE_SPENT, piece.start, figure.start):
        return None
    name = Piece(piece.start, figure.start)
    state.members[state.members.index(piece)] = name
    ledger = Ledger(page, page.worded(*name))
    ledger.add(Row(ledger.title, (name.start, name.end), actual=figure))
    return ledger


def _aim(account: Account, named: Ledger) -> None:
    """Gives the account of what a list names the name's target, where it has none."""
    for told in named.rows:
        waiting = (
            row for row in account.ledger.recent if (row.name, row.unit, row.target) == (told.name, told.unit, None)
        )
        row = next(waiting, None)
        if row is not None:
            row.target = told.target


def _aims(page: Page, state: State) -> Iterator[Piece]:
    """The names that end with an amount; 尚未开工2项（公办幼儿园2所） only counts its works once more, and 公厕完成12座
    is a result."""
    for piece in state.members:
        figure = next((f for f in page.mentions.figures_within(*piece) if f.end == piece.end and f.unit), None)
        if figure is None or figure.unit in PROJECT_UNITS or figure.start - piece.start < _SHORTEST:
            continue
        again = state.count is not None and state.count.value == figure.value and len(state.members) == 1
        mentions = page.mentions.within(*piece)
        of_place = page.mentions.place_at(piece.start) is not None
        done = not figure.is_percent and any(
            isinstance(m, Term) and m.end == figure.start and _is_result(m, piece) for m in mentions
        )
        if not (again or of_place or done) and page.folded.find("，", *piece) < 0:
            yield piece


def _is_result(term: Term, piece: Piece) -> bool:
    """完成 in 公厕完成12座, where 改造公厕12座 names what is to be done."""
    return term.kind in ("done", "total") and term.start > piece.start
