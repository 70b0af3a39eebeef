"""How many of those that are counted are still being prepared: 竣工15个，在建58个，前期13个."""

from bulletin_parser.extract.status.counts import Count, State
from bulletin_parser.extract.status.verdicts import Verdict
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.units import COUNT_UNITS
from bulletin_parser.records import Status


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
