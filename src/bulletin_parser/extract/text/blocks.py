"""What of a text is to be read how: which sections are items, which tell, which hold running text."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bulletin_parser.extract.text.clauses import clauses
from bulletin_parser.extract.text.closings import closing_line
from bulletin_parser.extract.text.furniture import furniture_lines
from bulletin_parser.extract.text.headings import names_measures, names_who, orders_text, says_what
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.overlaps import Overlaps
from bulletin_parser.extract.text.page import Page
from bulletin_parser.extract.text.promise_lines import promise_line
from bulletin_parser.mentions.model import Figure, Place, Term, Time
from bulletin_parser.outline import Line, Section

_WORKS = ("action", "up")  # words that end a heading's topic: 道路建设, 道路提升
_SHORTEST_NAME = 3  # characters of a project that a heading names before how it stands
_LONGEST_GAP = 8  # characters of marks and blanks behind a heading
_GENERAL = ("工作", "任务", "项目", "情况", "指标")  # ends of headings of all that a bulletin works on: 各项任务
_MARKS = " 。；，：.\n"


class Block(NamedTuple):
    """A stretch of running text. ``title`` is the heading that names a project, if the block has one."""

    start: int
    end: int
    section: Section | None
    title: Span | None
    first: bool = True

    @property
    def heading(self) -> Span | None:
        """Its own heading: the title, unless that stands above its section, else the section's."""
        own = self.section is None or self.title is None or self.title[0] >= self.section.start
        return (own and self.title) or (self.section and self.section.heading)


def blocks(page: Page, begin: int, taken: set[str], holes: Sequence[Line]) -> Iterator[Block]:
    """The running text of a page behind its head, without the sections that are taken and without the holes
    (furniture, tables)."""
    apart = Overlaps(holes)
    for line in _paragraphs(page, begin, apart):
        for start, end in _without(line.start, line.end, apart):
            yield Block(start, end, None, None)
    for section in page.outline.sections:
        rest = closing_line(page, section.content, section.end)
        for start, end in _without(rest, section.end, apart):
            yield Block(start, end, None, None)
        if section.id not in taken:
            block = section_block(page, section)
            block = block._replace(end=max(block.start, min(block.end, rest)))
            spans = list(_without(block.start, block.end, apart)) or [(block.end, block.end)]
            for i, (start, end) in enumerate(spans):
                yield Block(start, end, section, block.title, i == 0)


def _without(start: int, end: int, holes: Overlaps[Line]) -> Iterator[Span]:
    """The parts of a span that no hole covers."""
    for hole in holes.near(start, end):
        if start < hole.end and hole.start < end:
            if hole.start > start:
                yield start, hole.start
            start = max(start, hole.end)
    if start < end:
        yield start, end


def _paragraphs(page: Page, begin: int, holes: Overlaps[Line]) -> Iterator[Line]:
    """The lines before the first section; a line broken within a sentence goes on in the next."""
    start = end = None
    for line in page.outline.preamble:
        if line.start < begin:
            continue
        if any(hole.start <= line.start and line.end <= hole.end for hole in holes.near(*line)):
            if start is not None and end is not None:
                yield Line(start, end)
            start = None
            continue
        if start is None:
            start = line.start
        end = line.end
        if page.folded[line.end - 1] in "。；：！？）":
            yield Line(start, end)
            start = None
    if start is not None and end is not None:
        yield Line(start, end)


def section_block(page: Page, section: Section) -> Block:
    """The running text of one section, and its heading, or the line that promises, where that names a project."""
    promise = promise_line(page, section)
    motion = page.form("motion_heading").fullmatch(page.folded, *section.heading) if section.heading else None
    if motion is not None:
        return Block(section.body, section.end, section, motion.span("title"))
    above = None if promise else _ranked_by(page, section)
    if promise or above:
        return Block(promise[1] if promise else section.body, section.end, section, promise or above)
    return _headed_block(page, section)


def _headed_block(page: Page, section: Section) -> Block:
    heading = section.heading
    if heading is None or _opens_with_furniture(page, section):
        return Block(section.content, section.end, section, None)
    if not page.folded[section.body : section.end].strip(_MARKS):
        return Block(section.end if _has_parts(page, section) else section.content, section.end, section, None)
    mentions = page.mentions.within(heading.start, heading.end)
    says = bool(mentions) and _says_something(page, heading)
    if says and any(isinstance(m, Figure) and m.unit for m in mentions):
        return Block(section.content, section.end, section, None)  # 续建项目117个，完成投资421.8亿元。
    structural = section.style != "titled" and _is_structural(page, heading)
    told = says and _names_what_stands(page, heading)
    topic = _topic_of(page, heading) if structural and not says else None
    orders = (structural or _is_headline(page, heading)) and not told
    counted = page.form("counted_heading").fullmatch(page.folded, *heading) is not None
    if topic is None and (orders or counted or _counts(page, heading)):
        return Block(section.body, section.end, section, _above(page, section) if orders else None)
    if says:
        return Block(section.content, section.end, section, None)
    return Block(section.body, section.end, section, topic or (heading.start, heading.end))


def _above(page: Page, section: Section) -> Span | None:
    """城乡供水一体化 of 1.投资情况：…。⏎2.工程进度：…。 below （一）城乡供水一体化。: the heading of parts that only
    order what is told of it, where that names a work and nothing stands below it itself."""
    parent = page.outline.by_id.get(section.parent or "")
    heading = parent.heading if parent is not None else None
    if parent is None or heading is None:
        return None
    if page.folded[parent.body : min(parent.end, parent.body + _LONGEST_GAP)].strip(_MARKS):
        return None
    ends = _is_structural(page, heading) or _is_headline(page, heading) or _says_something(page, heading)
    named = says_what(page, heading) and not names_measures(page, heading) and not names_who(page, heading)
    return (heading.start, heading.end) if named and not ends else None


