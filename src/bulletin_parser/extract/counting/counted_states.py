"""How many stand how, clause by clause: 达到省定验收标准的有8个, 53项达到序时进度要求, 10个项目建成投用."""

from bulletin_parser.extract.counting.begun_of_whole import begun_of_whole, counts_listed
from bulletin_parser.extract.counting.bodies_counted import bodies_in
from bulletin_parser.extract.counting.count_shares import share_that_stands
from bulletin_parser.extract.counting.finished import finished_task, is_planned, says_finished
from bulletin_parser.extract.counting.in_general import is_general
from bulletin_parser.extract.counting.in_preparation import graded_count, in_preparation
from bulletin_parser.extract.counting.paired_counts import count_beside
from bulletin_parser.extract.counting.planned_kinds import planned_kind
from bulletin_parser.extract.counting.planned_steps import measures_aim
from bulletin_parser.extract.counting.summed_names import (
    all_begun,
    begun_and_listed,
    lacking_and_listed,
    step_of_summed,
)
from bulletin_parser.extract.counting.undone import left_undone
from bulletin_parser.extract.counting.unnamed_places import counts_unnamed_places, is_had_by_each
from bulletin_parser.extract.lists.attributive import with_work_of_places
from bulletin_parser.extract.status.adverbs import negated, with_adverbs
from bulletin_parser.extract.status.counts import Count, State
from bulletin_parser.extract.status.dated_tasks import dated_task
from bulletin_parser.extract.status.task_objects import behind_quoted
from bulletin_parser.extract.status.verdicts import Verdict, finishes, is_asked
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Place, Term
from bulletin_parser.mentions.units import COUNT_UNITS, PROJECT_UNITS
from bulletin_parser.records import Status

_MOST_COUNTED = 200
_MANY = 10_000
_ALL = 100
_VERB = 2  # characters of 办理
_NEAR_SHARE = 1  # characters of 约 before a percentage
_LONGEST_NEGATION = 6


def counted_states(page: Page, clause: Clause, count: Count) -> list[State]:
    """The states of a clause that come with a count or introduce a list, added to what ``count`` knows so far."""
    found: list[State] = []
    terms = clause.terms
    if count.states and clause.opener == "（" and any(term.kind == "among" for term in terms):
        return found  # 已完成24项（其中已销号22项）
    if alone := in_preparation(page, clause, count) or graded_count(page, clause, count):
        return [alone]
    kind = planned_kind(page, clause)
    terms = [term for term in terms if term.start >= kind.figure.end] if kind else terms
    figures = [figure for figure in _counting(page, clause, count) if kind is None or figure is not kind.figure]
    for term in terms:
        verdict = _verdict(page, clause, term, count, among_others=bool(count.states or found))
        if verdict is None or (found and verdict == found[-1].verdict):
            continue
        full = next((f for f in clause.figures if _is_in_full(f, verdict)), None)
        if full is not None:
            verdict = verdict._replace(start=full.start)
            count.others.append((full, "share"))
        fitting = [f for f in figures if f.unit is None or not count.totals or _same_unit(page, clause, f, count)]
        paired = count_beside(page, fitting, verdict)
        state = _state(page, clause, count, verdict, paired)
        found += [state] if state else []
        if state and state.count:
            figures.remove(state.count)
    return found


def _counting(page: Page, clause: Clause, count: Count) -> list[Figure]:
    """The figures of a clause that may count what stands in some way; no projects are counted by the 万."""
    counts = (f for f in clause.figures if f.unit in COUNT_UNITS and f.value < _MANY)
    figures = [f for f in counts if not _counts_others(page, f)]
    figures += [
        f for f in clause.figures if lost_its_unit(page, f) or (not count.totals and counts_unnamed_places(page, f))
    ]
    figures += [f for f in bodies_in(page, clause, count) if f not in figures]
    if not count.totals:
        figures = [f for f in figures if not measures_aim(page, clause, f)]
    known = bool(count.totals or count.states)
    return figures + [f for f in clause.figures if known and _is_bare_count(page, clause.terms, clause, f)]


