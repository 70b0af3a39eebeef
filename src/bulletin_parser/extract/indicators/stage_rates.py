"""Rates of a stage's plan beside that of the year's: 完成1-5月投资计划的118.3%，完成年度投资计划的30.8%."""

from bulletin_parser.extract.figures.readings import Reading
from bulletin_parser.extract.indicators.ledger import Ledger, Row
from bulletin_parser.extract.text.clauses import Clause, clauses
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Term, Time

_REACH = 60  # characters behind a rate in which that of the year stands
_MONTHS = 12
_COMES_TO = "完成"


def enter_stage_rate(reading: Reading, ledger: Ledger) -> bool:
    """Enters how much of a stage's plan was done, in a row of that plan's name, and gives whether it did: only where
    the year's plan is rated right beside it, else it is the rate of what was done."""
    stage = _plan_of_stage(ledger.page, reading.clause)
    if stage is None or stage[1] > reading.figure.start:
        return False
    if not (_year_follows(reading, ledger) or _year_told(ledger)):
        return False
    ledger.add(Row(ledger.page.worded(*stage), stage, ledger.place, rates={"rate": (reading.figure, 1)}, own=True))
    return True


def _plan_of_stage(page: Page, clause: Clause) -> Span | None:
    """1-5月 | 投资计划, 完成 | 上半年计划: the plan for some months of the year that a clause is about."""
    rated = next((term for term in clause.terms if _comes_to(page, term)), None)
    if rated is not None:
        start = rated.start + len(_COMES_TO)
        staged = page.grammar.kind("stage_tasks", page.folded[start : rated.end]) is not None
        return (start, rated.end) if staged else None
    aim = _aim(clause)
    time = _months_before(clause, aim) if aim else None
    return (time.start, aim.end) if time and aim else None


def _comes_to(page: Page, term: Term) -> bool:
    """完成全年计划, 完成上半年计划: whether one word says that so much of a plan was done."""
    return term.kind == "rate" and page.folded.startswith(_COMES_TO, term.start) and page.folded[term.end - 1] != "率"


def _aim(clause: Clause) -> Term | None:
    aims = [term for term in clause.terms if term.kind == "target"]
    return aims[0] if len(aims) == 1 else None


def _months_before(clause: Clause, aim: Term) -> Time | None:
    """1-5月, 上半年, 一季度: the months of a year, but not all of them, right before the word for a plan."""
    times = (m for m in clause.mentions if isinstance(m, Time) and m.end == aim.start)
    time = next(times, None)
    months = time is not None and None not in (time.first, time.last)
    return time if time and months and (time.first, time.last) != (1, _MONTHS) else None


def _year_follows(reading: Reading, ledger: Ledger) -> bool:
    """Whether the next clause is of the year's plan, and rates it."""
    page, start = ledger.page, reading.figure.end
    if not page.folded.startswith(("，", "、"), start):
        return False
    behind = next(clauses(page, start + 1, page.end_of(start, "。\n", start + _REACH)), None)
    if behind is None or not any(figure.is_percent for figure in behind.figures):
        return False
    planned = _aim(behind) is not None or any(_comes_to(page, term) for term in behind.terms)
    return planned and _plan_of_stage(page, behind) is None


def _year_told(ledger: Ledger) -> bool:
    """Whether what was told of last has its rate of the year already."""
    row = ledger.rows[-1] if ledger.rows else None
    return row is not None and row.sentence == ledger.stamp and row.actual is not None and "rate" in row.rates
