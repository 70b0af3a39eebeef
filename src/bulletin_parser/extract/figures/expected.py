"""Amounts that have not come about: 预计11月底再建成10所, 年底前将建成95公里, 2个项目预计10月底前开工."""

from bulletin_parser.extract.figures.readings import Setting
from bulletin_parser.mentions.model import Term, Time


def is_expected(setting: Setting, term: Term | None) -> bool:
    """Whether what ``term`` says to be done so many times is still to come."""
    return _is_willed(setting, term) or _is_due(setting) or _is_promised(setting, term)


def is_aim_by_now(setting: Setting, term: Term | None) -> bool:
    """今年农村公路建设将达到120公里，已完成98公里: whether the next clause says how far what will be has come."""
    done = setting.page.form("done_of_it")
    return _is_willed(setting, term) and done.match(setting.page.folded, setting.figure.end) is not None


def _is_willed(setting: Setting, term: Term | None) -> bool:
    """年底前将 | 建成95公里."""
    before = term is not None and term.end <= setting.figure.start
    return before and term is not None and setting.printed(term.start - 1, term.start) == "将"


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
    return bool(by_then and (by_then["until"] or left)) and not _has_been(setting, by_then.end(), term.start)


def _has_been(setting: Setting, start: int, end: int) -> bool:
    """5处6月底前已完工: whether it is said that they have come to it."""
    return any(isinstance(m, Term) and m.kind == "adverb" for m in setting.page.mentions.within(start, end))
