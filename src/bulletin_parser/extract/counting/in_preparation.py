"""How many of those that are counted stand in a way that one word says there alone: 前期13个, 超前8项, 正常15项."""

from bulletin_parser.extract.status.counts import Count, State
from bulletin_parser.extract.status.verdicts import Verdict
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.units import COUNT_UNITS
from bulletin_parser.records import Status


def graded_count(page: Page, clause: Clause, count: Count) -> State | None:
    """超前8项, 正常15项 of 28项任务中，超前8项，正常15项，滞后5项: a clause that is nothing but a grade and how many
    have it, also in a bracket or behind 其中."""
    figure = clause.figures[0] if len(clause.figures) == 1 else None
    if figure is None or not (count.states or count.totals) or figure.unit not in COUNT_UNITS:
        return None
    match = page.form("count_grade").fullmatch(page.folded, clause.start, figure.start)
    if match is None or figure.end != clause.end:
        return None
    return State(Verdict(Status(match.lastgroup), *match.span(match.lastgroup)), figure, end=figure.end)


def in_preparation(page: Page, clause: Clause, count: Count) -> State | None:
    """前期13个, 开展前期工作13个 behind how many stand otherwise: a clause that is nothing but such a count."""
    figure = clause.figures[0] if len(clause.figures) == 1 else None
    if figure is None or not count.states or figure.unit not in COUNT_UNITS or figure.end != clause.end:
        return None
    match = page.form_in("in_preparation", clause.start, figure.start).fullmatch(
        page.folded, clause.start, figure.start
    )
    if match is None:
        return None
    return State(Verdict(Status.NOT_STARTED, clause.start, match.end("status")), figure, end=figure.end)