def _verdict(page: Page, clause: Clause, term: Term, count: Count, *, among_others: bool) -> Verdict | None:
    """The status that a word of a counting clause gives some of what it counts, or None."""
    verdict = left_undone(page, clause, term) if among_others else None
    verdict = verdict or _status_of(page, clause, term, count, among_others=among_others)
    verdict = verdict or step_of_summed(page, clause, term) or all_begun(page, clause, term)
    verdict = verdict or begun_and_listed(page, clause, term) or lacking_and_listed(page, clause, term)
    verdict = None if verdict and _is_only_share(page, clause, verdict) else verdict
    return with_work_of_places(page, verdict, clause.end) if verdict else None


def _is_only_share(page: Page, clause: Clause, verdict: Verdict) -> bool:
    """8个项目已完成年度投资计划的80%以上: whether how much of their tasks so many have done is all that is said."""
    behind = verdict.end + len("的")
    shares = any(f.is_percent and behind <= f.start <= behind + _NEAR_SHARE for f in clause.figures)
    return verdict.status is Status.COMPLETED and shares and page.folded.startswith("的", verdict.end)


def _state(page: Page, clause: Clause, count: Count, verdict: Verdict, paired: Figure | None) -> State | None:
    """Those that stand so: all, a share, as many as the figure beside the words, or those listed behind them."""
    if any(paired is total.figure for total in count.totals) and is_general(page, verdict[1:]):
        return State(verdict, end=verdict.end)
    share = share_that_stands(page, clause, verdict, count)
    if share is not None:
        return State(verdict, share=share, end=verdict.end)
    if paired or _introduces_list(page, verdict):
        return State(verdict, paired, end=max(verdict.end, paired.end if paired else 0))
    return None


def _is_in_full(figure: Figure, verdict: Verdict) -> bool:
    """100%完成任务: whether a figure right before a status says no more than that all is done."""
    return figure.is_percent and figure.end == verdict.start and figure.value == _ALL


def _introduces_list(page: Page, verdict: Verdict) -> bool:
    """进展滞后的是：A、B, 进展滞后的有A、B: whether names are listed behind a status; places stand so in something
    (完成任务的有沭阳县、泗阳县), or each has some that do (7个小区未开工，分别是城东区3个、河西区2个)."""
    intro = page.form("list_intro").match(page.folded, verdict.end)
    behind = page.mentions.within(intro.end(), intro.end() + 1) if intro else ()
    if intro is None or not (behind and isinstance(behind[0], Place) and behind[0].start == intro.end()):
        return intro is not None
    figures = page.mentions.figures_within(behind[0].end, behind[0].end + 1)
    return page.folded[intro.end() - 1] != "有" and all(figure.is_percent for figure in figures)


def _counts_others(page: Page, figure: Figure) -> bool:
    """各有2个, 涉及教育、卫生等8个部门, 涵盖12个领域: what each of several places has, and who or what is concerned."""
    words = page.grammar.scanner("statement_words").match(page.folded, figure.end)
    return is_had_by_each(page, figure) or (words is not None and words.kind in ("bodies", "sorts"))


def lost_its_unit(page: Page, figure: Figure) -> bool:
    """推进缓慢的有5（农村危房改造、…）, 有2（…）推进缓慢: the 项 got lost."""
    return figure.unit is None and figure.value <= _MOST_COUNTED and page.folded[figure.end : figure.end + 1] == "（"


def _is_bare_count(page: Page, terms: list[Term], clause: Clause, figure: Figure) -> bool:
    """绿灯10件，黄灯3，红灯2件; 已完成13: a status and a number, and nothing else."""
    bare = figure.unit is None and figure.value <= _MOST_COUNTED and figure.end == clause.end
    return bare and any(t.end == figure.start and (t.lexicon == "statuses" or finishes(page, t)) for t in terms)


def _same_unit(page: Page, clause: Clause, figure: Figure, count: Count) -> bool:
    """Whether a count is of what the totals count: among 28项, 2个 (3个养老服务中心已完成2个) is not; 2个项目 is, as
    are those behind it (18个在建) and those of a clause right behind the total (148项工程中，| 完工52个)."""
    if not count.totals or count.of_bodies:
        return True
    most = max(total.figure.value for total in count.totals)
    counted = [total.figure for total in count.totals] + [state.count for state in count.states if state.count]
    same = figure.unit in PROJECT_UNITS or any(other.unit == figure.unit for other in counted)
    same = same or page.grammar.scanner("groups").match(page.folded, figure.end) is not None
    same = same or (_ends_clause(clause, figure) and any(claim.end == clause.start - 1 for claim in count.claims[-1:]))
    return same and figure.value <= most


