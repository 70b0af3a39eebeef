"""What was done in a part of the time, which is not what was done in all: 本周化解37件, 其中今年完成1.2万户."""

from bulletin_parser.extract.figures.readings import Reading
from bulletin_parser.extract.indicators.ledger import Ledger
from bulletin_parser.mentions.model import Term, Time

_NEAR = 12  # characters before a figure in which 累计 stands


def while_of(ledger: Ledger, reading: Reading) -> Term | Time | None:
    """The words for a part of the time: 应化解1043件，本周化解37件; 累计完成8.3万亩（其中：8月完成1.2万亩）;
    累计完成8.6万户，其中今年完成1.2万户.

    That is not what was done in all.
    """
    page, clause = ledger.page, reading.clause
    told = page.mentions.within(reading.left, reading.figure.start)
    month = next((m for m in told if isinstance(m, Term) and m.kind == "month_only"), None)
    first = next((m for m in told if not (isinstance(m, Term) and m.kind == "among")), None)
    if isinstance(first, Term) and first.kind == "when":
        begins = first.start <= clause.start + len("其中，") and not page.folded.startswith("底", first.end)
        return first if begins and _is_summed(ledger, reading) else month
    if month is not None or not isinstance(first, Time) or first.until:
        return month
    parted = clause.opener == "（" or page.folded.endswith(("其中", "其中：", "其中，"), 0, first.start)
    return first if parted and first.start <= clause.start + len("其中，") else None


def _is_summed(ledger: Ledger, reading: Reading) -> bool:
    """Whether what was done in all, over the years, stands right before a figure of this year's."""
    last = ledger.rows[-1] if ledger.rows else None
    if last is None or last.actual is None or last.target or last.rates or last.unit != reading.figure.unit:
        return False
    summed = ledger.page.folded[max(0, last.actual.start - _NEAR) : last.actual.start]
    return "累计" in summed and last.actual.end + 1 == reading.clause.start
