"""Statements that count how projects stand: 吉首市…任务共18件24个考核指标。达到省定验收标准的有8个…"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from bulletin_parser.extract.clauses import Clause, clauses
from bulletin_parser.extract.members import Piece, split_members, without_ordinal, without_predicate
from bulletin_parser.extract.page import Page
from bulletin_parser.extract.verdicts import Verdict, negated, with_adverbs
from bulletin_parser.mentions.model import Figure, Mention, Place, Term, Time
from bulletin_parser.records import Status

_ENDS = ("", "，", "。", "；", "、", "）", "的", "了", "\n")  # 86个项目完成投资 says nothing of how the 86 stand
_FINISHED = frozenset({"完成", "建成", "完工", "竣工", "办结"})
_WHOLE_UNITS = frozenset({"大项", "小项", "子项"})
_REST = frozenset({"其他", "其它", "其余"})
_COUNT_UNITS = frozenset({"个", "件", "项", "大项", "小项", "子项"})


@dataclass(slots=True)
class State:
    """How many stand in one status, and which."""

    verdict: Verdict
    count: Figure | None = None
    share: Figure | None = None
    members: list[Piece] = field(default_factory=list)
    end: int = 0
    account: Piece | None = None  # a list whose names come with figures of their own
    open_ended: bool = False  # the list is the items that follow (9项未达序时的任务分别为：)


class Total(NamedTuple):
    """How many are counted in all; the unit takes in what is counted (24个考核指标)."""

    figure: Figure
    unit: str
    end: int


@dataclass(slots=True)
class Count:
    """A statement that counts projects, while it is being read."""

    place: Place | None
    group: tuple[int, int] | None
    start: int
    end: int
    totals: list[Total] = field(default_factory=list)
    states: list[State] = field(default_factory=list)
    claims: list[Piece] = field(default_factory=list)


def read_counts(page: Page, start: int, end: int, titles: Sequence[str], heading_end: int = 0) -> list[Count]:
    """The counting statements in a span: a new one begins with a new place or total behind the states of another.

    A status with a count in a heading, up to ``heading_end`` (（三）进度滞后的指标（6项）), is said of what follows.
    """
    count = Count(None, None, start, end)
    found = [count]
    listed_to = start
    for clause in clauses(page, start, end):
        if clause.end <= listed_to:
            continue
        if count.states and _begins_anew(page, clause, count):
            count.end = clause.start
            count = Count(None, None, clause.start, end)
            found.append(count)
        _take_place(clause, count)
        taken = _take_totals(page, clause, count) + _take_share(clause, count)
        for state in _states(page, clause, count):
            count.states.append(state)
            taken += 1
            listed_to = _take_members(page, state, clause, end, titles)
            if state.end <= heading_end and state.count and not state.members and not state.account:
                state.open_ended = True
        if taken:
            count.claims.append(Piece(clause.start, max(clause.end, listed_to)))
    return [count for count in found if _counts(count)]


def _begins_anew(page: Page, clause: Clause, count: Count) -> bool:
    """陇西县承担任务19项 behind what is said of another county; 市定民生实事有2项 behind what is said of the 省定."""
    figures = [f for f in clause.figures if f.unit in _COUNT_UNITS]
    if not figures:
        return False
    place = next((m for m in clause.places), None)
    if place and count.place and page.folded[slice(*place[:2])] != page.folded[slice(*count.place[:2])]:
        return True
    named = _named_before(page, clause, figures[0])
    return (
        bool(named)
        and clause.opener in "。；\n"
        and not any(m.lexicon == "statuses" and m.end <= figures[0].start for m in clause.terms)
    )


def _counts(count: Count) -> bool:
    counted = [s for s in count.states if s.count is not None]
    listed = [s for s in count.states if s.members or s.account or s.open_ended]
    return (bool(counted) and (bool(count.totals) or len(counted) > 1)) or bool(listed)


def _take_place(clause: Clause, count: Count) -> None:
    if count.place is None and not count.states:
        places = clause.places
        count.place = next((p for p in places if p.level == "whole"), places[0] if places else None)


def _take_totals(page: Page, clause: Clause, count: Count) -> int:
    before = len(count.totals)
    if any(figure.unit == "元" for figure in clause.figures):
        return 0  # 74个项目年度计划投资198.6亿元 is about money
    if count.states or any(m.lexicon == "statuses" for m in clause.terms):
        return 0
    for figure in clause.figures:
        if figure.unit not in _COUNT_UNITS:
            continue
        noun = _counted_noun(page, clause, figure)
        named = _named_before(page, clause, figure)
        follows = bool(count.totals) and count.totals[-1].end == figure.start  # 18件24个考核指标
        if noun is None and not named and not follows and figure.unit not in _WHOLE_UNITS:
            continue
        end = noun.end if noun and figure.unit == "个" else figure.end
        unit = figure.unit + page.printed(figure.end, end)
        count.totals.append(Total(figure, unit, end))
        if count.group is None:
            count.group = _group(page, clause, named, noun)
    return len(count.totals) - before


def _counted_noun(page: Page, clause: Clause, figure: Figure) -> Term | None:
    """The noun for what is counted, right behind the figure or after a word for its level (12件省定民生实事)."""
    for mention in clause.mentions:
        if mention.start >= figure.end and _is_group(mention):
            between = page.folded[figure.end : mention.start]
            return mention if len(between) <= 6 and "的" not in between else None  # type: ignore[return-value]
    return None


def _named_before(page: Page, clause: Clause, figure: Figure) -> list[Mention]:
    """The nouns before a total, when little but 共 and a place stands between (为民办实事项目涉及我区共34项)."""
    named = [m for m in clause.mentions if _is_group(m) and m.end <= figure.start]
    if not named or (figure.unit == "个" and getattr(named[-1], "kind", "") == "target"):
        return []  # 年度任务6个 is a project's target
    between = page.folded[named[-1].end : figure.start]
    others = [m for m in clause.mentions if named[-1].end <= m.start < figure.start]
    plain = all(isinstance(m, Place) or (isinstance(m, Term) and m.kind in ("total", "share")) for m in others)
    return named if len(between) <= 8 and plain else []


def _is_group(mention: object) -> bool:
    return isinstance(mention, Term) and (mention.lexicon == "groups" or mention.kind == "target")


def _group(page: Page, clause: Clause, named: list[Mention], noun: Term | None) -> tuple[int, int] | None:
    """What is counted: the phrase before 共, from behind the place (省定重点民生实事任务), or the noun after the figure."""
    if named:
        last = named[-1]
        before = [m.end for m in clause.mentions if isinstance(m, Place | Time) and m.end <= last.start]
        start = max(before, default=clause.start)
        cues = [m.end for m in clause.terms if m.kind in ("total", "done", "adverb") and start <= m.start < last.start]
        start = max([start, *cues])
        while start < last.end and page.folded[start] in "的 、了我各":
            start += 1
        return start, last.end
    return (noun.start, noun.end) if noun else None


def _take_share(clause: Clause, count: Count) -> int:
    """占比50% belongs to the state before it."""
    figures = clause.figures
    if count.states and len(figures) == 1 and figures[0].is_percent and count.states[-1].share is None:
        if any(m.kind == "share" for m in clause.terms):
            count.states[-1].share = figures[0]
            return 1
    return 0


def _states(page: Page, clause: Clause, count: Count) -> list[State]:
    found: list[State] = []
    terms = clause.terms
    figures = [f for f in clause.figures if f.unit in _COUNT_UNITS]
    for term in terms:
        verdict = _status_of(page, terms, term, count)
        if verdict is None:
            continue
        paired = _paired(page, [f for f in figures if _same_unit(f, count)], verdict)
        if paired or page.grammar.form("list_intro").match(page.folded, verdict.end):
            end = max(verdict.end, paired.end if paired else 0)
            found.append(State(verdict, paired, end=end))
            if paired:
                figures.remove(paired)
    return found


def _heads_list(page: Page, terms: list[Term], term: Term) -> bool:
    """一、已完成的19项：: 已 before the verb and 的 behind it say that projects are listed."""
    return page.folded[term.end : term.end + 1] == "的" and with_adverbs(terms, term.start) < term.start


def _same_unit(figure: Figure, count: Count) -> bool:
    """Whether a count is of what the totals count: among 28项, 2个 (3个养老服务中心已完成2个) is not."""
    return not count.totals or any(total.figure.unit == figure.unit for total in count.totals)


def _status_of(page: Page, terms: list[Term], term: Term, count: Count) -> Verdict | None:
    start = term.start
    status: Status | None = Status.COMPLETED
    if term.lexicon == "statuses":
        status, start = negated(terms, term)
    elif term.kind in ("finish", "rate") or (
        term.kind in ("done", "action") and page.folded[term.start : term.end] in _FINISHED
    ):
        status = Status.COMPLETED if count.totals or _heads_list(page, terms, term) else None
    else:
        status = None
    if status is None:
        return None
    following = next((t for t in terms if t.start == term.end and t.kind == "target"), None)
    end = following.end if following else term.end
    if page.folded[end : end + 2] == "要求":
        end += 2
    return Verdict(status, with_adverbs(terms, start), end)


def _paired(page: Page, figures: list[Figure], verdict: Verdict) -> Figure | None:
    """The count that stands right behind the status (…的有8个) or right before it (53项达到序时进度要求)."""
    verbal = verdict.status is Status.COMPLETED and page.folded[verdict.end - 2 : verdict.end] in _FINISHED
    for figure in figures:
        if figure.start >= verdict.end:
            between = page.folded[verdict.end : figure.start]
            if page.grammar.form("status_then_count").fullmatch(between):
                return figure
        elif figure.end <= verdict.start and not (verbal and page.folded[verdict.end : verdict.end + 1] not in _ENDS):
            between = _outside_bracket(page.folded[figure.end : verdict.start])
            if page.grammar.form("count_then_status").fullmatch(between):
                return figure
    return None


def _outside_bracket(text: str) -> str:
    """What stands between a count and its status besides the names in a bracket (有2项（A、B）推进缓慢)."""
    return text[text.index("）") + 1 :] if text.startswith("（") and "）" in text else text


def _bracketed_members(page: Page, state: State) -> list[Piece]:
    """The names in a bracket right behind a count: 进度滞后1项（农贸市场改造）."""
    if state.count is None or page.folded[state.count.end : state.count.end + 1] != "（":
        return []
    close = page.folded.find("）", state.count.end, state.count.end + 300)
    inner = page.mentions.within(state.count.end, close)
    if close < 0 or any(isinstance(m, Figure) and (m.is_percent or m.start == state.count.end + 1) for m in inner):
        return []
    state.end = max(state.end, close + 1)
    return [without_ordinal(page, piece) for piece in split_members(page, state.count.end + 1, close)]


def _take_members(page: Page, state: State, clause: Clause, end: int, titles: Sequence[str]) -> int:
    """Reads the list behind a state, if there is one, and returns where it ends."""
    state.members = _bracketed_members(page, state)
    if state.members:
        return max(clause.start, state.end - 1)
    at = state.end
    after = page.grammar.scanner("groups").match(page.folded, at)
    if after and state.count is not None:
        at += len(after.text)
    intro = page.grammar.form("list_intro").match(page.folded, at)
    if not intro:
        return clause.start
    stop = _list_end(page.folded, intro.end(), end)
    total = page.grammar.form("list_total").search(page.folded, intro.end(), stop)
    list_end = stop
    if total:
        list_end = total.start()
        if state.count is None:
            state.count = next(
                (m for m in page.mentions.within(total.start("count"), stop) if isinstance(m, Figure)), None
            )
    state.end = stop
    if intro.end() >= list_end:
        state.open_ended = page.folded[intro.end() - 1 : intro.end()] == "："
    elif _is_account(page, intro.end(), list_end):
        state.account = Piece(intro.end(), list_end)
    else:
        pieces = [
            p
            for p in split_members(page, intro.end(), list_end, titles)
            if page.folded[p.start : p.start + 2] not in _REST
        ]
        state.members = [without_ordinal(page, without_predicate(page, piece)) for piece in pieces]
    return stop


def _is_account(page: Page, start: int, end: int) -> bool:
    """Whether the names of a list come with accounts of their own: figures that are done, or statements cut by ；."""
    mentions = page.mentions.within(start, end)
    told = any(isinstance(m, Term) and m.kind in ("rate", "target", "respectively") for m in mentions)
    figures = [m for m in mentions if isinstance(m, Figure)]
    led = page.grammar.form("lead_within").search(page.folded, start, end) is not None
    return led or any(figure.is_percent for figure in figures) or (told and bool(figures))


def _list_end(text: str, start: int, end: int) -> int:
    """Where a list ends: at 。 or a line's end; at ； only when what follows is another statement."""
    for i in range(start, end):
        if text[i] in "。\n" or (text[i] == "；" and "：" in text[i : i + 20] and "：" not in text[start:i]):
            return i
    return end
