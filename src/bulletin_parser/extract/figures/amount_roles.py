"""What an amount is: a target, something done, a row of its own, a count of places, a duration."""

from bulletin_parser.extract.figures.aimed_at import is_aimed_at
from bulletin_parser.extract.figures.being_done import being_done, doing_to_the_end, is_under_way
from bulletin_parser.extract.figures.beyond_aims import beyond_aim
from bulletin_parser.extract.figures.counting_roles import only_counts
from bulletin_parser.extract.figures.done_in_a_word import is_done_in_a_word
from bulletin_parser.extract.figures.done_of_tasks import WORKS, done_of_task, gives_reason, says_which, step_of_task
from bulletin_parser.extract.figures.expected import is_aim_by_now, is_expected
from bulletin_parser.extract.figures.grown import by_how_much, changes_a_count
from bulletin_parser.extract.figures.owing import is_assigned, is_lacking, is_owed, is_owed_first, sets_task
from bulletin_parser.extract.figures.passing import has_come_to, is_asked_for, passing_role
from bulletin_parser.extract.figures.readings import Decision, Role, Setting
from bulletin_parser.extract.figures.replanned import changed_plan
from bulletin_parser.extract.figures.still_undone import still_undone
from bulletin_parser.extract.text.nouns import noun_after, noun_before
from bulletin_parser.extract.text.wholes_of_things import is_some_of, whole_of_things
from bulletin_parser.mentions.model import Term
from bulletin_parser.mentions.units import COUNT_UNITS

_DOING = frozenset({"done", "action", "finish", "step", "completed"})
_STEPS = frozenset({"step", "not_started", "on_track", "behind"})
_BEHIND_WHOLE = 8  # characters behind a part in which it says that so many are done
_NEAR = "约近达为超共 "
_SORTED_IN = ("以下", "下列", "分为", "分成")
_NOT_IN = ("存", "现")  # 存在, 现在
_KINDS_OF_PLACES = tuple("省市县区州旗盟镇乡村")
_DONE_ENTIRELY = frozenset({"完成", "建成", "达到"})
_CASES = "件"
_ATTRIBUTIVE = 3  # characters of 的锅炉


def amount_role(setting: Setting) -> Decision:
    """The role of an amount and the term that decides it: the words before it, else those behind it.

    年度目标任务132个 is a target, 已完成78个 an actual, 64户正在施工 a row of its own.
    """
    decided = _by_unit(setting) or beyond_aim(setting) or _of_the_whole(setting) or changed_plan(setting)
    if decided or (decided := still_undone(setting)):
        return decided
    if is_aimed_at(setting) or is_asked_for(setting):
        return Role.TARGET, None
    passing = passing_role(setting) or (Role.COUNT if only_counts(setting) else None)
    if passing:
        return passing, None
    changes = changes_a_count(setting.page, setting.clause, setting.figure)
    if changes or setting.comparison:
        return Role.OWN, None if changes else setting.last("up", "down", "increase")
    grown = by_how_much(setting)
    return (Role.OWN, grown) if grown else _by_its_words(setting)


def _of_the_whole(setting: Setting) -> Decision | None:
    """1086 of 1086件信访件中，来电702件: of cases so many came in, of all else so many are to be done."""
    if not _is_the_whole(setting):
        return None
    return (Role.ACTUAL if setting.figure.unit == _CASES else Role.TARGET), None


def _is_the_whole(setting: Setting) -> bool:
    """2100个黑臭水体中，完成整治的有1284个; 8个行政村中的7个已建成: how many there are of what is told of some."""
    part = next((f for f in setting.clause.figures if f.start > setting.figure.end), None)
    if part is not None and is_some_of(setting.page, setting.figure, part):
        return True
    text, end = setting.page.folded, setting.clause.end
    stop = text.find("中，", setting.figure.end, end + 1)
    if stop < 0 and not text.startswith("，已", end):
        return False
    stop = max(stop, end)
    found = whole_of_things(setting.page, setting.clause.start, setting.page.end_of(stop, "。"))
    return found is not None and found[0] == setting.figure


