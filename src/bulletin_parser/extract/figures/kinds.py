"""Counts of kinds (省考核4项、市考核2项，分别为：…; 分为新建类12项、续建类8项) say nothing of how things stand."""

import re

from bulletin_parser.extract.text.overlaps import Overlaps
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import NAMED, Figure, Place, Term
from bulletin_parser.mentions.units import COUNT_UNITS

_FINISHED = frozenset({"done", "finish", "step", "target"})
_BEFORE_STATE = "，、；：和已未正均"  # 城乡建设4项 is a kind
_LONGEST_WHOLE = 30  # characters of a total before its kinds
_UNITS = frozenset({*COUNT_UNITS, "大类"})


def counts_a_kind(page: Page, figure: Figure) -> bool:
    """Whether a figure says how many there are of a kind, or how many kinds."""
    if figure.unit not in _UNITS:
        return False
    kinds: Overlaps[tuple[int, int]] | None = page.known.get("kinds")
    if kinds is None:
        found = [
            m for name in ("kinds_lead", "kinds_parted", "kind_held") for m in page.form(name).finditer(page.folded)
        ]
        apart = (_parts_what_was_done, _says_how_many_stand, _tells_of_places)
        found = [m for m in found if not any(tells(page, m) for tells in apart)]
        kinds = page.known["kinds"] = Overlaps(m.span() for m in found)
    return any(start <= figure.start < end for start, end in kinds.near(figure.start, figure.end))


def _parts_what_was_done(page: Page, match: re.Match[str]) -> bool:
    """办结信访件320件，其中省交办120件、市交办200件: whether the kinds are those of no total, but of what was done."""
    if not match.group().startswith("其中"):
        return False
    start = max(0, match.start() - _LONGEST_WHOLE)
    return page.form("whole_of_kinds").search(page.folded, start, match.start()) is None


def _tells_of_places(page: Page, match: re.Match[str]) -> bool:
    """按县区分：固镇县9个、怀远县7个: whether what there are so many of are places, which have them."""
    mentions = page.mentions.within(*match.span())
    places = {m.end for m in mentions if isinstance(m, Place) and m.level in NAMED}
    return any(isinstance(m, Figure) and m.start in places for m in mentions)


def _says_how_many_stand(page: Page, match: re.Match[str]) -> bool:
    """按进度分，已完工8项、在建5项: whether the kinds are how far the things have come."""
    mentions = page.mentions.within(*match.span())
    terms = (m for m in mentions if isinstance(m, Term) and page.folded[m.start - 1] in _BEFORE_STATE)
    ends = {m.end for m in terms if m.lexicon == "statuses" or m.kind in _FINISHED}
    return any(isinstance(m, Figure) and m.start in ends for m in mentions)
