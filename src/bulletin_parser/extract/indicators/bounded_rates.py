"""Rates that are shared out behind the bound that all of them pass: A、B复工率均超过80%，分别达到88.1%、86.4%."""

from bulletin_parser.extract.figures.readings import Reading, Role
from bulletin_parser.extract.indicators.ledger import LOCAL
from bulletin_parser.extract.text.bounds import is_bound
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Term
from bulletin_parser.mentions.units import counts_places

_ROLES = {"rate": Role.RATE, "step_rate": Role.STEP_RATE, "outcome": Role.OUTCOME}
_LONGEST = 40  # characters of the clause with the bound

_FEWEST = 2  # places


def passed_by_all(page: Page, clause: Clause) -> bool:
    """A、B复工率均超过80%: whether a clause says of several places which bound all of them pass, and goes on."""
    figures = [f for f in clause.figures if not counts_places(page.grammar, f)]
    bound = figures[0] if len(figures) == 1 and clause.closer == "，" else None  # A、B2个县区完成率超过80%
    local = [place for place in clause.places if place.level in LOCAL]
    if bound is None or not bound.is_percent or bound.end != clause.end or len(local) < _FEWEST:
        return False
    passed = is_bound(page, bound) or page.folded.endswith("达到", 0, bound.start)
    return passed and page.folded.startswith("分别", clause.end + 1)


def bounded(page: Page, reading: Reading) -> Reading:
    """分别达到88.1% is of the rate of which the clause before says what all pass."""
    clause = reading.clause
    shares = reading.figure.is_percent and clause.opener == "，" and page.folded.startswith("分别", clause.start)
    if not shares or reading.role is not Role.OUTCOME:
        return reading
    first = max(0, clause.start - _LONGEST)
    start = page.begin_of(clause.start - 1, "，。；：\n", first)
    mentions = page.mentions.within(start, clause.start)
    last = mentions[-1] if mentions else None
    if not (isinstance(last, Figure) and last.is_percent and last.end == clause.start - 1):
        return reading
    terms = [m for m in mentions if isinstance(m, Term) and m.kind in _ROLES]
    return reading._replace(role=_ROLES[terms[-1].kind], term=terms[-1]) if terms else reading
