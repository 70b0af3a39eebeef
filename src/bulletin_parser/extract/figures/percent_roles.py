"""What a percentage is: a rate of completion, a step's rate, a change, a distance from the schedule, an outcome."""

from bulletin_parser.extract.figures.aimed_at import is_share_of_task
from bulletin_parser.extract.figures.earlier import was_before
from bulletin_parser.extract.figures.had_by_each import done_by_each
from bulletin_parser.extract.figures.passing import is_asked_for, is_left_behind, is_said_exactly
from bulletin_parser.extract.figures.points_apart import points_apart
from bulletin_parser.extract.figures.readings import Decision, Role, Setting
from bulletin_parser.extract.text.bounds import is_bound
from bulletin_parser.extract.text.nouns import noun_before
from bulletin_parser.mentions.model import Term
from bulletin_parser.mentions.units import counts_places

_NAMED_RATES = (
    ("progress", Role.PROGRESS),
    ("step_rate", Role.STEP_RATE),
    ("outcome", Role.OUTCOME),
    ("rate", Role.RATE),
)
_DEMANDS = ("的要求", "的标准", "的规定")
_CHANGED = frozenset("增减升降涨跌↑↓+-")
_FASTER = frozenset("快慢高低多少")
_AHEAD_OR_BEHIND = frozenset({"快", "慢"})
_AVERAGES = ("", "平均", "平均水平", "水平", "平均增速", "平均增幅", "增速")
_NEAR = "约近 "
_COPULAS = ("是", "为")
_LONGEST_DISTANCE = 24  # characters of the words for how far from a target something is
_LONGEST_BAND = 10  # characters of 到100%之间
_THERE_ARE = "其中有"
_NOUN = 4  # characters of a noun that says more than 项目
_ONLY = "仅只才约近达 "
_WHOLLY_DONE = frozenset({"完成", "累计"})
_FINISHED = frozenset({"已完工", "已竣工"})


def percent_role(setting: Setting) -> Decision:
    """The role of a percentage or of percentage points, and the term that decides it (同比增长7.4%, 竣工率94.7%)."""
    average = points_apart(setting) or setting.last("than_average")
    aims = (_is_ceiling, _is_aim_of_outcome, is_share_of_task, is_asked_for)
    if average or any(aims_at(setting) for aims_at in aims):
        return (Role.OWN, average) if average else (Role.TARGET, None)
    if _is_threshold(setting) or _is_held_against(setting) or _is_of_last_year(setting) or is_said_exactly(setting):
        return Role.OTHER, None
    if is_left_behind(setting) or was_before(setting):
        return Role.PREVIOUS, None  # 报销比例从50%提高到60%
    distance = _distance(setting) or _from_target(setting)
    if distance:
        return distance
    for kind, role in _NAMED_RATES:
        term = setting.last(kind)
        if term:
            aim = setting.last("target") if role is Role.OUTCOME else None
            return (Role.TARGET, aim) if aim and _is_aimed_outcome(setting, aim, term) else (role, term)
    return _of_target(setting) or _of_what_is_done(setting) or _of_works(setting) or _by_position(setting)


def _is_ceiling(setting: Setting) -> bool:
    """登记失业率4.05%，低于4.3%的控制目标: what the outcome told of before is held against."""
    figure, of_kind = setting.figure, setting.page.grammar.of_kind
    aim = setting.page.folded.startswith(of_kind("aims", "ceiling"), figure.end)
    before = setting.page.folded.endswith(of_kind("aims", "held_to"), 0, figure.start)
    return figure.is_percent and aim and before and setting.clause.opener == "，"


def _is_aim_of_outcome(setting: Setting) -> bool:
    """优良天数比例目标为82%, 综合利用率要求达到70%; 失业率控制在4.5%以内，实际为3.2%: what an outcome is to come to."""
    start, aim = setting.figure.start, setting.last("target")
    if aim is not None and aim.end == start and is_said_exactly(setting):
        return True
    near = max(setting.clause.start, start - _LONGEST_DISTANCE)
    aims = setting.page.form_in("aim_of_outcome", near, start).finditer(setting.page.folded, near, start)
    return setting.figure.is_percent and any(match.end() == start for match in aims)


def _is_aimed_outcome(setting: Setting, aim: Term, outcome: Term) -> bool:
    """目标任务为抽检合格率达到98%以上: an outcome that is what a task comes to."""
    return aim.end <= outcome.start and setting.printed(aim.end, aim.end + 1) in _COPULAS