def _by_its_words(setting: Setting) -> Decision:
    left = None if _is_left(setting) else _from_the_left(setting)
    role, term = left or _from_the_right(setting)
    if is_aim_by_now(setting, term):
        return Role.TARGET, None
    expected = role in (Role.ACTUAL, Role.OWN) and is_expected(setting, term)
    return (Role.EXPECTED, None) if expected else (role, term)


def _sums_places(setting: Setting) -> bool:
    """5 of 贵阳、遵义、铜仁5市棚户区改造开工率超过95%, 9个城市 of 武汉都市圈9个城市平均…: how many places stand before
    it."""
    figure = setting.figure
    averaged = setting.page.grammar.of_kind("statement_words", "averaged")
    if setting.page.folded.startswith(averaged, figure.end - 1) or _is_where(setting):
        return True
    listed = any(place.end == figure.start for place in setting.clause.places)
    return listed and figure.unit is None and setting.printed(figure.end, figure.end + 1) in _KINDS_OF_PLACES


def _is_where(setting: Setting) -> bool:
    """在4个小区安装探头160个: whether a figure only says in how many things was done what the next one counts."""
    within = setting.printed(setting.figure.start - 2, setting.figure.start)
    return within.endswith("在") and within[:1] not in _NOT_IN and setting.right < setting.clause.end


def _by_unit(setting: Setting) -> Decision | None:
    """3个县区 and 43家承办单位 count places and offices, 3天 is a duration, 2倍 compares."""
    unit = setting.figure.unit
    measure = setting.page.grammar.kind("units", unit) if unit else None
    said = setting.page.grammar.scanner("statement_words").match(setting.page.folded, setting.figure.end)
    if measure == "places" or (said is not None and said.kind == "bodies") or _sums_places(setting):
        return Role.PLACES, None
    sorted_in = setting.printed(setting.figure.start - 2, setting.figure.start) in _SORTED_IN
    if measure == "sorts" and (sorted_in or setting.printed(setting.figure.end, setting.figure.end + 1).isalpha()):
        return Role.COUNT, None  # 新增4类重点对象危房改造任务, 情况分为以下五个方面
    if measure == "duration" and not _measures_duration(setting):
        return Role.DURATION, None
    return (Role.OUTCOME, setting.last("target", "yoy")) if unit == "倍" else None


def _measures_duration(setting: Setting) -> bool:
    """训练时间2067.7个月, 优良天数198天 and 由3天压缩至1天 are results; 连续4个月, 提前3天 and 3年内 are not."""
    page, clause, figure, before = setting.page, setting.clause, setting.figure, setting.before
    if has_come_to(setting) or _changes_by(setting):
        return True
    if any(term.kind == "action" and figure.start - term.end <= 1 for term in before):
        return setting.printed(figure.start - 1, figure.start) != "“"  # 新增“15分钟便民生活圈”2个
    noun = noun_before(page, before[0].start if before else clause.start, figure.start)
    noun = noun or noun_before(page, clause.start, figure.start)
    return noun is not None and setting.printed(*noun).endswith(page.grammar.of_kind("time_nouns", "time"))


def _changes_by(setting: Setting) -> bool:
    """优良天数225天，同比增加8天: by how many days something differs from the year before."""
    change = setting.last("up", "down", "increase")
    return setting.comparison is not None and change is not None and change.end == setting.figure.start


def _from_the_left(setting: Setting) -> Decision | None:
    """总投资5亿元 · 计划建设20公里 · 正在施工64户 · 已完成78个 · 应整改12处: the words before the figure decide."""
    whole, target = setting.last("total_investment"), setting.last("target")
    near = whole is not None and setting.printed(whole.end, setting.figure.start).strip(_NEAR) == ""
    own = whole if near else being_done(setting) or (is_lacking(setting, target) if target else None)
    own = own or (step_of_task(setting, target) if target else None)
    if own:
        return Role.OWN, own
    if target and not _is_manner(setting, target):
        told = done_of_task(setting, target)
        return (Role.ACTUAL, told) if told else (Role.TARGET, target)
    step = setting.last(*_STEPS)
    if is_assigned(setting) or sets_task(setting) or (step and _is_owed_step(setting, step)):
        return Role.TARGET, None
    done = setting.last("done", "action", "finish", "increase", "completed")
    if step and (done is None or done.start < step.start):
        return Role.OWN, step
    if done:
        return (Role.TARGET if is_owed(setting, done) or _is_taken_up(setting) else Role.ACTUAL), done
    return (Role.TARGET, None) if is_owed_first(setting) else None


