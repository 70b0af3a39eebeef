"""Amounts done of several things that are planned together: 章贡区规划新建9所、改扩建2所，目前完工11所."""

from bulletin_parser.extract.indicators.ledger import Ledger, Row
from bulletin_parser.mentions.model import Figure

_TOGETHER = 2
_SHORTEST, _LONGEST_STEP = 2, 8  # characters of a verb, and of a verb behind 目前已


def is_of_several(ledger: Ledger, figure: Figure, verb: str) -> bool:
    """Whether the latest rows are targets in the unit of a figure that one clause enumerates: what was done, where its
    verb names none of them as it does in 签约200台、完工160台, is of both."""
    rows = ledger.recent[-_TOGETHER:]
    first, last = (row.target for row in rows) if len(rows) == _TOGETHER else (None, None)
    if first is None or last is None or any(row.actual or not ledger.is_here(row.place) for row in rows):
        return False
    if verb and any(verb in row.name for row in rows):
        return False
    text = ledger.page.folded
    between = text[first.end : last.start]
    together = first.unit == last.unit == figure.unit and between.startswith("、") and between.count("、") == 1
    return together and not _tells_of_each(ledger, figure, rows[-1].name)


def _tells_of_each(ledger: Ledger, figure: Figure, name: str) -> bool:
    """已建成42座、改造30座, 已建成15座，已改造22座: whether the next amount is of the second thing, by its verb."""
    text = ledger.page.folded
    behind = text[figure.end + 1 : figure.end + 1 + _LONGEST_STEP].lstrip("目前已")
    return text.startswith(("、", "，"), figure.end) and len(behind) > 1 and name.startswith(behind[:_SHORTEST])


def whole_of_several(ledger: Ledger) -> Row | None:
    """幼儿园92所 of 规划建设幼儿园92所，其中新建71所、改扩建21所: the row whose parts the latest ones are, if nothing
    was done of it yet."""
    parts = [row.target for row in ledger.recent[-_TOGETHER:] if row.target]
    whole = sum(part.value for part in parts)
    waiting = (row for row in reversed(ledger.recent[:-_TOGETHER]) if row.target and row.actual is None)
    return next(
        (
            row
            for row in waiting
            if row.target and row.target.value == whole and row.unit == parts[0].unit and ledger.is_here(row.place)
        ),
        None,
    )
