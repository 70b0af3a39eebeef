"""So many that stand in a way, with the share of all that they are: 18个项目已竣工，竣工率30%."""

from bisect import bisect_left
from operator import attrgetter

from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.units import COUNT_UNITS

_ALL = 100
_START = attrgetter("start")
_RATES = frozenset({"step_rate", "rate"})
_BEGUN = "开工"


def counts_some(page: Page, parts: list[Clause], clause: Clause) -> bool:
    """Whether a clause counts some that stand so, of which the next says what share of all they are: the whole stands
    otherwise. What has begun at so many sites says that it is under way (26个小区已开工), unless it sums names up."""
    counted = clause.figures[0] if len(clause.figures) == 1 else None
    if counted is None or counted.unit not in COUNT_UNITS:
        return False
    behind = bisect_left(parts, clause.end + 1, key=_START)
    following = parts[behind] if behind < len(parts) and parts[behind].start == clause.end + 1 else None
    step = _shared(page, following)
    summed = page.folded.endswith("等", 0, counted.start)
    return step is not None and step in page.folded[counted.end : clause.end] and (summed or step != _BEGUN)


def _shared(page: Page, clause: Clause | None) -> str | None:
    """竣工 of 竣工率30%: the step that a clause says some of all have reached, where it says nothing else."""
    share = clause.figures[0] if clause is not None and len(clause.figures) == 1 else None
    if clause is None or share is None or not share.is_percent or share.value >= _ALL:
        return None
    rate = next((t for t in clause.terms if t.kind in _RATES and t.start == clause.start), None)
    return page.folded[rate.start : rate.end].removesuffix("率") if rate and rate.end == share.start else None
