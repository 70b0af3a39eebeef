"""Statements that begin with the money for a work: 今年计划投资3亿元，实施农村公路改造120公里."""

from bulletin_parser.extract.projects.statement_titles import is_title
from bulletin_parser.extract.text.clauses import clauses
from bulletin_parser.extract.text.leads import skip_lead
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.extract.text.subjects import Subject, subject

_MONEY = "投资"


def behind_money(page: Page, segment: Span, about: Subject | None) -> Subject | None:
    """农村公路改造 of 今年计划投资3亿元，| 实施农村公路改造120公里: what a statement tells of whose subject is money
    for it; None where it begins with something else or names nothing behind the money (…，占年度总投资的82.9%)."""
    if about is not None and page.folded[about.start : about.end] != _MONEY:
        return None
    first = next(clauses(page, skip_lead(page, *segment), segment[1]), None)
    if first is None or first.closer != "，" or [figure.unit for figure in first.figures] != ["元"]:
        return None
    behind = subject(page, first.end + 1, segment[1])
    named = behind is not None and is_title(page, behind) and page.folded.find(_MONEY, *behind[:2]) < 0
    return behind if named else None
