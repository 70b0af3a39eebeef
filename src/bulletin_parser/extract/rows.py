"""Puts the figures of one item together into indicator rows: target, actual and rate of one thing in one place."""

from collections.abc import Iterable
from itertools import pairwise

from bulletin_parser.extract.clauses import Clause, clauses
from bulletin_parser.extract.entering import enter_actual, enter_bare, enter_other, enter_own, enter_target
from bulletin_parser.extract.inheriting import aimed, carry, in_bracket, inherit, place_before
from bulletin_parser.extract.ledger import Ledger, Row
from bulletin_parser.extract.page import Page
from bulletin_parser.extract.rating import enter_change, enter_outcome, enter_progress, enter_rate, enter_step_rate
from bulletin_parser.extract.roles import Reading, Role, read_clause
from bulletin_parser.extract.row_names import default_name, noun_of
from bulletin_parser.extract.sharing import continued, enter_shared
from bulletin_parser.mentions.model import Name, Term


def read_title(page: Page, start: int, end: int, ledger: Ledger) -> None:
    """Adds the targets printed in an item's title (改新建农村户用厕所7.75万个) to its ledger."""
    for clause in clauses(page, start, end):
        for reading in read_clause(page, clause, None):
            if reading.role in (Role.PLACES, Role.DURATION):
                enter_other(page, clause, reading, ledger)
                continue
            noun = noun_of(page, clause, reading)
            name = default_name(page, noun, reading.figure)
            ledger.add(Row(name or ledger.title, noun, target=reading.figure))


def read_body(page: Page, parts: Iterable[Clause], ledger: Ledger) -> None:
    """Adds the figures of an item's account, clause by clause, to its ledger."""
    for clause in parts:
        inherit(page, clause, ledger)
        readings = read_clause(page, clause, ledger.carried)
        carry(clause, readings, ledger)
        for reading in readings:
            place_before(clause, reading, ledger)
            _enter(
                page,
                clause,
                continued(page, clause, in_bracket(page, clause, aimed(reading, ledger), ledger), ledger),
                ledger,
            )
        _ranks(page, clause, ledger)


def _enter(page: Page, clause: Clause, reading: Reading, ledger: Ledger) -> None:
    enter = _ENTRIES.get(reading.role, enter_other)
    if not enter_shared(page, clause, reading, ledger, enter):
        enter(page, clause, reading, ledger)


_ENTRIES = {
    Role.TARGET: enter_target,
    Role.ACTUAL: enter_actual,
    Role.BARE: enter_bare,
    Role.OWN: enter_own,
    Role.RATE: enter_rate,
    Role.PROGRESS: enter_progress,
    Role.STEP_RATE: enter_step_rate,
    Role.OUTCOME: enter_outcome,
    Role.YOY: enter_change,
    Role.MOM: enter_change,
    Role.SCHEDULE: enter_change,
}


def _ranks(page: Page, clause: Clause, ledger: Ledger) -> None:
    """增幅居全市第5位 gives the row before it a rank."""
    for mention, following in pairwise(clause.mentions):
        if isinstance(mention, Term) and mention.kind == "rank" and ledger.rows:
            ordinal = next((m for m in clause.mentions if isinstance(m, Name) and m.start > mention.start), None)
            if ordinal and ordinal.role == "ordinal":
                row = next((r for r in reversed(ledger.rows) if not r.own), ledger.rows[-1])
                row.rates.setdefault("rank", (ordinal, 1))
        del following
