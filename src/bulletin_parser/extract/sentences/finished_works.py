"""Statements that only say that works are finished: 完成创业园区建设; 建成县医院门诊楼并投入使用; 校舍加固工程竣工."""

from bulletin_parser.extract.projects.topics import Topic, statement_item
from bulletin_parser.extract.status.counts import Count, State
from bulletin_parser.extract.status.members import Piece, split_members
from bulletin_parser.extract.status.verdicts import Verdict
from bulletin_parser.extract.text.leads import skip_lead
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure
from bulletin_parser.outline import Section
from bulletin_parser.records import Status

_SAID = (("completed", "work"), ("built", "thing"), ("ended", "ending"))  # the groups of the form
_SHORTEST = 4  # characters that tell a work
_REACH = 160  # characters before a statement that may say what it is part of


def finished_works(page: Page, segment: Span, section: Section | None) -> Topic | Count | None:
    """The work that a statement says is finished, or the list of several; None for any other statement.

    What measures something, what names parts that every work has (完成主体施工) or papers (完成债券申报项目), and what
    is only intended (下半年，要全力推进项目建设；完成滨江大道建设), is another.
    """
    start = skip_lead(page, *segment)
    match = page.form_in("finished_work", *segment).fullmatch(page.folded, start, segment[1])
    if match is None or any(isinstance(m, Figure) and m.unit for m in page.mentions.within(*segment)):
        return None
    said, named = next(pair for pair in _SAID if match[pair[0]])
    if _is_intended(page, segment):
        return None
    names, verdict = split_members(page, *match.span(named)), Verdict(Status.COMPLETED, *match.span(said))
    papers = page.grammar.of_kind("intents", "papers")
    if not all(_is_whole(page, one) and not page.folded.endswith(papers, one.start, one.end) for one in names):
        return None
    if len(names) == 1:
        return Topic(statement_item(names[0], *segment, section), verdict=verdict)
    state = State(verdict, members=names, end=verdict.end)
    return Count(None, None, start, segment[1], states=[state])


def _is_intended(page: Page, segment: Span) -> bool:
    """Whether what a statement goes on with in its sentence, or its line's label (二、下一步工作：), is to be done."""
    near = max(0, segment[0] - _REACH)
    start = page.begin_of(segment[0], "。\n", near)
    words = page.grammar.of_kind("intents", "intends")
    return any(page.folded.find(word, start, segment[1]) >= 0 for word in words)


def _is_whole(page: Page, name: Piece) -> bool:
    """Whether a name is of a work, as 县医院门诊楼, and not of a part of one (主体工程, 医技楼, 施工招标)."""
    part = page.form("part_of_works").search(page.folded, *name)
    return (part.start() if part else name.end) - name.start >= _SHORTEST
