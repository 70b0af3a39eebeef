"""How a whole stands in general: 26项民生实事总体进展顺利，其中已完成8项 counts all, and none that stand so."""

from bulletin_parser.extract.status.verdicts import with_adverbs
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page

_LONGEST = 6  # characters of 目前工作总体


def is_general(page: Page, said: Span) -> bool:
    """总体进展顺利: whether words for how things stand begin with one that says they are not of each."""
    words = page.grammar.of_kind("turns", "in_general")
    return any(page.folded.find(word, said[0], min(said[1], said[0] + _LONGEST)) >= 0 for word in words)


def stands_in_general(page: Page, clause: Clause) -> bool:
    """Whether a clause says in general how those stand that it counts."""
    said = next((term for term in clause.terms if term.lexicon == "statuses"), None)
    return said is not None and is_general(page, (with_adverbs(clause.terms, said.start), said.end))
