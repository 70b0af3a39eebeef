"""A project in running text, and what a stretch of running text says of projects."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from bulletin_parser.extract.lists.measure_lists import MeasureList
from bulletin_parser.extract.status.counts import Count
from bulletin_parser.extract.status.members import Piece
from bulletin_parser.extract.status.verdicts import Verdict
from bulletin_parser.extract.text.items import Item
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.mentions.model import Figure, Place
from bulletin_parser.outline import Section

NAMED_IN_TURN = "listed"
"""The form of an item that a sentence names, which others behind it tell of."""


class Share(NamedTuple):
    """One of the figures that several projects share out (分别高于…6.4、3.1个百分点), and the words for what it is."""

    figure: Figure
    measure: Span


class Parallel(NamedTuple):
    """Names, and for each of them its figures, in the same order; ``end`` is where the last of them ends."""

    names: Sequence[Piece]
    shares: Sequence[list[Share]]
    verdict: Verdict | None
    end: int


@dataclass(slots=True, eq=False)
class Topic:
    """A project in running text: its title and the statements about it."""

    item: Item
    parts: list[Span] = field(default_factory=list)
    shares: list[Share] = field(default_factory=list)  # its part of figures that several topics share out
    verdict: Verdict | None = None
    place: Place | None = None  # the whole place that what stands before its statements is of


@dataclass(slots=True, eq=False)
class RunningText:
    """What a stretch of running text says: projects, lists of names that share a status, mere names, and ``asides``,
    sentences that report nothing."""

    topics: list[Topic] = field(default_factory=list)
    counts: list[Count] = field(default_factory=list)
    names: list[Piece] = field(default_factory=list)
    lists: list[MeasureList] = field(default_factory=list)
    asides: list[Span] = field(default_factory=list)


def statement_item(title: Span, start: int, end: int, section: Section | None) -> Item:
    """The item of a project that only statements tell of; its title is the statement's subject or a heading."""
    return Item("statement", title[0], title[1], (), start, title[1], end, section)
