"""What of a statement the counting statements have taken, and what they leave of it."""

from collections.abc import Sequence

from bulletin_parser.extract.counts import COUNT_UNITS
from bulletin_parser.extract.name_lists import only_bounds
from bulletin_parser.extract.nouns import Span, trimmed
from bulletin_parser.extract.page import Page
from bulletin_parser.mentions.model import Figure, Term

_GOES_ON = frozenset({"done", "action", "adverb", "target", "total_investment"})


def is_claimed(page: Page, segment: Span, claimed: Sequence[Span]) -> bool:
    """Whether a counting statement took all figures of a statement."""
    figures = [m for m in page.mentions.within(*segment) if isinstance(m, Figure)]
    outside = [f for f in figures if not any(a <= f.start < b for a, b in claimed) and not _explains(page, f)]
    only_counts = len(outside) < len(figures) and all(f.unit in COUNT_UNITS for f in outside)
    return only_counts or any(a <= segment[0] and segment[1] <= b for a, b in claimed)


def unclaimed(page: Page, segment: Span, claimed: Sequence[Span]) -> Span:
    """What of a statement is left behind the counts it begins with: …，15个事项按序时推进，| 累计完成投资13.62亿元."""
    inside = [span for span in claimed if segment[0] <= span[0] < segment[1]]
    if not inside:
        return segment
    end = max(span[1] for span in inside)
    before = [m for m in page.mentions.within(segment[0], end) if isinstance(m, Figure) and m.unit]
    counted = all(any(a <= m.start < b for a, b in inside) for m in before)
    if any(isinstance(m, Term) and m.kind == "respectively" for m in page.mentions.within(end, segment[1])):
        return segment  # A、B、C3项已全部兑现到位，分别兑付…
    rest = trimmed(page.folded, end, segment[1])
    first = next(iter(page.mentions.within(rest[0], rest[0] + 1)), None)
    acts = isinstance(first, Term) and first.kind in _GOES_ON
    return rest if counted and acts and rest[0] < rest[1] else segment


def _explains(page: Page, figure: Figure) -> bool:
    """2项未达到序时进度（完成占比低于83.3%，下同）: what a bracket says that only bounds."""
    opening = page.folded.rfind("（", max(0, figure.start - 20), figure.start)
    return opening > page.folded.rfind("）", 0, figure.start) and only_bounds(page, figure)
