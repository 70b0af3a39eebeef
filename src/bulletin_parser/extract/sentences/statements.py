"""Projects in running text: no label and no intro, only statements one after another, under a heading or not."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from bulletin_parser.extract.projects.standings import standings
from bulletin_parser.extract.projects.statement_titles import LONGEST_TITLE, is_title
from bulletin_parser.extract.projects.topics import RunningText, Topic, statement_item
from bulletin_parser.extract.rankings.works_in_order import works_in_order
from bulletin_parser.extract.sentences.all_done import stand_alike
from bulletin_parser.extract.sentences.asides import exhorts, only_tells
from bulletin_parser.extract.sentences.attributed import attributed_topics
from bulletin_parser.extract.sentences.chains import status_chain
from bulletin_parser.extract.sentences.claims import left_by_counts
from bulletin_parser.extract.sentences.contents import counts_places_only, introduces, measures, reports
from bulletin_parser.extract.sentences.counted_in_turn import counted_in_turn
from bulletin_parser.extract.sentences.examples import without_example
from bulletin_parser.extract.sentences.labels import behind_label
from bulletin_parser.extract.sentences.name_lists import status_list
from bulletin_parser.extract.sentences.named_in_turn import named_in_turn
from bulletin_parser.extract.sentences.office_shares import office_shares
from bulletin_parser.extract.sentences.parallels import parallel_topics
from bulletin_parser.extract.sentences.parting import parted
from bulletin_parser.extract.sentences.quoted_states import quoted_with_amounts
from bulletin_parser.extract.sentences.some_named import some_named
from bulletin_parser.extract.sentences.taken_names import take_led, take_sites, take_standing_names, take_told_names
from bulletin_parser.extract.sentences.threads import (
    Thread,
    open_aspect,
    open_counted,
    opened,
    take_sharing,
    take_standing,
)
from bulletin_parser.extract.sentences.yet_to_come import take_asking, take_expectation
from bulletin_parser.extract.status.counts import Count
from bulletin_parser.extract.status.verdicts import last_verdict
from bulletin_parser.extract.text.blocks import Block
from bulletin_parser.extract.text.clauses import clauses
from bulletin_parser.extract.text.items import item_at
from bulletin_parser.extract.text.leads import skip_lead
from bulletin_parser.extract.text.nouns import Span, noun_after, trimmed
from bulletin_parser.extract.text.overlaps import Overlaps
from bulletin_parser.extract.text.page import Page
from bulletin_parser.extract.text.segments import segments
from bulletin_parser.extract.text.subjects import subject

_MOST_SHARED = 8  # times that one statement shares figures out among several
_SHORTEST_NOUN = 2  # characters before a figure that stand in for a title


class About(NamedTuple):
    """What statements without a subject of their own are about: the title of what the whole bulletin is about, for
    those on places alone (王店镇、洪合镇分别低于整体进度…), what its own title says of that, and the programmes that
    paragraphs begin with counting, by where they begin."""

    programme: Span | None = None
    whole: Span | None = None
    groups: Mapping[int, Span] = MappingProxyType({})


NOTHING = About()


def read_statements(page: Page, block: Block, claimed: Sequence[Span], about: About = NOTHING) -> RunningText:
    """The projects that the statements of a block tell of.

    The block's title is the project that statements without a subject of their own belong to; ``claimed`` are spans
    that a counting statement has taken.
    """
    begin = block.heading[0] if block.heading else block.start
    home = Topic(statement_item(block.title, begin, block.end, block.section)) if block.title else None
    thread = Thread(page, block.section, about.programme, about.whole, home, home)
    claims = Overlaps(claimed)
    for whole_segment in segments(page, block.start, block.end):
        thread.place = None
        _turn_to_group(thread, about.groups.get(whole_segment[0]))
        segment = behind_label(thread, whole_segment)
        take_standing(thread, segment, whole_segment)
        take_sharing(thread, segment)
        expects = take_expectation(thread, segment) or take_asking(thread, whole_segment)
        left = left_by_counts(page, segment, claims.near(*segment))
        if left is not None and (expects or exhorts(page, left) or only_tells(page, left)):
            thread.said.asides.append(left)
        elif left is not None:
            open_counted(thread, segment, left)
            _take_parts(thread, left)
    return thread.said


def _turn_to_group(thread: Thread, group: Span | None) -> None:
    """市政府民生实事10大类50个事项，…。已完成投资28.5亿元 behind what was told of 省政府民生实事: what a paragraph
    begins with counting, its statements without a subject tell of."""
    if group is not None and thread.home is None and thread.programme not in (None, group):
        thread.programme, thread.topic = group, None


def _take_parts(thread: Thread, segment: Span) -> None:
    chain = None if thread.home else status_chain(thread.page, segment)
    if chain is not None and not _is_shared(status_list(thread.page, segment, None)):
        thread.said.counts.append(chain)
        return
    if _take_some_named(thread, segment) or (thread.home and take_sites(thread, segment)):
        return
    for part in parted(thread.page, segment):
        led = take_led(thread, part)
        left = _behind_quoted(thread, led) if led else None
        rest = _take_list(thread, part) if left == part else left
        if rest is not None and rest[0] < rest[1]:
            _take_statement(thread, without_example(thread.page, rest) if thread.exemplifies else rest)


def _behind_quoted(thread: Thread, segment: Span) -> Span:
    """Takes the quoted names with amounts that a statement begins with and says how they stand, and returns the
    rest."""
    quoted = quoted_with_amounts(thread.page, segment)
    if quoted is None:
        return segment
    _add_list(thread, quoted)
    return trimmed(thread.page.folded, quoted.end, segment[1])


def _take_some_named(thread: Thread, segment: Span) -> bool:
    """Takes a whole and how some of it stand by name, of which the clauses are no statements of their own."""
    found = some_named(thread.page, segment)
    if found is not None:
        thread.said.counts.append(found)
        thread.all_stand = stand_alike(found)
    return found is not None


def _take_list(thread: Thread, segment: Span) -> Span | None:
    """Takes the names that a statement gives one status, and returns what is left of it to read, if anything."""
    page = thread.page
    if take_standing_names(thread, segment):
        return None
    if item_at(page, skip_lead(page, *segment), segment[1], None):
        return segment
    attributed = works_in_order(page, segment, thread.section) or attributed_topics(page, segment, thread.section)
    thread.said.topics += attributed
    if attributed or take_told_names(thread, segment):
        return None
    early = status_list(page, segment, None) if thread.topic is None else None
    placed = early if _is_shared(early) else _of_places(thread, segment)
    if placed is not None:
        thread.said.counts.append(placed)
        return None
    listed = status_list(page, segment, thread.topic) if thread.topic else early
    if listed is None:
        return segment
    _add_list(thread, listed)
    return trimmed(page.folded, listed.end, segment[1]) if listed.end < segment[1] else None


def _add_list(thread: Thread, listed: Count) -> None:
    """A、B、C3个项目已完工；D、E两个项目尚未开工: lists of one sentence are one counting statement."""
    last = thread.said.counts[-1] if thread.said.counts else None
    between = thread.page.folded[last.end : listed.start] if last else "。"
    if last and between.strip(" ，；") == "" and not (last.totals or last.place or last.group or listed.group):
        last.states += listed.states
        last.end = listed.end
    else:
        thread.said.counts.append(listed)


def _of_places(thread: Thread, segment: Span) -> Count | None:
    """天长市、来安县冬修水利进展较快，定远县推进缓慢: what only says how places stand in the present project."""
    page, topic = thread.page, thread.topic
    title = (topic.item.title_start, topic.item.title_end) if topic else thread.programme
    if measures(page, segment):
        return None
    group = None if title == thread.programme else title
    parts, printed = list(clauses(page, *segment)), page.worded(*title) if title else ""
    standing = standings(page, parts, group, printed)
    if standing.told and last_verdict(page, parts, title=printed, passed_over=standing.clauses):
        return None  # 受雨季影响，进度滞后，其中太康县、商水县推进缓慢 says how the whole stands, too
    return standing.told


def _is_shared(listed: Count | None) -> bool:
    """平利县、石泉县的厕所革命进展顺利: places with what they do, which is not the present project."""
    return listed is not None and listed.group is not None


def _take_statement(thread: Thread, segment: Span) -> None:
    """Gives a statement to the project it is about: one of its own, the present one, or several at once, and what is
    told of others behind those to these."""
    page, said = thread.page, thread.said
    named = named_in_turn(page, segment, thread.section)
    if named is not None:
        thread.topic = named
        thread.tell(named)
        return
    for _ in range(_MOST_SHARED):
        offices = office_shares(page, segment)
        if offices:
            said.lists.append(offices)
            return
        parallel = parallel_topics(page, segment, thread.section)
        if not parallel:
            break
        said.topics += parallel
        counted = counted_in_turn(page, segment, parallel)
        said.counts += [counted] if counted else []
        rest = _of_another(page, segment, parallel)
        if rest is None:
            return
        segment = rest
    _take_of_one(thread, segment)


def _take_of_one(thread: Thread, segment: Span) -> None:
    """Gives a statement to the one project it is about, if it reports anything."""
    page = thread.page
    if thread.topic and _names_lead(page, segment):
        thread.topic.parts.append(segment)
    elif thread.exemplifies or reports(page, segment) or introduces(page, segment):
        topic = _topic_of(thread, segment)
        if topic is not None:
            thread.topic = topic
            if topic is thread.home:
                thread.tell(topic)
            topic.place = topic.place if topic.parts else thread.place
            topic.parts.append(segment)
    elif page.folded[segment[1] : segment[1] + 1] == "；":
        open_aspect(thread, segment)


def _of_another(page: Page, segment: Span, parallel: Sequence[Topic]) -> Span | None:
    """A、B分别完成8600人、2.8万人，| C就业320人: what a statement tells of another project, behind the figures that
    several share out."""
    shared = max((share.figure.end for topic in parallel for share in topic.shares), default=0)
    rest = trimmed(page.folded, shared, segment[1])
    first = next(clauses(page, *rest), None) if shared and rest[0] < rest[1] else None
    about = subject(page, *rest) if first else None
    if first is None or about is None or not first.figures:
        return None
    begins = about.strong and about.start == rest[0] and about.end <= first.figures[0].start
    return rest if begins and is_title(page, about) else None


def _names_lead(page: Page, segment: Span) -> bool:
    """牵头单位：市林业局 or 由民政局组织推进和落实, alone in its sentence."""
    if page.form("lead_within").match(page.folded, *segment):
        return True
    return page.form_in("lead_behind", *segment).fullmatch(page.folded, *segment) is not None


def _topic_of(thread: Thread, segment: Span) -> Topic | None:
    """The project of a statement; one that nothing names is the programme's, if the statement holds a figure."""
    page = thread.page
    topic = opened(thread, segment)
    if topic is not None:
        if topic is not thread.home and thread.tell(topic):
            topic.verdict = topic.verdict or thread.standing
        return topic
    if not measures(page, segment) or counts_places_only(page, segment):
        return None
    title = thread.programme or trimmed(page.folded, *_lead_noun(page, segment))
    topic = Topic(statement_item(title, *segment, thread.section))
    thread.tell(topic)
    return topic


def _lead_noun(page: Page, segment: Span) -> Span:
    """What stands in for a title where nothing names the project: what is told of (产业类完成投资3亿元 in a list of
    those that stand so, 28项实事完成投资3亿元), else the first clause behind a mere date."""
    about = subject(page, *segment)
    if about is not None and about.strong:
        return about.start, about.end
    start = skip_lead(page, *segment)
    clause = next(clauses(page, start if start < segment[1] else segment[0], segment[1]))
    bare = {clause.start, *(figure.start for figure in clause.figures)}  # 年度计划投资 | 3亿元
    aims = (t.end for t in clause.terms if t.kind == "target" and t.start == clause.start and t.end not in bare)
    begin = next(aims, clause.start)
    figure = next((f for f in clause.figures if f.start - begin >= _SHORTEST_NOUN), None)
    if figure is not None and page.grammar.scanner("vague").match(page.folded, begin) is not None:
        return noun_after(page, figure, clause.end) or (begin, figure.start)  # 剩余3所学校
    end = figure.start if figure is not None else clause.end
    return begin, min(end, begin + LONGEST_TITLE)
