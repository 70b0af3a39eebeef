"""Verbs of completion that count: 已完成8项 of 20项, 15项民生工程完成任务，分别是…, 已完工3项，正在实施7项."""

from itertools import pairwise

from bulletin_parser.extract.counting.counted_nouns import counted_noun
from bulletin_parser.extract.counting.plain_lists import lists_as_many
from bulletin_parser.extract.counting.planned_steps import answers_plan, is_aimed
from bulletin_parser.extract.status.adverbs import with_adverbs
from bulletin_parser.extract.status.counts import Count
from bulletin_parser.extract.status.verdicts import finishes
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.leads import skip_lead
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Term
from bulletin_parser.mentions.units import COUNT_UNITS, ITEM_UNITS, PROJECT_UNITS

_NEXT = 40
_ALL = 100  # percent
_LONGEST_BRACKET = 300  # characters of a bracket that lists names


def says_finished(page: Page, clause: Clause, term: Term, count: Count) -> bool:
    """已完成 of 20项 counted before (已完成8项), of a list's heading (一、已完成的19项：), or of what the clause counts
    (12项民生工程已完成全年任务)."""
    if _counted_and_listed(page, clause, term) or _named_behind(page, clause, term):
        return True
    if _is_new(page, term) or not finishes(page, term):
        return _is_put_right(page, clause, term) and _opens_counts(page, clause, term)
    known = (
        bool(count.totals)
        or count.among
        or _is_of_the_rest(clause, count)
        or _heads_list(page, clause.terms, term)
        or _counts_before(page, clause, term)
    )
    return (
        known
        or _lists_behind(page, clause, term)
        or _opens_counts(page, clause, term)
        or _counts_on(page, clause, term)
        or _counts_its_noun(page, clause, term)
        or _counts_alone(page, clause, term)
    )


def _is_new(page: Page, term: Term) -> bool:
    """新投产项目141个, 新增投产项目141个: whether a verb only says which projects are new."""
    works = page.folded.endswith("新增", 0, term.start) and page.folded.startswith(("项目", "工程"), term.end)
    return works or page.folded[term.start - 1 : term.start] == "新"


def _counted_and_listed(page: Page, clause: Clause, term: Term) -> bool:
    """新完成全年目标任务的5个小项分别是：: whether those that have finished their task are counted behind it, and then
    named."""
    task = next((t.end for t in clause.terms if t.kind == "target" and t.start == term.end), term.end)
    if not finishes(page, term) or not page.folded.startswith("的", task):
        return False
    figure = next((f for f in clause.figures if f.start == task + 1 and f.unit in COUNT_UNITS), None)
    named = page.form("counted_are").match(page.folded, figure.end) if figure else None
    return named is not None and named.end() > clause.end


def _named_behind(page: Page, clause: Clause, term: Term) -> bool:
    """新增完成全年目标任务的小项是：: whether those that have finished their task are named behind a colon."""
    if clause.closer != "：" or term.kind != "rate" or not finishes(page, term) or clause.figures:
        return False
    intro = page.form("list_intro").match(page.folded, term.end)
    return page.folded.startswith("的", term.end) and intro is not None and intro.end() > clause.end


def _is_put_right(page: Page, clause: Clause, term: Term) -> bool:
    """已整改25项，正在整改7项: 整改 alone says as little as 改造 of how something stands."""
    return page.folded[term.start : term.end] == "整改" and with_adverbs(clause.terms, term.start) < term.start


def finished_task(page: Page, terms: list[Term], term: Term) -> int | None:
    """已完成开工任务的县区7个: where the task ends that those which are counted have finished, or None."""
    form = page.form_in("finished_task", term.start, term.end + _NEXT)
    task = form.match(page.folded, with_adverbs(terms, term.start))
    return int(task.end()) if task is not None and task.end() > term.end else None


def is_planned(page: Page, term: Term) -> bool:
    """年度计划竣工项目52项, 年底前须完成任务26项, 年底可竣工项目22项: what is to be finished is not."""
    words = page.grammar.of_kind
    owed = page.folded.endswith((*words("statement_words", "owed"), *words("turns", "able")), 0, term.start)
    return owed or is_aimed(page, term) or answers_plan(page, term)


def _is_of_the_rest(clause: Clause, count: Count) -> bool:
    """其余8项均已完成 behind how others stand (除A、B2项进度滞后外): whether a clause counts the rest of them."""
    first = clause.terms[0]
    rest = first.kind == "others" and first.start == clause.start
    return rest and bool(count.states) and any(f.start == first.end and f.unit in PROJECT_UNITS for f in clause.figures)


def _heads_list(page: Page, terms: list[Term], term: Term) -> bool:
    """一、已完成的19项：: 已 before the verb and 的 behind it say that projects are listed."""
    return page.folded[term.end : term.end + 1] == "的" and with_adverbs(terms, term.start) < term.start


def _opens_counts(page: Page, clause: Clause, term: Term) -> bool:
    """已完工3项，正在实施7项，未开工2项: the statement goes on with how many stand otherwise."""
    units = COUNT_UNITS if _is_put_right(page, clause, term) else PROJECT_UNITS
    figure = next((f for f in clause.figures if f.unit in units and f.start == term.end), None)
    if figure is None or clause.closer not in "，、；" or figure.end != clause.end:
        return False
    return _others_stand(page, clause, figure)


def _others_stand(page: Page, clause: Clause, figure: Figure) -> bool:
    """Whether the next clause counts, in the unit of a figure, how many stand in some way."""
    begin, end = clause.end + 1, min(len(page.folded), clause.end + _NEXT)
    stop = page.end_of(begin, "，、；。\n", end)
    following = page.mentions.within(begin, stop)
    stands = any(isinstance(m, Term) and m.lexicon == "statuses" for m in following)
    return stands and any(isinstance(m, Figure) and m.unit == figure.unit for m in following)


