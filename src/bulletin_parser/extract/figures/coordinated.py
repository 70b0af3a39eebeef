"""Figures of which one predicate says the same: 12座山塘、36公里渠道均已完工."""

from collections.abc import Sequence
from itertools import pairwise

from bulletin_parser.extract.figures.readings import Reading, Role
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.units import COUNT_UNITS

_JOINTS = ("、", "和", "与", "及")
_LONGEST = 30
"""Characters between a figure and the next one: its noun and what joins them."""


def with_one_predicate(page: Page, readings: Sequence[Reading]) -> list[Reading]:
    """The readings with the bare ones that begin a clause drawn to the predicate of the last of them.

    Each has its noun behind it, and the words behind the last say that it holds of all of them (均, 全部); of works
    that are counted, it does without (8个省级重点项目、14个市级重点项目完成投资17亿元).
    """
    joints = _joints(page, readings)
    last = readings[len(joints)] if joints else None
    if last is None or not (_counts_works(readings[: len(joints) + 1]) or _says_all(page, last)):
        return list(readings)
    lefts = [readings[0].left, *joints]
    term = last.term if last.role is Role.ACTUAL else None  # 8个省级重点项目和14个市级重点项目推进顺利
    told = [
        each._replace(role=Role.ACTUAL, term=term, left=left)
        for each, left in zip(readings[: len(lefts)], lefts, strict=True)
    ]
    return [*told, *readings[len(lefts) :]]


def _joints(page: Page, readings: Sequence[Reading]) -> list[int]:
    """Where what joins each of the first figures to the next one ends, as long as they are bare and joined."""
    found: list[int] = []
    for one, other in pairwise(readings):
        begins = one.figure.start == one.clause.start or any(p.end == one.figure.start for p in one.clause.places)
        first = begins or bool(found)
        if one.role is not Role.BARE or not first or not _joined(page, one, other):
            break
        found.append(other.figure.start)
    return found


def _joined(page: Page, one: Reading, other: Reading) -> bool:
    """Whether a noun and a joint stand between two figures, and nothing else before the second."""
    between = page.folded[one.figure.end : other.figure.start]
    return between.endswith(_JOINTS) and 2 < len(between) <= _LONGEST


def with_own_nouns(page: Page, readings: Sequence[Reading]) -> list[Reading]:
    """The readings of a title, where what is joined to a figure with its noun has its own behind it.

    建成12座山塘、36公里渠道 is of 山塘 and of 渠道.
    """
    rest = [
        other._replace(left=other.figure.start) if _joined(page, one, other) else other
        for one, other in pairwise(readings)
    ]
    return [*readings[:1], *rest]


def _counts_works(readings: Sequence[Reading]) -> bool:
    """Whether figures count works, and the predicate of the last is told of what was done, or how it stands."""
    told = readings[-1].role in (Role.ACTUAL, Role.OWN)
    return told and all(reading.figure.unit in COUNT_UNITS for reading in readings)


def _says_all(page: Page, last: Reading) -> bool:
    """Whether the predicate stands behind the figure and is of all: 均已建成, 全部完工."""
    if last.role is not Role.ACTUAL or last.term is None or last.term.start < last.figure.end:
        return False
    words = page.folded[last.figure.end : last.term.end]
    return any(word in words for word in page.grammar.of_kind("statement_words", "of_all"))
