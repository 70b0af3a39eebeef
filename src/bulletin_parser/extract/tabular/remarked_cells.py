"""Cells that say behind their figure how things stand: 61%（环城东路推进缓慢）, 18%（严重滞后）, 46%，北桥未开工."""

from typing import NamedTuple

from bulletin_parser.extract.sentences.name_lists import names_end
from bulletin_parser.extract.status.counts import Count, State
from bulletin_parser.extract.status.members import split_members
from bulletin_parser.extract.status.verdicts import Verdict, last_verdict
from bulletin_parser.extract.text.clauses import clauses
from bulletin_parser.extract.text.leads import skip_lead
from bulletin_parser.extract.text.nouns import Span, trimmed
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure


class Remark(NamedTuple):
    """What is said behind a figure: of the whole, a status; of some of its parts, a counting statement."""

    verdict: Verdict | None
    told: Count | None


def remark_of(page: Page, cell: Span) -> Span | None:
    """What stands behind the figure of a cell, in a bracket that ends it (or is left open) or behind a comma; None
    where nothing does."""
    start, end = cell
    figure = next((m for m in page.mentions.within(start, start + 1) if isinstance(m, Figure)), None)
    if figure is None or figure.start != start or figure.end >= end:
        return None
    mark = page.folded[figure.end : figure.end + 1]
    closed = page.folded[end - 1] == "）"
    if mark == "（" and (closed or "）" not in page.folded[figure.end : end]):
        return figure.end + 1, end - closed
    return trimmed(page.folded, figure.end + 1, end) if mark in "，；" else None


def read_remark(page: Page, span: Span, project: Span) -> Remark:
    """Reads what a span says of a project, whose title ``project`` is, or of parts of it."""
    verdict = last_verdict(page, list(clauses(page, *span)), local=True)
    if verdict is None:
        return Remark(None, None)
    start = skip_lead(page, span[0], verdict.start)
    names = split_members(page, start, names_end(page, start, verdict))
    reason = page.grammar.scanner("reasons").match(page.folded, start)
    if not names or reason is not None or "，" in page.folded[start : verdict.start]:
        return Remark(verdict, None)
    state = State(verdict, members=names, end=verdict.end)
    return Remark(None, Count(None, project, span[0], verdict.end, states=[state]))
