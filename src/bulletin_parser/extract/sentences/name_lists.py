"""Statements that give several names one status: 荡口民宿集群、通用机场两个项目尚未启动."""

from collections.abc import Iterator, Sequence

from bulletin_parser.extract.counting.unnamed_places import is_had_by_each
from bulletin_parser.extract.layout.cell_alignment import is_place
from bulletin_parser.extract.projects.topics import Topic
from bulletin_parser.extract.sentences.contents import measures_within
from bulletin_parser.extract.sentences.sized_names import sizes_name, without_sizes
from bulletin_parser.extract.status.counts import Count, State
from bulletin_parser.extract.status.members import Piece, split_members
from bulletin_parser.extract.status.verdicts import Verdict, finishes, last_verdict
from bulletin_parser.extract.text.bounds import is_bound
from bulletin_parser.extract.text.clauses import Clause, clauses
from bulletin_parser.extract.text.leads import skip_lead
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.extract.text.subjects import Subject, reason_start, subject
from bulletin_parser.mentions.model import NAMED, Figure, Mention, Place, Term
from bulletin_parser.mentions.units import COUNT_UNITS, counts_places
from bulletin_parser.records import Status

_COUNTED = COUNT_UNITS | {"处", "条"}
_OF_THE_YEAR = ("年度", "全年")
_LONGEST_DOING = 8


def status_list(page: Page, segment: Span, topic: Topic | None) -> Count | None:
    """A、B、C等项目有序推进; 通渭县、渭源县工程进度滞后: names that share a status, without a figure of their own.

    Places are said to stand so in ``topic``, the project that the text speaks of.
    """
    verdict = last_verdict(page, [without_sizes(page, clause) for clause in _of_the_named(page, segment)], local=True)
    verdict = verdict or _under_way(page, segment) or _finished_together(page, segment) or _tasks_done(page, segment)
    if verdict is None:
        return None
    start = skip_lead(page, *segment)
    return _all_of_a_place(page, start, verdict) or _list_before(page, segment, start, verdict, topic)


def _list_before(page: Page, segment: Span, start: int, verdict: Verdict, topic: Topic | None) -> Count | None:
    """The names from ``start`` to a status, if they are several or a place alone."""
    tally = _tally(page, start, verdict) or _told_in_turn(page, segment, start, verdict)
    stop = names_end(page, start, verdict) if tally is None else _before_count(page, start, tally)
    end = _list_end(page, segment, verdict)
    figures = (
        [f for f in measures_within(page, start, verdict.end) if not sizes_name(page, f)] if tally is None else [tally]
    )
    if any(is_had_by_each(page, figure) for figure in figures):
        return None
    if any(f.start > verdict.end for f in measures_within(page, verdict.end, end)) or stop - start < 3:
        return None
    if "，" in page.folded[start:stop].rstrip("，") or not _only_count(page, figures, stop):
        return None
    names, shared = _without_shared_noun(page, split_members(page, start, stop))
    if _is_made(page, start) or _is_concerned(page, segment[0], (start, stop), verdict) or _names_none(page, names):
        return None
    places = [m for m in page.mentions.within(start, stop) if isinstance(m, Place) and m.level in NAMED]
    alone = bool(places) and (places[0].start, places[0].end) == (start, stop)
    if len(names) < 2 and not (alone or _is_one_of_several(page, figures, stop) or stands_for_others(page, stop)):
        return None
    count = next((f for f in figures if counts_names(page, f) or _counts_bodies(page, f)), None)
    whose = places[0] if alone and count is not None and count.start == stop and count.value > 1 else None
    placed = len(places) >= len(names) and not all(_is_within_a_place(page, name) for name in names)
    group = (topic.item.title_start, topic.item.title_end) if topic and placed and whose is None else None
    bounds = [(f, "threshold") for f in measures_within(page, start, verdict.start) if tally and f is not tally]
    members = [] if whose else list(names)  # 石湾区5个省重点项目已完工: so many of a place's, and no list of names
    states = [State(verdict, count, members=members, end=end)]
    return Count(whose, shared or group, segment[0], end, states=states, others=bounds)


def stands_for_others(page: Page, stop: int) -> bool:
    """城南水厂二期等项目进展较快: whether 等 and a word for projects stand behind the only name."""
    noun = page.grammar.scanner("groups").match(page.folded, stop + 1) if page.folded.startswith("等", stop) else None
    return noun is not None


def _is_one_of_several(page: Page, figures: list[Figure], stop: int) -> bool:
    """县人民医院等12个项目已竣工投产: whether 等 and a count of projects stand behind the only name."""
    count = figures[0] if figures else None
    if count is None or count.value < 2 or not page.folded.endswith("等", stop, count.start):
        return False
    noun = page.grammar.scanner("groups").match(page.folded, count.end)
    return count.unit in ("项", "件") or noun is not None


def _is_made(page: Page, start: int) -> bool:
    """建成健身中心、百姓健身房等21个场地，完成年度任务: whether what several names come to was built."""
    verb = next(iter(page.mentions.within(start, start + 1)), None)
    return isinstance(verb, Term) and verb.start == start and verb.kind == "done"


