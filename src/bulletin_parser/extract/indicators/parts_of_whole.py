"""A whole and its parts, told of between it and what was done of it: 新建公厕60座（其中景区12座），已建成36座."""

from collections.abc import Sequence
from itertools import takewhile

from bulletin_parser.extract.figures.readings import Reading
from bulletin_parser.extract.indicators.ledger import Ledger, Row

_FEWEST = 2  # parts
_LONGEST_BRACKET = 300  # characters of places or parts between a whole and what it is of


def without_parts(ledger: Ledger, reading: Reading) -> Sequence[Row]:
    """The rows that a clause may go on with: right behind a bracket of places or parts, those up to the whole before it
    (6套（甲县2套、乙县4套），…); else without the parts that 其中 begins where more was done than there are of them."""
    whole = _before_bracket(ledger, reading)
    rows = ledger.recent
    if whole is not None:
        return rows[: rows.index(whole) + 1]
    last = len(rows)
    while last and _is_smaller_part(rows[last - 1], reading):
        last -= 1
    return rows[:last]


def _before_bracket(ledger: Ledger, reading: Reading) -> Row | None:
    """The row that a bracket stands behind which is closed right before a clause; None where there is no bracket."""
    page, start = ledger.page, reading.clause.start - 1
    if not page.folded.endswith("）", 0, start):
        return None
    opening = page.folded.rfind("（", max(0, start - _LONGEST_BRACKET), start)
    figures = ((row, row.actual or row.target) for row in reversed(ledger.recent))
    return next((row for row, figure in figures if figure is not None and figure.end == opening), None)


def _is_smaller_part(row: Row, reading: Reading) -> bool:
    """其中景区12座，| 已建成36座: whether more was done than there are of a part, in its unit."""
    figure = row.actual or row.target
    return row.part and figure is not None and row.unit == reading.figure.unit and figure.value < reading.figure.value


def latest(ledger: Ledger, reading: Reading) -> Row | None:
    """The row a clause goes on with: behind a bracket of places or parts that before it (6套（甲县2套、乙县4套），占…;
    4200户（其中新建1200户，改建3000户），占…)."""
    row = ledger.rows[-1] if ledger.rows else None
    return row if row is None or ledger.local is not None else _before_bracket(ledger, reading) or row


def of_whole_row(ledger: Ledger, reading: Reading) -> Row | None:
    """The row of 2100个黑臭水体中，| 完成整治工程的有1284个: of how many there are of which a clause tells of some."""
    last, figure = ledger.rows[-1] if ledger.rows else None, reading.figure
    whole = last.target if last and last.actual is None and last.unit == figure.unit else None
    return last if whole and ledger.page.folded.endswith("中，", whole.end, reading.clause.start) else None


def whole_of_parts(ledger: Ledger, reading: Reading) -> Row | None:
    """新增学位4320个，其中小学2880个、初中1440个，| 完成年度目标的108%: the row that the parts before a rate come to,
    of which that is."""
    parts = list(takewhile(lambda row: row.part and not row.rates, reversed(ledger.recent)))
    if len(parts) < _FEWEST or reading.clause.opener != "，" or len(parts) == len(ledger.recent):
        return None
    whole = ledger.recent[-len(parts) - 1]
    amounts = [row.actual.value for row in parts if row.actual and row.unit == whole.unit and row.place == whole.place]
    if whole.actual is None or "rate" in whole.rates or whole.sentence != ledger.stamp:
        return None
    return whole if len(amounts) == len(parts) and sum(amounts) == whole.actual.value else None
