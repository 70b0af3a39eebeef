"""What of all that are counted stands so, and how many are left: 占比50%, 其它类9个，占4.1%."""

from collections.abc import Sequence

from bulletin_parser.extract.counting.counted_nouns import counted_noun
from bulletin_parser.extract.figures.grown import changes_a_count
from bulletin_parser.extract.status.counts import Count, State, Unrated
from bulletin_parser.extract.status.verdicts import Verdict
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.leads import skip_lead
from bulletin_parser.extract.text.nouns import Span, trimmed
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Term
from bulletin_parser.mentions.units import COUNT_UNITS
from bulletin_parser.records import Status

_NEAR = "已有超过近约逾"
_JOINTS = ("、", "和", "及")
_LONGEST_CLASS = 24  # characters of what tells a class from others


def take_rest(page: Page, clause: Clause, count: Count) -> int:
    """其它类9个，占总任务的4.1%; 另有1件上级尚未下达任务: how many are left, of which no status is said, and their
    share."""
    terms, figures = clause.terms, clause.figures
    if not count.states or len(figures) != 1 or any(term.lexicon == "statuses" for term in terms):
        return 0
    left = bool(terms) and terms[0].kind == "others" and terms[0].start == clause.start
    more = (*page.grammar.of_kind("turns", "more"), *page.grammar.of_kind("turns", "still_there"))
    there = page.folded[clause.start : figures[0].start] in more and not _are_named(page, figures[0])
    counted = figures[0].unit in COUNT_UNITS and ((left and figures[0].end == clause.end) or there)
    if counted and left and page.folded.endswith("类", clause.start, figures[0].start):
        count.unrated.append(Unrated((clause.start, figures[0].start), figures[0]))
        return 1
    shared = figures[0].is_percent and clause.start == _last_counted(count) + 1
    if counted:
        count.others.append((figures[0], "remainder"))
    elif shared:
        _take_share_of_last(count, figures[0], "remainder")
    return int(counted or shared)


def _are_named(page: Page, figure: Figure) -> bool:
    """其余3个项目为A、B、C: whether names follow a count."""
    noun = page.grammar.scanner("groups").match(page.folded, figure.end)
    return page.folded[figure.end + (len(noun.text) if noun else 0)] in "为是：（"


def take_others(page: Page, clause: Clause, count: Count) -> int:
    """暂未下达任务的1件，占2.4% · 留作参考的（D类）8件 · 5个部门未上报 · 主体封顶8个: some of those counted that
    have no status, and their share."""
    if not count.states or len(clause.figures) != 1 or any(term.lexicon == "statuses" for term in clause.terms):
        return 0
    figure = clause.figures[0]
    told = [term for term in clause.terms if term.end <= figure.start or count.of_bodies]
    assigns = page.grammar.of_kind("statement_words", "assigns")
    kinds = {term.kind for term in told if not page.folded.startswith(assigns, term.start)}  # 暂未 | 下达任务的有2项
    counts = figure.unit in COUNT_UNITS or count.of_bodies
    left_out = "negation" in kinds and not kinds & {"done", "action", "finish"}
    left_out = left_out or page.form("stage_counted").fullmatch(page.folded, clause.start, figure.start) is not None
    mark = page.form("class_mark").search(page.folded, clause.start, figure.start)
    if counts and mark:
        count.unrated.append(Unrated(_words_before(page, clause, mark.start()), figure))
    elif counts and left_out:
        count.others.append((figure, "item_count"))
    elif figure.is_percent and "share" in kinds and clause.start <= _last_counted(count) + 1:
        _take_share_of_last(count, figure, "share")
    else:
        return 0
    return 1


def _words_before(page: Page, clause: Clause, end: int) -> Span:
    """留作参考或不可行，需解释说明 of 留作参考或不可行，需解释说明的（D类）有6件: what a class is told apart by."""
    start = page.begin_of(clause.start, "。；：\n") if clause.opener == "，" else clause.start
    return trimmed(page.folded, max(start, end - _LONGEST_CLASS), end)


def _last_counted(count: Count) -> int:
    """Where the last figure ends of those that count some without a status; beyond the text for none."""
    ends = [figure.end for figure, _ in count.others[-1:]] + [unrated.number.end for unrated in count.unrated[-1:]]
    return max(ends, default=-2)


def _take_share_of_last(count: Count, figure: Figure, role: str) -> None:
    if count.unrated and count.unrated[-1].number.end == _last_counted(count):
        count.unrated[-1] = count.unrated[-1]._replace(share=figure)
    else:
        count.others.append((figure, role))


def take_changes(page: Page, clause: Clause, count: Count) -> int:
    """已完成的项目增加5个，滞后的项目减少6个: by how many more or fewer stand so than before, which counts none."""
    changes = [figure for figure in clause.figures if changes_a_count(page, clause, figure)]
    count.others += [(figure, "change") for figure in changes]
    return len(changes)


def take_band(page: Page, clause: Clause, count: Count) -> int:
    """进度达到90%以上的7项, 80%-100%的有9个, 完成过半的12个: some of those counted, told apart by how far they are and
    by no status (完成投资超过年度计划80%的有5个)."""
    if not clause.figures or not (count.states or count.totals):
        return 0
    *bounds, counted = clause.figures
    if counted.unit not in COUNT_UNITS or any(_says_how(term, bounds) for term in clause.terms):
        return 0
    if not bounds:
        told = page.form("past_half").fullmatch(page.folded, clause.start, counted.start) is not None
    else:
        behind = page.form("band_then_count").fullmatch(page.folded, bounds[-1].end, counted.start)
        told = len(bounds) == 1 and bounds[0].is_percent and behind is not None
    if told:
        count.others += [*((bound, "threshold") for bound in bounds), (counted, "item_count")]
    return int(told)


