"""Projects in running text: no label and no intro, only statements one after another, under a heading or not."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from bulletin_parser.extract.clauses import clauses
from bulletin_parser.extract.items import Item, agencies, item_at
from bulletin_parser.extract.members import Piece, split_members, without_ordinal
from bulletin_parser.extract.nouns import Span, trimmed
from bulletin_parser.extract.page import Page
from bulletin_parser.extract.segments import Subject, reason_start, segments, skip_lead, subject
from bulletin_parser.extract.summaries import Count, State
from bulletin_parser.extract.verdicts import Verdict, last_verdict
from bulletin_parser.mentions.model import Figure, Mention, Place, Term
from bulletin_parser.outline import Section

_LOCAL = frozenset({"province", "prefecture", "county", "shape"})
_LONGEST_TITLE = 40
_COUNTS = frozenset({"个", "项", "件", "大项", "小项", "子项"})


@dataclass(slots=True)
class Topic:
    """A project in running text: its title and the statements about it."""

    item: Item
    parts: list[Span] = field(default_factory=list)
    figure: Figure | None = None  # its share of figures that several topics share out (分别高于…6.4、3.1个百分点)
    cue: int = 0
    verdict: Verdict | None = None


@dataclass(slots=True)
class Reading:
    """What a stretch of running text says: projects, and lists of names that share a status."""

    topics: list[Topic] = field(default_factory=list)
    counts: list[Count] = field(default_factory=list)
    names: list[Piece] = field(default_factory=list)


def read_listed(page: Page, start: int, end: int, section: Section | None) -> Reading:
    """The names of a status list of which some come with accounts, in brackets or as statements of their own."""
    reading = Reading()
    for segment in segments(page, start, end):
        outside = _outside_brackets(page, segment)
        if any(isinstance(m, Figure) and m.unit for m in outside):
            part = read_statements(page, *segment, section, None, ())
            reading.topics += part.topics
            reading.counts += part.counts
            continue
        for piece in split_members(page, *segment):
            _take_name(page, without_ordinal(page, piece), section, reading)
    return reading


def _outside_brackets(page: Page, segment: Span) -> list[Mention]:
    found, depth, at = [], 0, segment[0]
    mentions = {m.start: m for m in page.mentions.within(*segment)}
    for at in range(*segment):
        depth += (page.folded[at] == "（") - (page.folded[at] == "）")
        if depth == 0 and at in mentions:
            found.append(mentions[at])
    return found


def _take_name(page: Page, piece: Piece, section: Section | None, reading: Reading) -> None:
    """A name of the list; one with a bracket behind it (（放映4956场，完成率102.4%）, （责任单位：X）) is a topic."""
    bracket = page.folded.find("（", piece.start, piece.end)
    if bracket <= piece.start or page.folded[piece.end - 1] != "）":
        reading.names.append(piece)
        return
    inner = (bracket + 1, piece.end - 1)
    title = (piece.start, bracket)
    tells = any(isinstance(m, Figure) for m in page.mentions.within(*inner))
    led = page.grammar.form("lead_within").match(page.folded, bracket, piece.end)
    if tells or led:
        leads = agencies(page, *led.span("lead")) if led else ()
        topic = Topic(_item(page, title, piece.start, piece.end, section)._replace(leads=leads), [inner])
        reading.topics.append(topic)
    else:
        reading.names.append(piece)


def read_statements(
    page: Page,
    start: int,
    end: int,
    section: Section | None,
    heading: Span | None,
    claimed: Sequence[Span],
    programme: Span | None = None,
) -> Reading:
    """The projects of a span. ``heading`` is the title that statements without a subject of their own belong to;
    ``claimed`` are spans that a counting statement has taken; ``programme`` is what the whole bulletin is about, for
    statements on places alone (王店镇、洪合镇分别低于整体进度…)."""
    reading = Reading()
    topic = Topic(_item(page, heading, heading[0], end, section)) if heading else None
    home = topic
    for segment in segments(page, start, end):
        if _is_claimed(page, segment, claimed):
            continue
        if page.grammar.form("exhortation").match(page.folded, *segment):
            continue
        listed = (
            None if item_at(page, skip_lead(page, *segment), segment[1], None) else _status_list(page, segment, topic)
        )
        if listed:
            reading.counts.append(listed)
            if listed.end >= segment[1]:
                continue
            segment = trimmed(page.folded, listed.end, segment[1])
        parallel = _parallel(page, segment, section)
        if parallel:
            reading.topics += parallel
            continue
        if topic and page.grammar.form("lead_within").match(page.folded, *segment):
            topic.parts.append(segment)
            continue
        if not _reports(page, segment):
            continue
        opened = _opened(page, segment, section, home, topic)
        if opened is not topic and opened is not None:
            topic = opened
            reading.topics.append(opened)
        if topic is None and not any(isinstance(m, Figure) and m.unit for m in page.mentions.within(*segment)):
            continue
        if topic is None:
            topic = Topic(_item(page, programme or trimmed(page.folded, *_lead_noun(page, segment)), *segment, section))
            reading.topics.append(topic)
        if topic is home and home not in reading.topics:
            reading.topics.append(home)
        topic.parts.append(segment)
    return reading


def _lead_noun(page: Page, segment: Span) -> Span:
    """What stands in for a title where nothing names the project: the statement's first clause."""
    clause = next(clauses(page, *segment))
    return clause.start, min(clause.end, clause.start + _LONGEST_TITLE)


