"""What is being done of so many, before a figure or behind it: 正在修复4处, 36个充电桩正在安装, 9个均在装修."""

from bulletin_parser.extract.figures.readings import Setting
from bulletin_parser.mentions.model import Term
from bulletin_parser.mentions.units import COUNT_UNITS

_VERB = 2  # characters of 修复


def being_done(setting: Setting) -> Term | None:
    """正在办理6件, 正在修复4处: what is being done of things that a verb alone stands before."""
    adverb = next((t for t in reversed(setting.before) if is_under_way(setting, t)), None)
    bare = adverb is not None and setting.figure.start - adverb.end == _VERB
    return Term(adverb.start, setting.figure.start, "cues", "step") if adverb and bare else None


def is_under_way(setting: Setting, term: Term) -> bool:
    """36个充电桩正在安装, 3家还在选址: what is being done names the figure, whatever it is."""
    said = setting.printed(term.start, term.end)
    return term.kind == "adverb" and setting.page.grammar.kind("statement_words", said) == "under_way"


def doing_to_the_end(setting: Setting) -> Term | None:
    """9个均在装修, 120个未落实场地: what is being done, or is not, to the end of the clause."""
    match = setting.page.form("doing_behind").fullmatch(setting.page.folded, setting.figure.end, setting.right)
    if match is None or setting.right < setting.clause.end:
        return None
    start, end = match.span("what")
    counts = setting.figure.unit in COUNT_UNITS and setting.figure.unit != "个"
    denied = [t.end for t in setting.after if t.kind == "negation" and t.start == start]  # 未投入使用 is no completion
    finished = any(t.kind == "finish" and t.start not in denied for t in setting.after)
    known = counts or finished or any(t.lexicon == "statuses" or t.kind == "step" for t in setting.after)
    return None if known else Term(start, end, "cues", "step")
