"""The words that say how an item stands: 工作有序推进, 均达到省定验收标准, 已全面完成."""

from collections.abc import Container
from typing import NamedTuple

from bulletin_parser.extract.status.adverbs import before_date, negated, with_adverbs, with_day
from bulletin_parser.extract.status.dated_tasks import dated_task
from bulletin_parser.extract.status.done_in_part import is_done_in_part
from bulletin_parser.extract.status.grades import graded
from bulletin_parser.extract.status.joined_verbs import first_of_joined
from bulletin_parser.extract.status.parts_of_work import (
    counts_projects,
    is_mere_part,
    is_of_a_part,
    is_the_whole,
    names_part,
    sizes_title,
)
from bulletin_parser.extract.status.shares_of_all import counts_some
from bulletin_parser.extract.status.task_objects import has_task_of_this_year, with_object
from bulletin_parser.extract.status.the_rest import (
    counts_the_rest,
    is_of_others,
    is_of_some_places,
    some_are_not,
)
from bulletin_parser.extract.status.unsaid import asks, ends_task, is_to_come, says_nothing
from bulletin_parser.extract.text.bounds import is_a_gap
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.leads import skip_lead
from bulletin_parser.extract.text.nouns import noun_before
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Term, Time
from bulletin_parser.records import Status

_DATE = 10  # characters before a bracket in which a date ends
_LOCAL = frozenset({"county", "shape", "rest"})
_GOES_ON = ("，", "、")
FINISHING = frozenset({"完成", "建成", "基本建成", "完工", "竣工", "办结"})
"""Verbs that say of a thing that it is finished."""

_TWICE = ("建成", "竣工", "完工", "正式", "全线", "实现")  # with what came of it: 竣工|通车
_OF_NO_WORK = ("deadline", "purpose", "those_dealt_with", "said_of_most")


class Verdict(NamedTuple):
    """A status and the words that say it."""

    status: Status
    start: int
    end: int


def has_begun(page: Page, term: Term) -> bool:
    """开工, 动工: whether a word says of a thing that work on it has begun."""
    return page.grammar.kind("begun", page.folded[term.start : term.end]) == "begun"


def last_verdict(  # noqa: PLR0913  (each says of whom the words may speak)
    page: Page,
    parts: list[Clause],
    *,
    local: bool = False,
    gaps: bool = True,
    title: str = "",
    passed_over: Container[int] = (),
) -> Verdict | None:
    """The status that the last of some clauses with a word for it gives its subject, or None.

    A clause about a place of its own (寒亭区、临朐县进度较慢) speaks for the item only with ``local``; one about part
    of the work (64户正在施工) or about the future (预计10月底前全部完成) never does. Without ``gaps``, a distance from
    the schedule (超序时进度2.8个百分点) is a figure and says nothing more. ``title`` is the item's: words that are part
    of it name the whole. Clauses that begin at offsets in ``passed_over`` are said of places.
    """
    found, begun, asked = None, False, -1
    behind = skip_lead(page, parts[0].start, parts[-1].end) if parts else 0  # 县水务局紧扣目标，扎实推进，| 改水…
    for clause in parts:
        asked = clause.sentence if asks(page, clause) else asked
        if clause.start in passed_over or clause.sentence == asked or counts_some(page, parts, clause):
            continue
        if is_of_others(parts, clause) or (title and not local and is_of_some_places(page, parts, clause)):
            continue
        if not begun:
            if clause.end <= behind or skip_lead(page, clause.start, clause.end) >= clause.end:
                continue  # 至9月底，: the statement begins behind it
            begun, opening = True, clause if clause is parts[0] else clause._replace(opener="")
        else:
            opening = clause
        if gaps or not is_a_gap(clause):
            said = clause_verdict(page, opening, local=local, title=title)
            found = found if found and said and _only_began(page, found, said) else said or found
    if found and found.status is Status.COMPLETED and is_done_in_part(page, parts, found.start, title):
        before = [clause for clause in parts if clause.end <= found.start]
        found = last_verdict(page, before, local=local, gaps=gaps, title=title, passed_over=passed_over)
    return found or _of_the_rest(page, parts, title)


def _only_began(page: Page, before: Verdict, said: Verdict) -> bool:
    """项目已超额完成，28个项目均已开工建设: whether what is done is only said to have begun, too."""
    begins = page.grammar.of_kind("begun", "begun")
    return before.status is Status.COMPLETED and page.folded.endswith(begins, said.start, said.end)