def _is_claimed(page: Page, segment: Span, claimed: Sequence[Span]) -> bool:
    """Whether a counting statement took all figures of a statement."""
    figures = [m for m in page.mentions.within(*segment) if isinstance(m, Figure)]
    outside = [f for f in figures if not any(a <= f.start < b for a, b in claimed)]
    only_counts = len(outside) < len(figures) and all(f.unit in _COUNTS for f in outside)
    return only_counts or any(a <= segment[0] and segment[1] <= b for a, b in claimed)


def _item(page: Page, title: Span, start: int, end: int, section: Section | None) -> Item:
    return Item("statement", *title, (), start, title[1], end, section)


def _reports(page: Page, segment: Span) -> bool:
    """Whether a statement says anything that is counted or how something stands."""
    mentions = page.mentions.within(*segment)
    if any(isinstance(m, Figure) and m.unit for m in mentions):
        return True
    return last_verdict(page, list(clauses(page, *segment)), local=True) is not None


def _opened(
    page: Page, segment: Span, section: Section | None, home: Topic | None, topic: Topic | None
) -> Topic | None:
    """The topic that a statement belongs to: a new one if it has a subject of its own, else the present one."""
    start = skip_lead(page, *segment)
    item = item_at(page, start, segment[1], section)
    if item:
        return Topic(item)
    about = subject(page, *segment)
    if about is None or not _is_title(page, about):
        return topic
    if home is not None and not _leaves_heading(page, segment, about, home):
        return home
    if home is None and topic is not None and not _opens(page, about):
        return topic
    return Topic(_item(page, (about.start, about.end), segment[0], segment[1], section))


def _is_title(page: Page, about: Subject) -> bool:
    size = about.end - about.start
    places = [m for m in page.mentions.within(about.start, about.end) if isinstance(m, Place)]
    covered = sum(p.end - p.start for p in places)
    only_places = bool(places) and covered >= about.end - about.start - len(places)  # 梅江区、蕉岭县、平远县
    vague = page.grammar.scanner("vague").match(page.folded, about.start) is not None
    reason = page.grammar.scanner("reasons").match(page.folded, about.start)
    vague = vague or (reason is not None and reason.kind == "reason")
    return (
        2 <= size <= _LONGEST_TITLE
        and not vague
        and not only_places
        and page.folded[about.start : about.end] not in ("投资", "资金")
    )


def _opens(page: Page, about: Subject) -> bool:
    """Whether a verb-first statement is about something new: 发放城乡低保金 is, 累计完成投资 and 惠及群众 are not."""
    text = page.folded[about.start : about.end]
    return about.strong or not text.startswith(("惠及", "投资", "拨付", "完成投资", "到位"))


