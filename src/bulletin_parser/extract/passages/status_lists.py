"""The names of a status list (进度滞后的3个项目：A、B、C) of which some come with accounts or agencies of their own."""

from bulletin_parser.extract.projects.topics import RunningText, Topic, statement_item
from bulletin_parser.extract.sentences.bracketed_names import told_in_bracket
from bulletin_parser.extract.sentences.parallels import parallel_topics
from bulletin_parser.extract.sentences.statements import read_statements
from bulletin_parser.extract.status.counts import State
from bulletin_parser.extract.status.members import Piece, split_members, without_ordinal
from bulletin_parser.extract.text.blocks import Block
from bulletin_parser.extract.text.items import bare_lead, item_at, led_name, led_names
from bulletin_parser.extract.text.leads import skip_lead
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.extract.text.segments import segments
from bulletin_parser.mentions.model import Figure, Mention, Term
from bulletin_parser.outline import Section


def read_listed(page: Page, start: int, end: int, section: Section | None, expected: int | None = None) -> RunningText:
    """The names of a status list of which some come with accounts, in brackets or as statements of their own.

    ``expected`` is how many the text says there are.
    """
    said = RunningText()
    parts = list(segments(page, start, end))
    for segment in parts:
        outside = _outside_brackets(page, segment)
        if any(isinstance(m, Figure) and m.unit for m in outside):
            _take_accounts(page, segment, section, said, expected if len(parts) == 1 else 1)
            continue
        led = led_names(page, skip_lead(page, *segment), segment[1])
        if len(led) > 1:
            items = (statement_item(title, title[0], end, section)._replace(leads=leads) for title, leads, end in led)
            said.topics += [Topic(item) for item in items]
        rest = (min(led[-1][2] + 1, segment[1]), segment[1]) if len(led) > 1 else segment
        item = item_at(page, skip_lead(page, *rest), rest[1], section)
        if item:
            said.topics.append(Topic(item, [rest]))
            continue
        for i, piece in enumerate(split_members(page, *rest)):
            if i == 0 or not _tells_of_it(page, piece):
                _take_name(page, without_ordinal(page, piece), section, said)
    return said


def _tells_of_it(page: Page, piece: Piece) -> bool:
    """学院路工程，| 项目已完工并通车; 东门桥，| 已通车: whether a piece behind a comma says of the name before it how
    that stands."""
    vague = page.grammar.scanner("vague").match(page.folded, piece.start)
    start = piece.start + len(vague.text) if vague else piece.start
    deed = next(iter(page.mentions.within(start, start + 1)), None)
    return isinstance(deed, Term) and deed.start == start and deed.kind in ("adverb", "negation")


def _take_accounts(page: Page, segment: Span, section: Section | None, said: RunningText, expected: int | None) -> None:
    """Takes the projects of a list's segment whose accounts hold figures: one after another, or a single one."""
    from bulletin_parser.extract.sentences.listing import listed_projects  # noqa: PLC0415 (one bulletin in fifty has such lists)

    single = expected == 1 or bool(parallel_topics(page, segment, section))
    listed = [] if single else listed_projects(page, *segment, expected)
    if len(listed) < 2:
        part = read_statements(page, Block(*segment, section, None), ())
        said.topics += part.topics
        said.counts += part.counts
        return
    for one in listed:
        item = statement_item(one.title, one.start, one.end, section)
        body = one.start if page.mentions.within(one.start, one.title[0]) else one.title[1]
        said.topics.append(Topic(item._replace(form="listed", body=body), [(one.start, one.end)]))


def _outside_brackets(page: Page, segment: Span) -> list[Mention]:
    """What a segment mentions outside its brackets and quoted names (“新增企业40户”（目前新增23户）)."""
    found, depth, at = [], 0, segment[0]
    mentions = {m.start: m for m in page.mentions.within(*segment)}
    for at in range(*segment):
        depth += (page.folded[at] in "（“") - (page.folded[at] in "）”")
        if depth == 0 and at in mentions:
            found.append(mentions[at])
    return found


def _take_name(page: Page, piece: Piece, section: Section | None, said: RunningText) -> None:
    """A name of the list; one with an account or its agencies in a bracket behind it is a topic."""
    topic = told_in_bracket(page, piece, section)
    if topic is None:
        said.names.append(piece)
    else:
        said.topics.append(topic)


def led_topics(page: Page, state: State, section: Section | None) -> list[Topic]:
    """The members of a list with their agencies (A（市科技局负责）、由市文旅局负责的B未启动), each with its own
    or one by one (A、B，分别由市科技局、市文旅局牵头). What names the agency is no part of the name."""
    found: list[Topic] = []
    if state.leads and len(state.leads) == len(state.members):
        for piece, lead in zip(state.members, state.leads, strict=True):
            item = statement_item(piece, piece.start, piece.end, section)._replace(leads=(lead,))
            found.append(Topic(item, [], verdict=state.verdict))
        return found
    if "分别" in page.folded[state.end : state.end + 30]:
        return found  # they share figures out, and are read with those
    for i, piece in enumerate(state.members):
        quoted = page.folded.startswith("”（", piece.end) and page.folded[piece.start - 1] == "“"
        behind = piece.end + quoted
        close = page.folded.find("）", behind, behind + 60) if page.folded.startswith("（", behind) else -1
        end = max(close + 1, piece.end)
        title, leads = led_name(page, piece.start - quoted, end)
        leads = leads or bare_lead(page, piece)
        if leads:
            state.members[i] = Piece(*title)
            item = statement_item(title, piece.start, end, section)._replace(leads=leads)
            found.append(Topic(item, [], verdict=state.verdict))
    return found