def _of_the_rest(page: Page, parts: list[Clause], title: str) -> Verdict | None:
    """其余县未达序时进度, 其余6座推进较慢: said of most, it stands for the item where nothing else does."""
    for clause in reversed(parts):
        if clause.places and all(place.level == "rest" for place in clause.places):
            said = clause_verdict(page, clause, local=True, title=title)
            some_not = said and said.status is Status.COMPLETED and clause.start > parts[0].start
            return None if some_not and some_are_not(page, parts, clause) else said
        if counts_the_rest(clause):
            said = clause_verdict(page, clause._replace(figures=[]), title=title)
            slow = page.grammar.of_kind("slow", "slow")  # 其余5座停工 says of these alone
            return said if said and page.folded.endswith(slow, said.start, said.end) else None
    return None


def clause_verdict(page: Page, clause: Clause, *, local: bool = False, title: str = "") -> Verdict | None:
    """The status that a clause gives its subject, or None; 正常 gives one behind what it grades (进度评价：正常)."""
    grade = graded(page, clause)
    said = Verdict(*grade) if grade else _said_verdict(page, clause, local=local, title=title)
    to_come = said and said.status is Status.COMPLETED and is_to_come(page, clause, said.start)
    return None if to_come else said


def _said_verdict(page: Page, clause: Clause, *, local: bool, title: str) -> Verdict | None:
    """The status that the words of a clause give its subject (工作有序推进), or None."""
    if not local and clause.places and any(m.level in _LOCAL for m in clause.places):
        return None
    terms = clause.terms
    if not terms or any(term.kind == "future" for term in terms) or _tells_of_no_work(page, clause):
        return None
    for term in reversed(terms):
        if page.folded[term.end : term.end + 1] == "的" and term.end + 1 < clause.end:
            continue  # 未开工的9所中: says which, not how the whole stands
        if page.folded.startswith("外", term.end) and page.folded.find("除", clause.start, term.start) >= 0:
            continue  # 除2条未开工外
        if page.folded[term.start - 1] == "（" and _dates_figures(page, term):
            continue
        if term.lexicon == "statuses" and says_nothing(page, clause, term):
            continue
        if term.lexicon == "statuses" and is_asked(page, term):
            return _answered(page, term)
        if term.lexicon == "statuses" and not is_of_a_part(page, clause, term, title):
            status, start = negated(terms, term)
            start, dated = with_adverbs(terms, start), dated_task(page, term)
            if dated and status is Status.COMPLETED:
                return Verdict(dated[0], start, dated[1])
            return Verdict(status, start, with_object(page, terms, term.end)) if status else None
    found = _by_its_last_verb(page, clause, terms, title)
    aside = found and clause.opener == "（" and names_part(page, clause.start, found.start, title)
    return None if aside else found  # 70%（溪滨小区已完工）


def _dates_figures(page: Page, term: Term) -> bool:
    """1—4月（滞后一个月）: whether a bracket behind a date says how late its figures come."""
    before = page.mentions.within(max(0, term.start - _DATE), term.start)
    return any(isinstance(m, Time) and m.end == term.start - 1 for m in before)


def _tells_of_no_work(page: Page, clause: Clause) -> bool:
    """各级各部门推进有力, 为完成年度任务打下了基础, 对进度滞后的项目: said of those who work on a programme, of what
    for, by when, of most alone, or which ones something is done about."""
    key = ("tells_of_no_work", clause.start, clause.end)
    found: bool | None = page.known.get(key)
    if found is None:
        who_work = page.grammar.of_kind("statement_words", "who_work")
        found = page.known[key] = page.folded.startswith(who_work, clause.start, clause.end) or any(
            page.form(name).match(page.folded, clause.start, clause.end) for name in _OF_NO_WORK
        )
    return found


def is_asked(page: Page, term: Term) -> bool:
    """是否达序: whether a status word is only asked about."""
    return page.form("asked_whether").search(page.folded, max(0, term.start - 6), term.start) is not None


def _answered(page: Page, term: Term) -> Verdict | None:
    """是否达序：否 is behind, 是否达序：是 is what was asked about."""
    answer = page.form("answer").match(page.folded, term.end)
    status: Status | None = Status(term.kind)
    if answer is None or answer["no"]:
        status = Status.BEHIND if answer and status in (Status.ON_TRACK, Status.AHEAD) else None
    return Verdict(status, term.start, answer.end()) if answer and status else None


