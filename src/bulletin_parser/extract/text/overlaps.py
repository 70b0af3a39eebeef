"""Spans that are asked for by place: those beside a stretch of text, without looking at all the others."""

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate
from operator import itemgetter
from typing import Generic, TypeVar

S = TypeVar("S", bound=tuple[int, int])


class Overlaps(Generic[S]):
    """Spans of a text, in order, of which those that overlap or touch a stretch are found in little more time than
    they take."""

    def __init__(self, spans: Iterable[S]) -> None:
        self._spans = sorted(spans)
        self._starts = [span[0] for span in self._spans]
        self._furthest = list(accumulate(map(itemgetter(1), self._spans), max))  # where any span up to here ends

    def near(self, start: int, end: int) -> list[S]:
        """The spans that overlap or touch a stretch."""
        last = bisect_right(self._starts, end)
        first = last
        while first and self._furthest[first - 1] >= start:
            first -= 1
        return [span for span in self._spans[first:last] if span[1] >= start]
