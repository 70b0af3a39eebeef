"""Statements that count how projects stand: 吉首市…任务共18件24个考核指标。达到省定验收标准的有8个…"""

from collections.abc import Sequence
from itertools import pairwise

from bulletin_parser.extract.counting.aspects import aspect
from bulletin_parser.extract.counting.bodies_counted import take_bodies
from bulletin_parser.extract.counting.count_openings import AMONG, has_its_own, is_behind, opens_count, other_programme
from bulletin_parser.extract.counting.count_shares import (
    share_within,
    take_band,
    take_changes,
    take_others,
    take_rest,
    take_share,
)
from bulletin_parser.extract.counting.counted_nouns import counted_noun
from bulletin_parser.extract.counting.counted_states import counted_states
from bulletin_parser.extract.counting.excepted import excepted
from bulletin_parser.extract.counting.in_general import is_general
from bulletin_parser.extract.counting.parts_of_places import part_of_place
from bulletin_parser.extract.counting.planned_kinds import take_planned_kind
from bulletin_parser.extract.counting.shared_counts import shared_counts, taken_by
from bulletin_parser.extract.counting.sole_counts import stands_alone
from bulletin_parser.extract.counting.state_members import take_members
from bulletin_parser.extract.counting.states_by_place import states_by_place
from bulletin_parser.extract.counting.told_by_place import told_by_place
from bulletin_parser.extract.counting.totals import take_totals, told_before, wholes_of
from bulletin_parser.extract.counting.whose_count import is_one_of_them, take_place
from bulletin_parser.extract.passages.open_lists import without_repeats
from bulletin_parser.extract.sentences.name_lists import only_bounds
from bulletin_parser.extract.status.counts import Count, State, Total
from bulletin_parser.extract.status.members import Piece
from bulletin_parser.extract.status.parted_totals import all_of_parts
from bulletin_parser.extract.status.verdicts import finishes
from bulletin_parser.extract.text.clauses import Clause, clauses
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Term
from bulletin_parser.mentions.units import COUNT_UNITS
from bulletin_parser.records import Status

_LONGEST_LABEL, _LONGEST_VERB = 20, 4
_SEVERAL, _JOINTS = 2, ("、", "和", "与", "及")  # places of an enumeration
_ALL = ("全部", "均", "已全部", "均已")
_LATEST = 8  # states that one clause may have counted
_TAKERS = (take_bodies, take_planned_kind, take_totals)


def read_counts(page: Page, start: int, end: int, titles: Sequence[str], heading_end: int = 0) -> list[Count]:
    """The counting statements in a span: a new one begins with a new place or total behind the states of another.

    A status with a count in a heading, up to ``heading_end`` (（三）进度滞后的指标（6项）), is said of what follows.
    """
    found = [Count(None, None, start, end)]
    listed_to = asked_to = start
    parts = list(clauses(page, start, end))
    told = [*states_by_place(page, parts), *shared_counts(page, parts)]
    by_place = told_by_place(page, parts)
    for clause in parts:
        if taken_by(told, clause) or clause.start in by_place:
            continue
        asked_to = max(asked_to, _asked_to(page, clause, end))
        if clause.end <= listed_to or clause.end <= asked_to:
            continue
        if take_changes(page, clause, found[-1]):
            found[-1].claims.append(Piece(clause.start, clause.end))
            continue
        count = _count_of(page, clause, found, heading_end)
        totals = next((number for take in _TAKERS if (number := take(page, clause, count))), 0)
        figures = _take_figures(page, clause, count, totals)
        states, listed_to = _take_states(page, clause, count, titles, listed_to)
        for state in states:
            state.open_ended |= state.end <= heading_end and _names_nothing(state)
        found += _for_each(page, clause, count)
        if figures or states or (totals and not _only_heads(page, clause, start, end)):
            count.claims.append(_claim(page, clause, count, listed_to))
    return [*(count for each in found if _counts(page, count := _settled(page, each))), *told]


