"""The bulletin's own place by its name: 漳州市完成补充耕地1.4万亩 in a bulletin of 漳州市 is 全市完成….

Where a name goes on behind it (漳州市第三医院迁建) it is part of that.
"""

from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import NAMED, Place, Term, Time

_WHOLE = "whole"
_KNOWN = "own place"
_SAYS = frozenset({"target", "done", "adverb", "total", "total_investment", "action", "step", "finish", "increase"})


def with_own_place(page: Page, region: Place | None) -> Page:
    """The page with its own place as whole where a statement about it begins."""
    if region is None or region.level not in NAMED:
        return page
    own = page.folded[region.start : region.end]
    found = {
        m: m._replace(level=_WHOLE)
        for m in page.mentions.all
        if isinstance(m, Place) and m.level in NAMED and page.folded[m.start : m.end] == own and _is_told_of(page, m)
    }
    every = [found.get(m, m) if isinstance(m, Place) else m for m in page.mentions.all]
    return page._replace(mentions=page.mentions._replace(all=every), known={_KNOWN: own})


def is_own(page: Page, place: Place) -> bool:
    """Whether a place is the bulletin's own, by its name or as a whole (全市)."""
    return place.level == _WHOLE or page.folded[place.start : place.end] == page.known.get(_KNOWN)


def _is_told_of(page: Page, place: Place) -> bool:
    """Whether what is said of a place begins right behind it."""
    behind = next((m for m in page.mentions.within(place.end, place.end + 1)), None)
    if isinstance(behind, Term):
        return behind.lexicon == "cues" and behind.kind in _SAYS
    return isinstance(behind, Time)