def _leaves_heading(page: Page, segment: Span, about: Subject, home: Topic) -> bool:
    """Under a heading a statement is about something else when its noun shares nothing with the heading and it says
    how the thing stands or what its target is (既有住宅加装电梯全年任务60部)."""
    stands = last_verdict(page, list(clauses(page, *segment))) is not None
    if not about.strong and not (stands and about.acts):
        return False
    title = set(page.folded[home.item.title_start : home.item.title_end])
    shared = len(title & set(page.folded[about.start : about.end]))
    if shared * 2 >= min(len(title), about.end - about.start):
        return False
    mentions = page.mentions.within(*segment)
    has_target = any(isinstance(m, Term) and m.kind == "target" for m in mentions)
    return has_target or stands


def _parallel(page: Page, segment: Span, section: Section | None) -> list[Topic]:
    """工业、服务业、农业项目进展较好，投资完成率分别高于总体进度6.4、3.1、1.8个百分点: a project for each name.

    Places that share figures out (王店镇、洪合镇分别低于…) are rows of one project, which the row rules do.
    """
    shared = next((m for m in page.mentions.within(*segment) if isinstance(m, Term) and m.kind == "respectively"), None)
    if shared is None:
        return []
    figures = [m for m in page.mentions.within(shared.end, segment[1]) if isinstance(m, Figure)]
    verdict = last_verdict(page, list(clauses(page, segment[0], shared.start)), local=True)
    start = skip_lead(page, *segment)
    stop = _subject_end(page, start, verdict) if verdict else shared.start
    comma = page.folded.find("，", start, stop)
    names = split_members(page, start, comma if comma > 0 else stop)
    inside = page.mentions.within(start, stop)
    if len(names) < 2 or len(names) != len(figures) or any(isinstance(m, Place | Figure) for m in inside):
        return []
    return [
        Topic(
            _item(page, name, segment[0], segment[1], section),
            [segment],
            figure=figure,
            cue=shared.end,
            verdict=verdict,
        )
        for name, figure in zip(names, figures, strict=True)
    ]


def _status_list(page: Page, segment: Span, topic: Topic | None) -> Count | None:
    """A、B、C等项目有序推进; 通渭县、渭源县工程进度滞后: names that share a status, without a figure of their own."""
    parts = list(clauses(page, *segment))
    verdict = last_verdict(page, parts, local=True)
    if verdict is None:
        return None
    start = skip_lead(page, *segment)
    stop = _subject_end(page, start, verdict)
    figures = [m for m in page.mentions.within(start, verdict.end) if isinstance(m, Figure) and m.unit]
    rest = page.folded.find("，", verdict.end, segment[1])
    end = rest if rest > 0 and page.folded.startswith("其中", rest + 1) else segment[1]
    if any(isinstance(m, Figure) and m.unit and m.start > verdict.end for m in page.mentions.within(verdict.end, end)):
        return None
    inside = [f for f in figures if f.end > stop]
    if (
        stop - start < 3
        or "，" in page.folded[start:stop].rstrip("，")
        or len(figures) > 1
        or (figures and not inside and not _is_count(page, figures[0]))
    ):
        return None
    names = split_members(page, start, stop)
    places = [m for m in page.mentions.within(start, stop) if isinstance(m, Place) and m.level in _LOCAL]
    if len(names) < 2 and not (places and places[0].start == start and places[0].end == stop):
        return None
    state = State(verdict, next((f for f in figures if _is_count(page, f)), None), members=list(names), end=end)
    all_places = len(places) >= len(names)
    group = (topic.item.title_start, topic.item.title_end) if all_places and topic else None
    return Count(None, group, segment[0], end, states=[state])


def _is_count(page: Page, figure: Figure) -> bool:
    return figure.unit in ("个", "项", "件")


def _subject_end(page: Page, start: int, verdict: Verdict) -> int:
    """Where the names end: before 等项目, 两个项目, 均 or a reason."""
    stop = reason_start(page, start, verdict.start) or verdict.start
    tail = page.grammar.form("several_projects_tail").search(page.folded, start, stop)
    return tail.start() if tail else stop