def _is_owed_step(setting: Setting, step: Term) -> bool:
    """应清理逾期未检验货车412辆, 年内须新开工安置房3200套: whether a step before a figure ought to be taken."""
    return is_owed(setting, step) or (step.kind == "behind" and is_owed_first(setting))


def _is_left(setting: Setting) -> bool:
    """规划新建学校尚有22所未投入使用: what there still is of them is not what was planned."""
    still = setting.page.grammar.of_kind("turns", "still_there")
    return setting.page.folded.endswith(still, setting.clause.start, setting.figure.start)


def _is_manner(setting: Setting, term: Term) -> bool:
    """按计划, 按照计划 say how, not how much, and 淘汰列入今年计划的 | 燃煤锅炉7265台 which ones."""
    page = setting.page
    sorts = page.folded.startswith("的", term.end) and setting.figure.start - term.end > _ATTRIBUTIVE
    form = page.form_in("put_into_plan", setting.clause.start, term.start)
    listed = sorts and form.search(page.folded, setting.clause.start, term.start) is not None
    return listed or setting.printed(term.start - 1, term.start) in ("按", "照", "未")


def _from_the_right(setting: Setting) -> Decision:
    """18处积水点仅完成9处 · 66个…卫生院完成任务 · 64户正在施工 · 5.6公里未启动."""
    figure, clause = setting.figure, setting.clause
    served = _served(setting)
    if served:
        return Role.ACTUAL, served
    doing = next((t for t in setting.after if is_under_way(setting, t)), None) or doing_to_the_end(setting)
    for term in [doing] if doing else setting.after:
        if term is doing or _is_done_of_some(setting, term):
            return Role.OWN, term
        following = next((f for f in clause.figures if f.start == setting.right), None)
        if following is not None and term.kind in _DOING and _leads_to_next(setting, term):
            spent = following.unit == "元" and figure.unit in COUNT_UNITS  # 6个养老托幼类项目完成23.4亿元
            return (Role.ACTUAL if spent else Role.TARGET), term
        if _completes(setting, term):
            same = following is not None and following.unit == figure.unit
            return (Role.TARGET if same else Role.ACTUAL), term
        if term.kind in _STEPS and gives_reason(setting, term):
            continue
        if term.kind in _STEPS and says_which(setting, term):
            break
        if term.kind in _STEPS:
            return (Role.TARGET if _heads(setting, term) else Role.OWN), term
    return _without_words(setting), None


def _without_words(setting: Setting) -> Role:
    """What a figure is that no word governs: 907户中，有820户…, 173个乡镇卫生院全部接入, 训练时间2067.7个月."""
    if _is_whole_of_next(setting):
        return Role.TARGET
    return Role.ACTUAL if _is_all(setting) or is_done_in_a_word(setting) else Role.BARE


def _is_whole_of_next(setting: Setting) -> bool:
    """907户中，有820户已完成改造: a count of which what follows, counted alike, is said to be done."""
    page, figure = setting.page, setting.figure
    if _is_taken_on(setting):
        return True
    whole = page.form("whole_of_next").match(page.folded, figure.end)
    part = next(iter(page.mentions.figures_within(whole.end(), whole.end() + 1)), None) if whole else None
    if part is None or part.start != whole.end() or part.unit != figure.unit or part.value > figure.value:
        return False
    if figure.unit in ("项", "件"):
        return False  # 13项中有7项已完成 counts the tasks themselves
    behind = page.mentions.within(part.end, part.end + _BEHIND_WHOLE)
    return any(isinstance(m, Term) and m.kind in ("done", "finish", "action", "completed") for m in behind)


