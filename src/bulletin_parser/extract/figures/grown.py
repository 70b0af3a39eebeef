"""By how much something has grown, or passed its budget, in its own unit: 增加2.8亿元，增长3.6%; 超收3亿元."""

from bulletin_parser.extract.figures.readings import Setting
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Term
from bulletin_parser.mentions.units import COUNT_UNITS

_CHANGES = frozenset({"up", "down", "increase"})
_THAN = ("较", "比")
_LONGEST_GROWTH = 12  # characters of 负增长12.34%


def by_how_much(setting: Setting) -> Term | None:
    """增加 in 完成80.2亿元，增加2.8亿元，增长3.6%: by how much what was told before has grown, said in percent, too."""
    figure, clause = setting.figure, setting.clause
    change = setting.last("up", "down", "increase")
    if change is not None and change.end == figure.start and figure.unit == "元":
        words = setting.page.grammar.of_kind("statement_words", "against_budget")
        if setting.printed(change.start, change.end) in words:
            return change  # 超收3000万元
    if change is None or (change.end, figure.end) != (figure.start, clause.end):
        return None
    if setting.printed(clause.start, clause.start + 1) in _THAN:
        return change  # 较年初增加12.3亿元
    if change.start != clause.start or clause.opener + clause.closer != "，，":
        return None
    percents = setting.page.mentions.within(clause.end + 1, clause.end + _LONGEST_GROWTH)
    again, percent = (*percents, None, None)[:2]
    said = isinstance(again, Term) and again.kind in ("up", "down", "increase") and again.start == clause.end + 1
    return change if said and isinstance(percent, Figure) and percent.is_percent else None


def changes_a_count(page: Page, clause: Clause, figure: Figure) -> bool:
    """未达到进度的项目减少6个, 达到进度的增加5件, （较7月底增加4个）: whether it says by how many more or fewer stand
    so than before."""
    if figure.unit not in COUNT_UNITS:
        return False
    change = next((t for t in clause.terms if t.kind in _CHANGES and t.end <= figure.start), None)
    if change is None or page.folded[change.end : figure.start] not in ("", "了"):
        return False
    if clause.opener == "（" and page.folded[clause.start] in _THAN and figure.end == clause.end:
        return True
    noun = next((t for t in clause.terms if t.lexicon == "groups" and t.end == change.start), change)
    return page.folded.startswith("的", noun.start - 1)