def _ends_clause(clause: Clause, figure: Figure) -> bool:
    """完工52个, 52个完工: whether a clause is nothing but a word for how so many stand, and how many they are."""
    term = clause.terms[-1] if len(clause.terms) == 1 and clause.figures == [figure] else None
    first, last = sorted([term[:2], figure[:2]]) if term is not None else ((0, 0), (0, 0))
    return (first[0], first[1], last[1]) == (clause.start, last[0], clause.end)


def _status_of(page: Page, clause: Clause, term: Term, count: Count, *, among_others: bool) -> Verdict | None:
    """The status that a term gives what is counted: a status word, or a verb of completion where totals are known.

    在建 is one ``among_others`` that the statement counts (1个已完工、8个在建), or of a whole (12个项目中，在建10个).
    """
    terms = clause.terms
    if term.lexicon == "statuses":
        if is_asked(page, term):
            return None
        status, start = negated(terms, term)
        dated = dated_task(page, term)
        if dated and status is Status.COMPLETED:
            return Verdict(dated[0], with_adverbs(terms, start), dated[1])
    else:
        denied = _is_denied(page, term)
        task = None if denied or is_planned(page, term) else finished_task(page, terms, term)
        if task is not None:
            return Verdict(Status.COMPLETED, with_adverbs(terms, term.start), task)
        finished = not denied and says_finished(page, clause, term, count) and not is_planned(page, term)
        some = among_others or _some_of(clause, term, count) or counts_listed(page, clause, term)
        under_way = some and page.folded[term.start : term.end] == "在建"
        under_way = under_way or begun_of_whole(page, clause, term, count)
        among = not (finished or under_way) and among_others and _counts_tasks(page, count)
        going_on = _going_on(page, clause, term) if among else None
        if going_on is not None:
            return Verdict(Status.ON_TRACK, term.start, going_on)
        status, start = (Status.COMPLETED if finished else Status.ON_TRACK if under_way else None), term.start
    if status is None:
        return None
    following = next((t for t in terms if t.start == behind_quoted(page, term.end) and t.kind == "target"), None)
    end = following.end if following else term.end
    if page.folded[end : end + 2] == "要求":
        end += 2
    return Verdict(status, with_adverbs(terms, start), end)


def _some_of(clause: Clause, term: Term, count: Count) -> bool:
    """12个项目中，| 在建10个 or 10个在建: whether a word and a count beside it are all that is said of a whole."""
    sole = clause.figures[0] if len(clause.figures) == 1 else None
    if sole is None or not count.totals or sole.value > max(total.figure.value for total in count.totals):
        return False
    first, last = sorted([(term.start, term.end), (sole.start, sole.end)])
    return first[0] == clause.start and first[1] == last[0] and last[1] == clause.end


def _counts_tasks(page: Page, count: Count) -> bool:
    """Whether a statement counts tasks (会议确定事项), not cases that come in (643件派单)."""
    if count.group is None:
        return False
    named = page.mentions.within(count.group[0], count.group[1])
    return any(isinstance(m, Term) and m.lexicon == "groups" and m.end == count.group[1] for m in named)


def _going_on(page: Page, clause: Clause, term: Term) -> int | None:
    """已办结6件，正在办理16件: where the verb ends that tells what is done with the others that are counted."""
    said = page.grammar.kind("statement_words", page.folded[term.start : term.end])
    figure = next((f for f in clause.figures if f.start > term.end and f.unit in PROJECT_UNITS), None)
    if term.kind != "adverb" or said != "under_way" or figure is None or figure.end != clause.end:
        return None
    return figure.start if figure.start - term.end == _VERB else None


def _is_denied(page: Page, term: Term) -> bool:
    """未办结的35件: whether a negation stands right before a verb."""
    before = page.mentions.within(max(0, term.start - _LONGEST_NEGATION), term.start)
    return any(isinstance(m, Term) and m.kind == "negation" and m.end == term.start for m in before)
