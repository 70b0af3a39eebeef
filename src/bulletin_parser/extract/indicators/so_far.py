"""Mere figures that say how far a target has been reached: 应审150件，| 已审120件; 目标为82%，| 1—9月为85.6%."""

from bulletin_parser.extract.figures.readings import Reading
from bulletin_parser.extract.indicators.ledger import Ledger
from bulletin_parser.extract.indicators.row_choice import open_row
from bulletin_parser.extract.text.nouns import behind_time
from bulletin_parser.mentions.model import Time

_LONGEST_KIND = 8  # characters of 镇（街道）、


def goes_on(reading: Reading, ledger: Ledger) -> bool:
    """完成修复71个、3215亩; 应审150件，已审120件; 目标为82%，1—9月为85.6%: a mere figure behind 、 or 已, or that
    says what is so now, is what has been done of the target in its unit."""
    so_far = ledger.page.folded.startswith("已", reading.clause.start) or _is_so_now(reading, ledger)
    return (so_far or reading.clause.opener == "、") and open_row(ledger, None, reading.figure) is not None


def has_by_now(reading: Reading, ledger: Ledger) -> bool:
    """已扣棚4.16万栋, 现有30个建制村通客车 where that many were aimed at: what there is by now does not only say the
    aim again, whatever the verb."""
    text, start = ledger.page.folded, reading.clause.start
    return text.startswith("已", start) or text.endswith(("已有", "现有"), start, reading.figure.start)


def _is_so_now(reading: Reading, ledger: Ledger) -> bool:
    """1—9月为85.6%, 目前为58.3%, 实际达到3.2%: whether a clause says nothing before a figure but when it is so."""
    time, now = _when(reading, ledger)
    return _is_latest(time, reading, ledger) if time is not None else now


def _was_so(reading: Reading, ledger: Ledger) -> bool:
    """2022年为80.5%; 8月为93%，| 9月为94.2%: whether a clause says nothing but how it was at an earlier time."""
    time, _ = _when(reading, ledger)
    return time is not None and not _is_latest(time, reading, ledger)


def _when(reading: Reading, ledger: Ledger) -> tuple[Time | None, bool]:
    """The time at which a clause says that it is so, or whether it says 目前 or 实际; neither where it says more."""
    start, end = reading.clause.start, reading.figure.start
    time = next((m for m in reading.clause.mentions if isinstance(m, Time) and m.start == start), None)
    at = behind_time(ledger.page, time) if time else start
    said = ledger.page.form_in("is_so_now", at, end).fullmatch(ledger.page.folded, at, end)
    return (None, False) if said is None else (time, said["now"] is not None)


def _is_latest(time: Time, reading: Reading, ledger: Ledger) -> bool:
    """Whether a time is of the bulletin's own year, and no later one follows (8月为93%，| 9月为94.2%)."""
    page, behind = ledger.page, reading.figure.end + 1
    later = any(isinstance(m, Time) and m.start == behind for m in page.mentions.within(behind, behind + 1))
    later = later or page.folded.startswith(page.grammar.of_kind("turns", "so_far"), behind)
    return time.year is None and time.relative is None and not later


def passing_role(reading: Reading, ledger: Ledger) -> str:
    """The role of a mere figure that no row takes: how it was, how many places there are, how far it is from another
    figure, or none."""
    if _was_so(reading, ledger):
        return "previous"
    if _goes_on_with_places(reading, ledger):
        return "place_count"
    return "change" if reading.figure.is_points and _is_compared(reading, ledger) else "unclaimed"


def _goes_on_with_places(reading: Reading, ledger: Ledger) -> bool:
    """涉及12个乡镇、| 26个村, 涉及12个乡镇 | 26个村: whether it counts smaller places right behind how many larger ones
    there are."""
    text, clause, figure = ledger.page.folded, reading.clause, reading.figure
    last, role = ledger.others[-1] if ledger.others else (None, "")
    if last is None or role != "place_count":
        return False
    near = last.end < clause.start <= last.end + _LONGEST_KIND and clause.opener == "、"
    near = (near and figure.start == clause.start) or last.end == figure.start
    return near and text.startswith(ledger.page.grammar.of_kind("statement_words", "town"), figure.end)


def _is_compared(reading: Reading, ledger: Ledger) -> bool:
    """低于全省平均11.4个百分点, 高于一季度1.4个百分点: whether points say how far it is from another figure."""
    words = ledger.page.grammar.of_kind("distances", "than")
    return any(ledger.page.folded.find(word, reading.clause.start, reading.figure.start) >= 0 for word in words)
