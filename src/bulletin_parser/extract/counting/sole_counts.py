"""Counts that say enough without a total or another: 未达序时进度项目共11项, 未开工项目12个; 逾期33件 does not."""

from bulletin_parser.extract.counting.finished import names_only_programme
from bulletin_parser.extract.counting.unnamed_places import counts_unnamed_places
from bulletin_parser.extract.status.counts import State
from bulletin_parser.extract.text.leads import skip_lead
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Place, Term
from bulletin_parser.mentions.units import ITEM_UNITS, PROJECT_UNITS
from bulletin_parser.records import Status

_LONGEST_LABEL = 20
_LONGEST_PLACE = 12


def _names_group(page: Page, figure: Figure) -> bool:
    """剩余三个项目, but not 剩余5个因冬季停工: whether what is counted is named right behind."""
    return any(isinstance(m, Term) and m.lexicon == "groups" for m in page.mentions.within(figure.end, figure.end + 1))


def _named_right_before(page: Page, count: Figure) -> bool:
    """产业项目有20个处于前期工作: whether what is counted is named before, with nothing but 有 between."""
    at = count.start - page.folded.endswith("有", 0, count.start)
    named = page.mentions.within(max(0, at - _LONGEST_LABEL), at)
    return any(isinstance(m, Term) and m.lexicon == "groups" and m.end == at for m in named)


def stands_alone(page: Page, state: State) -> bool:
    """未达序时进度项目共11项, 未开工项目12个: one count of projects says enough; 逾期33件 says of cases."""
    assert state.count is not None
    if page.grammar.kind("statement_words", page.folded[state.verdict.start : state.verdict.end]) == "overdue":
        return False
    if page.folded[state.count.start - 2 : state.count.start] in page.grammar.of_kind("statement_words", "others"):
        return state.count.unit != "个" or _names_group(page, state.count)  # 剩余三个项目有序推进
    lacking = state.verdict.status in (Status.BEHIND, Status.NOT_STARTED)
    if counts_unnamed_places(page, state.count):
        return lacking
    if state.count.unit == "个":
        begin, end = state.verdict.end, state.count.start
        mentions = page.mentions.within(begin, end) if begin <= end else page.mentions.within(state.count.end, begin)
        groups = page.mentions.within(state.count.end, state.count.end + 1)
        named = any(isinstance(m, Term) and m.lexicon == "groups" for m in (*mentions, *groups))
        named = named or _named_right_before(page, state.count)
        shared = state.share is not None  # 达到序时进度的项目33个，占68.8%
        return (lacking or shared or _is_all_said(page, state, state.count)) and named
    if _is_said_alone(page, state, state.count):
        return True
    in_all = page.folded.find("，共", state.verdict.end, state.count.start) > 0  # 进展顺利的任务，共计98项
    return state.count.unit in PROJECT_UNITS and (lacking or in_all or state.count.start < state.verdict.start)


def _is_said_alone(page: Page, state: State, count: Figure) -> bool:
    """目前已提前完成11项 · 提前完成全年任务的有11项: whether a clause is nothing but how many are finished, in a unit
    that only projects have, where its sentence has named nothing else."""
    clause = page.begin_of(state.verdict.start, "。；，：\n")
    begins = clause > 0 and skip_lead(page, clause, state.verdict.start) == state.verdict.start
    ends = page.folded[count.end : count.end + 1] in ("，", "。", "；", "\n", "")
    beside = page.folded[state.verdict.end : count.start] in ("", "的", "的有")
    return begins and ends and beside and count.unit in ITEM_UNITS and names_only_programme(page, clause)


def _is_all_said(page: Page, state: State, count: Figure) -> bool:
    """40个非城建的实事项目按照节点任务有序推进；: whether a statement is nothing but how many projects stand so, and
    where (全县有18个项目完成全年目标任务)."""
    start = count.start - page.folded.endswith("有", 0, count.start)
    places = page.mentions.within(max(0, start - _LONGEST_PLACE), start)
    start = next((m.start for m in places if isinstance(m, Place) and m.end == start), start)
    clause = page.begin_of(start, "。；，\n")
    begins = clause > 0 and skip_lead(page, clause, start) == start  # 目前9个项目已提前完成任务
    behind = page.folded[state.verdict.end : state.verdict.end + 3]
    others = behind[:1] == "，" and behind[1:] in page.grammar.of_kind("statement_words", "others")
    ends = others or behind[:1] in ("。", "；", "\n", "")
    return begins and ends and count.end < state.verdict.start