def _by_its_last_verb(page: Page, clause: Clause, terms: list[Term], title: str = "") -> Verdict | None:
    """已完成, 已全部建成投用, 已完成年度任务, 等8个项目已开工: a verb of completion or of a step, with an adverb
    before it and nothing behind it. 在建 needs no adverb, nor does 提前两个月完成."""
    terms, end = _without_work(page, terms, clause.end)
    if page.folded[end : clause.end].strip("了。 "):
        return None
    last = terms[-1]
    early = [f for f in clause.figures if page.folded.startswith("提前", f.start - 2)]
    rest = [f for f in clause.figures if f not in early and not sizes_title(page, f, title)]
    if not all(counts_projects(page, clause, f) or _counts_all(page, f, last) for f in rest):
        return None
    verb = last
    if last.kind == "target" and len(terms) > 1:
        verb = _verb_of_object(page, terms)
    status = _status_by_verb(page, clause, verb)
    if status is None:
        return None
    first = first_of_joined(page, terms, verb)
    said = with_adverbs(terms, first.start) < first.start or first.start == clause.start
    start = with_adverbs(terms, (first if said else verb).start)
    if early and early[-1].end == start:
        start = with_adverbs(terms, early[-1].start)
    start = before_date(page, clause, start)
    start = with_day(page, clause, start, finished=finishes(page, verb))
    bare = start == verb.start and not (_says_itself(page, clause, verb) or ends_task(page, clause, verb))
    if bare or any(t.kind == "negation" and t.end >= start - 1 for t in terms):
        return None
    return None if _is_a_part(page, clause, start, title) else Verdict(status, start, end)


def _without_work(page: Page, terms: list[Term], stop: int) -> tuple[list[Term], int]:
    """已完成 | 改造, 已完成 | 整治: the terms of a clause that ends at ``stop`` without the work of which the last one
    says that it is done, and where the words end."""
    works, last = page.grammar.of_kind("works_done", "work"), terms[-1]
    if len(terms) > 1 and _is_completion(page, terms[-2]) and terms[-2].end == last.start:
        return (terms[:-1] if page.folded[last.start : last.end] in works else terms), last.end
    behind = page.folded[last.end : stop].strip("了。 ")
    return terms, last.end + len(behind) * (behind in works and _is_completion(page, last))


def _says_itself(page: Page, clause: Clause, verb: Term) -> bool:
    """在建, 竣工通车, 建成投用: what needs no adverb to say how a thing stands; 完成 and 投用 do, and so do how many
    there are (1个建成运营)."""
    said = page.folded[verb.start : verb.end]
    twice = verb.kind == "finish" and said.startswith(_TWICE) and len(said) > len("竣工")
    twice = twice or (said == "基本建成" and verb.start == clause.start)  # 安置房基本建成 is said of a part
    return said == "在建" or page.grammar.kind("begun", said) == "not_begun" or (twice and not clause.figures)


def _is_a_part(page: Page, clause: Clause, start: int, title: str) -> bool:
    """医技楼已投用 under 县医院迁建: whether what is finished is named, and is a part of what the title names."""
    noun = noun_before(page, clause.start, start)
    if noun is None or not title or clause.figures:
        return False
    if not (page.form("part_of_works").search(page.folded, *noun) or is_mere_part(page, noun)):
        return False
    return not is_the_whole(page, page.folded[slice(*noun)], title)


def _counts_all(page: Page, figure: Figure, last: Term) -> bool:
    """18所学校全部建成投用: all of what the figure counts, which the clause begins with."""
    return figure.end <= last.start and page.folded[figure.end : last.start].endswith("全部")


def _verb_of_object(page: Page, terms: list[Term]) -> Term:
    """完成 in 已完成年度任务 and in 已完成开工任务: the verb whose object the task is."""
    last = terms[-1]
    task = next((t for t in terms[:-1] if _is_completion(page, t) and has_task_of_this_year(page, t, last)), None)
    if task is not None:
        return task
    for term in reversed(terms[:-1]):
        if _is_completion(page, term) and last.start - term.end <= 6 and page.folded[term.end : last.end].isalpha():
            return term
    return terms[-2] if terms[-2].end == last.start else last


def _status_by_verb(page: Page, clause: Clause, verb: Term) -> Status | None:
    """A step that was begun says how the whole stands only where a statement opens with it (县医院门诊楼在建，…)."""
    if finishes(page, verb):
        return Status.COMPLETED
    entirely = page.folded.endswith(("均已", "都已", "均"), clause.start, verb.start)
    if page.grammar.kind("begun", page.folded[verb.start : verb.end]) == "not_begun":
        return Status.NOT_STARTED
    begun = (clause.opener not in _GOES_ON or entirely) and has_begun(page, verb)
    return Status.ON_TRACK if begun else None


def finishes(page: Page, term: Term) -> bool:
    """Whether a word says that something is finished: 完成, 投产, 完成年度任务; 完成率 and 整体进度 do not."""
    if term.kind == "rate":
        return page.folded.startswith("完成", term.start) and page.folded[term.end - 1] not in "率例度"
    return term.kind == "finish" or _is_completion(page, term)


def _is_completion(page: Page, term: Term) -> bool:
    return term.kind in ("done", "action") and page.folded[term.start : term.end] in FINISHING
