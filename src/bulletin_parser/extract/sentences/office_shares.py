"""Figures that offices and places share out: 市水务局、市园林局、柳河镇逾期工单分别为12件、9件、7件,
or have alike: 市城管局、市商务局整改率100%."""

from collections.abc import Sequence

from bulletin_parser.extract.layout.cell_alignment import is_place
from bulletin_parser.extract.lists.measure_lists import MeasureList, row_of
from bulletin_parser.extract.lists.orders import is_name
from bulletin_parser.extract.sentences.parallels import shared_out
from bulletin_parser.extract.status.members import Piece, split_members
from bulletin_parser.extract.text.clauses import clauses
from bulletin_parser.extract.text.nouns import Span, noun_before, trimmed
from bulletin_parser.extract.text.page import Page


def office_shares(page: Page, segment: Span) -> MeasureList | None:
    """The rows of a statement whose names are offices, with places among them or without; None for other names.

    Places alone that share figures out are rows of one project, which the row rules do.
    """
    alike = _rated_alike(page, segment)
    if alike is not None:
        return alike
    found = shared_out(page, segment)
    names = _without_others(page, found.names) if found else []
    if found is None or not all(is_name(page, name) for name in names) or all(is_place(page, name) for name in names):
        return None
    rows = []
    for name, shares in zip(names, found.shares, strict=True):
        for share in shares:
            measure = noun_before(page, _behind_marks(page, share.measure), share.measure[1])
            if measure is None:
                return None
            rows.append(row_of(page, name, measure, share.figure))
    return MeasureList(rows, segment[0], segment[1])


def _rated_alike(page: Page, segment: Span) -> MeasureList | None:
    """市城管局、市商务局整改率100%，市住建局整改率86%: a rate that several offices have, and no more."""
    found, shared = MeasureList([], *segment), False
    for clause in clauses(page, *segment):
        figure = clause.figures[-1] if len(clause.figures) == 1 else None
        names = split_members(page, clause.start, figure.start) if figure else []
        if figure is None or not names or not figure.is_percent or figure.end != clause.end:
            return None
        rate = page.form_in("rate_of_office", names[-1].start, figure.start).fullmatch(
            page.folded, names[-1].start, figure.start
        )
        whose = [*names[:-1], Piece(*rate.span("name"))] if rate else []
        if rate is None or not all(is_name(page, name) and not is_place(page, name) for name in whose):
            return None
        shared = shared or len(whose) > 1
        found.rows += [row_of(page, name, rate.span("rate"), figure) for name in whose]
    return found if shared else None


def _without_others(page: Page, names: Sequence[Piece]) -> list[Piece]:
    """市园林局 for the last name in 市水务局、市园林局等单位办理不及时."""
    last = names[-1]
    others = page.folded.find("等", last.start + 2, last.end)
    return [*names[:-1], Piece(*trimmed(page.folded, last.start, others)) if others > 0 else last]


def _behind_marks(page: Page, span: Span) -> int:
    """Where the last clause of a span begins."""
    return page.begin_of(span[1], "，：；", span[0])