def _of_works(setting: Setting) -> Decision | None:
    """农村公路安防工程62%、棚户区改造仅58.3%: how far works are, right behind their name."""
    of_kind = setting.page.grammar.of_kind
    verbs = (word for kind in ("carry_out", "work", "aim") for word in of_kind("project_verbs", kind))
    names = (*of_kind("name_ends", "work"), *of_kind("name_ends", "field"))
    start = setting.figure.start
    before = setting.printed(max(0, start - _LONGEST_DISTANCE), start).rstrip(_ONLY)
    of_place = any(place.end == start for place in setting.clause.places)  # 白石县61%、市直项目52%
    named = setting.figure.is_percent and before.endswith((*names, *verbs)) and not of_place
    alone = all(term.kind == "adverb" for term in setting.before)
    return (Role.RATE, None) if named and alone else None


def _is_threshold(setting: Setting) -> bool:
    """接种率超过90%的有3个县区, 超过省定拨付率70%的要求: a bound that sorts or is asked for, not a result."""
    figure = setting.figure
    if setting.printed(figure.end, figure.end + 3) in _DEMANDS:
        return True
    asked = setting.page.form("not_reached")
    if any(match.end() == figure.start for match in asked.finditer(setting.page.folded, *_reach(setting))):
        return True  # 三个镇参保率未达到95%
    before = setting.printed(figure.start - 2, figure.start)
    if before.endswith("在") and "之间" in setting.printed(figure.end, figure.end + _LONGEST_BAND):
        return True  # 完成进度在80%到100%之间
    if done_by_each(setting.page, setting.clause.places, setting.figure):
        return False
    several = len(setting.clause.places) > 1 or _says_how_many_places(setting)  # 8个区复工率全部超过90%
    if several and figure.end == setting.clause.end:
        return is_bound(setting.page, figure)  # 金山区、丰乐县投资完成率不足50%
    return (is_bound(setting.page, figure) or before == "达到") and setting.printed(figure.end, figure.end + 1) == "的"


def _says_how_many_places(setting: Setting) -> bool:
    """Whether a clause says how many places a bound is passed by: that all do, that those named do (等2个市), or that
    so many have come so far (2个县区完成80%以上)."""
    clause, grammar = setting.clause, setting.page.grammar
    counted = [figure for figure in clause.figures if counts_places(grammar, figure)]
    named = any(setting.printed(figure.start - 1, figure.start) == "等" for figure in counted)
    every = any(term.kind == "each" or setting.printed(term.start, term.end) == "全部" for term in clause.terms)
    outcome = any(term.kind == "outcome" for term in clause.terms)
    opened = any(not setting.printed(clause.start, f.start).strip(_THERE_ARE) for f in counted) and not outcome
    return bool(counted) and (named or every or opened)


def _is_held_against(setting: Setting) -> bool:
    """4.2% in 增速高于全国（4.2%）3.1个百分点: what a wider place has, in a bracket behind it."""
    clause, figure = setting.clause, setting.figure
    if clause.opener != "（" or (figure.start, figure.end) != (clause.start, clause.end):
        return False
    stop = clause.start - 1
    found = setting.page.form("measured_against").finditer(setting.page.folded, max(0, stop - _LONGEST_DISTANCE), stop)
    return any(setting.printed(match.end(), stop) in _AVERAGES for match in found)


def _is_of_last_year(setting: Setting) -> bool:
    """是去年外出务工人数的108.7%, 分别是去年总数的101.3%、103.8%: how much it is of what there was a year before."""
    form = setting.page.form("of_last_year")
    start, end = max(0, setting.figure.start - 2 * _LONGEST_DISTANCE), setting.figure.start
    return any(match.end() == end for match in form.finditer(setting.page.folded, start, end))


def _reach(setting: Setting) -> tuple[int, int]:
    """From where to where before a figure the words stand that say it was not reached."""
    return max(setting.clause.start, setting.figure.start - _LONGEST_DISTANCE), setting.figure.start


