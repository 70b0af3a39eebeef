"""Which columns of a table stand beside each other on a console, and how wide: they fold before they are cut.

A terminal cuts off at its edge what does not fit, and half a figure is another figure. So columns that have no room
left even when folded stand in another table below.
"""

from collections.abc import Sequence
from typing import NamedTuple

GAP = 2
"""The cells between two columns."""


class Size(NamedTuple):
    """A column by its number: the cells that its widest words take, and the fewest that it can be made to take."""

    number: int
    whole: int
    least: int


def fitted(sizes: Sequence[Size], names: int, room: int) -> list[dict[int, int]]:
    """The columns of each table, by number, with their widths in cells.

    The first ``names`` columns name the rows, and stand in every table as far as they leave half of the room.
    """
    while names > 1 and _taken(sizes[:names]) > room // 2:
        names -= 1
    return [_widths(portion, room) for portion in _portions(sizes, names, room)]


def _portions(sizes: Sequence[Size], names: int, room: int) -> list[list[Size]]:
    """The columns of each table: all in one where they fit when folded as far as they can be, else as many as do."""
    if _taken(sizes) <= room:
        return [[*sizes]]
    portions = [[*sizes[:names]]]
    for size in sizes[names:]:
        if len(portions[-1]) > names and _taken([*portions[-1], size]) > room:
            portions.append([*sizes[:names]])
        portions[-1].append(size)
    return portions


def _widths(portion: Sequence[Size], room: int) -> dict[int, int]:
    """As wide as their words, or the widest folded until all have room."""
    widths = {size.number: size.whole for size in portion}
    while sum(widths.values()) + GAP * (len(widths) - 1) > room:
        wider = [size.number for size in portion if widths[size.number] > size.least]
        if not wider:
            break
        widths[max(wider, key=widths.__getitem__)] -= 1
    return widths


def _taken(sizes: Sequence[Size]) -> int:
    """The cells that columns take at the least, with what is between them."""
    return sum(size.least for size in sizes) + GAP * (len(sizes) - 1)
