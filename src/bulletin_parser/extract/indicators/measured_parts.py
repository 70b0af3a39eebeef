"""Names that share a measure, which the last one has: 养老、失业、工伤保险参保人数分别达到86.2万、12.3万、18.6万人."""

import re
from collections.abc import Sequence

from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Term

_SHORTEST = 2  # characters of a name
_UNLIKE = 2  # characters by which names differ of which one may hold more that all share: 城镇职工、城乡居民养老
_ALL = "各"  # of 各项存款: no name begins with it, and none with what it leaves
_COMPARED = ("yoy", "mom")
_MARKS = "[、和与及]"


def measured_parts(page: Page, noun: Span, size: int) -> list[tuple[str, Span]]:
    """What each of ``size`` figures is of, with where that stands: 失业保险参保人数 for 失业.

    None where the noun names no measure or not as many things, or where what they share cannot be told."""
    at, parts = noun[0], list[Span]()
    for part in re.split(_MARKS, page.folded[slice(*noun)]):
        parts.append((at, at + len(part)))
        at += len(part) + 1
    if len(parts) != size or any(end - start < _SHORTEST for start, end in parts):
        return []
    start, end = parts[-1]
    shared = _shared_measure(page, start, end)
    bare = [stop - begin for begin, stop in parts[:-1] if not _shared_measure(page, begin, stop)]
    if not shared or (bare and end - start - shared - min(bare) >= _UNLIKE):
        return []
    measure = page.worded(end - shared, end)
    named = [(page.worded(*part), part) for part in parts]
    return [(name if _shared_measure(page, *part) else _joined(name, measure), part) for name, part in named]


def _joined(name: str, measure: str) -> str:
    """城市低保标准, of 城市低保 and 低保标准 as of 城市 and 低保标准."""
    again = (size for size in range(len(measure), _SHORTEST - 1, -1) if name.endswith(measure[:size]))
    return name + measure[next(again, 0) :]


def share_measure(page: Page, names: Sequence[Span], labels: Sequence[Span]) -> bool:
    """养老、失业、工伤保险参保人数分别达到…: whether what is measured is of one project, as the last name alone says.

    ``labels`` stand before the further lists of figures, each of which must say that it is shared out."""
    if not names or page.folded[names[0][0]] == _ALL or any(_shared_measure(page, *name) for name in names[:-1]):
        return False
    if not all(_shares_out(page, label) for label in labels):
        return False
    return bool(measured_parts(page, (names[0][0], names[-1][1]), len(names)))


def _shares_out(page: Page, label: Span) -> bool:
    """同比分别增长: whether what stands between two lists begins with 分别, unlike 参保率分别为."""
    mentions = page.mentions.within(*label)
    begins = bool(mentions) and mentions[0].start <= label[0] + 1
    kinds = (m.kind if isinstance(m, Term) else "" for m in mentions)
    return begins and next((kind for kind in kinds if kind not in _COMPARED), "") == "respectively"


def _shared_measure(page: Page, start: int, end: int) -> int:
    """How many characters the longest measure has that ends a name and leaves one: 保险参保人数 of 工伤保险参保人数."""
    measures = page.grammar.of_kind("name_ends", "measured")
    fitting = (len(m) for m in measures if page.folded.endswith(m, start + _SHORTEST, end))
    return max(fitting, default=0)