def _ranked_by(page: Page, section: Section) -> Span | None:
    """投资完成率 of （一）投资完成率排名⏎1.县（市）区：…⏎2.市直部门：…: what places and offices are ranked by, tier by
    tier, which the heading above says."""
    above = page.outline.by_id.get(section.parent or "")
    heading, own = (above.heading if above else None), section.heading
    if heading is None or own is None or page.form_in("tier_ranked", *own).fullmatch(page.folded, *own) is None:
        return None
    match = page.form_in("tiers_ranked_by", *heading).fullmatch(page.folded, *heading)
    return match.span("what") if match else None


def _opens_with_furniture(page: Page, section: Section) -> bool:
    """• 【字体：: whether the labelled line is one of those that a web page puts around a text."""
    return any(line.start == section.start for line in furniture_lines(page))


def _has_parts(page: Page, section: Section) -> bool:
    return section.id in page.outline.parents


def _is_structural(page: Page, heading: Line) -> bool:
    text = page.folded[heading.start : heading.end]
    if text.isdecimal() or page.grammar.kind("progress_labels", text) is not None:
        return True  # （一）20226: 2022年6月 without what a page cannot show
    if any(isinstance(m, Time) and m[:2] == tuple(heading) for m in page.mentions.within(*heading)):
        return True  # （一）10月份。
    if "，" in text:
        return False  # 设备安装完成三分之二，预计11月通水
    return orders_text(page, heading)


def _topic_of(page: Page, heading: Line) -> Span | None:
    """村组道路硬化 of 一、村组道路硬化建设情况: what a heading names of which it says that its state is told."""
    match = page.form_in("heading_topic", *heading).fullmatch(page.folded, *heading)
    if match is None:
        return None
    start, end = match.span("topic")
    last = next((m for m in page.mentions.within(start, end) if m.end == end), None)
    general = isinstance(last, Place | Time) or (isinstance(last, Term) and last.kind not in _WORKS)  # 上半年, 目标任务
    works, finds = (page.grammar.of_kind("statement_words", kind) for kind in ("inspections", "finds"))
    found = page.folded.endswith(finds, start, end) and not page.folded.endswith(works, start, end)  # 隐患排查
    return None if general or found or orders_text(page, (start, end)) else (start, end)


def _is_headline(page: Page, heading: Line) -> bool:
    """（一）固定资产投资保持稳步增长。: whether a heading says something of what is told, and names no project."""
    end = heading.end - page.folded.endswith(("。", "：", "；"), heading.start, heading.end)
    return page.folded.endswith(page.grammar.of_kind("headlines", "ending"), heading.start, end)


def _counts(page: Page, heading: Line) -> bool:
    """与时间进度同步指标有13项, 超序时进度的5个项目: whether a heading counts what stands in some way."""
    mentions = page.mentions.within(*heading)
    stands = any(isinstance(m, Term) and m.lexicon == "statuses" for m in mentions)
    figures = [m for m in mentions if isinstance(m, Figure)]
    if not stands or len(figures) != 1 or figures[0].unit not in ("项", "件", "个"):
        return False
    behind = mentions[mentions.index(figures[0]) + 1 :]
    return all(isinstance(m, Term) and m.lexicon == "groups" for m in behind)


def _says_something(page: Page, heading: Line) -> bool:
    """Whether a heading is the first sentence of its paragraph: it holds a comma, ends with how something stands, or
    lists places."""
    return (
        _ends_with_status(page, heading)
        or lists_places(page, heading)
        or ("，" in page.folded[heading.start : heading.end] and not _names_tasks(page, heading))
    )


def lists_places(page: Page, heading: Span) -> bool:
    """1.优秀率达到100%的是湖雾镇、岭底乡。: whether a sentence says of which places something is so."""
    opening = page.form_in("list_opening", *heading)
    ends = {match.end() for match in opening.finditer(page.folded, *heading)}
    return any(isinstance(m, Place) and m.start in ends for m in page.mentions.within(*heading))


def _ends_with_status(page: Page, heading: Line) -> bool:
    last = next(reversed(page.mentions.within(heading.start, heading.end)), None)
    return isinstance(last, Term) and last.lexicon == "statuses" and last.end == heading.end


def _names_what_stands(page: Page, heading: Line) -> bool:
    """（一）农房改造进展顺利。全县计划改造1200户…: a heading that is a sentence of a project and how it stands.

    （一）总体进展顺利 and （二）各项工作有序推进 name none.
    """
    last = page.mentions.within(heading.start, heading.end)[-1]
    named = last.start - heading.start >= _SHORTEST_NAME and page.folded.startswith("。", heading.end)
    before = heading.start, last.start
    general = page.folded.endswith(_GENERAL, *before) and not says_what(page, before)
    return named and not general and _ends_with_status(page, heading)


def _names_tasks(page: Page, heading: Line) -> bool:
    """新增普惠托位260个，新增公办园学位900个, alone in its line: verbs with what is to be done, no word that it was."""
    if page.folded[heading.end : heading.end + 1] != "\n":
        return False
    for clause in clauses(page, *heading):
        aims = clause.figures and all(f.unit and not f.is_percent for f in clause.figures)
        verb = clause.terms and clause.terms[0].start == clause.start and clause.terms[0].kind in ("action", "done")
        if not (aims and verb) or any(t.kind in ("adverb", "rate") or t.lexicon == "statuses" for t in clause.terms):
            return False
    return True