def _is_concerned(page: Page, begin: int, names: Span, verdict: Verdict) -> bool:
    """承担任务21项，涉及教育、卫生等8个部门，总体进展顺利: whether the names are only concerned by what stands so."""
    words = page.grammar.of_kind("statement_words", "concerns")
    concerned = page.folded.endswith(words, begin, names[0]) or page.folded.startswith(words, *names)
    return concerned and page.folded.find("，", names[1], verdict.start) > 0


def _names_none(page: Page, names: Sequence[Piece]) -> bool:
    """部分单位重视程度不够、主动对接不够、工作推进不力: whether faults are listed, or what is said of whoever it may be
    (各地区、各部门积极推进…，整改基本完成; 个别项目用地、环评手续办理偏慢), and no names."""
    unnamed = bool(names) and page.form("unnamed").match(page.folded, *names[0]) is not None
    return unnamed or any(page.form("fault_named").search(page.folded, *name) for name in names)


def _all_of_a_place(page: Page, start: int, verdict: Verdict) -> Count | None:
    """朝阳区子项全部达到序时进度: how all stand that a place has, however many."""
    place = next((m for m in page.mentions.within(start, start + 1) if _is_local(m) and m.start == start), None)
    match = page.form("all_of_a_place").match(page.folded, place.end, verdict.end) if place else None
    if not isinstance(place, Place) or match is None or match.end() < verdict.start:
        return None
    if not (match["every"] or match["all"]):
        return None  # 渭源县工程进度滞后: its part of what is spoken of
    return Count(place, match.span("group"), start, verdict.end, states=[State(verdict, end=verdict.end)])


def _tally(page: Page, start: int, verdict: Verdict) -> Figure | None:
    """The count of the names before it where how they stand is said behind a bound that they share: A、B、C3宗项目投资
    完成率不足30%，推进缓慢."""
    figures = measures_within(page, start, verdict.start)
    if len(figures) < 2 or figures[0].unit not in _COUNTED or not all(only_bounds(page, f) for f in figures[1:]):
        return None
    names = split_members(page, start, _before_count(page, start, figures[0]))
    return figures[0] if len(names) > 1 and len(names) == figures[0].value else None


def _told_in_turn(page: Page, segment: Span, start: int, verdict: Verdict) -> Figure | None:
    """The count of the names that a statement begins with where later clauses say how all of them stand: A、B两个项目
    主体完工，| 正在进行配套建设."""
    first = next(_of_the_named(page, segment), None)
    count = first.figures[0] if first is not None and len(first.figures) == 1 else None
    if first is None or count is None or verdict.start < first.end or not counts_names(page, count):
        return None
    names = split_members(page, start, _before_count(page, start, count))
    return count if len(names) > 1 and len(names) == count.value else None


def _before_count(page: Page, start: int, count: Figure) -> int:
    """Where the names end that a count sums up, with 等 or without."""
    return count.start - page.folded.endswith("等", start, count.start)


def only_bounds(page: Page, figure: Figure) -> bool:
    """不足30%, 低于50%, 均在20%以下: how much several things have at most or at least."""
    return figure.is_percent and (is_bound(page, figure) or page.folded.endswith("仅为", 0, figure.start))


def _under_way(page: Page, segment: Span) -> Verdict | None:
    """A、B两个项目正在装修: what is being done with names that are counted, whatever it is."""
    clause = next(iter(_of_the_named(page, segment)), None)
    if clause is None or not any(counts_names(page, figure) for figure in clause.figures):
        return None
    for term in clause.terms:
        doing = page.grammar.kind("statement_words", page.folded[term.start : term.end]) == "under_way"
        if doing and clause.figures[-1].end < term.start and 2 <= clause.end - term.end <= _LONGEST_DOING:
            return Verdict(Status.ON_TRACK, term.start, clause.end)
    return None


def _finished_together(page: Page, segment: Span) -> Verdict | None:
    """京津路、昆仑路、津塘路3条路段竣工: that as many names as their count says are finished, which needs no adverb."""
    clause = next(iter(_of_the_named(page, segment)), None)
    last = clause.terms[-1] if clause is not None and clause.terms else None
    if clause is None or last is None or last.end != clause.end or not finishes(page, last) or len(clause.figures) != 1:
        return None
    count = clause.figures[0]
    names = split_members(page, clause.start, _before_count(page, clause.start, count))
    listed = counts_names(page, count) and 1 < len(names) == count.value and count.end <= last.start
    return Verdict(Status.COMPLETED, last.start, last.end) if listed else None


def _tasks_done(page: Page, segment: Span) -> Verdict | None:
    """农村合作医疗、政策性农业保险完成年度任务: that several names have done their task, which needs no adverb."""
    clause = next(iter(_of_the_named(page, segment)), None)
    if clause is None or clause.figures or page.folded.find("、", clause.start, clause.end) < 0:
        return None
    form = page.form_in("task_done", clause.start, clause.end)
    ends = (t.start for t in clause.terms if form.fullmatch(page.folded, t.start, clause.end))
    start = next(ends, clause.start)
    return Verdict(Status.COMPLETED, start, clause.end) if start > clause.start else None


