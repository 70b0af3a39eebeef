"""Whether what was found stands as words of its own in its sentence (公路 in 农村公路), or not (in 办公路径)."""

from collections.abc import Callable, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from bulletin_parser.store.quoting import Stretch

Cut = Callable[[str], Sequence[str]]
"""Cuts a text into words which, one after the other, are the text."""


class Wording(NamedTuple):
    """The words of a text that hold what was found in it, each once, and the share of it that are whole words."""

    words: tuple[str, ...]
    whole: float


def wording(text: str, found: Sequence[Stretch], cut: Cut | None) -> Wording:
    """The words around each stretch; without ``cut``, or where it does not give the text back, the stretches."""
    edges = [0, *accumulate(map(len, cut(text)))] if cut else []
    if not edges or edges[-1] != len(text):
        return Wording(_each_once(text, found), 0.0)
    rims = set(edges)
    whole = sum(start in rims and end in rims for start, end in found)
    return Wording(_each_once(text, [_widened(edges, stretch) for stretch in found]), whole / max(len(found), 1))


def _each_once(text: str, stretches: Sequence[Stretch]) -> tuple[str, ...]:
    return tuple(dict.fromkeys("".join(text[start:end].split()) for start, end in stretches))


def _widened(edges: Sequence[int], stretch: Stretch) -> Stretch:
    """The stretch with the rest of the words that it begins and ends in."""
    inside = [(start, end) for start, end in pairwise(edges) if start < stretch[1] and stretch[0] < end]
    return inside[0][0], inside[-1][1]
