"""How many of a sum each of the names before it has: 完成甲养护院（46张）、乙敬老院（38张）共计84张床位改造."""

from bulletin_parser.extract.indicators.ledger import Ledger
from bulletin_parser.mentions.model import Figure

_REACH = 160  # characters of the names with their brackets
_FEWEST = 2
_SUMS = ("共计", "合计", "总计", "共")


def account_for_parts(ledger: Ledger, whole: Figure) -> None:
    """Accounts for the figures in brackets before a figure that they add up to."""
    text, start = ledger.page.folded, max(0, whole.start - _REACH)
    left, parts = whole.value, list[Figure]()
    for figure in reversed(ledger.page.mentions.figures_within(start, whole.start)):
        alone = text[figure.start - 1] == "（" and text.startswith("）", figure.end) and figure.unit == whole.unit
        if not alone or left <= 0:
            break
        parts.append(figure)
        left -= figure.value
    lost = {one for one, role in ledger.others if role == "unclaimed"}
    sums = text.startswith(_SUMS, parts[0].end + 1) if parts else False
    if left == 0 and sums and len(parts) >= _FEWEST and lost.issuperset(parts):
        ledger.others[:] = [(one, "item_count" if one in parts else role) for one, role in ledger.others]
