"""What was to be done, told first without a word that says so: 危桥改造2800座。实际完成危桥改造4716座."""

from bulletin_parser.extract.figures.readings import Reading
from bulletin_parser.extract.indicators.ledger import Ledger, Row
from bulletin_parser.extract.indicators.like_names import alike
from bulletin_parser.extract.text.nouns import Span

_ACTUALLY = "实际"
_STOPS = "。；\n"
_MONEY = "元"  # what came of it is no plan: 拨付资金3.8亿元，实际支出2.1亿元


def planned_row(ledger: Ledger, noun: Span | None, reading: Reading) -> Row | None:
    """The row of what was told before a sentence came to 实际, where that is of the same thing: it was to be done.

    新增ETC专用车道3000条，ETC用户2000万户，实际完成ETC专用车道3245条，| ETC用户2187万户
    """
    page, start = ledger.page, reading.figure.start
    said = page.folded.rfind(_ACTUALLY, page.begin_of(start, _STOPS), start)
    if said < 0 or noun is None or ledger.local is not None or reading.figure.unit == _MONEY:
        return None
    name = page.worded(*noun)
    told = (row for row in ledger.recent if row.actual and row.actual.end <= said and row.unit == reading.figure.unit)
    plain = (row for row in told if not (row.target or row.rates or row.asserted or row.own))
    row = next((one for one in plain if _is_same(name, one.name)), None)
    if row is None:
        return None
    row.target, row.actual = row.actual, None
    return row


def _is_same(name: str, other: str) -> bool:
    """建制村通硬化路, and 新增通硬化路建制村, which says it in another order."""
    shorter, longer = sorted((set(name), set(other)), key=len)
    return alike(name, other) or shorter <= longer
