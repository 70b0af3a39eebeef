"""Words for how a project stands that do not say it: in a name in quotes, or of what is yet to be done; and those that
say it without an adverb, behind what was done."""

from bulletin_parser.extract.status.task_objects import with_object
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Term

_SHARES = frozenset({"rate", "step_rate", "progress", "share", "done", "action", "step"})  # of what is to be done
_NOT_YET = frozenset({"future", "target", "negation"})
_LACKING = frozenset({"behind", "not_started"})
_NEAR = 10  # characters of 未回迁问题, 等反馈问题
_FURTHERS = "推进"
_LONGEST_PROMISE = 32  # characters of 预计于2025年12月31日之前全面
_ADVERBS = 4  # characters between a place and what it does
_REACH = 60  # characters of the clause before
_CLOSING = frozenset({"办结", "完工", "竣工", "销号"})
_ENDS = ("", *"。；\n")
_OPENS = ("", *"。：\n")


def says_nothing(page: Page, clause: Clause, term: Term) -> bool:
    """“教育光环境达标工程”, 将进一步加快推进, 责令停工整改5个: whether a status word is part of a quoted name, of a
    promise or of an order, is denied (水质不达标问题), or says which people are meant (难以完成康复的120名患者)."""
    text = page.folded
    if term.kind == "completed" and _is_not_complete(page, clause, term):
        return True
    which = page.form("which_people").match(text, term.end, clause.end) is not None
    if which or _is_to_be_solved(page, clause, term) or _is_done_by_a_place(page, clause, term):
        return True
    opening = text.rfind("“", clause.start, term.start)
    if opening >= 0 and "”" not in text[opening : term.start]:
        return not (opening + 1 == term.start and text.startswith("”", term.end))  # 亮“红灯”
    before = text[clause.start : term.start]
    for word in page.grammar.of_kind("statement_words", "onwards"):
        before = before.removesuffix(word)
    if before.endswith(page.grammar.of_kind("statement_words", "enjoins")):
        return True
    if before.endswith("即将"):
        return "开工" in text[term.start : term.end]  # 即将全面开工建设
    return before.endswith("将")


def _is_not_complete(page: Page, clause: Clause, term: Term) -> bool:
    """不达标, 年底前建成投产, 按计划完成投资1.2亿元: whether words for what is complete are denied, or said of what is
    to come or of an amount."""
    denied = page.folded.startswith("不", term.start - 1)
    return denied or is_to_come(page, clause, term.start) or _is_of_an_amount(page, clause, term)


def _is_of_an_amount(page: Page, clause: Clause, term: Term) -> bool:
    """按计划完成投资1.2亿元, 按目标完成80%: whether words say how so much was done, and not that all is
    (按期完成年度目标任务)."""
    as_planned = page.grammar.kind("intents", page.folded[term.start : term.end]) == "as_planned"
    behind = page.folded[term.end : term.end + 1]
    if not as_planned or with_object(page, clause.terms, term.end) == clause.end > term.end:
        return False
    return behind.isalnum() and behind not in "的了"


def is_to_come(page: Page, clause: Clause, start: int) -> bool:
    """待竣工验收, 即将交付使用, 年底前建成投产, 要求按时完成: whether what completes a work is waited for, asked for or
    promised; ``start`` is where the words for it begin. 6月底前已全面完成 says that it has been done."""
    if page.folded.endswith(page.grammar.of_kind("statement_words", "awaits"), clause.start, start):
        return True
    near = max(clause.start, start - _LONGEST_PROMISE)
    if page.form("yet_wanted").search(page.folded, near, start) and not page.folded.startswith("已", start):
        return True
    if _is_expected(page, clause):
        return True
    promises = page.form_in("by_then", near, start).finditer(page.folded, near, start)
    return not page.folded.startswith("已", start) and any(match.end() == start for match in promises)


def _is_expected(page: Page, clause: Clause) -> bool:
    """预计5月15日前播种全面结束，| 5月25日前插秧全面结束: whether a clause says by when, as its sentence expects."""
    begin = page.begin_of(clause.start, "。；\n")
    dated = page.form_in("by_then", clause.start, clause.end).match(page.folded, clause.start, clause.end)
    if dated is None or clause.start - begin > _REACH:
        return False
    return page.form_in("expects", begin, clause.end).match(page.folded, begin) is not None


def _is_all_of_statement(page: Page, clause: Clause) -> bool:
    before, behind = page.folded[clause.start - 1 : clause.start], page.folded[clause.end : clause.end + 1]
    return before in _OPENS and behind in _ENDS


def _is_to_be_solved(page: Page, clause: Clause, term: Term) -> bool:
    """解决了以往积存的逾期未回迁问题, 完成支付进度缓慢等问题的整改: a problem that something is done about;
    存在进度滞后问题 says that there is one."""
    if term.kind not in _LACKING:
        return False
    problem = page.folded.find("问题", term.end, min(term.end + _NEAR, clause.end))
    words = page.grammar.of_kind("statement_words", "solves")
    return problem >= 0 and any(page.folded.find(word, clause.start, clause.end) >= 0 for word in words)


def _is_done_by_a_place(page: Page, clause: Clause, term: Term) -> bool:
    """河南省扎实推进督察整改: what a place does with something is not how the place stands."""
    acts = page.folded.endswith(_FURTHERS, term.start, term.end) and term.end < clause.end
    near = any(0 <= term.start - place.end <= _ADVERBS for place in clause.places)
    return acts and near and page.folded[term.end].isalpha() and page.folded[term.end] != "的"


def asks(page: Page, clause: Clause) -> bool:
    """请各区县结合农时，按计划加快推进; 4月份计划：督促滞后项目加快进度: whether a clause asks for something or says
    that it is planned, and so what follows in its sentence."""
    if clause.closer == "：" and page.form("plan_label").match(page.folded, clause.start):
        return True
    return page.folded.startswith(page.grammar.of_kind("turns", "asks_of"), clause.start)


def ends_task(page: Page, clause: Clause, term: Term) -> bool:
    """改造管道120公里，完成年度目标任务: whether a clause only says that the task is done, behind what was done; or,
    at a statement's end, that all is (投诉量下降64%，办结。, and all of one: 农村公路。完工。)."""
    alone = (clause.start, clause.end) == (term.start, term.end)
    if alone and clause.opener in _OPENS and page.folded[term.start : term.end] in _CLOSING:
        return page.folded[term.end : term.end + 1] in _ENDS and page.folded[term.start - 1 : term.start] in _OPENS
    if clause.start == term.start and _is_all_of_statement(page, clause):
        return page.form("task_done").fullmatch(page.folded, clause.start, clause.end) is not None  # 。完成年度任务。
    if clause.opener != "，" or clause.start != term.start:
        return False
    closes = alone and page.folded[term.start : term.end] in _CLOSING
    closes = closes and page.folded[term.end : term.end + 1] in _ENDS
    if not closes and page.form("task_done").fullmatch(page.folded, clause.start, clause.end) is None:
        return False
    before = clause.start - 1
    told = page.begin_of(before, "。；：\n", max(0, before - _REACH))
    figures = page.mentions.figures_within(told, before)
    shares = any(isinstance(m, Term) and m.kind in _SHARES for m in page.mentions.within(told, before))
    counted = any(figure.unit and not (figure.is_percent and shares) for figure in figures)  # 参保率96.5%，完成…
    last = page.mentions.within(page.begin_of(before, "，", told), before)
    return (closes or counted) and not any(isinstance(m, Term) and m.kind in _NOT_YET for m in last)
