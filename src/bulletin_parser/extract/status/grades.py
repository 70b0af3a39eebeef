"""How a field grades a project's progress, in words that say so in such a field alone: 进度评价：正常."""

from typing import NamedTuple

from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.page import Page
from bulletin_parser.records import Status

_LONGEST_LABEL = 12
_LONGEST_GRADE = 4


class Grade(NamedTuple):
    """A status and the words that grant it."""

    status: Status
    start: int
    end: int


def graded(page: Page, clause: Clause) -> Grade | None:
    """正常 of 进度评价：正常: the grade that a clause is, behind the label of what is graded; None where it is none."""
    if clause.opener != "：" or clause.end - clause.start > _LONGEST_GRADE:
        return None
    begin = max(0, clause.start - _LONGEST_LABEL)
    for match in page.form_in("grade", begin, clause.end + 1).finditer(page.folded, begin, clause.end + 1):
        if match.end() == clause.end:
            return Grade(Status(match.lastgroup), *match.span(match.lastgroup))
    return None