def _settled(page: Page, count: Count) -> Count:
    """A statement without what it only says again, or of some of those that it counts."""
    count.states = without_repeats(page, count.states)
    count.totals = wholes_of(count)
    return count


def _count_of(page: Page, clause: Clause, found: list[Count], heading_end: int) -> Count:
    """The statement that a clause belongs to: the last one found, or a new one, which is added to them."""
    begins = clause.opener in "。；\n"
    label = (aspect(page, clause.start) if begins else None) or _group_label(page, clause)
    if opens_count(page, clause, found[-1], label):
        found.append(_next_count(page, clause, found[-1]))
    count = found[-1]
    if begins and is_behind(page, clause, count, heading_end):
        count.place = None
    count.group = count.group or label
    count.totals += told_before(page, label) if label else []
    take_place(page, clause, count)
    return count


def _next_count(page: Page, clause: Clause, before: Count) -> Count:
    """The statement that a clause opens behind another, which ends there."""
    end, before.end = before.end, clause.start
    part = part_of_place(page, clause, before)
    if part is None and not has_its_own(page, clause, before) and _goes_on_by_place(page, clause, before):
        before.parted = not before.states  # 全市30个项目中，石湾区5个已完工
        return Count(None, before.group, clause.start, end, among=True)
    if part is None:
        return Count(None, other_programme(page, clause, before), clause.start, end)
    before.parted = not before.states
    return Count(None, before.group, clause.start, end, [Total(part, part.unit or "", part.end)])


def _goes_on_by_place(page: Page, clause: Clause, before: Count) -> bool:
    """28个指标中，龙山县完成22个、| 永顺县完成20个: whether a clause goes on, place by place, with a whole."""
    begins = bool(clause.places) and page.folded[clause.start : clause.places[0].start] in AMONG
    whole = (before.totals and before.place is not None) or before.among
    return begins and bool(whole) and clause.opener in "，、"


def _for_each(page: Page, clause: Clause, count: Count) -> list[Count]:
    """花垣县、古丈县均完成17个: the statement for each place of an enumeration but the first, which ``count`` is of."""
    if not count.among or len(clause.places) < _SEVERAL or not count.states:
        return []
    between = (page.folded[one.end : other.start] for one, other in pairwise(clause.places))
    if any(text not in _JOINTS for text in between) or page.folded[clause.places[-1].end] not in "均都各":
        return []
    return [
        Count(place, count.group, clause.start, count.end, states=list(count.states), among=True)
        for place in clause.places[1:]
    ]


def _take_states(
    page: Page, clause: Clause, count: Count, titles: Sequence[str], listed_to: int
) -> tuple[Sequence[State], int]:
    """Takes the states that a clause counts, with the names listed for them; the states and where their names end."""
    of_parts, except_for = all_of_parts(page, clause, count), excepted(page, clause)
    states = [of_parts] if of_parts else [except_for] if except_for else counted_states(page, clause, count)
    for state in states:
        count.states.append(state)
        listed_to = clause.end if state is except_for else take_members(page, state, clause, count.end, titles)
        if _tells_results(page, state, count):
            state.account, state.members = Piece(state.members[0].start, state.members[-1].end), []
        _settle(page, clause, count, state)
    return states, listed_to


def _tells_results(page: Page, state: State, count: Count) -> bool:
    """6个指标如期完成任务，分别是：水库加固32座、… behind 14个指标超额完成任务，分别是：公路286公里，为任务的143%；…:
    whether the amounts of names are what was done of them, as in the list before theirs; one that has none behind a
    semicolon (…；学生资助全部到位) speaks for itself."""
    if state.verdict.status is not Status.COMPLETED or len(state.members) < 2:
        return False
    told = any(one.account and one.verdict.status is Status.COMPLETED for one in count.states)
    bare = [name for name in state.members if not any(f.unit for f in page.mentions.figures_within(*name))]
    return told and len(bare) < len(state.members) - 1 and all(page.folded[name.start - 1] == "；" for name in bare)


