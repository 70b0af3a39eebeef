"""Steps that were planned for so many, and taken for some of them: 计划竣工项目10个，已竣工3个."""

from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Term
from bulletin_parser.mentions.units import COUNT_UNITS

_AIMS = frozenset({"target", "future"})
_LONGEST_ANSWER = 60  # characters from what ought to be finished to what was
_LONGEST_AIM = 16  # characters of 年底前完成目标任务
_NOUN = 6  # characters between a step and how many are to take it (竣工投产项目)
_OWED, _DONE = "应", "，实际"


def is_aimed(page: Page, term: Term) -> bool:
    """年度计划竣工项目52项: whether a word for an aim stands right before a verb."""
    before = page.mentions.within(max(0, term.start - _LONGEST_AIM), term.start)
    return any(isinstance(m, Term) and m.kind in _AIMS and m.end == term.start for m in before)


def answers_plan(page: Page, term: Term) -> bool:
    """计划竣工项目10个，已竣工3个 · 应竣工18个，实际开工8个、竣工2个: whether a step was planned, which is measured
    by how many have taken it."""
    start = page.begin_of(term.start, "。；\n", max(0, term.start - _LONGEST_ANSWER))
    step = page.folded[term.start : term.end]
    owed = page.folded.find(f"{_OWED}{step}", start, term.start)
    if owed >= 0 and page.folded.find(_DONE, owed, term.start) > 0:
        return True
    before = [m for m in page.mentions.within(start, term.start) if isinstance(m, Term)]
    plans = (m for m in before if page.folded.endswith(step, m.start, m.end) and is_aimed(page, m))
    return any(_counts_behind(page, plan) for plan in plans)


def _counts_behind(page: Page, plan: Term) -> bool:
    """Whether how many are to take a step stands behind the word for it (计划竣工 | 项目 | 10个)."""
    figures: list[Figure] = list(page.mentions.figures_within(plan.end, plan.end + _NOUN + 1))
    return bool(figures) and figures[0].unit in COUNT_UNITS


def measures_aim(page: Page, clause: Clause, figure: Figure) -> bool:
    """计划改造60个便利店，| 现已超额完成71个: whether a figure says how many were done of what the clause before plans,
    which is no project but what is made by one."""
    start = page.begin_of(clause.start - 1, "，。；\n", max(0, clause.start - _LONGEST_ANSWER))
    among = page.folded.endswith("中", start, clause.start - 1)  # 承担任务的28个部门中，已完成的11个
    if clause.opener != "，" or among or page.mentions.figures_within(clause.start, figure.start):
        return False
    planned = page.mentions.within(start, clause.start - 1)
    aims = [m for m in planned if isinstance(m, Term) and m.kind in _AIMS]
    wholes = [m for m in planned if isinstance(m, Figure) and m.unit == figure.unit]
    if not aims or len(wholes) != 1 or wholes[0].start < aims[0].end or wholes[0].end == clause.start - 1:
        return False
    return page.grammar.scanner("groups").match(page.folded, wholes[0].end) is None
