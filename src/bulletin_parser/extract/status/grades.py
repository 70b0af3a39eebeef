"""How a field grades a project's progress, in words that say so in such a field alone: 进度评价：正常."""

from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.page import Page
from bulletin_parser.records import Status

_LONGEST_LABEL = 12
_LONGEST_GRADE = 4


def graded(page: Page, clause: Clause) -> tuple[Status, int, int] | None:
    """正常 of 进度评价：正常: the status that a clause is the grade of, behind the label of what is graded, and where
    the grade stands; None where it is none."""
    if clause.opener != "：" or clause.end - clause.start > _LONGEST_GRADE:
        return None
    begin = max(0, clause.start - _LONGEST_LABEL)
    for match in page.form_in("grade", begin, clause.end + 1).finditer(page.folded, begin, clause.end + 1):
        if match.end() == clause.end:
            return Status(match.lastgroup), *match.span(match.lastgroup)
    return None
