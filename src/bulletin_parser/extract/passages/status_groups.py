"""Headings that are nothing but a status (二、达到序时进度的项目): what stands under them stands so."""

from bisect import bisect_left
from collections.abc import Sequence

from bulletin_parser.extract.heads.lines import is_office
from bulletin_parser.extract.lists.attributive import with_work_of_places
from bulletin_parser.extract.projects.topics import RunningText, Topic, statement_item
from bulletin_parser.extract.sentences.asides import exhorts
from bulletin_parser.extract.status.adverbs import negated, with_adverbs
from bulletin_parser.extract.status.counts import Count, State
from bulletin_parser.extract.status.members import Piece, split_members
from bulletin_parser.extract.status.verdicts import Verdict, finishes
from bulletin_parser.extract.text.blocks import Block
from bulletin_parser.extract.text.clauses import clauses
from bulletin_parser.extract.text.headings import ends_as_work, names_measures, orders_text
from bulletin_parser.extract.text.items import Agency
from bulletin_parser.extract.text.leads import skip_lead
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.extract.text.segments import segments
from bulletin_parser.mentions.model import Figure, Term
from bulletin_parser.mentions.units import COUNT_UNITS
from bulletin_parser.outline import Section
from bulletin_parser.records import Status

_LONGEST_NAME = 40
_THINGS = ("事项", "项目", "实事", "指标")


def status_group(page: Page, block: Block) -> Count | None:
    """The group that a block's heading opens, or None. Its members are the names that the block lists, else the items
    and statements that follow."""
    section = block.section
    if not block.first or section is None or section.heading is None:
        return None
    verdict = _heading_verdict(page, section)
    if verdict is None:
        return None
    state = State(verdict, _counted(page, section.heading), end=section.heading.end, open_ended=True)
    if section.id not in page.outline.parents and section.body < section.end:
        state.members, state.leads = _bare_names(page, section.body, section.end)
        state.open_ended = not state.members
    return Count(None, None, section.content, max(section.body, section.end), states=[state])


def _counted(page: Page, heading: Span) -> Figure | None:
    """2项 in （一）已完成任务共2项: how many stand so, where a heading counts once."""
    figures = page.mentions.figures_within(*heading)
    return figures[0] if len(figures) == 1 and figures[0].unit in COUNT_UNITS else None


def line_topics(page: Page, block: Block) -> list[Topic]:
    """The projects that the lines under such a heading name, each with its line: 县城第二水厂。因征地，尚未动工。"""
    found = []
    for line in page.lines_within(block.start, block.end):
        stop = page.end_of(line.start, "。：，（；", line.end)
        if 2 <= stop - line.start <= _LONGEST_NAME:
            item = statement_item((line.start, stop), line.start, line.end, block.section)
            found.append(Topic(item._replace(form="listed"), [(line.start, line.end)]))
    return found


def unread_lines(page: Page, lines: list[Topic], reading: RunningText, claims: Sequence[Span]) -> list[Topic]:
    """城北水厂：计划9月底通水，目前仅完成基础施工 beside 滨河路改造：完成投资1500万元: the lines among several that a
    name and a colon open, of which nothing was read."""
    named = [topic for topic in lines if page.folded.startswith("：", topic.item.title_end)]
    named = [topic for topic in named if not _orders(page, (topic.item.title_start, topic.item.title_end))]
    starts = sorted([*(part[0] for topic in reading.topics for part in topic.parts), *(one[0] for one in claims)])
    spans = [(topic, topic.parts[0]) for topic in named]
    unread = [one for one, (start, end) in spans if bisect_left(starts, start) == bisect_left(starts, end)]
    return unread if len(unread) < len(named) and not (reading.counts or reading.lists) else []


def _orders(page: Page, title: Span) -> bool:
    """工作要求：, 原因：, 备注：, 形象进度：: whether what opens a line names no work."""
    return orders_text(page, title) or names_measures(page, title) or not ends_as_work(page, title)


def names_behind(page: Page, block: Block) -> list[Piece]:
    """The names that a part of such a group lists behind what it calls them: （一）省列实事：低保提标、文化广场。"""
    if not page.folded.startswith("：", block.start):
        return []
    names = _bare_names(page, block.start + 1, block.end)[0]
    return names if len(names) > 1 else []


