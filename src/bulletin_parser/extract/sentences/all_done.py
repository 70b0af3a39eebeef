"""Statements that count a whole of which all is done: 省环保督察反馈的6个问题已全部完成整改."""

from bulletin_parser.extract.status.counts import Count, State, Total
from bulletin_parser.extract.status.members import Piece
from bulletin_parser.extract.status.verdicts import last_verdict
from bulletin_parser.extract.text.clauses import clauses
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.extract.text.segments import skip_lead
from bulletin_parser.mentions.units import COUNT_UNITS
from bulletin_parser.records import Status

_LONGEST_NOUN = 8  # characters of 突出环境问题
_LONGEST_WORK = 4  # characters of 整改, 整改销号


def all_done(page: Page, segment: Span) -> Count | None:
    """What a statement counts by where it comes from, and says to be done in full; None for any other statement."""
    start = skip_lead(page, *segment)
    parts = list(clauses(page, start, segment[1]))
    if len(parts) != 1 or len(parts[0].figures) != 1 or parts[0].figures[0].unit not in COUNT_UNITS:
        return None
    figure = parts[0].figures[0]
    source = page.form_in("counted_attribute", start, figure.start).fullmatch(page.folded, start, figure.start)
    verdict = last_verdict(page, parts, local=True) if source else None
    if source is None or verdict is None or verdict.status is not Status.COMPLETED:
        return None
    noun = page.folded[figure.end : verdict.start]
    said = page.folded[verdict.start : verdict.end]
    in_full = page.grammar.of_kind("turns", "in_full")
    work = page.folded[verdict.end : segment[1]]  # 已全部完成 | 整改
    if not (said.startswith(in_full) or noun.endswith(in_full)) or len(noun) > _LONGEST_NOUN:
        return None
    if work and not (work.isalpha() and len(work) <= _LONGEST_WORK):
        return None
    place = parts[0].places[-1] if parts[0].places and parts[0].places[-1].level == "whole" else None
    state = State(verdict, figure, end=verdict.end)
    total = Total(figure, figure.unit or "", figure.end)
    return Count(
        place, source.span("group"), segment[0], verdict.end, totals=[total], states=[state], claims=[Piece(*segment)]
    )
