"""What each figure of a clause is: a target, something done, a rate, a change, a distance from the schedule …

The words nearest on the left decide, then those on the right; a figure without words takes what its clause inherits.
"""

from enum import StrEnum
from typing import NamedTuple

from bulletin_parser.extract.clauses import Clause
from bulletin_parser.extract.nouns import noun_after, noun_before
from bulletin_parser.extract.page import Page
from bulletin_parser.mentions.model import Figure, Mention, Term

_DOING = frozenset({"done", "action", "finish", "step", "completed"})
_OUGHT = tuple("应需拟")
_NEAR = "约近达为超共 "
_DURATIONS = ("时间", "天数", "时长", "工期", "学时", "课时", "时数")


class Role(StrEnum):
    """The part a figure plays in its clause."""

    TARGET = "target"
    ACTUAL = "actual"
    OWN = "own"  # a row of its own, named by its predicate: 64户正在施工
    RATE = "rate"
    PROGRESS = "progress"  # a rate with a name of its own: 形象进度为46.99%
    STEP_RATE = "step_rate"
    OUTCOME = "outcome"
    YOY = "yoy"
    MOM = "mom"
    SCHEDULE = "vs_schedule"
    SHARE = "share"
    BARE = "bare"  # a noun and a figure, nothing else: 训练时间2067.7个月
    PLACES = "places"
    DURATION = "duration"
    OTHER = "other"


class Reading(NamedTuple):
    """A figure's role, the term that decided it, and what lies to its left and right in the clause."""

    role: Role
    figure: Figure
    term: Term | None
    left: int
    right: int
    sign: int


def read_clause(page: Page, clause: Clause, carried: Role | None) -> list[Reading]:
    """The readings of a clause's figures, in order. ``carried`` is the comparison (同比) that the clause inherits."""
    figures = clause.figures
    readings: list[Reading] = []
    left = clause.start
    for i, figure in enumerate(figures):
        right = figures[i + 1].start if i + 1 < len(figures) else clause.end
        previous = readings[-1] if readings else None
        readings.append(_read(page, clause, figure, left, right, previous, carried))
        if readings[-1].role is not Role.DURATION:
            left = figure.end
    return readings


def _terms(clause: Clause, start: int, end: int) -> list[Term]:
    return [m for m in clause.terms if start <= m.start and m.end <= end]


def _read(
    page: Page, clause: Clause, figure: Figure, left: int, right: int, previous: Reading | None, carried: Role | None
) -> Reading:
    before, after = _terms(clause, left, figure.start), _terms(clause, figure.end, right)
    comparison = _comparison(before, carried)
    if figure.is_percent or figure.is_points:
        role, term = _percent(page, clause, figure, before, previous, comparison)
    else:
        role, term = _amount(page, figure, before, after, right, clause, comparison)
    return Reading(role, figure, term, left, right, _sign(before))


def _comparison(before: list[Term], carried: Role | None) -> Role | None:
    for term in before:
        if term.kind in ("yoy", "mom"):
            return Role.YOY if term.kind == "yoy" else Role.MOM
    return carried if before and before[0].kind in ("up", "down", "flat", "increase") else None


def _sign(before: list[Term]) -> int:
    for term in reversed(before):
        if term.kind in ("down", "below", "behind"):
            return -1
        if term.kind in ("up", "above", "ahead", "increase"):
            return 1
    return 1


def _last(before: list[Term], *kinds: str) -> Term | None:
    return next((term for term in reversed(before) if term.kind in kinds), None)


def _percent(
    page: Page, clause: Clause, figure: Figure, before: list[Term], previous: Reading | None, comparison: Role | None
) -> tuple[Role, Term | None]:
    average = _last(before, "than_average")
    if average:
        return Role.OWN, average
    if _is_threshold(page, figure):
        return Role.OTHER, None
    schedule = _last(before, "above", "below", "ahead", "behind", "on_track")
    if schedule and (figure.is_points or schedule.lexicon == "statuses" or schedule.kind in ("above", "below")):
        return Role.SCHEDULE, schedule
    change = _last(before, "up", "down", "increase")
    if (comparison and change) or (change and change.end == figure.start):
        return comparison or Role.YOY, change
    for kinds, role in (
        (("progress",), Role.PROGRESS),
        (("step_rate",), Role.STEP_RATE),
        (("outcome",), Role.OUTCOME),
        (("rate",), Role.RATE),
    ):
        term = _last(before, *kinds)
        if term:
            return role, term
    return _share_of_target(page, clause, figure, before, previous)


def _is_threshold(page: Page, figure: Figure) -> bool:
    """接种率超过90%的有3个县区: a bound that sorts, not a result."""
    before = page.folded[figure.start - 2 : figure.start]
    bounded = figure.bound is not None or before in ("低于", "高于", "不足", "达到", "超过")
    return bounded and page.folded[figure.end : figure.end + 1] == "的"


