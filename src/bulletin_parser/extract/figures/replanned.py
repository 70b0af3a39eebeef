"""A figure that another took the place of: 原计划建设10个，后调整为12个."""

from bulletin_parser.extract.figures.readings import Decision, Role, Setting
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Term

_LONGEST_FIGURE = 16  # characters of 2864.35亿元
_MARKS = "，。；：\n"
_PLANS = frozenset({"target", "total_investment"})

CHANGED = "changed_plan"
"""The kind of the words by which a plan was changed, which name nothing."""


def changed_plan(setting: Setting) -> Decision | None:
    """What a figure is of which a clause says nothing but that the one right before it was changed to it: a target, or
    a standard (补助标准600元，现调整为650元), which is money that was not said to be planned."""
    page, clause, figure = setting.page, setting.clause, setting.figure
    before = figure_before(page, clause)
    if before is None or before.unit != figure.unit:
        return None
    said = page.form("changed_to").fullmatch(page.folded, clause.start, figure.start)
    if said is None:
        return None
    words = Term(said.start(), said.end(), "cues", CHANGED)
    plan = _plan(page, before)
    if plan is not None and plan.kind == "total_investment":
        return Role.OWN, plan
    return (Role.TARGET if plan is not None or figure.unit != "元" else Role.ACTUAL), words


def figure_before(page: Page, clause: Clause) -> Figure | None:
    """The figure that stands right before a clause."""
    found = page.mentions.figures_within(max(0, clause.start - _LONGEST_FIGURE), clause.start)
    return found[-1] if found and found[-1].end == clause.start - 1 else None


def _plan(page: Page, figure: Figure) -> Term | None:
    """计划投资3亿元, 总投资3亿元: the words of its clause that say that a figure is planned."""
    mentions = page.mentions.within(page.begin_of(figure.start, _MARKS), figure.start)
    return next((m for m in mentions if isinstance(m, Term) and m.kind in _PLANS), None)


def was_replaced(setting: Setting) -> bool:
    """Whether a figure stands right before what it was changed to."""
    page, clause, figure = setting.page, setting.clause, setting.figure
    words = page.form("changed_to").match(page.folded, clause.end + 1) if figure.end == clause.end else None
    following = page.mentions.figures_within(words.end(), words.end() + 1) if words else ()
    return any(after.start == words.end() and after.unit == figure.unit for after in following if words)