def _says_how(term: Term, bounds: Sequence[Figure]) -> bool:
    """Whether a word says how those stand that are counted, and is not what a bound goes on with (超过年度计划80%)."""
    return term.lexicon == "statuses" and all(term.end != bound.start for bound in bounds)


def take_share(page: Page, clause: Clause, count: Count) -> int:
    """占比50%, 完成率92.3% behind what is completed: it belongs to the state before it."""
    if not count.states or len(clause.figures) != 1 or not clause.figures[0].is_percent:
        return 0
    if _take_in_turn(page, clause, count):
        return 1
    state = _shared_state(page, clause, count)
    if state is None or state.share is not None:
        return 0
    state.share = clause.figures[0]
    return 1


def _shared_state(page: Page, clause: Clause, count: Count) -> State | None:
    """The state before a clause that the share in it is of, if any."""
    if page.folded.endswith(page.grammar.of_kind("statement_words", "passes"), clause.start, clause.figures[0].start):
        return None  # （进展情况占比低于91.7%）
    kinds, state = {m.kind for m in clause.terms}, count.states[-1]
    if clause.start > state.end + 2 and not _is_of_the_whole(page, clause, state):
        return None  # what 占67.7% is said of stands between
    if "share" in kinds:
        listed = "respectively" in kinds and clause.closer in _JOINTS  # as many as there are states take them in turn
        return None if listed else state
    done = [s for s in count.states if s.verdict.status is Status.COMPLETED]
    named = kinds == {"rate"} and clause.terms[0].start > clause.start + 2  # 安心托幼行动完成率42%
    whole = kinds == {"rate"} and not named and count.totals and done and clause.start <= state.end + 1
    return done[0] if whole else None  # 已完成12项，…，未启动1项，完成率38.7%


def _take_in_turn(page: Page, clause: Clause, count: Count) -> bool:
    """超序时10件，达到序时15件，滞后5件，分别占 | 33.3%、| 50%、| 16.7%: whether the share of a clause is one of as
    many as there are states before it, each of which takes its own with the first."""
    first = clause.figures[0]
    if any(state.share is not None and state.share.start == first.start for state in count.states):
        return True
    stop = page.end_of(clause.end, "，。；：\n") if clause.closer in _JOINTS else clause.end
    shares = page.mentions.figures_within(first.start, stop)
    states = count.states[-len(shares) :]
    fits = len(shares) == len(states) > 1 and all(share.is_percent for share in shares)
    if not fits or not {"respectively", "share"} <= {term.kind for term in clause.terms}:
        return False
    if clause.start > states[-1].end + 2 or any(state.share is not None or state.count is None for state in states):
        return False
    for state, share in zip(states, shares, strict=True):
        state.share = share
    return True


def _is_of_the_whole(page: Page, clause: Clause, state: State) -> bool:
    """进度滞后的有4项。一是…。二是…。占任务总数的3.4%: whether a clause only says what share of all those are that its
    paragraph counts, whatever stands between, and not of an amount right before it (完成投资1200万元，占总量的34%)."""
    before = page.begin_of(clause.start - 1, "，。；：）\n", state.end)
    goes_on = page.folded[clause.start - 1] == "，" and before < clause.start - 1  # 1200万元， and not （23户），
    if goes_on and page.mentions.figures_within(before, clause.start):
        return False
    whole = page.form("share_of_whole").fullmatch(page.folded, clause.start, clause.end)
    return whole is not None and state.count is not None and page.folded.find("\n", state.end, clause.start) < 0


def share_within(page: Page, state: State) -> Figure | None:
    """17项超额完成、占比56.67%, 达到序时进度75%124个: a share that no mark parts from the state."""
    between = page.mentions.figures_within(state.verdict.end, state.count.start) if state.count else ()
    if between and between[0].is_percent and between[0].start == state.verdict.end:
        return between[0]
    behind = page.mentions.within(state.end, state.end + 1 + (page.folded[state.end : state.end + 1] == "、"))
    share = next((m for m in behind if isinstance(m, Term) and m.kind == "share"), None)
    figures = page.mentions.figures_within(share.end, share.end + 2) if share else ()
    return next((figure for figure in figures if figure.is_percent), None)


def share_that_stands(page: Page, clause: Clause, verdict: Verdict, count: Count) -> Figure | None:
    """超六成项目达到时序进度, 12件实事中，近八成已完成: what share of all stands so, where a clause says only that."""
    share = clause.figures[0] if len(clause.figures) == 1 else None
    if share is None or not share.is_percent or share.end > verdict.start or verdict.end < clause.end:
        return None
    known = bool(count.totals) or counted_noun(page, clause, share) is not None
    between = page.folded[share.end : verdict.start]
    stands = known and page.form("count_then_status").fullmatch(between) is not None
    before = page.folded[min(share.start, skip_lead(page, clause.start, share.start)) : share.start]
    return share if stands and not before.strip(_NEAR) else None
