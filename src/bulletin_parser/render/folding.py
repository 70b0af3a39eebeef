"""Folds Chinese into lines as it is printed: no line begins with a stop or ends with an opening bracket.

Nor is an English word parted where a blank is near, nor a name that stands apart from what is before it by two blanks.
"""

from itertools import chain
from typing import TYPE_CHECKING

from rich.cells import cell_len
from rich.containers import Lines
from rich.text import Text

if TYPE_CHECKING:
    from rich.console import Console, JustifyMethod, OverflowMethod

_NOT_FIRST = frozenset("，。、；：！？）》】”’％,.;:!?)%")
_NOT_LAST = frozenset("（《【“‘(")
_IN_FIGURE = frozenset(".,-")
_FARTHEST = 8
_FARTHEST_WORD = 20
_ARROW, _BETWEEN_NAMES = "→", "·"


def breaks(text: str, width: int) -> list[int]:
    """The offsets at which to begin new lines so that none is wider than ``width`` cells.

    A break is moved back by up to a few characters to a pause, or so as not to part a figure or put punctuation where
    it is not printed; where nothing better is near, it stays.
    """
    found: list[int] = []
    start = used = 0
    for offset, character in enumerate(text):
        size = cell_len(character)
        if used + size > width and offset > start:
            start = _better(text, start, offset, room=min(width // 2, width - 2))
            found.append(start)
            used = cell_len(text[start:offset])
        used += size
    return found


def _better(text: str, start: int, offset: int, room: int) -> int:
    """The nearest offset at or before ``offset`` at which a line may begin; no more than ``room`` cells are moved."""
    places = range(offset, max(start, offset - _FARTHEST_WORD), -1)
    near = [place for place in places if cell_len(text[place:offset]) <= room]
    words = (place for place in near if _begins_word(text[place - 2 : place], text[place : place + 2]))
    pauses = (place for place in near[:_FARTHEST] if _pauses(text[place - 1], text[place]))
    possible = (place for place in near[:_FARTHEST] if _may_part(text[place - 1], text[place]))
    return next(chain(words, pauses, possible), offset)


def _begins_word(before: str, behind: str) -> bool:
    """Whether two blanks that set a name apart, or an English word behind one blank, begin here."""
    if behind == "  ":
        return before[-1:] != " "
    return before[-1:] == " " and before != "  " and behind[:1].isascii() and behind[:1].isalpha()


def _pauses(last: str, first: str) -> bool:
    """Whether this is behind an arrow, or before the dot between a thing and its place."""
    return last == _ARROW or first == _BETWEEN_NAMES


def _may_part(last: str, first: str) -> bool:
    in_figure = all(mark.isascii() and (mark.isalnum() or mark in _IN_FIGURE) for mark in (last, first))
    return last not in _NOT_LAST and first not in _NOT_FIRST and not in_figure


class FoldedText(Text):
    """Rich text that folds in this way."""

    def wrap(  # noqa: PLR0913 (rich's signature)
        self,
        console: "Console",
        width: int,
        *,
        justify: "JustifyMethod | None" = None,
        overflow: "OverflowMethod | None" = None,
        tab_size: int = 8,
        no_wrap: bool | None = None,
    ) -> Lines:
        """The text as lines at most ``width`` cells wide.

        What may not fold and fits is left to rich; what does not fit folds all the same, for rich would cut a figure
        short without a sign.
        """
        if no_wrap and self.cell_len <= width:
            return super().wrap(console, width, justify=justify, overflow=overflow, tab_size=tab_size, no_wrap=no_wrap)
        lines = Lines()
        for line in self.split("\n", allow_blank=True):
            lines.extend(line.divide(breaks(line.plain, width)))
        if justify:
            lines.justify(console, width, justify=justify, overflow=overflow or "fold")
        return lines
