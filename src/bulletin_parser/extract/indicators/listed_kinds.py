"""Lists of what a rate is of each kind: 整改完成率依次为：污染源类98.7%、综合管理类98.1%."""

from bulletin_parser.extract.figures.readings import Reading, Role
from bulletin_parser.extract.indicators.ledger import Ledger, Row
from bulletin_parser.extract.text.nouns import trimmed

_RATES = frozenset({Role.RATE, Role.STEP_RATE})
_SAYS = frozenset({"done", "action", "step", "finish", "adverb", "rate", "step_rate", "outcome", "up", "down", "yoy"})
_SHORTEST = 2  # characters of a kind
_HEADS, _RATE, _HEAD = ("为：", "是：", "率："), "率", 8  # how a list is headed, in so many characters at its end


def enter_listed_kind(reading: Reading, ledger: Ledger) -> bool:
    """Enters the rate of a kind in a list of them behind a colon, as a row of the kind's name, whatever words that has
    (环境目标考核类100%). Gives whether it did."""
    page, clause, figure = ledger.page, reading.clause, reading.figure
    listed = ledger.listing is not None and ledger.listing[1] in _RATES and not clause.places
    if not listed or not figure.is_percent or len(clause.figures) != 1 or figure.end != clause.end:
        return False
    begin = page.begin_of(clause.start, "：。；\n")
    start, end = trimmed(page.folded, clause.start, figure.start)
    named = end - start >= _SHORTEST and page.folded[start:end].isalpha()
    headed = page.folded.endswith(_HEADS, 0, begin) and _RATE in page.folded[max(0, begin - _HEAD) : begin]
    if not headed or not named or any(term.kind in _SAYS for term in clause.terms):
        return False
    ledger.add(Row(page.worded(start, end), (start, end), ledger.home, rates={"rate": (figure, 1)}, own=True))
    return True
