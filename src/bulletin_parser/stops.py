"""Where statements begin and end: the marks of a text are found once, however often it is asked."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple


class Stops(NamedTuple):
    """Where certain marks stand in a text, and how long it is."""

    places: Sequence[int]
    length: int

    @classmethod
    def of(cls, text: str, marks: str) -> "Stops":
        """The places of each of ``marks``."""
        return cls([match.start() for match in re.finditer(f"[{re.escape(marks)}]", text)], len(text))

    def start(self, at: int) -> int:
        """Where what holds an offset begins: behind the last mark before it, or where the text does."""
        before = bisect_left(self.places, at)
        return self.places[before - 1] + 1 if before else 0

    def end(self, at: int) -> int:
        """Where it ends: at the first mark from the offset on, or where the text does."""
        behind = bisect_left(self.places, at)
        return self.places[behind] if behind < len(self.places) else self.length
