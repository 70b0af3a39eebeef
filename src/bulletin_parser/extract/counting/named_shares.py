"""Names with a share each behind how many of them stand so: 2项进展较快，安心托幼行动完成率35%、驿站建设完成率100%."""

from bulletin_parser.extract.counting.list_ends import LONGEST_LIST
from bulletin_parser.extract.status.counts import State
from bulletin_parser.extract.status.members import Piece, cut_at_marks
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Term

_FEWEST = 2
_RATES = frozenset({"rate", "step_rate", "progress"})


def told_one_by_one(page: Page, state: State, at: int) -> int | None:
    """Where the names begin, as many as are counted, each with its own share; None where none do."""
    if state.count is None or state.count.value < _FEWEST or not page.folded.startswith("，", at):
        return None
    stops = (found for mark in "；。\n" if (found := page.folded.find(mark, at, at + LONGEST_LIST)) > 0)
    pieces = cut_at_marks(page, at + 1, min(stops, default=at))
    told = len(pieces) == state.count.value and all(_names_with_share(page, piece) for piece, _ in pieces)
    return at + 1 if told else None


def _names_with_share(page: Page, piece: Piece) -> bool:
    """安心托幼行动完成率35%; 完成率35% and 18% name nothing."""
    shares = [figure for figure in page.mentions.figures_within(*piece) if figure.is_percent]
    first = next(iter(page.mentions.within(piece.start, piece.start + 1)), None)
    named = not isinstance(first, Figure) and not (isinstance(first, Term) and first.kind in _RATES)
    return named and len(shares) == 1 and shares[0].end == piece.end
