"""Works that a sentence names as examples of how most stand: 大部分项目按计划推进。如县医院迁建主体已封顶；…."""

from bulletin_parser.extract.status.verdicts import Verdict, clause_verdict
from bulletin_parser.extract.text.clauses import clauses
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page

_LONGEST = 40  # characters of a sentence on most


def as_most_stand(page: Page, segment: Span) -> Verdict | None:
    """How the sentence before says that most stand, where a statement begins with 如."""
    if page.form("for_example").match(page.folded, *segment) is None:
        return None
    stop = page.folded.rfind("。", max(0, segment[0] - 2), segment[0])
    start = page.begin_of(stop, "。\n", max(0, stop - _LONGEST))
    most = page.form("most_of_them").match(page.folded, start, stop) if stop > start > 0 else None
    told = next(clauses(page, most.end(), stop), None) if most is not None else None
    return clause_verdict(page, told, local=True) if told is not None else None
