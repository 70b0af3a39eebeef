"""Amounts that have not come about: 预计11月底再建成10所, 年底前将建成95公里, 2个项目预计10月底前开工."""

from bulletin_parser.extract.figures.readings import Setting
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.page import Page
from bulletin_parser.extract.text.past_days import may_have_passed
from bulletin_parser.mentions.model import Figure, Term, Time

_MORE = "再"
_DONE = "完成"
_LONGEST_DAY = 16  # characters of 计划于今年12月底前
_LONGEST_VERB = 6  # characters of 已累计建成


def is_expected(setting: Setting, term: Term | None) -> bool:
    """Whether what ``term`` says to be done so many times is still to come."""
    return _is_willed(setting, term) or _is_due(setting) or _is_more(setting, term) or _is_promised(setting, term)


def is_aim_by_now(setting: Setting, term: Term | None) -> bool:
    """今年农村公路建设将达到120公里，已完成98公里; 力争年底前建成12座，已建成9座: whether the next clause says how far
    what will be has come."""
    if not (_is_willed(setting, term) or _is_due(setting) or _is_more(setting, term)):
        return False
    return is_said_done(setting.page, setting.clause, setting.figure)


def is_said_done(page: Page, clause: Clause, figure: Figure) -> bool:
    """Whether right behind an amount stands how much of it has been done, in its own unit: by the verb that it is to be
    done with (力争建成12座，已建成9座, not 已开工9座 and not 已完成选址9座), or 完成 alone."""
    done = page.form("done_of_it").match(page.folded, figure.end)
    so_far = page.mentions.figures_within(done.end(), done.end() + 1) if done else ()
    if not so_far or so_far[0].unit != figure.unit or so_far[0].value > figure.value:
        return False
    aim, verb = page.folded[clause.start : figure.start], done["verb"]
    short = any(term.kind == "step" for term in clause.terms if term.end <= figure.start)  # 力争开工12座，已完成9座
    return _MORE not in aim and (verb in aim or (verb == _DONE and not short))


def _is_willed(setting: Setting, term: Term | None) -> bool:
    """年底前将 | 建成95公里, 下一步将再 | 投放500辆."""
    before = term is not None and term.end <= setting.figure.start
    return before and term is not None and setting.printed(term.start - 2, term.start).rstrip(_MORE).endswith("将")


def _is_more(setting: Setting, term: Term | None) -> bool:
    """已建成25公里，年底前再 | 建成10公里: how much more is to be done by a day."""
    if term is None or term.end > setting.figure.start:
        return False
    more = setting.printed(term.start - 1, term.start) == _MORE
    start = term.start - more
    if more and _is_behind_done(setting) and _is_later(setting, start):
        return True
    near = max(setting.clause.start, start - _LONGEST_DAY)
    days = setting.page.form_in("by_then", near, start).finditer(setting.page.folded, near, start)
    day = next((day for day in days if day.end() == start), None)
    if day is None:
        return False
    behind = _is_behind_result(setting)
    return (more and behind) or ((more or behind) and not may_have_passed(setting.page, *day.span()))


def _is_later(setting: Setting, end: int) -> bool:
    """开通线路6条，7月份 | 再开通2条: whether right before 再 stands a part of the year not yet told of."""
    time = next((m for m in setting.clause.mentions if m.end == end and isinstance(m, Time)), None)
    return time is not None and not may_have_passed(setting.page, time.start, time.end)


def _is_behind_done(setting: Setting) -> bool:
    """Whether the clause before ends with how much of the same has been done."""
    start = setting.clause.start
    before = setting.page.mentions.figures_within(max(0, start - _LONGEST_DAY), start)
    return bool(before) and before[-1].unit == setting.figure.unit and before[-1].end == start - 1


def _is_behind_result(setting: Setting) -> bool:
    """Whether the clause before says how much of the same has been done (已建成25公里，11月底前建成10公里)."""
    start = setting.clause.start
    before = setting.page.mentions.figures_within(max(0, start - _LONGEST_DAY), start)
    result = before[-1] if before and before[-1].unit == setting.figure.unit else None
    return result is not None and "已" in setting.printed(result.start - _LONGEST_VERB, result.start)


def _is_due(setting: Setting) -> bool:
    """预计11月底再建成10所: what is to be done by a day named behind the word for it has not been done."""
    expects = setting.last("future")
    times = setting.page.mentions.within(expects.end, setting.figure.start) if expects else ()
    return any(isinstance(m, Time) or (isinstance(m, Term) and m.kind == "when") for m in times)


def _is_promised(setting: Setting, term: Term | None) -> bool:
    """新区小学、东门水厂2个项目预计10月底前开工, 剩余5处年底前完工: what those counted are to come to by a day that
    stands before it."""
    if term is None or term.start < setting.figure.end:
        return False
    text, between = setting.page.folded, setting.page.mentions.within(setting.figure.end, term.start)
    day = next((mention for mention in between if isinstance(mention, Time)), None)
    promises = setting.page.grammar.of_kind("statement_words", "promises")
    promised = day is not None and text.endswith(promises, setting.figure.end, day.start)
    return promised or _is_due_behind(setting, term)


def _is_due_behind(setting: Setting, term: Term) -> bool:
    """剩余5处10月底前 | 完工: whether right behind a figure stands by when what it counts is to come to something."""
    figure, text = setting.figure, setting.page.folded
    by_then = setting.page.form_in("due_behind", figure.end, term.start).match(text, figure.end, term.start)
    left = any(t.kind == "others" and t.end == figure.start for t in setting.before)
    if not by_then or not (left or by_then["until"]) or _has_been(setting, by_then.end(), term.start):
        return False
    return left or not may_have_passed(setting.page, *by_then.span())


def _has_been(setting: Setting, start: int, end: int) -> bool:
    """5处6月底前已完工: whether it is said that they have come to it."""
    return any(isinstance(m, Term) and m.kind == "adverb" for m in setting.page.mentions.within(start, end))