def _heading_verdict(page: Page, section: Section) -> Verdict | None:
    assert section.heading is not None
    start, end = section.heading
    for clause in clauses(page, start, end):
        for term in clause.terms:
            verdict = _verdict(page, clause.terms, term) or _told_apart(page, section, term)
            if verdict is None:
                continue
            verdict = with_work_of_places(page, verdict, end)
            before, after = page.folded[start : verdict.start], page.folded[verdict.end : end]
            fits = page.form("status_heading_lead").fullmatch(before)
            if before and not after and page.folded.startswith("。", end):
                return None  # （二）任务推进较快。: a sentence
            return verdict if fits and page.form("status_heading_rest").fullmatch(after) else None
    return None


def _verdict(page: Page, terms: list[Term], term: Term) -> Verdict | None:
    if term.lexicon == "statuses":
        status, start = negated(terms, term)
        return Verdict(status, with_adverbs(terms, start), term.end) if status else None
    start = with_adverbs(terms, term.start)
    if term.kind == "step" and start < term.start and page.folded.startswith(("开工", "动工", "启动"), term.start):
        return Verdict(Status.ON_TRACK, start, term.end)
    return Verdict(Status.COMPLETED, start, term.end) if finishes(page, term) and start < term.start else None


def _told_apart(page: Page, section: Section, term: Term) -> Verdict | None:
    """（一）完成事项情况 beside （二）有待推进事项情况: 完成 alone says how things stand where another heading says of
    the rest that they do not."""
    bare = term.start == section.content and finishes(page, term) and page.folded.startswith(_THINGS, term.end)
    if not bare:
        return None
    others = (s.heading for s in page.outline.sections if s.parent == section.parent and s is not section)
    apart = any(heading and page.form("not_yet_done").match(page.folded, *heading) for heading in others)
    return Verdict(Status.COMPLETED, term.start, term.end) if apart else None


def _bare_names(page: Page, start: int, end: int) -> tuple[list[Piece], tuple[Agency, ...]]:
    """The names of a body that is a mere list, no figure and no word of how things stand, and the offices of all of
    them where each line names its own (县住建局：A、B；⏎县工信局：C). What is asked for below the list is none."""
    if _says_more(page, start, end):
        return _opening_names(page, start, end), ()
    names, leads = list[Piece](), list[Agency]()
    for segment in segments(page, start, end):
        if page.form("request").match(page.folded, *segment) or exhorts(page, segment):
            break
        office, listed = _behind_office(page, _listed(page, segment))
        more = split_members(page, *listed)
        names += more
        leads += [office] * len(more) if office else []
    short = all(name.end - name.start <= _LONGEST_NAME for name in names)
    return (names if short else []), (tuple(leads) if short and len(leads) == len(names) else ())


def _behind_office(page: Page, listed: Span) -> tuple[Agency | None, Span]:
    """县住建局 and | 凤冈新区路网二期、河东停车楼: the office that heads a line of names, and the names behind it."""
    colon = page.folded.find("：", *listed)
    if colon < 0 or not is_office(page, listed[0], colon):
        return None, listed
    return Agency(listed[0], colon, page.worded(listed[0], colon)), (colon + 1, listed[1])


def _says_more(page: Page, start: int, end: int) -> bool:
    mentions = page.mentions.within(start, end)
    return any(isinstance(m, Figure) or (isinstance(m, Term) and m.lexicon == "statuses") for m in mentions)


def _opening_names(page: Page, start: int, end: int) -> list[Piece]:
    """The names that a body begins with (主要有：A、B、C等。其中：A计划…) before it tells more of some."""
    first = next(segments(page, start, end), None)
    opening = page.form("names_opening").match(page.folded, *first) if first else None
    if first is None or opening is None or _says_more(page, *first):
        return []
    stop = first[1] - page.folded.endswith("等", *first)
    names = split_members(page, opening.end(), stop)
    return names if len(names) > 1 and all(n.end - n.start <= _LONGEST_NAME for n in names) else []


def _listed(page: Page, segment: Span) -> Span:
    """The names of 包括A、B等, without the words around them."""
    start, end = skip_lead(page, *segment), segment[1]
    return start, end - page.folded.endswith("等", start, end)