def _asked_to(page: Page, clause: Clause, end: int) -> int:
    """Where what a sentence asks for ends, if a clause opens one that asks."""
    if clause.opener not in "。；\n" or not _asks(page, clause):
        return clause.start
    return page.end_of(clause.end, "。；\n", end)


def _names_nothing(state: State) -> bool:
    """Whether a state is counted, and nothing that stands so is named or told of."""
    return state.count is not None and not state.members and state.account is None


def _take_figures(page: Page, clause: Clause, count: Count, totals: int) -> int:
    """Takes the figures of a clause that count nothing in a status, and returns how many the statement tells."""
    if clause.opener == "（":
        count.others += [(figure, "threshold") for figure in clause.figures if only_bounds(page, figure)]
    taken = take_rest(page, clause, count) or take_share(page, clause, count) + take_others(page, clause, count)
    taken += take_band(page, clause, count)
    count.others += [(figure, "total") for figure in clause.figures if not totals and _restates(figure, count)]
    return taken


def _settle(page: Page, clause: Clause, count: Count, state: State) -> None:
    """Settles what a statement counts and where, by the state just taken, and that state's share."""
    told = state.count or state.share
    if count.group is None and told:
        noun = counted_noun(page, clause, told)
        count.group = (noun.start, noun.end) if noun else None
    most = max((total.figure.value for total in count.totals), default=0)
    if state.count and state.count.value < most:  # 38个项目已开工 of 50
        count.totals = [total for total in count.totals if total.figure is not state.count]
    if count.place and is_one_of_them(page, count.place, state):
        count.place = None
    state.share = state.share or share_within(page, state)
    count.others += [(figure, "threshold") for figure in _bounds(page, state)]


def _bounds(page: Page, state: State) -> Sequence[Figure]:
    """40% of 进展较慢（完成率不足40%）的是A、B and of 进展较慢、进度不足40%的3项: how far those are that stand so."""
    at = state.verdict.end
    if state.count and page.folded[at : at + 1] in ("、", "且"):
        return [f for f in page.mentions.figures_within(at, state.count.start) if f.is_percent]
    close = page.folded.find("）", at) if page.folded.startswith("（", at) else -1
    return page.mentions.figures_within(at, close) if page.folded.startswith("的", close + 1) and close > 0 else ()


def _claim(page: Page, clause: Clause, count: Count, listed_to: int) -> Piece:
    """What of the text a clause of a counting statement takes, with accounts before it and shares behind it."""
    latest = count.states[-_LATEST:]
    begins = [state.account.start for state in latest if state.account]
    begins += [begin for state in latest if (begin := _first_of_amounts(page, clause, state)) is not None]
    shared = max((state.share.end for state in latest if state.share), default=0)  # 达到序时39项、占比83%
    return Piece(min([clause.start, *begins]), max(clause.end, listed_to, shared))


def _first_of_amounts(page: Page, clause: Clause, state: State) -> int | None:
    """建成安置房547套、明厨亮灶2项已完成: where names begin before a clause that counts them, if one has a figure."""
    own = state.members and clause.start <= state.verdict.start < clause.end
    first = state.members[0].start if own else clause.start
    figures = page.mentions.figures_within(first, clause.start) if first < clause.start else ()
    return first if figures and all(figure.unit and not figure.is_percent for figure in figures) else None


def _asks(page: Page, clause: Clause) -> bool:
    """请进度滞后的3项工程牵头部门于7月20日前拿出方案: what is asked counts nothing anew; a list behind it may."""
    return "：" not in clause.closer and page.form("request").match(page.folded, clause.start, clause.end) is not None


