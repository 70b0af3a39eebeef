"""Counts of what was found by looking for it, which are no whole that was set: 排查“四乱”问题418个，已销号397个."""

from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure


def is_found(page: Page, clause: Clause, figure: Figure) -> bool:
    """排查“四乱”问题418个，已销号397个: what was found by looking for it is a result, no whole that was set; what is
    promised to the people (共办理民生实事18件30个考核指标, 共办理30件重点民生实事) is one."""
    told = page.folded[clause.start : clause.end]
    words = page.grammar.of_kind
    if figure.unit not in ("个", "件") or any(word in told for word in words("statement_words", "promised")):
        return False
    return any(word in told[: figure.start - clause.start] for word in words("statement_words", "finds"))
