"""Outcomes that a plan sets (失业率3.2%，控制在4.5%以内), also by what share of it they are (完成年计划的100.7%)."""

from bulletin_parser.extract.figures.readings import Reading
from bulletin_parser.extract.indicators.ledger import Ledger, Row
from bulletin_parser.extract.status.verdicts import FINISHING
from bulletin_parser.extract.text.nouns import noun_before
from bulletin_parser.mentions.model import Figure

_REACHED = ("达", "达到", "为", "达到了")
_LONGEST_NAME = 30


_SHORTEST = 2  # characters of a step: 参保


def outcome_planned(reading: Reading, ledger: Ledger) -> Row | None:
    """The row of an outcome in percent right before a clause that says how much of its plan it is.

    The rate of a step (备案率达到95.6%) is such an outcome there: what is rated of its plan is no rate of completion.
    """
    row, clause = ledger.rows[-1] if ledger.rows else None, reading.clause
    if row is None or not row.own or clause.opener != "，" or not ledger.page.folded.startswith("完成", clause.start):
        return None
    rated = row.rates.get("rate")
    figure = row.actual or (rated[0] if rated else None)
    if not isinstance(figure, Figure) or not figure.is_percent or figure.end + 1 != clause.start:
        return None
    if row.actual is not None:
        return None if rated or _is_of_an_amount(ledger, row) else row
    name = _whole_name(ledger, row, figure)
    if name is None:
        return None
    row.actual, row.name = row.rates.pop("rate") and figure, name
    return row


def result_aimed_at(ledger: Ledger, name: str, figure: Figure) -> Row | None:
    """城镇登记失业率3.2%，| 控制在4.5%以内: the row of a result of this name, told of last."""
    row = ledger.rows[-1] if ledger.rows else None
    if row is None or row.actual is None or not (row.actual.is_percent and figure.is_percent):
        return None
    told = row.sentence == ledger.stamp and row.target is None and ledger.is_here(row.place)
    return row if told and name in (row.name, ledger.title) else None


def _is_of_an_amount(ledger: Ledger, outcome: Row) -> bool:
    """参保人数35.2万人，参保率96.5%，| 完成年度任务的101.2%: whether an amount that lacks a rate stands right before an
    outcome that is only named beside it."""
    amount = ledger.rows[-2] if len(ledger.rows) > 1 else None
    if amount is None or amount.actual is None or amount.actual.is_percent or amount.rates or amount.own:
        return False
    text = ledger.page.folded
    named = outcome.actual is not None and text[amount.actual.end : outcome.actual.start] == f"，{outcome.name}"
    akin = outcome.name.removesuffix("率")[-_SHORTEST:] in amount.name
    return named and akin and amount.sentence == outcome.sentence


def _whole_name(ledger: Ledger, row: Row, figure: Figure) -> str | None:
    """劳动用工备案率 of a row that is named for its step, where it is said what the rate has reached."""
    page, noun = ledger.page, row.noun
    step = row.name in FINISHING or page.grammar.kind("begun", row.name) == "begun"
    if noun is None or step or any(r.sentence == row.sentence for r in ledger.rows[:-1][-2:]):
        return None
    if page.folded[noun[1] + 1 : figure.start] not in _REACHED:
        return None
    floor = max(0, noun[0] - _LONGEST_NAME)
    start = page.begin_of(noun[0], "，。；：\n", floor)
    before = noun_before(page, start, noun[0])
    return page.worded(before[0] if before else noun[0], noun[1] + 1)
