"""Amounts of what was not done: 已整改491件，未完成整改47件，整改完成率91.3%."""

from bulletin_parser.extract.figures.readings import Reading
from bulletin_parser.extract.indicators.ledger import Ledger, Row
from bulletin_parser.extract.text.nouns import Span, noun_before, trimmed

_DOING = frozenset({"done", "action", "finish", "step", "completed"})
_NEGATIONS = ("未", "尚未", "暂未", "仍未", "没有")
_LATE = ("逾期", "超期", "到期", "超时", "过期")
_LONGEST = 14  # characters of what was not done


def enter_denied(reading: Reading, ledger: Ledger) -> bool:
    """Enters how much was not done, as a row named with its 未 that no rate belongs to; says whether it was one."""
    span = _denied(reading, ledger)
    if span is None:
        return False
    ledger.add(Row(ledger.page.worded(*span), span, ledger.place, actual=reading.figure, own=True))
    return True


def _denied(reading: Reading, ledger: Ledger) -> Span | None:
    """未完成整改 in 尚有未完成整改47件: from the negation right before a verb to the figure, with nothing between."""
    page, clause, figure = ledger.page, reading.clause, reading.figure
    negations = (t for t in clause.terms if t.kind == "negation" and reading.left <= t.start < figure.start)
    negation = next(negations, None)
    if negation is None or not any(t.start == negation.end and t.kind in _DOING for t in clause.terms):
        return None
    late = 2 if page.folded.endswith(_LATE, clause.start, negation.start) else 0  # 逾期未办结36件
    noun = noun_before(page, negation.end, figure.start)  # 未整改问题分别为62件、37件: without 分别为
    start, end = trimmed(page.folded, negation.start - late, noun[1] if noun else figure.start)
    end -= page.folded.endswith("的", start, end)
    return (start, end) if end - start <= _LONGEST and page.folded[start:end].isalpha() else None


def is_denied(row: Row) -> bool:
    """Whether a row says how much was not done, or late (超时办结9件): no rate of doing it is said of that."""
    return row.name.startswith(_LATE) or (row.own and row.name.startswith(_NEGATIONS))