def _without_shared_noun(page: Page, names: list[Piece]) -> tuple[list[Piece], Span | None]:
    """沁水县、陵川县 of 沁水县、陵川县水质改善任务进展较快, and what they do: the noun behind the last of them; in
    沁水县、陵川县和阳城县 that is one more."""
    if len(names) < 2 or not all(is_place(page, (name.start, name.end)) for name in names[:-1]):
        return names, None
    last = names[-1]
    if page.folded[last.end - 2 : last.end] == page.folded[names[0].end - 2 : names[0].end]:
        return names, None  # 洪湖市新堤片区、监利市容城片区 are of one kind
    if all(_is_within_a_place(page, name) for name in names):
        return names, None  # 固阳县镁合金产业园、石拐区活性炭项目 are works in places
    place = next((m for m in page.mentions.within(last.start, last.start + 1) if _is_local(m)), None)
    shape = page.form("place_head").match(page.folded, *last)
    end = place.end if place else shape.end() if shape else last.end
    if end >= last.end:
        return names, None
    if page.folded[end] in "和与及" and is_place(page, (end + 1, last.end)):
        return [*names[:-1], Piece(last.start, end), Piece(end + 1, last.end)], None
    noun = end + page.folded.startswith(("的", "各"), end)
    return [*names[:-1], Piece(last.start, end)], (noun, last.end)


def _is_within_a_place(page: Page, name: Piece) -> bool:
    """Whether a name begins with a place that is known, and goes on: 固阳县 | 镁合金产业园."""
    mentions = page.mentions.within(name.start, name.start + 1)
    return any(_is_local(m) and m.start == name.start and m.end < name.end - 1 for m in mentions)


def _is_local(mention: Mention) -> bool:
    return isinstance(mention, Place) and mention.level in NAMED


def _of_the_named(page: Page, segment: Span) -> Iterator[Clause]:
    """The clauses of a statement before one on all others (，其他项目按序时推进), or on another subject behind what is
    being done with these (A、B正在装修，零工驿站已揭牌运行)."""
    others = page.grammar.of_kind("statement_words", "others")
    acts = False
    for clause in clauses(page, skip_lead(page, *segment), segment[1]):
        if clause.start > segment[0] and page.folded.startswith(others, clause.start):
            return
        about = subject(page, clause.start, clause.end) if acts else None
        if about is not None and about.strong and about.start == clause.start and names_itself(page, about):
            return
        yield clause
        acts = acts or any(term.kind == "adverb" for term in clause.terms)


def names_itself(page: Page, about: Subject) -> bool:
    """Whether a subject is neither vague (主体厂房, 其他项目) nor a reason."""
    words = (page.grammar.scanner(lexicon).match(page.folded, about.start) for lexicon in ("vague", "reasons"))
    return all(word is None or word.kind == "plain" for word in words)


def _only_count(page: Page, figures: list[Figure], stop: int) -> bool:
    """Whether the figures are none, or one that counts the names or stands behind them (A、B等2个项目)."""
    if len(figures) != 1:
        return not figures
    figure = figures[0]
    behind = figure.end > stop and not (figure.is_percent or figure.is_points or figure.unit == "元")
    return behind or counts_names(page, figure)


def counts_names(page: Page, figure: Figure) -> bool:
    """两个项目, 3项, 两处工程: whether a figure says how many names a list has."""
    behind = page.grammar.scanner("groups").match(page.folded, figure.end)
    return figure.unit in _COUNTED or behind is not None


def _counts_bodies(page: Page, figure: Figure) -> bool:
    """8个乡镇, 5家单位: whether it says how many places or offices a list names."""
    body = page.grammar.scanner("statement_words").match(page.folded, figure.end)
    places = counts_places(page.grammar, figure)
    return places or (body is not None and body.kind == "bodies")


def _list_end(page: Page, segment: Span, verdict: Verdict) -> int:
    """Where the list ends: with its statement, or before ，其中, which says more of some of them."""
    rest = page.folded.find("，", verdict.end, segment[1])
    return rest if rest > 0 and page.folded.startswith("其中", rest + 1) else segment[1]


def names_end(page: Page, start: int, verdict: Verdict) -> int:
    """Where the names before a status end: before 等项目, 两个项目, 均 or a reason."""
    stop = reason_start(page, start, verdict.start) or verdict.start
    manner = page.form("in_what_way").search(page.folded, start, stop)
    stop = manner.start() if manner else stop
    tail = page.form("several_projects_tail").search(page.folded, start, stop)
    return tail.start() if tail else _before_task(page, start, stop)


def _before_task(page: Page, start: int, stop: int) -> int:
    """农村公路建设 | 年度任务全面完成: where names end before the year's task of which it is said."""
    tasks = (task for task in page.grammar.of_kind("year_tasks", "task") if task.startswith(_OF_THE_YEAR))
    return stop - max((len(task) for task in tasks if page.folded.endswith(task, start, stop)), default=0)
