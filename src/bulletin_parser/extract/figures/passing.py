"""Figures that only lead to another, or sort what is counted: 10亿元以上项目10个, 由600元提高到640元."""

import re

from bulletin_parser.extract.figures.earlier import was_before
from bulletin_parser.extract.figures.prizes import is_prize
from bulletin_parser.extract.figures.readings import Role, Setting
from bulletin_parser.extract.figures.replanned import was_replaced
from bulletin_parser.extract.text.bounds import is_bound
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure
from bulletin_parser.records import Bound

_DOING = frozenset({"done", "action", "finish", "step", "target", "increase", "completed"})
_SHORTEST_KIND = 2  # characters of what is so big
_LONGEST_KIND = 5  # characters of 的自然村
_NEAR = 10  # characters before a figure in which 从 stands
_LISTED = 40  # characters around a figure in which others that are listed with it stand
_EACH = "分别"
_JOINTS = ("、", "和", "及", "与")
_FOR = ("为", "给", "向", "对")
_ABOUT = "了约近"
_COPULAS = "为是约近"
_LONGEST_RATED = 4  # characters between the things that are counted and the word for their rate


def passing_role(setting: Setting) -> Role | None:
    """A figure that only leads to another: 10亿元以上项目10个, 由600元提高到640元."""
    figure = setting.figure
    if figure.bound is not None and any(p.level == "rest" and p.end <= figure.start for p in setting.clause.places):
        return Role.THRESHOLD  # 其余乡镇得分在90分以下: what several share is not what each has
    bounds = figure.bound in (Bound.AT_LEAST, Bound.AT_MOST) or _tells_which(setting)
    sorts = figure.unit == "元" and bounds and (setting.right < setting.clause.end or _sizes_a_kind(setting))
    named = setting.printed(figure.end, figure.end + 1).isalpha()
    if (
        is_said_exactly(setting)
        or _bounds_a_kind(setting)
        or ((sorts or _sizes_places(setting)) and named)
        or _sizes_what_is_counted(setting)
        or _sizes_by_its_noun(setting)
        or _sorts_those(setting)
        or _each_has(setting)
        or _some_fall_short(setting)
    ):
        return Role.THRESHOLD
    if (
        figure.unit == "元"
        and figure.bound is Bound.AT_LEAST
        and setting.clause.opener == "（"
        and _before_project(setting)
    ):
        return Role.THRESHOLD
    if _differs(setting) or is_prize(setting):
        return Role.OTHER
    if _is_of_a_reason(setting) or _is_left_to_come(setting) or _is_rated(setting) or _has_outcome(setting):
        return Role.COUNT
    return Role.PREVIOUS if is_left_behind(setting) or was_before(setting) or was_replaced(setting) else None


def _bounds_a_kind(setting: Setting) -> bool:
    """5-10亿元（不含10亿元）项目: whether a bracket holds nothing but whether a bound is part of what is sorted."""
    figure, clause = setting.figure, setting.clause
    said = setting.printed(clause.start, figure.start)
    whether = said == "含" or said in setting.page.grammar.of_kind("turns", "left_out")
    return whether and clause.opener == "（" and figure.end == clause.end


def is_asked_for(setting: Setting) -> bool:
    """优良天数比率达到85%以上，目前为88.3%: a bound that is asked for, of which the next clause says what it is now."""
    said = _said_exactly(setting) if setting.figure.bound in (Bound.AT_LEAST, Bound.AT_MOST) else None
    return said is not None and said["now"] is not None


def is_said_exactly(setting: Setting) -> bool:
    """收获面积超过200万亩，已达217.4万亩 · 低于50%，为33.6%: a bound, of which the next clause says how much it is."""
    return _said_exactly(setting) is not None


def _said_exactly(setting: Setting) -> re.Match[str] | None:
    figure, page = setting.figure, setting.page
    if not is_bound(page, figure) or figure.end != setting.clause.end:
        return None
    exact: re.Match[str] | None = page.form_in("said_exactly", figure.end, figure.end + _LONGEST_RATED * 2).match(
        page.folded, figure.end
    )
    told = page.mentions.figures_within(exact.end(), exact.end() + 1) if exact else ()
    return exact if exact and any(one.start == exact.end() and one.unit == figure.unit for one in told) else None