def behind_bracket(page: Page, at: int) -> int:
    """Where the bracket ends that opens at an offset; else the offset."""
    close = page.folded.find("）", at, at + _LONGEST_BRACKET) if page.folded.startswith("（", at) else -1
    return at if close < 0 else close + 1


def _counts_on(page: Page, clause: Clause, term: Term) -> bool:
    """1件已完成，6件按计划推进 · 2项均已完成：A、B: a bare count, and behind it another of the same with its status, or
    the names; those may stand in a bracket behind the count or the verb (2件（A、B）已完成，6件按计划推进)."""
    figure = clause.figures[0] if len(clause.figures) == 1 else None
    alone = figure is not None and figure.unit in ("项", "件") and behind_bracket(page, term.end) == clause.end
    starts = with_adverbs(clause.terms, term.start)
    if figure is None or not alone or starts not in (figure.end, behind_bracket(page, figure.end)):
        return False
    if clause.closer == "：":
        return True
    following = page.mentions.within(clause.end, clause.end + 12)
    return any(
        isinstance(one, Figure) and one.unit == figure.unit and isinstance(other, Term) and other.lexicon == "statuses"
        for one, other in pairwise(following)
    )


def _counts_its_noun(page: Page, clause: Clause, term: Term) -> bool:
    """已完工项目（9个）: what is finished, and behind it how much of it there is."""
    behind = page.mentions.within(term.end, term.end + 1)
    noun = next((m for m in behind if isinstance(m, Term) and m.lexicon == "groups"), None)
    if noun is None or with_adverbs(clause.terms, term.start) == term.start:
        return False
    return any(f.unit in COUNT_UNITS and 0 <= f.start - noun.end <= 1 for f in clause.figures)


def _counts_alone(page: Page, clause: Clause, term: Term) -> bool:
    """目前已提前完成11项 · 民生实事进展顺利，目前已完成11项: a clause that is nothing but how many are finished, in a
    unit that only projects have, where its sentence has named and measured nothing yet."""
    start = with_adverbs(clause.terms, term.start)
    counted = any(f.unit in ITEM_UNITS and f.start == term.end and f.end == clause.end for f in clause.figures)
    if not counted or start == term.start or "：" in clause.closer or not finishes(page, term):
        return False
    return skip_lead(page, clause.start, start) == start and names_only_programme(page, clause.start)


def names_only_programme(page: Page, clause: int) -> bool:
    """Whether the sentence of a clause has measured nothing before it, and named nothing but a programme."""
    sentence = page.begin_of(clause, "。；：\n")
    before = page.mentions.within(sentence, clause)
    programme = any(isinstance(m, Term) and m.lexicon == "groups" for m in before)
    when = any(m.end >= clause - 1 for m in before) and skip_lead(page, sentence, clause) == clause  # 目前，
    unnamed = sentence == clause or when
    return (programme or unnamed) and not any(isinstance(m, Figure) for m in before)


def _lists_behind(page: Page, clause: Clause, term: Term) -> bool:
    """新增完成3项，分别为：A、B、C: a count behind the verb, and names behind the count, as many as it says
    (已完成3件：A、B、C), or items below the line that is nothing else (已投入使用5项：)."""
    figure = next((f for f in clause.figures if f.unit in PROJECT_UNITS and f.start == term.end), None)
    if figure and clause.opener in "。；\n" and lists_as_many(page, clause, figure):
        return True
    if figure and figure.end == clause.end and page.folded.startswith("：\n", clause.end):
        return page.folded.endswith("\n", 0, with_adverbs(clause.terms, term.start))
    intro = page.form("list_intro").match(page.folded, figure.end) if figure else None
    return intro is not None and page.folded[intro.start() : intro.end()].strip("，：:") != ""


def _counts_before(page: Page, clause: Clause, term: Term) -> bool:
    """Whether the clause counts projects before a verb of completion that ends it, or that a list follows (15项民生工程
    完成任务，分别是A、B)."""
    if _opens_with_projects(page, clause, term):
        return True
    figure = next((f for f in clause.figures if f.unit in COUNT_UNITS and f.end <= term.start), None)
    noun = counted_noun(page, clause, figure) if figure else None
    if noun is None or noun.end > term.start:
        return False
    task = next((t.end for t in clause.terms if t.kind == "target" and t.start == term.end), term.end)
    listed = noun.end == term.start and page.form("list_intro").match(page.folded, task) is not None
    said = with_adverbs(clause.terms, term.start) < term.start or (noun.end == term.start and term.kind == "rate")
    said = said or any(f.is_percent and f.value == _ALL and f.end == term.start for f in clause.figures)  # 已100%完成
    return listed or (said and not page.folded[term.end : clause.end].strip())  # 78个子项完成年度目标任务


def _opens_with_projects(page: Page, clause: Clause, term: Term) -> bool:
    """10个项目建成投用: a clause that is nothing but how many projects are finished, and where; 完成 alone says so
    where the next counts others (中方县9个项目完成，1个项目滞后)."""
    first = next((f for f in clause.figures if f.unit in COUNT_UNITS), None)
    begins = {clause.start, *(place.end for place in clause.places if place.start == clause.start)}
    noun = counted_noun(page, clause, first) if first is not None and first.start in begins else None
    if first is None or noun is None or noun.end != term.start or term.end != clause.end:
        return False
    return term.kind == "finish" or (clause.closer == "，" and _others_stand(page, clause, first))
