"""Rates of a stage's plan beside that of the year's: 完成1-5月投资计划的118.3%，完成年度投资计划的30.8%."""

from bulletin_parser.extract.figures.readings import Reading
from bulletin_parser.extract.indicators.ledger import Ledger, Row
from bulletin_parser.extract.text.clauses import Clause, clauses
from bulletin_parser.mentions.model import Term, Time

_REACH = 60  # characters behind a rate in which that of the year stands
_MONTHS = 12


def enter_stage_rate(reading: Reading, ledger: Ledger) -> bool:
    """Enters how much of a stage's plan was done, in a row of that plan's name, and gives whether it did: only where
    the year's plan is rated right beside it, else it is the rate of what was done."""
    stage = _plan(reading.clause, of_stage=True)
    if (
        stage is None
        or stage[1].end > reading.figure.start
        or not (_year_follows(reading, ledger) or _year_told(ledger))
    ):
        return False
    name = (stage[0].start, stage[1].end)
    ledger.add(Row(ledger.page.printed(*name), name, ledger.place, rates={"rate": (reading.figure, 1)}, own=True))
    return True


def _plan(clause: Clause | None, *, of_stage: bool) -> tuple[Time | Term, Term] | None:
    """1-5月 | 投资计划, 年度投资计划: where the plan that a clause is about begins, and its word; of a stage, only one
    behind some months of the year."""
    aims = [term for term in clause.terms if term.kind == "target"] if clause else []
    if clause is None or len(aims) != 1:
        return None
    times = (m for m in clause.mentions if isinstance(m, Time) and m.end == aims[0].start)
    time = next(times, None)
    part = time is not None and None not in (time.first, time.last) and not _is_whole_year(time)
    if part == of_stage:
        return (time or aims[0]), aims[0]
    return None


def _is_whole_year(time: Time) -> bool:
    return time.first == 1 and time.last == _MONTHS


def _year_follows(reading: Reading, ledger: Ledger) -> bool:
    """Whether the next clause is of the year's plan, and rates it."""
    start = reading.figure.end
    if not ledger.page.folded.startswith(("，", "、"), start):
        return False
    behind = next(clauses(ledger.page, start + 1, ledger.page.end_of(start, "。\n", start + _REACH)), None)
    if behind is None or not any(figure.is_percent for figure in behind.figures):
        return False
    entirely = any(t.kind == "rate" and ledger.page.folded[t.end - 1] != "率" for t in behind.terms)  # 完成全年计划
    return entirely or _plan(behind, of_stage=False) is not None


def _year_told(ledger: Ledger) -> bool:
    """Whether what was told of last has its rate of the year already."""
    row = ledger.rows[-1] if ledger.rows else None
    return row is not None and row.sentence == ledger.stamp and row.actual is not None and "rate" in row.rates
