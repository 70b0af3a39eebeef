"""Checks a bulletin against itself: arithmetic, counts, statuses and months.

Each rule takes the case and yields findings: a code, a severity, one Chinese sentence with the numbers in it, and the
spans on every side. ``ERROR`` is what cannot be as printed, ``WARNING`` what a careful reader would query, ``INFO``
what is worth a look. A tolerance follows the digits that are printed (see ``bulletin_parser.rounding``).
"""

from bulletin_parser.audit.case import Case, Rule
from bulletin_parser.audit.lists import list_count, status_twice
from bulletin_parser.audit.months import issued_early, title_body_period
from bulletin_parser.audit.orders import rank_order
from bulletin_parser.audit.parts import part_exceeds, region_sum
from bulletin_parser.audit.promises import promise_passed
from bulletin_parser.audit.rates import rate_mismatch, step_rate
from bulletin_parser.audit.repeats import said_twice
from bulletin_parser.audit.schedule import schedule_gap
from bulletin_parser.audit.states import status_contradiction, status_vs_figures
from bulletin_parser.audit.tables import prose_table
from bulletin_parser.audit.totals import count_total, group_count, share_mismatch
from bulletin_parser.grammar import Grammar
from bulletin_parser.records import Bulletin, Finding

__all__ = ["RULES", "audit"]

RULES: tuple[Rule, ...] = (
    title_body_period,
    issued_early,
    group_count,
    rate_mismatch,
    step_rate,
    schedule_gap,
    status_vs_figures,
    status_contradiction,
    region_sum,
    part_exceeds,
    said_twice,
    prose_table,
    rank_order,
    promise_passed,
    list_count,
    status_twice,
    count_total,
    share_mismatch,
)


def audit(bulletin: Bulletin, text: str, grammar: Grammar) -> tuple[Finding, ...]:
    """What a careful reader would query in a bulletin, by rule and then in the order of the text.

    ``text`` is what the spans of the records are offsets of.
    """
    case = Case(bulletin, text, grammar)
    return tuple(found for rule in RULES for found in rule(case))