def _group_label(page: Page, clause: Clause) -> Span | None:
    """省级民生实事：全面完成7件，按进度推进11件: what a statement counts, as a label before it."""
    last = clause.terms[-1] if clause.terms else None
    alone = clause.opener in "。；\n" and clause.closer in "：，" and not clause.figures and not clause.places
    if not alone or last is None or last.lexicon != "groups":
        return None
    behind = page.folded[last.end : clause.end]
    ends = behind == ("中" if clause.closer == "，" else "")  # 市重点民生实事 | 中，
    return (clause.start, last.end) if ends and clause.end - clause.start <= _LONGEST_LABEL else None


def _restates(figure: Figure, count: Count) -> bool:
    """分解为66项整改任务，66项整改任务已整改完成27项: how many there are is said again."""
    return any(t.figure.value == figure.value and t.figure.unit == figure.unit for t in count.totals)


def _only_heads(page: Page, clause: Clause, start: int, end: int) -> bool:
    """Whether a clause that counts is what the rest of its sentence measures: 续建项目117个，完成投资421.8亿元.

    What is told of one of those counted (包含子项目21个，其中客运站项目完成投资1.2亿元) is not, nor is it where some of
    them are finished (承担项目18项，已完成12项，完成投资2亿元).
    """
    begin = page.begin_of(clause.start, "。；\n", start)
    stop = page.end_of(clause.end, "。；\n", end)
    among = page.folded.find("，其中", clause.end, stop)
    stop = stop if among < 0 else among
    mentions = page.mentions.within(begin, stop)
    measured = any(isinstance(m, Figure) and (m.unit == "元" or m.is_percent) for m in mentions)
    counted = page.mentions.figures_within(clause.end, max(clause.end, stop))
    noun = next((term for term in clause.terms if term.lexicon == "groups"), None)  # and no cases
    projects = noun is not None and _is_borne(page, clause, noun)
    some = projects and any(figure.unit in COUNT_UNITS and _is_finished(page, figure) for figure in counted)
    return measured and not some and not any(isinstance(m, Term) and m.lexicon == "statuses" for m in mentions)


def _is_borne(page: Page, clause: Clause, noun: Term) -> bool:
    """全县承担 | 民生实事18项: whether nothing but a place and who has to do them stands before what is counted."""
    start = max((place.end for place in clause.places if place.end <= noun.start), default=clause.start)
    return page.form("bears_them").fullmatch(page.folded, start, noun.start) is not None


def _is_finished(page: Page, figure: Figure) -> bool:
    """已完成12项: whether so many are said to be finished, right before the figure."""
    before = page.mentions.within(max(0, figure.start - _LONGEST_VERB), figure.start)
    return any(isinstance(m, Term) and m.end == figure.start and finishes(page, m) for m in before)


def _counts(page: Page, count: Count) -> bool:
    """Whether anything was counted: totals with a status, two statuses or two kinds told apart, or a list of names."""
    counted = [s for s in count.states if s.count is not None]
    listed = [s for s in count.states if s.members or s.account or s.open_ended or _is_of_all(page, count, s)]
    listed += [s for s in counted if _is_all_of_a_place(page, count, s)]
    bands = sum(role == "item_count" for _, role in count.others)
    enough = (
        bool(count.totals) or count.among or len(counted) + bands > 1 or any(stands_alone(page, s) for s in counted)
    )
    return (bool(counted) and enough) or bool(listed) or count.parted or (bool(count.totals) and bands > 1)


def _is_all_of_a_place(page: Page, count: Count, state: State) -> bool:
    """鹤城区10个项目全部达序: whether all that a place has, right before their number, stand so."""
    begins = count.place is not None and state.count is not None and count.place.end == state.count.start
    return begins and count.group is not None and page.folded.startswith(_ALL, state.verdict.start)


def _is_of_all(page: Page, count: Count, state: State) -> bool:
    """26项民生实事总体进展顺利, 超六成项目达到时序进度: whether a status is said in general of all that are counted,
    or of a share of all."""
    general = bool(count.totals) and is_general(page, state.verdict[1:])
    return state.count is None and (general or state.share is not None)
