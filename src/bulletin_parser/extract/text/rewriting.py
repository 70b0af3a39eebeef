"""Rewriting the folded text: it stays as long as it is, for on that every offset rests."""

from collections.abc import Iterable

Edit = tuple[int, int, str]
"""What stands between two offsets from now on: as many characters as before."""


def rewritten(folded: str, edits: Iterable[Edit]) -> str:
    """The text with some edits, in its order, of which none overlaps another."""
    pieces, at = [], 0
    for start, end, said in edits:
        assert at <= start, "edits overlap"
        assert len(said) == end - start, f"{folded[start:end]!r} and {said!r} are of different lengths"
        pieces += [folded[at:start], said]
        at = end
    return "".join(pieces) + folded[at:] if pieces else folded


def blanked(folded: str, spans: Iterable[tuple[int, int]]) -> str:
    """The text with blanks for some spans."""
    return rewritten(folded, ((start, end, " " * (end - start)) for start, end in spans))
