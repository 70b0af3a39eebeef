"""What is said to be done of a task that a clause names: 年度任务已建成3座, 已开工省级棚改任务项目41个."""

from bulletin_parser.extract.figures.readings import Setting
from bulletin_parser.extract.text.subjects import reason_start
from bulletin_parser.mentions.model import Figure, Term

WORKS = ("项目", "工程")
_NEXT = 1  # characters between 完成 and its 任务 where it has no noun
_SIZES = ("总里程", "总长度")
_IN_ALL = ("", "计", "共计", "合计")
_LONGEST_CLAUSE = 40
_DOING = frozenset({"done", "action", "step", "finish"})
_SAYS_DONE = frozenset({"adverb", "respectively"})


def done_of_task(setting: Setting, target: Term) -> Term | None:
    """The words that say that a figure was done of what a target's word names; None where it is the target."""
    told = _told_of(setting, target) or _task_done(setting, target) or _begun_of(setting, target)
    return told or (target if _is_their_size(setting, target) else None)


def _told_of(setting: Setting, target: Term) -> Term | None:
    """完成 in 5.6万户任务仅完成1.9万户, 年度任务已建成3座, 三项任务分别完成4公里、9座: what is said to be done of a
    target named before it."""
    verb = setting.last("done", "action", "finish", "completed")
    if verb is not None and _is_done_of(setting, target, verb):
        return verb
    if verb is None or verb.start < target.end:
        return None
    said = (t for t in setting.before if t.kind in _SAYS_DONE and target.end <= t.start and t.end == verb.start)
    return verb if next(said, None) else None


def _begun_of(setting: Setting, target: Term) -> Term | None:
    """已开工省级棚改任务项目41个, 棚改计划已开工安置房5791套: the step that is said to have been taken, where the word
    for a task is part of a noun."""
    step = setting.last("step", "action", "finish")
    if step is None or not any(t.kind == "adverb" and t.end == step.start for t in setting.before):
        return None
    if target.end <= step.start:
        return step
    return step if setting.printed(target.end, setting.figure.start) in WORKS else None


def step_of_task(setting: Setting, target: Term) -> Term | None:
    """开工 of 农村危房改造任务开工21864户: the step between a task, of which only the noun is told, and how many have
    taken it; 年度任务开工500套 says how many are to."""
    step = setting.last("step", "action", "finish")
    bare = setting.printed(target.start, target.end) == "任务" and target.start > setting.clause.start
    if step is None or not bare or (target.end, step.end) != (step.start, setting.figure.start):
        return None
    begun = setting.page.grammar.kind("begun", setting.printed(step.start, step.end)) == "begun"
    ended = setting.printed(step.start, step.end) in setting.page.grammar.of_kind("turns", "ends")
    return step if begun or ended else None


def _is_done_of(setting: Setting, target: Term, done: Term) -> bool:
    """完成改厕任务40926座, 7个计划开工项目完成投资1.4亿元, …项目实现投产7个: the word for a task is the object,
    or part of the noun."""
    if setting.printed(target.end, done.start).endswith(setting.page.grammar.of_kind("turns", "realises")):
        return True
    if setting.printed(done.start, done.end) != "完成":
        return False
    if done.start < target.start:
        return setting.printed(target.start, target.end) == "任务" and target.start - done.end > _NEXT
    return setting.printed(target.end, done.start).endswith(WORKS)


def _task_done(setting: Setting, target: Term) -> Term | None:
    """已完成农村改厕任务40926座, 已完成筛查任务数1601人: what of a task is said to be done; 目标任务 says how much it
    is."""
    own = setting.printed(target.start, target.end) in ("任务", "任务数") and target.end == setting.figure.start
    object_ends = setting.printed(target.end, setting.figure.start).endswith("任务")  # 已完成本年计划建设任务27座
    if not (own or object_ends):
        return None
    done = setting.last("done")
    if done is None or done.end >= target.start or setting.printed(done.start, done.end) != "完成":
        return None
    said = any(term.end == done.start and term.kind in ("adverb", "total") for term in setting.before)
    return done if said else None


def _is_their_size(setting: Setting, target: Term) -> bool:
    """建成农村公路38条，计总里程126公里: how long, in all, those are of which a clause has just said that they are
    done."""
    page, start = setting.page, setting.clause.start
    whole = setting.printed(target.start, setting.figure.start) in _SIZES
    if not whole or setting.printed(start, target.start) not in _IN_ALL or setting.clause.opener not in ("，", "、"):
        return False
    begin = page.begin_of(start - 1, "，；。\n", max(0, start - _LONGEST_CLAUSE))
    before = page.mentions.within(begin, start)
    counted = any(isinstance(m, Figure) and m.end == start - 1 for m in before)
    kinds = {m.kind for m in before if isinstance(m, Term)}
    return counted and bool(kinds & _DOING) and not kinds & {"target", "future"}


def says_which(setting: Setting, step: Term) -> bool:
    """6个计划开工项目完成投资1.9亿元: a step before 项目, of which something else is said, is part of their name."""
    works = setting.printed(step.end, step.end + 2) in WORKS
    return works and any(term.kind == "done" and term.start == step.end + 2 for term in setting.after)


def gives_reason(setting: Setting, term: Term) -> bool:
    """选址 of 3个因选址未定尚未开工: whether a word is in the reason for what the clause says behind it."""
    if term is setting.after[-1]:
        return False
    reason = reason_start(setting.page, setting.figure.start, term.start)
    return reason is not None
