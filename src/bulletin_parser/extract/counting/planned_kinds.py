"""Wholes that only the plan told apart: 58个收尾项目已建成23个，其中，计划上半年建成的9个项目已完工7个."""

from typing import NamedTuple

from bulletin_parser.extract.status.counts import Count, Total
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure
from bulletin_parser.mentions.units import COUNT_UNITS


class PlannedKind(NamedTuple):
    """What a plan says of some works (计划上半年建成的), and how many they are."""

    words: Span
    figure: Figure


def planned_kind(page: Page, clause: Clause) -> PlannedKind | None:
    """The whole that a clause begins with, where it goes on with how many of them stand in some way."""
    match = page.form("planned_kind").match(page.folded, clause.start, clause.end)
    if match is None:
        return None
    figures = [figure for figure in clause.figures if figure.unit in COUNT_UNITS]
    sorts = len(figures) > 1 and figures[0].start == match.end() and figures[1].value <= figures[0].value
    return PlannedKind(match.span("words"), figures[0]) if sorts else None


def take_planned_kind(page: Page, clause: Clause, count: Count) -> int:
    """Adds such a whole to a statement that has no total yet, and returns how many it adds."""
    kind = None if count.totals or count.states else planned_kind(page, clause)
    if kind is None:
        return 0
    count.totals.append(Total(kind.figure, kind.figure.unit or "", kind.figure.end))
    count.group = kind.words
    return 1