def _share_of_target(
    page: Page, clause: Clause, figure: Figure, before: list[Term], previous: Reading | None
) -> tuple[Role, Term | None]:
    """占年度计划的60.4%, 占任务132个的59.09%, 完成59%, （66.7%）."""
    target, share, done = _last(before, "target", "total_investment"), _last(before, "share"), _last(before, "done")
    gap = page.folded[before[-1].end : figure.start] if before else page.folded[clause.start : figure.start]
    if (
        previous
        and previous.role is Role.TARGET
        and page.folded[previous.figure.end : figure.start].strip("） ") == "的"
    ):
        return Role.RATE, None
    if target and (share or done or gap.endswith("的")):
        return Role.RATE, target
    if target:
        return Role.TARGET, target
    if share and page.folded[share.end : figure.start].strip("的约近 "):
        return Role.OUTCOME, share  # 占全部投资的52%
    if share:
        return (
            Role.RATE if page.folded[share.start : share.end] == "占" and share.end == figure.start else Role.SHARE
        ), share
    if done and page.folded[done.start : done.end] in ("完成", "累计") and not gap.strip():
        return Role.RATE, done
    if done:
        return Role.OUTCOME, done
    if page.folded[clause.start : figure.start].rstrip("约为达到 ").endswith("进度"):
        return Role.RATE, None
    if clause.opener == "（" and figure.start == clause.start:
        return Role.RATE, None
    over = _last(before, "completed")
    return (Role.OWN, over) if over else (Role.BARE, None)


def _amount(
    page: Page,
    figure: Figure,
    before: list[Term],
    after: list[Term],
    right: int,
    clause: Clause,
    comparison: Role | None,
) -> tuple[Role, Term | None]:
    measure = page.grammar.kind("units", figure.unit) if figure.unit else None
    if measure == "places":
        return Role.PLACES, None
    if measure == "duration" and not _measures_duration(page, before, figure, clause):
        return Role.DURATION, None
    if figure.unit == "倍":
        return Role.OUTCOME, _last(before, "target", "yoy")
    if _is_aimed_at(page, figure, clause):
        return Role.TARGET, None
    if comparison:
        return Role.OWN, _last(before, "up", "down", "increase")
    whole = _last(before, "total_investment")
    if whole and page.folded[whole.end : figure.start].strip(_NEAR) == "":
        return Role.OWN, whole
    target = _last(before, "target")
    if target and not _is_manner(page, target):
        return Role.TARGET, target
    step = _last(before, "step", "not_started", "on_track", "behind")
    done = _last(before, "done", "action", "finish", "increase", "completed")
    if step and (done is None or done.start < step.start):
        return Role.OWN, step
    if done and page.folded[done.start - 1 : done.start] in _OUGHT and done.start > clause.start:
        return Role.TARGET, done
    if done:
        return Role.ACTUAL, done
    if page.folded[clause.start : clause.start + 2].strip()[:1] in _OUGHT and clause.figures[0] is figure:
        return Role.TARGET, None
    return _from_the_right(page, figure, after, right, clause)


def _is_aimed_at(page: Page, figure: Figure, clause: Clause) -> bool:
    """占年任务4000件的54.5%, 710公里的年度任务, 全年1.9万人的任务: 的 and a percentage or a word for a target follow."""
    if page.folded[figure.end : figure.end + 2].lstrip("）")[:1] != "的":
        return False
    for mention in clause.mentions:
        if mention.start > figure.end:
            near = mention.start - figure.end <= 4
            return near and (
                (isinstance(mention, Figure) and mention.is_percent)
                or (isinstance(mention, Term) and mention.kind == "target")
            )
    return False


def _measures_duration(page: Page, before: list[Term], figure: Figure, clause: Clause) -> bool:
    """训练时间2067.7个月 and 优良天数198天 are results; 连续4个月, 提前3天 and 3年内 are not."""
    if any(term.kind == "action" for term in before):
        return True
    noun = noun_before(page, clause, before[0].start if before else clause.start, figure.start)
    noun = noun or noun_before(page, clause, clause.start, figure.start)
    return noun is not None and page.folded[: noun[1]].endswith(_DURATIONS, noun[0])


def _is_manner(page: Page, term: Term) -> bool:
    """按计划, 按照计划 say how, not how much."""
    return page.folded[term.start - 1 : term.start] in ("按", "照", "未")


def _from_the_right(
    page: Page, figure: Figure, after: list[Term], right: int, clause: Clause
) -> tuple[Role, Term | None]:
    """18处积水点仅完成9处 · 66个…卫生院完成任务 · 64户正在施工 · 5.6公里未启动."""
    if page.folded[figure.start - 2 : figure.start] in ("以上", "上述"):
        return Role.OTHER, None
    for term in after:
        if right < clause.end and term.kind in _DOING and not page.folded[term.end : right].strip(_NEAR + "已"):
            return Role.TARGET, term
        if _completes(page, term):
            following = next((f for f in clause.figures if f.start == right), None)
            same = following is not None and following.unit == figure.unit
            return (Role.TARGET if same else Role.ACTUAL), term
        if term.kind in ("step", "not_started", "on_track", "behind"):
            named = noun_after(page, clause, figure, term.start)
            heads = noun_before(page, clause, clause.start, figure.start) is None and clause.opener not in ("、", "，")
            return (Role.TARGET if named and heads else Role.OWN), term
    return Role.BARE, None


def _completes(page: Page, term: Term) -> bool:
    """Whether a predicate says done (完成任务, 建成) rather than under way (开展群众工作)."""
    if term.kind == "done":
        return page.folded[term.start : term.end] in ("完成", "建成", "达到")
    if term.kind == "action":
        return page.folded[term.start : term.end] in ("完工", "竣工", "办结")
    return term.kind in ("finish", "completed", "rate")


def mentions_between(clause: Clause, start: int, end: int) -> list[Mention]:
    """The clause's mentions between two offsets."""
    return [m for m in clause.mentions if start <= m.start and m.end <= end]
