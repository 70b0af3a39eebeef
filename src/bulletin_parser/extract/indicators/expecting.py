"""What is expected by a time to come, which nobody has done yet: 预计年底完成投资6000万元，占年度计划的100%."""

from collections.abc import Sequence

from bulletin_parser.extract.figures.expected import is_said_done
from bulletin_parser.extract.figures.readings import Reading, Role
from bulletin_parser.extract.indicators.ledger import Ledger
from bulletin_parser.extract.text.clauses import Clause, clauses
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page

_UP_TO_NOW = frozenset({"adverb"})
_RESULTS = frozenset({Role.ACTUAL, Role.BARE, Role.OUTCOME, Role.RATE, Role.YOY, Role.OWN, Role.SCHEDULE})


def expected(clause: Clause, readings: Sequence[Reading], ledger: Ledger) -> list[Reading]:
    """The readings of a clause, those behind 预计全年 as expected, and so what goes on with them: rates and growth.

    预计6月施工单位进场，形象进度30% expects nothing that is measured, and what follows 集中供养率将达到28% is done.
    """
    sum_to_come = _will_come_to(ledger.page, clause)
    if sum_to_come is not None:
        ledger.expecting = 0
        return [_to_come(ledger.page, r) if r.figure.start == sum_to_come else r for r in readings]
    begins = _expects_from(ledger.page, clause)
    if begins is not None:
        ledger.expecting = ledger.stamp if clause.figures[-1:] and clause.figures[-1].start >= begins else 0
        told = [_to_come(ledger.page, r) if r.figure.start >= begins else r for r in readings]
        if all(r.role is Role.TARGET for r in told if r.figure.start >= begins):
            ledger.expecting = 0
        return told
    if ledger.expecting != ledger.stamp or any(term.kind in _UP_TO_NOW for term in clause.terms):
        ledger.expecting = 0
        return list(readings)
    return [_expect(reading) for reading in readings]


def _to_come(page: Page, reading: Reading) -> Reading:
    """What is to come, as an aim where so much of it is done (力争年底前建成12座，目前已建成9座), else as expected."""
    if reading.role is Role.ACTUAL and is_said_done(page, reading.clause, reading.figure):
        return reading._replace(role=Role.TARGET)
    return _expect(reading)


def _expect(reading: Reading) -> Reading:
    return reading._replace(role=Role.EXPECTED) if reading.role in _RESULTS else reading


def _will_come_to(page: Page, clause: Clause) -> int | None:
    match = page.form_in("will_come_to", clause.start, clause.end).match(page.folded, clause.start, clause.end)
    about = 1 if match and page.folded.startswith("约", match.end()) else 0
    return match.end() + about if match else None


def _expects_from(page: Page, clause: Clause) -> int | None:
    match = page.form_in("expects", clause.start, clause.end).match(page.folded, clause.start, clause.end)
    return match.end() if match else None


def opens_expectation(page: Page, segment: Span) -> bool:
    """预计1-6月份，合同外资2亿美元; 预计全年，…: whether a statement begins with nothing but the time to come."""
    if page.form_in("expects", *segment).match(page.folded, *segment) is None:
        return False  # nearly all
    first = next(clauses(page, *segment), None)
    return first is not None and first.closer == "，" and _expects_from(page, first) == first.end
