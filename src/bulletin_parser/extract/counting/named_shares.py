"""Names with a share each behind how many of them stand so: 2项进展较快，安心托幼行动完成率35%、驿站建设完成率100%;
or places with an amount each: 已完成任务的3个：付营子镇（320座）、大屯镇（280座）、石湾镇（260座）."""

from itertools import pairwise

from bulletin_parser.extract.counting.list_ends import LONGEST_LIST
from bulletin_parser.extract.layout.cell_alignment import is_place
from bulletin_parser.extract.status.counts import State
from bulletin_parser.extract.status.members import Piece, cut_at_marks, split_members
from bulletin_parser.extract.text.page import Page
from bulletin_parser.extract.text.subjects import subject
from bulletin_parser.mentions.model import Figure, Place, Term
from bulletin_parser.mentions.units import COUNT_UNITS

_FEWEST = 2
_RATES = frozenset({"rate", "step_rate", "progress"})


def told_one_by_one(page: Page, state: State, at: int) -> int | None:
    """Where the names begin, as many as are counted, each with its own share; None where none do."""
    if state.count is None or state.count.value < _FEWEST or not page.folded.startswith("，", at):
        return None
    stop = page.end_of(at, "；。\n")
    stop = stop if stop < at + LONGEST_LIST else at
    pieces = [piece for piece, _ in cut_at_marks(page, at + 1, stop)]
    told = len(pieces) == state.count.value and all(_names_with_share(page, piece) for piece in pieces)
    return at + 1 if told or _has_accounts(page, at + 1, stop, int(state.count.value)) else None


def _has_accounts(page: Page, start: int, stop: int, count: int) -> bool:
    """Whether as many clauses as are counted each begin with a name of their own, and one of them at least measures:
    公路改造完成6.3公里、完成率35%，停车场建设新增泊位420个."""
    cuts = [start, *(i + 1 for i in range(start, stop) if page.folded[i] == "，"), stop + 1]
    held = page.mentions.within(start, stop)
    said = [m for m in held if m.start in cuts and not isinstance(m, Place)]  # 未启动的2件, 8件正常推进
    measured = any(isinstance(m, Figure) and m.unit not in COUNT_UNITS | {None, "%"} for m in held)
    if len(cuts) != count + 1 or said or not measured:
        return False
    found = [(begin, subject(page, begin, end - 1)) for begin, end in pairwise(cuts)]
    return all(one is not None and one.strong and one.start == begin for begin, one in found)


def _names_with_share(page: Page, piece: Piece) -> bool:
    """安心托幼行动完成率35%; 完成率35% and 18% name nothing."""
    shares = [figure for figure in page.mentions.figures_within(*piece) if figure.is_percent]
    first = next(iter(page.mentions.within(piece.start, piece.start + 1)), None)
    named = not isinstance(first, Figure) and not (isinstance(first, Term) and first.kind in _RATES)
    return named and len(shares) == 1 and shares[0].end == piece.end


def are_places_with_amounts(page: Page, start: int, end: int) -> bool:
    """付营子镇（320座）、大屯镇280座: whether each name is a place, with nothing but an amount behind it, which is no
    number of projects."""
    for name in split_members(page, start, end):
        figures = page.mentions.figures_within(*name)
        if len(figures) != 1 or figures[0].unit in (None, *COUNT_UNITS):
            return False
        bracketed = page.folded.startswith("（", figures[0].start - 1)
        place = (name.start, figures[0].start - bracketed)
        if not is_place(page, place) or figures[0].end + bracketed != name.end:
            return False
    return True
