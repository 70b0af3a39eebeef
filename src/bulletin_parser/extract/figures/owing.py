"""What ought to be done, by the words for who owes it: 应完成12处, 省下达我市建设任务162万亩."""

from collections.abc import Sequence

from bulletin_parser.extract.figures.readings import Setting
from bulletin_parser.extract.text.nouns import noun_after
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Term

_YEARS = ("全年", "今年", "年度", "本年")
_OUGHT = tuple("应需须拟")
_STEPS_ASKED = ("基本建成", "新开工", "竣工", "开工")
_LONGEST_OWED = 10  # characters of 应新开工项目 before its figure


def is_assigned(setting: Setting) -> bool:
    """省下达我市高标准农田建设任务162万亩: the task itself, of which nothing but that it was set is said before."""
    verbs = (t for t in setting.before if t.kind in ("done", "action", "finish"))
    words = setting.page.grammar.of_kind("statement_words", "assigns")
    outer = next(verbs, None)
    assigned = outer is not None and setting.page.folded.endswith(words, outer.start, outer.end)
    return assigned and setting.printed(setting.figure.start - 2, setting.figure.start) in ("任务", "指标")


def sets_task(setting: Setting) -> bool:
    """明确了96.8万户改厕任务: so much of a task that is said to be set, of which the task's name stands behind."""
    if _is_yearly(setting) or _is_handed_down(setting):
        return True
    noun = noun_after(setting.page, setting.figure, setting.right)
    if noun is None or not any(t.kind == "target" and t.start == noun[1] for t in setting.after):
        return False
    before = setting.printed(setting.clause.start, setting.figure.start)
    words = setting.page.grammar.of_kind
    return any(word in before for word in (*words("statement_words", "sets"), *words("statement_words", "assigns")))


def _is_yearly(setting: Setting) -> bool:
    """全年8000人搬迁任务: whether a year's task is to do the figure's number of times what a mere verb names."""
    if len(setting.after) <= 1 or not setting.page.folded.endswith(_YEARS, 0, setting.figure.start):
        return False
    verb, task = setting.after[:2]
    return (verb.kind, task.kind) == ("action", "target") and (verb.start, verb.end) == (setting.figure.end, task.start)


def _is_handed_down(setting: Setting) -> bool:
    """已将2.2万户改造任务分解到各县: whether a task of that size is said to be parted among those who do it."""
    text, start = setting.page.folded, setting.figure.start
    task = next((t for t in setting.after if t.kind == "target"), None)
    parted = task is not None and text.startswith(setting.page.grammar.of_kind("turns", "hands_down"), task.end)
    return parted and text.endswith(("将", "把"), setting.clause.start, start)


def is_owed(setting: Setting, done: Term) -> bool:
    """应完成12处, 拟建设3个, 由县教育局负责的 | 新建幼儿园12所: what ought to be done is a target."""
    page, clause = setting.page, setting.clause
    led = page.form_in("led_deed", clause.start, setting.figure.end).match(
        page.folded, clause.start, setting.figure.end
    )
    if led is not None and led.end() == done.start and page.folded[done.start - 1] == "的":
        return True
    return setting.printed(done.start - 1, done.start) in _OUGHT and done.start > setting.clause.start


def is_owed_first(setting: Setting) -> bool:
    """Whether a clause says what ought to be done, and the figure is its first: (全县)应注销拖拉机57辆; 应急抢修42件
    does not."""
    clause = setting.clause
    start = next((place.end for place in clause.places if place.start == clause.start), clause.start)
    owed = setting.printed(start, start + 2).strip()[:1] in _OUGHT
    heads = setting.page.grammar.of_kind("whole_heads", "head")
    return owed and not setting.page.folded.startswith(heads, start) and clause.figures[0] is setting.figure


def owed_step(page: Page, target: Figure, steps: Sequence[str]) -> str | None:
    """开工 of 应开工项目34个，实际开工29个: the step that a target's own words say is owed."""
    owed = page.folded.rfind("应", max(0, target.start - _LONGEST_OWED), target.start)
    said = page.folded[owed + 1 : target.start] if owed >= 0 else ""
    return next((step for step in steps if step in said), None)


def step_asked(page: Page, term: Term | None, figure: Figure) -> str | None:
    """基本建成 of 要求年内基本建成1150套: the step that is asked for, where nothing else says of what."""
    if term is None or term.end != figure.start or not page.folded.startswith("要求", term.start):
        return None
    return next((step for step in _STEPS_ASKED if page.folded.endswith(step, term.start, term.end)), None)


def money_owed(page: Page, term: Term | None, figure: Figure, name: str | None) -> str | None:
    """支付 of 应支付8800万元: what ought to be done with money that nothing else names."""
    if name != "投资" or term is None or term.end != figure.start or not page.folded.startswith("应", term.start):
        return None
    return page.worded(term.start + 1, term.end)


def is_lacking(setting: Setting, target: Term) -> Term | None:
    """欠年度投资计划2.6亿元, 距年度计划还差2.6亿元: the words that say how much of a target is missing, if they do."""
    text, words = setting.page.folded, setting.page.grammar.of_kind("turns", "lacking")
    said = (word for word in words if text.endswith(word, setting.clause.start, target.start))
    before = max(said, key=len, default="")
    if before and target.end == setting.figure.start:
        return Term(target.start - len(before), target.end, "cues", "step")
    behind = text.endswith(words, target.end, setting.figure.start)
    return Term(target.start, setting.figure.start, "cues", "step") if behind else None