def _distance(setting: Setting) -> Decision | None:
    """滞后序时进度14.6个百分点, 高于全市2.8个百分点, 同比下降3%: how far it is from the schedule or the year before."""
    figure = setting.figure
    schedule = setting.last("ahead", "behind", "on_track")
    if schedule and (figure.is_points or schedule.lexicon == "statuses"):
        return Role.SCHEDULE, schedule
    if setting.comparison and figure.is_points and setting.printed(figure.start - 1, figure.start) in _FASTER:
        return setting.comparison, None  # 进度同比慢1.7个百分点
    if setting.comparison and _CHANGED & {*setting.printed(figure.start - 1, figure.start + 1)}:
        return setting.comparison, None  # 同比增8.7%, 同比↓8.7%, 同比-8.7%
    places = (place.end for place in setting.clause.places if place.end < figure.start)
    said = setting.printed(max(places, default=setting.clause.start), figure.start)
    if figure.is_points and said in _AHEAD_OR_BEHIND:
        return (Role.YOY if _compared_before(setting) else Role.SCHEDULE), None  # 完成比例64.57%，快6.24个百分点
    change = setting.last("up", "down", "increase")
    grown = _NEAR if figure.is_points else f"{_NEAR}了"  # 增长了28.35%
    if (setting.comparison and change) or (change and not setting.printed(change.end, figure.start).strip(grown)):
        return setting.comparison or Role.YOY, change
    return None


def _compared_before(setting: Setting) -> bool:
    """进度同比快3.6个百分点。其中粮食已播135万亩，快4.2个百分点: whether the line compared with the year before."""
    text, start = setting.page.folded, setting.clause.start
    line = text.rfind("\n", 0, start) + 1
    return any(text.find(f"同比{pace}", line, start) >= 0 for pace in _AHEAD_OR_BEHIND)


def _from_target(setting: Setting) -> Decision | None:
    """低于年度目标（76%）3.6个百分点, 优良率95.8%，满足考核要求（93.8%）: how high the target is, and how far from it,
    which is no rate of anything."""
    figure, page = setting.figure, setting.page
    stop = figure.start - 1 if figure.is_percent else _first_listed(setting)
    if figure.is_percent and not (setting.clause.opener == "（" and setting.clause.end == figure.end):
        return None
    begin = max(0, stop - _LONGEST_DISTANCE)
    if any(
        isinstance(m, Term) and m.kind == "than_average" and m.end == stop for m in page.mentions.within(begin, stop)
    ):
        return None  # 甲县、乙县分别高于目标6.3、4.6个百分点: each has the distance as a row
    near = next((m for m in page.form("from_target").finditer(page.folded, begin, stop) if m.end() == stop), None)
    before = page.mentions.figures_within(max(0, begin - _LONGEST_DISTANCE), stop) if figure.is_percent else ()
    if before and not (before[-1].is_percent or before[-1].is_points):
        return None  # 完成投资4亿元，达到年度目标（93.8%）
    if near is None:
        return None
    if figure.is_percent:
        return Role.TARGET, None
    each = setting.last("respectively") or stop != figure.start  # 分别高于年度目标4.6个、8.2个百分点
    return Role.OWN, None if each else Term(near.start(), near.end(), "cues", "than_average")


def _first_listed(setting: Setting) -> int:
    """Where the points begin that a figure goes on with: 分别高于年度目标22.8个、4.5个、4.2个百分点."""
    page, start = setting.page, setting.figure.start
    if not setting.figure.is_points:
        return start
    for figure in reversed(page.mentions.figures_within(max(0, start - _LONGEST_DISTANCE), start)):
        if not figure.is_points or page.folded[figure.end : start] != "、":
            break
        start = figure.start
    return start


def _of_target(setting: Setting) -> Decision | None:
    """占年度计划的60.4%, 占任务132个的59.09%, 预算执行进度47%, 占比50%: a percentage of something named."""
    figure, previous = setting.figure, setting.previous
    between = setting.printed(previous.figure.end, figure.start) if previous else ""
    if previous and previous.role is Role.TARGET and between.strip("）约近 ") in ("的", "任务的", "目标的", "项目的"):
        return Role.RATE, None
    target, share = setting.last("target", "total_investment"), setting.last("share")
    if target:
        return (Role.RATE if share or _is_rated(setting, target) else Role.TARGET), target
    if share is None:
        return None
    whole = setting.printed(share.end, figure.start).strip("的约近 ")
    if whole:  # 占应收面积的96.5%, 占秋播需求量的96%, 占全年规划面积的42%, 占全部投资的52%
        words = setting.page.grammar.of_kind
        owed = whole.startswith(words("turns", "planned")) or whole.endswith(words("statement_words", "needed"))
        return (Role.RATE if owed else Role.OUTCOME), share
    if _measures_share(setting, share):
        return Role.OUTCOME, None
    direct = setting.printed(share.start, share.end) == "占" and share.end == figure.start
    return (Role.RATE if direct else Role.SHARE), share


