"""The bulletin's own place by its name: 漳州市完成补充耕地1.4万亩 in a bulletin of 漳州市 is 全市完成…, and so is
漳州完成….

Where a name goes on behind it (漳州市第三医院迁建) it is part of that.
"""

from bisect import bisect_left
from collections.abc import Iterator

from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import NAMED, Mention, Place, Term, Time

_WHOLE = "whole"
_KNOWN = "own place"
_KINDS = ("省", "市", "县", "区", "州", "盟", "旗")
_SAYS = frozenset({"target", "done", "adverb", "total", "total_investment", "action", "step", "finish", "increase"})
_MARKS = "，。；：\n "
_SHORTEST = 2  # characters of a short name


def with_own_place(page: Page, region: Place | None, begin: int) -> Page:
    """The page with its own place as whole where a statement about it begins, behind the head, which ends at
    ``begin``; a place that only the text below names may be any."""
    if region is None or region.level not in NAMED or region.start >= begin:
        return page
    own = page.folded[region.start : region.end]
    every = [_as_whole(page, m, own) if m.start >= begin else m for m in page.mentions.all]
    stem = own[:-1] if own.endswith(_KINDS) and len(own) > _SHORTEST else own
    every = sorted([*every, *_by_short_name(page, stem, begin)], key=lambda mention: mention.start)
    mentions = page.mentions._replace(all=every, starts=[mention.start for mention in every])
    return page._replace(mentions=mentions, known={_KNOWN: own})


def is_own(page: Page, place: Place) -> bool:
    """Whether a place is the bulletin's own, by its name or as a whole (全市)."""
    return place.level == _WHOLE or page.folded[place.start : place.end] == page.known.get(_KNOWN)


def _as_whole(page: Page, mention: Mention, own: str) -> Mention:
    named = isinstance(mention, Place) and mention.level in NAMED and page.folded[mention.start : mention.end] == own
    if isinstance(mention, Place) and named and (_says_of(page, mention.end) or _is_dated(page, mention.end)):
        return mention._replace(level=_WHOLE)
    return mention


def _by_short_name(page: Page, stem: str, begin: int) -> Iterator[Place]:
    """浙江 | 共有化工企业21846家: where a statement begins with the place by its short name."""
    at = page.folded.find(stem, begin)
    while at >= 0:
        end = at + len(stem)
        free = not page.mentions.within(at, end)
        if free and _begins(page, at) and (_says_of(page, end) or _acts(page, end)):
            yield Place(at, end, _WHOLE)
        at = page.folded.find(stem, end)


def _begins(page: Page, at: int) -> bool:
    """Whether a statement begins at an offset, or its subject behind a time (全年 | 浙江公布了…)."""
    if at == 0 or page.folded[at - 1] in _MARKS:
        return True
    first = bisect_left(page.mentions.starts, at) - 1
    before = page.mentions.all[first] if first >= 0 else None
    times = isinstance(before, Time) or (isinstance(before, Term) and before.kind in ("when", "total"))
    return (times and before is not None and before.end == at) or page.folded.endswith(("年来", "以来"), 0, at)


def _acts(page: Page, at: int) -> bool:
    return page.form("own_place_acts").match(page.folded, at) is not None


def _says_of(page: Page, at: int) -> bool:
    """Whether what is said of a place begins at an offset."""
    behind = next((m for m in page.mentions.within(at, at + 1)), None)
    return isinstance(behind, Term) and behind.lexicon == "cues" and behind.kind in _SAYS


def _is_dated(page: Page, at: int) -> bool:
    """漳州市 | 今年计划…: whether a time begins at an offset, behind which it is said."""
    return any(isinstance(m, Time) for m in page.mentions.within(at, at + 1))