def _tells_which(setting: Setting) -> bool:
    """完成投资超10亿元的项目有3个: whether a bound says which projects are counted, that it stands right before."""
    figure = setting.figure
    at = figure.end + (setting.printed(figure.end, figure.end + 1) == "的")
    noun = next((term for term in setting.after if term.start == at and term.lexicon == "groups"), None)
    counted = noun is not None and setting.right - noun.end <= _LONGEST_RATED
    return figure.bound in (Bound.OVER, Bound.UNDER) and counted


def _some_fall_short(setting: Setting) -> bool:
    """个别路段砂砾路面厚度不足10厘米: what some fall short of, which is a fault and no result."""
    figure, text, of_kind = setting.figure, setting.page.folded, setting.page.grammar.of_kind
    short = figure.bound is Bound.UNDER or text.endswith(of_kind("turns", "short_of"), 0, figure.start)
    return short and text.startswith(of_kind("turns", "some"), setting.clause.start)


def _sizes_what_is_counted(setting: Setting) -> bool:
    """现有56人以上大班额1126个, 66人以上超大班额已全部消除: how big those are of which the clause tells how many there
    are or how they stand, where no verb says that so many were aimed at or done."""
    figure = setting.figure
    sized = figure.bound is Bound.AT_LEAST and setting.printed(figure.end - 2, figure.end) == "以上"
    served = setting.printed(figure.start - 1, figure.start) in _FOR  # 为160名以上残疾儿童提供基本康复服务
    if not sized or served or any(term.kind in _DOING for term in setting.before):
        return False
    following = next((f for f in setting.clause.figures if f.start == setting.right), None)
    named = setting.printed(figure.end, figure.end + _SHORTEST_KIND).isalpha()
    counted = following is not None and following.unit not in (None, figure.unit) and not following.is_percent
    adverb = next((term for term in setting.after if term.kind == "adverb"), None)
    stands = following is None and adverb is not None and adverb.start - figure.end >= _SHORTEST_KIND
    return named and (counted or stands)


def _sizes_by_its_noun(setting: Setting) -> bool:
    """流域面积50平方公里以上河流、水面面积1平方公里以上湖泊: how big those are at least that are spoken of."""
    figure, text = setting.figure, setting.page.folded
    noun = text.endswith(setting.page.grammar.of_kind("turns", "size"), 0, figure.start)
    sized = setting.printed(figure.end - 2, figure.end) in ("以上", "以下")
    behind = setting.printed(figure.end, figure.end + _SHORTEST_KIND)
    return noun and sized and len(behind) == _SHORTEST_KIND and behind.isalpha()


def _sorts_those(setting: Setting) -> bool:
    """收入低于18万元的村: how much those that are spoken of have at most, where no verb says that it was aimed at."""
    figure, text, of_kind = setting.figure, setting.page.folded, setting.page.grammar.of_kind
    bound = is_bound(setting.page, figure) or text.endswith(of_kind("turns", "short_of"), 0, figure.start)
    whose = text.startswith("的", figure.end) and not text.startswith(
        (*of_kind("aims", "aim_of"), *of_kind("aims", "ceiling")), figure.end
    )
    return bound and whose and not any(term.kind in _DOING for term in setting.before)


def _each_has(setting: Setting) -> bool:
    """帮助143户零就业家庭至少1人就业, 每个社区至少1处: how much each of those told of has at least."""
    figure, clause = setting.figure, setting.clause
    least = figure.bound is Bound.AT_LEAST and setting.printed(clause.start, figure.start).endswith("至少")
    several = setting.previous is not None and setting.previous.figure.unit != figure.unit
    return least and (several or "每" in setting.printed(clause.start, figure.start))


def _sizes_a_kind(setting: Setting) -> bool:
    """推动500万元以下欠款年内清零: how much each of those is at most that are spoken of, none of which is counted."""
    figure = setting.figure
    sized = setting.printed(figure.end - 2, figure.end) in ("以上", "以下")
    named = setting.printed(figure.end, figure.end + _SHORTEST_KIND)
    done = any(term.kind in _DOING for term in setting.before)
    return sized and len(named) == _SHORTEST_KIND and named.isalpha() and not done


def _sizes_places(setting: Setting) -> bool:
    """30户以上自然村寨垃圾收运设施覆盖率95%, 286个20户以上自然村: how many live in each of the places that another
    figure is of."""
    figure = setting.figure
    peopled = figure.unit in ("户", "人", "万人") and setting.printed(figure.end - 1, figure.end) in ("上", "下")
    behind = setting.printed(figure.end, figure.end + _LONGEST_KIND).lstrip("的")
    places = setting.page.grammar.of_kind("statement_words", "peopled")
    counted = setting.right < setting.clause.end or any(f.end == figure.start for f in setting.clause.figures)
    return peopled and counted and behind.startswith(places)