def _is_rated(setting: Setting, target: Term) -> bool:
    """年度任务完成95%, 完成年度目标的95%, 为年计划66.9%; but 全年目标是参合率稳定在95%以上 says what the target is."""
    if setting.printed(target.end, target.end + 1) in _COPULAS:
        return False
    if target.start - 1 == setting.clause.start and setting.printed(target.start - 1, target.start) in _COPULAS:
        return True
    return setting.last("done") is not None or _gap(setting).rstrip().endswith(("的", "进度"))


def _measures_share(setting: Setting, share: Term) -> bool:
    """公办幼儿园在园幼儿占比达55%: a noun of its own with 占比, where no figure stands before that it is a share of."""
    clause = setting.clause
    alone = setting.previous is None and clause.opener not in ("、", "（") and setting.figure is clause.figures[0]
    noun = noun_before(setting.page, clause.start, share.start) if alone else None
    return noun is not None and noun[1] == share.start


def _of_what_is_done(setting: Setting) -> Decision | None:
    """完成59%, 累计59%, 已完工59% are rates of completion, 完成设备安装的85% one of a part; 达到59% is an outcome."""
    done, finished = setting.last("done"), setting.last("action")
    if finished and setting.printed(finished.start - 1, finished.end) in _FINISHED and not _gap(setting).strip(_NEAR):
        return Role.RATE, finished
    if done is None:
        return None
    verb = setting.printed(done.start, done.end)
    part = setting.printed(done.end, setting.figure.start).rstrip("约近 ")
    if verb == "完成" and part.endswith("的") and len(part) > _NOUN:
        needed = setting.page.grammar.of_kind("statement_words", "needed")
        return (Role.RATE if part[:-1].endswith(needed) else Role.PROGRESS), done  # 完成种植面积的36%
    wholly = verb in _WHOLLY_DONE and not _gap(setting).strip(_NEAR)
    return (Role.RATE if wholly else Role.OUTCOME), done


def _by_position(setting: Setting) -> Decision:
    """工程进度59%, 播种进度过九成, （66.7%）, 已改造118户，90.8%: a percentage that no term governs."""
    clause, figure = setting.clause, setting.figure
    words = setting.printed(clause.start, figure.start).rstrip("约为达到近接超过 ").removesuffix("平均")
    if words.endswith("进度") or (words == "比例" and _is_behind_amount(setting)):
        return Role.RATE, None
    if clause.opener == "（" and figure.start == clause.start:
        return Role.RATE, None
    alone = (figure.start, figure.end) == (clause.start, clause.end)
    listed = clause.opener == "、" and setting.figure.is_percent and _is_behind_measured(setting)
    if alone and (listed or (clause.opener == "，" and _is_behind_amount(setting))):
        return Role.RATE, None
    over = setting.last("completed")
    if over and setting.printed(over.end, figure.start).strip(_NEAR) == "的":
        return Role.RATE, over  # 达到年度目标的45.3%
    return (Role.OWN, over) if over else (Role.BARE, None)


def _is_behind_amount(setting: Setting) -> bool:
    """Whether an amount, or a bracket behind it, ends right before the clause."""
    start = setting.clause.start - 1
    before = setting.page.mentions.figures_within(max(0, start - 20), start)
    closed = setting.printed(start - 1, start) == "）"
    return bool(before) and not before[-1].is_percent and (closed or before[-1].end == start)


def _is_behind_measured(setting: Setting) -> bool:
    """已完成2908.6公里、90.9%: whether an amount with its unit ends right before the clause."""
    before = setting.page.mentions.figures_within(max(0, setting.clause.start - 20), setting.clause.start - 1)
    return bool(before) and before[-1].end == setting.clause.start - 1 and before[-1].unit not in (None, "%")


def _gap(setting: Setting) -> str:
    """What stands between the nearest term (or the clause's beginning) and the figure."""
    start = setting.before[-1].end if setting.before else setting.clause.start
    return setting.printed(start, setting.figure.start)
