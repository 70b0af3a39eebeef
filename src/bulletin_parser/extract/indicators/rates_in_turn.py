"""Rates of a list, each of the row whose turn it is, without 分别: 完成省定任务的112.8%和185.2%."""

from bulletin_parser.extract.figures.readings import Reading, Role
from bulletin_parser.extract.indicators.ledger import Ledger, Row
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Place

_JOINTS = ("、", "和", "与", "及", "以及")
_LONGEST_LIST = 80  # characters that figures of a list take up
_SHARES_OUT = frozenset({"respectively", "each"})


def listed_with(reading: Reading, page: Page) -> list[Figure]:
    """A figure and those that its list goes on with: 21.5%和17.9%."""
    listed = [reading.figure]
    for other in page.mentions.figures_within(reading.figure.end, reading.figure.end + _LONGEST_LIST):
        if page.folded[listed[-1].end : other.start] not in _JOINTS or other.unit != reading.figure.unit:
            break
        listed.append(other)
    return listed


def rows_rated_in_turn(reading: Reading, ledger: Ledger) -> list[Row]:
    """The rows that the rates of a list belong to, given the first: those shared out before, else as many as lack one.

    分别完成1268公里、45座，占年度任务的105.7%、100%; 新建公路124公里，桥梁31座，完成年度任务的112.8%和185.2%.
    """
    clause = reading.clause
    if reading.role is not Role.RATE or clause.opener == "、":
        return []
    listed = clause.closer == "、" and clause.end == reading.figure.end
    if listed and len(ledger.shared) > 1 and all("rate" not in row.rates for row in ledger.shared):
        return list(ledger.shared)
    if any(term.kind in _SHARES_OUT for term in clause.terms):
        return []
    rows = [row for row in ledger.recent if row.sentence == ledger.stamp and row.actual and not row.own]
    rows = [row for row in rows if "rate" not in row.rates]
    return rows if len(rows) > 1 and len(rows) == len(listed_with(reading, ledger.page)) else []


def row_of_place(reading: Reading, ledger: Ledger, place: Place) -> Row | None:
    """甲县's row in 甲县、乙县分别插秧61亩和38亩，占计划的36.5%和31.2%: what the sentence told of a place just before,
    that a rate, a distance from the schedule or a change goes on with."""
    if reading.role not in (Role.RATE, Role.SCHEDULE, Role.YOY, Role.MOM):
        return None
    key = "rate" if reading.role is Role.RATE else str(reading.role)
    name = ledger.page.worded(place.start, place.end)
    rows = [row for row in ledger.recent if row.sentence == ledger.stamp and row.place is not None]
    rows = [row for row in rows if row.place and ledger.page.worded(row.place.start, row.place.end) == name]
    return rows[0] if len(rows) == 1 and key not in rows[0].rates else None
