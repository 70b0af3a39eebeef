"""What has begun of a whole, where others of it are counted, too: 42项工程中，已开工29项，未开工13项."""

from collections.abc import Sequence

from bulletin_parser.extract.counting.counted_nouns import are_already, counted_noun
from bulletin_parser.extract.counting.plain_lists import lists_as_many
from bulletin_parser.extract.counting.planned_steps import answers_plan
from bulletin_parser.extract.status.adverbs import with_adverbs
from bulletin_parser.extract.status.counts import Count
from bulletin_parser.extract.status.verdicts import finishes, has_begun
from bulletin_parser.extract.text.clauses import Clause, clauses
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Mention, Term
from bulletin_parser.mentions.units import COUNT_UNITS
from bulletin_parser.records import Status

_SENTENCE = 120
_LINE, _NEAR = 240, 10  # characters of a line behind a count, and between a count and what stands so
_AS_PLANNED, _ALREADY = "实际", "已"
_WORKS = ("项目", "工程", "任务")


def begun_of_whole(page: Page, clause: Clause, term: Term, count: Count) -> bool:
    """42项工程中，已开工29项，未开工13项: what has begun of a whole, where those that have not, or others, are counted
    too; 计划开工48项，实际开工45项 holds a step against its plan."""
    if has_begun(page, term) and answers_plan(page, term):
        return False
    alone = _leaves_lacking(page, clause, term, count) or _before_finished(page, clause, term, count)
    return alone or _beside_the_rest(page, clause, term, count)


def _beside_the_rest(page: Page, clause: Clause, term: Term, count: Count) -> bool:
    """42项工程中，已开工29项，未开工13项 · 1个项目已完工，16个项目已开工建设: whether those that have begun are counted
    beside others of the whole."""
    begun = has_begun(page, term)
    start = with_adverbs(clause.terms, term.start)
    stop = page.end_of(clause.end, "。\n", min(clause.end + _SENTENCE, count.end))
    others = page.mentions.within(clause.end, stop)
    already = page.folded.startswith(_ALREADY, term.start) or are_already(page, clause, term)
    lacking = begun and any(isinstance(m, Term) and m.kind == Status.NOT_STARTED for m in others)
    said = start < term.start or already or _beside_others(clause, term, count)
    rated = "率" in page.folded[clause.end : clause.end + _NEAR]
    said = said or (lacking and not rated and _make_up(clause, count, others))  # 复工9个，未复工3个
    known = count.totals or any(state.verdict.status is Status.NOT_STARTED for state in count.states)
    if term.kind != "step" or not (said and known) or page.folded.startswith(_AS_PLANNED, start):
        return False
    if not begun or count.states:
        return begun
    if len(clause.figures) > 1 and clause.figures[-1].end == start and _some_of_whole(page, clause, count):
        return True
    return lacking or _make_up(clause, count, others)


def _leaves_lacking(page: Page, clause: Clause, term: Term, count: Count) -> bool:
    """25个项目累计开工23个，…。A、B2个项目尚未开工: whether those of a whole that a clause says have begun are all but
    as many as the line says have not; where that has a rate (开工率92%), it measures them."""
    own = clause.figures[-1] if len(clause.figures) > 1 else None
    if own is None or own.start != term.end or not count.totals or not has_begun(page, term):
        return False
    if "率" in page.folded[clause.end : clause.end + _NEAR]:
        return False
    left = count.totals[-1].figure.value - own.value
    stop = page.end_of(clause.end, "\n", min(clause.end + _LINE, len(page.folded)))
    terms = (m for m in page.mentions.within(clause.end, stop) if isinstance(m, Term))
    lacking = (m for m in terms if m.kind == Status.NOT_STARTED)
    counts = (f for m in lacking for f in page.mentions.figures_within(m.start - _NEAR, min(m.end + _NEAR, stop)))
    return any(f.value == left and f.unit in COUNT_UNITS for f in counts)


def _beside_others(clause: Clause, term: Term, count: Count) -> bool:
    """36个项目，已投产12个，开工建设20个: whether a clause only says how many have begun, which with those before it
    are no more than all; 完工63个，开工142个 of 156 counts those that are finished once more."""
    counts = [state.count.value for state in count.states if state.count]
    last = clause.figures[-1] if len(clause.figures) == 1 else None
    whole = max((total.figure.value for total in count.totals), default=0)
    alone = last is not None and (clause.start, clause.end) == (term.start, last.end) and last.start == term.end
    return alone and bool(counts) and last is not None and sum(counts) + last.value <= whole


def _some_of_whole(page: Page, clause: Clause, count: Count) -> bool:
    """15项工程类民生实事中12项已开工建设: whether the last figure of a clause is of the whole that stands before it."""
    whole, part = clause.figures[-2:]
    within = page.folded[part.start - 1] == "中" or page.folded.endswith("中有", 0, part.start)
    return within and part.unit == whole.unit and bool(count.totals) and count.totals[-1].figure is whole


def _make_up(clause: Clause, count: Count, others: Sequence[Mention]) -> bool:
    """全县50个项目中，38个项目已开工，12个项目正在办理手续: whether a clause and those behind share out the whole."""
    own = [figure for figure in clause.figures if figure.unit in COUNT_UNITS]
    if len(own) != 1 or not count.totals or any(isinstance(m, Term) and m.kind == "among" for m in others):
        return False
    rest = [m.value for m in others if isinstance(m, Figure) and m.unit == own[0].unit]
    return bool(rest) and own[0].value + sum(rest) == count.totals[0].figure.value


def _before_finished(page: Page, clause: Clause, term: Term, count: Count) -> bool:
    """民生实事项目12个，已开工8个（占66.7%），已竣工3个: whether the next thing that is counted are those of them that
    are finished, without a rate of either; 计划建成的52个污水处理厂 are measured by them."""
    own = clause.figures[0] if len(clause.figures) == 1 and has_begun(page, term) else None
    wholes = [total.figure for total in count.totals]
    whole = max((f.value for f in wholes if not page.folded.endswith("的", 0, f.start)), default=0)
    if own is None or own.unit not in COUNT_UNITS or own.value > whole or not _is_beside(page, clause, term, own):
        return False
    stop = page.end_of(clause.end, "。\n", min(clause.end + _SENTENCE, count.end))
    if "率" in page.folded[clause.end : stop]:
        return False
    behind = (other for other in clauses(page, clause.end + 1, stop) if other.figures and not _is_share(other))
    following = next(behind, None)
    part = following.figures[0] if following and len(following.figures) == 1 else None
    if following is None or part is None or part.unit != own.unit or part.value > own.value:
        return False
    return any(finishes(page, t) and _is_beside(page, following, t, part) for t in following.terms)


def _is_beside(page: Page, clause: Clause, term: Term, figure: Figure) -> bool:
    """已开工8个 | 8个已开工 | 8个项目已开工: whether a word stands right before a count, or behind what is counted."""
    noun = counted_noun(page, clause, figure)
    start = with_adverbs(clause.terms, term.start)
    return term.end == figure.start or start in (figure.end, noun.end if noun else figure.end)


def _is_share(clause: Clause) -> bool:
    """占66.7%: whether a clause is nothing but a share."""
    return all(figure.is_percent for figure in clause.figures)


def counts_listed(page: Page, clause: Clause, term: Term) -> bool:
    """在建项目3个：A、B、C: whether a clause begins with a word, and ends with how many are named behind it."""
    last = clause.figures[-1] if clause.figures else None
    works = term.start == clause.start and page.folded.startswith(_WORKS, term.end)
    return works and last is not None and last.unit in COUNT_UNITS and lists_as_many(page, clause, last)