def _differs(setting: Setting) -> bool:
    """比计划多6个, 较目标少2所: how far from an aim that is printed nowhere."""
    target = setting.last("target")
    more = target and setting.printed(target.end, setting.figure.start).strip("约近 ") in (
        "多",
        "少",
        "超",
        "增加",
        "减少",
    )
    return bool(more) and setting.printed(target.start - 1, target.start) in ("比", "较") if target else False


def _is_of_a_reason(setting: Setting) -> bool:
    """因3户房屋未完成征收停工: how many stand in the way."""
    reason = setting.printed(setting.figure.start - 2, setting.figure.start)
    return reason.endswith(("因", "由于", "受")) and not reason.endswith(("惠受", "享受", "感受"))


def _is_rated(setting: Setting) -> bool:
    """68个项目投资完成率56%: how many things a rate is of, that follows right behind them."""
    figure, after = setting.figure, setting.after
    noun = next((t for t in after if t.start == figure.end and t.lexicon == "groups"), None)
    rate = next((t for t in after if noun and t.end == setting.right and t.kind in ("rate", "step_rate")), None)
    return rate is not None and noun is not None and rate.start - noun.end <= _LONGEST_RATED


def _has_outcome(setting: Setting) -> bool:
    """全市12个国考断面水质优良比例为91.7%, 35个乡镇污水处理率达到86%: how many an outcome is of, that opens the clause
    and of which nothing else is told."""
    figure, clause, text = setting.figure, setting.clause, setting.page.folded
    opening = max((place.end for place in clause.places if place.end <= figure.start), default=clause.start)
    rate = next((f for f in clause.figures if f.start == setting.right), None)
    if rate is None or not rate.is_percent or text[opening : figure.start].strip():
        return False
    said = next((t for t in setting.after if t.kind in ("done", "each")), None)
    name = setting.printed(figure.end, said.start if said else rate.start).rstrip(_COPULAS)
    done = any(t.kind in (_DOING - {"done"}) | {"rate", "step_rate"} for t in setting.after)
    return name.endswith(setting.page.grammar.of_kind("turns", "rated")) and not done


def _is_left_to_come(setting: Setting) -> bool:
    """剩余12座预计11月底前完成: how many are left, of which only what is to come is said."""
    left = any(term.kind == "others" and term.end == setting.figure.start for term in setting.before)
    return left and any(term.kind == "future" for term in setting.after)


def _before_project(setting: Setting) -> bool:
    """（3000万元以上工业项目）: which projects are counted outside the bracket."""
    behind = setting.printed(setting.figure.end, setting.clause.end)
    return "项目" in behind or "企业" in behind


def is_left_behind(setting: Setting) -> bool:
    """由每人每月600元提高到640元, 从7.5个工作日压缩至4.2个工作日, 从574元、260元分别提高到609元、287元: where it came
    from."""
    page = setting.page
    first, last = _listed_with(setting)
    start = max(setting.clause.start if first is setting.figure else 0, first.start - _NEAR)
    if not any(word in page.folded[start : first.start] for word in ("由", "从")):
        return False
    at = last.end + page.folded.startswith("）", last.end)
    at += len(_EACH) * page.folded.startswith(_EACH, at)
    return page.grammar.scanner("onward").match(page.folded, at) is not None


def has_come_to(setting: Setting) -> bool:
    """办理时限由5天压减到2天, 平均用时由18分钟缩短至13分钟: whether a figure is what another before it came to."""
    page, figure = setting.page, setting.figure
    onward = page.grammar.of_kind("onward", "onward")
    before = page.mentions.figures_within(setting.clause.start, figure.start)
    return bool(before) and page.folded[before[-1].end : figure.start].rstrip(_ABOUT) in onward


def _listed_with(setting: Setting) -> tuple[Figure, Figure]:
    """The first and the last of the figures that 、 or 和 parts and nothing else, of which this is one."""
    page, figure = setting.page, setting.figure
    figures = page.mentions.figures_within(max(0, figure.start - _LISTED), figure.start + _LISTED)
    first = last = figures.index(figure)
    while first and _adjoin(page, figures[first - 1], figures[first]):
        first -= 1
    while last + 1 < len(figures) and _adjoin(page, figures[last], figures[last + 1]):
        last += 1
    return figures[first], figures[last]


def _adjoin(page: Page, one: Figure, other: Figure) -> bool:
    return page.folded[one.end : other.start] in _JOINTS
