"""How many are not done, by a verb and their number alone: 已完成24项，未完成2项（A、B）; 9个已完成，3个未完成."""

from bulletin_parser.extract.counting.counted_nouns import counted_noun
from bulletin_parser.extract.counting.finished import behind_bracket
from bulletin_parser.extract.status.verdicts import Verdict, finishes
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Term
from bulletin_parser.mentions.units import COUNT_UNITS, PROJECT_UNITS
from bulletin_parser.records import Status


def left_undone(page: Page, clause: Clause, term: Term) -> Verdict | None:
    """已完成24项，未完成2项（A、B）: how those stand that are not done, said by the verb and a count alone.

    Those that are overdue (逾期未办结1项) are no cases (逾期未办结2件).
    """
    denied = _denied_from(page, clause, term)
    if denied is not None and _says_some_lack(page, clause, term, denied):
        return Verdict(Status.BEHIND, denied, term.end)
    counts = (f for f in clause.figures if f.start == term.end and f is clause.figures[-1])
    figure = next((f for f in counts if clause.end in (f.end, behind_bracket(page, f.end))), None)
    overdue = page.grammar.of_kind("statement_words", "overdue") if figure and figure.unit != "件" else ()
    late = next((word for word in overdue if page.folded.startswith(word, clause.start)), "")
    begins = denied == clause.start + len(late)
    counted = figure is not None and figure.unit in PROJECT_UNITS
    return Verdict(Status.BEHIND, clause.start, term.end) if counted and begins and finishes(page, term) else None


def _denied_from(page: Page, clause: Clause, term: Term) -> int | None:
    """Where 未 or 尚未 begins, right before a verb."""
    words = page.grammar.of_kind("not_yet", "not_yet")
    starts = (term.start - len(word) for word in words if page.folded.endswith(word, clause.start, term.start))
    return min(starts, default=None)


def _says_some_lack(page: Page, clause: Clause, term: Term, start: int) -> bool:
    """9个已完成，3个未完成; 3个项目尚未完成: whether a clause is how many have not been finished, and no more."""
    if len(clause.figures) != 1 or term.end != clause.end:
        return False
    figure = clause.figures[0]
    noun = counted_noun(page, clause, figure)
    counted = figure.unit in COUNT_UNITS and start == (noun.end if noun else figure.end)
    return counted and figure.start == clause.start and finishes(page, term)