def _is_taken_on(setting: Setting) -> bool:
    """14栋主体已封顶11栋: so many of which what follows, counted alike, is said to have been done, whatever it is."""
    figure, page = setting.figure, setting.page
    part = next(iter(page.mentions.figures_within(setting.right, setting.right + 1)), None)
    if part is None or part.unit != figure.unit or part.value > figure.value or figure.unit in COUNT_UNITS:
        return False
    return page.form("done_with_some").fullmatch(page.folded, figure.end, part.start) is not None


def _is_taken_up(setting: Setting) -> bool:
    """新建教学楼14栋已封顶11栋: what a verb names is to be done where 已 follows and some of it."""
    so_far = setting.page.folded.startswith("已", setting.figure.end) and _is_taken_on(setting)
    return so_far and not any(t.kind in ("adverb", "total", "finish", "done") for t in setting.before)


def _is_all(setting: Setting) -> bool:
    """173个乡镇卫生院全部接入, 20个村均有执业医生: a count with its noun, of which all are said to do something."""
    wholes = (t for t in setting.after if t.kind == "each" or setting.printed(t.start, t.end) == "全部")
    whole = next(wholes, None)
    noun = noun_after(setting.page, setting.figure, whole.start) if whole else None
    return whole is not None and noun is not None and noun[1] == whole.start and setting.right == setting.clause.end


def _served(setting: Setting) -> Term | None:
    """已为7516名学龄儿童开展免费检查, 向2.3万户发放补贴: for whom it was done, and how many they are."""
    figure = setting.figure
    if setting.page.grammar.kind("units", figure.unit or "") != "people":
        return None
    if setting.printed(figure.start - 1, figure.start) not in ("为", "向", "给", "对"):
        return None
    return next((t for t in setting.after if t.kind in ("done", "action")), None)


def _is_done_of_some(setting: Setting, term: Term) -> bool:
    """查出隐患16处，其中6处已整改完毕; 剩余6个已完成采购: how many of what was told of before stand so."""
    before = {t.kind for t in setting.before if t.end == setting.figure.start}
    said = term.lexicon == "statuses" or term.kind == "finish"
    stands = any(t.lexicon == "statuses" or t.kind in _STEPS for t in setting.after)  # 其余3个因选址未定尚未开工
    return (said and "among" in before) or (term.kind in _DOING and "others" in before and not stands)


def _leads_to_next(setting: Setting, term: Term) -> bool:
    """18处积水点仅完成9处: nothing but 已 or 约 between the verb and the next figure."""
    return not setting.printed(term.end, setting.right).strip(_NEAR + "已")


def _heads(setting: Setting, step: Term) -> bool:
    """5个农贸市场正在施工: a count with its noun that begins a sentence says how many there are to do."""
    page, clause, figure = setting.page, setting.clause, setting.figure
    each = any(term.kind == "each" and term.end <= step.start for term in setting.after)
    if each or _is_left(setting):
        return False  # 5所养老院均已开工: so many are
    named = noun_after(page, figure, step.start)
    why = named and page.grammar.scanner("reasons").match(page.folded, named[0])
    if named is not None and (why or page.grammar.kind("groups", page.folded[slice(*named)])):
        return False  # 2处因水源调整尚未开工, 32个项目全部开工
    first = noun_before(page, clause.start, figure.start) is None and clause.opener not in ("、", "，")
    return named is not None and first


def _completes(setting: Setting, term: Term) -> bool:
    """Whether a predicate says done (完成任务, 建成) rather than under way (开展群众工作)."""
    text = setting.printed(term.start, term.end)
    if term.start == setting.figure.end and setting.printed(term.end, term.end + 2) in WORKS:
        return False  # 50个建成项目
    if term.kind == "done":
        return text in _DONE_ENTIRELY
    if term.kind == "action":
        return text.endswith(setting.page.grammar.of_kind("turns", "ends"))
    return term.kind in ("finish", "completed", "rate")
