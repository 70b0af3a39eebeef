"""Mere figures that say how far a target has been reached: 应审150件，| 已审120件; 目标为82%，| 1—9月为85.6%."""

from bulletin_parser.extract.figures.readings import Reading
from bulletin_parser.extract.indicators.ledger import Ledger
from bulletin_parser.extract.indicators.row_choice import open_row
from bulletin_parser.extract.text.nouns import behind_time
from bulletin_parser.mentions.model import Time


def goes_on(reading: Reading, ledger: Ledger) -> bool:
    """完成修复71个、3215亩; 应审150件，已审120件; 目标为82%，1—9月为85.6%: a mere figure behind 、 or 已, or that
    says what is so now, is what has been done of the target in its unit."""
    so_far = ledger.page.folded.startswith("已", reading.clause.start) or _is_so_now(reading, ledger)
    return (so_far or reading.clause.opener == "、") and open_row(ledger, None, reading.figure) is not None


def _is_so_now(reading: Reading, ledger: Ledger) -> bool:
    """1—9月为85.6%, 目前为58.3%, 实际达到3.2%: whether a clause says nothing before a figure but when it is so."""
    start, end = reading.clause.start, reading.figure.start
    time = next((m for m in reading.clause.mentions if isinstance(m, Time) and m.start == start), None)
    at = behind_time(ledger.page, time) if time else start
    now = ledger.page.form_in("is_so_now", at, end).fullmatch(ledger.page.folded, at, end)
    return now is not None and (time is not None or now["now"] is not None)


def is_compared(reading: Reading, ledger: Ledger) -> bool:
    """低于全省平均11.4个百分点, 高于一季度1.4个百分点: whether points say how far it is from another figure."""
    words = ledger.page.grammar.of_kind("distances", "than")
    return any(ledger.page.folded.find(word, reading.clause.start, reading.figure.start) >= 0 for word in words)
