"""A target that another took the place of: 原计划建设10个，后调整为12个."""

from bulletin_parser.extract.figures.readings import Decision, Role, Setting
from bulletin_parser.mentions.model import Term

_LONGEST_FIGURE = 16  # characters of 2864.35亿元

CHANGED = "changed_plan"
"""The kind of the words by which a plan was changed, which name nothing."""


def changed_plan(setting: Setting) -> Decision | None:
    """A target, where a clause says nothing before it but that what was planned, right before, was changed to it.
    A standard (补助标准600元，现调整为650元) is no plan."""
    page, clause, figure = setting.page, setting.clause, setting.figure
    before = page.mentions.figures_within(max(0, clause.start - _LONGEST_FIGURE), clause.start)
    if figure.unit == "元" or not before or before[-1].end != clause.start - 1 or before[-1].unit != figure.unit:
        return None
    said = page.form("changed_to").fullmatch(page.folded, clause.start, figure.start)
    return (Role.TARGET, Term(said.start(), said.end(), "cues", CHANGED)) if said else None


def was_replaced(setting: Setting) -> bool:
    """Whether a figure stands right before what it was changed to."""
    page, clause, figure = setting.page, setting.clause, setting.figure
    words = page.form("changed_to").match(page.folded, clause.end + 1) if figure.end == clause.end else None
    following = page.mentions.figures_within(words.end(), words.end() + 1) if words else ()
    return any(after.start == words.end() and after.unit == figure.unit for after in following if words)
