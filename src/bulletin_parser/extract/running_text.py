"""A block of running text: its counting statements, then the projects that its statements tell of."""

from collections.abc import Sequence

from bulletin_parser.extract.counting.counted_places import counted_places
from bulletin_parser.extract.counting.works_of_one import is_of_its_plan, is_of_works
from bulletin_parser.extract.indicators.ledger import Ledger
from bulletin_parser.extract.lists.breakdowns import breakdown
from bulletin_parser.extract.lists.measure_lists import MeasureList
from bulletin_parser.extract.passages.counted_leads import give_leads
from bulletin_parser.extract.passages.headed_works import headed_work
from bulletin_parser.extract.passages.late_paragraphs import give_lateness
from bulletin_parser.extract.passages.led_sections import heads_as_office
from bulletin_parser.extract.passages.nested import broken_down, told_of_a_place
from bulletin_parser.extract.passages.opened_paragraphs import give_status, opened_paragraphs
from bulletin_parser.extract.passages.place_paragraphs import by_place, place_told_of
from bulletin_parser.extract.passages.placed_members import placed_members, title_above
from bulletin_parser.extract.passages.promised import promised
from bulletin_parser.extract.passages.sole_members import sole_topic
from bulletin_parser.extract.passages.status_groups import line_topics, names_behind, status_group, unread_lines
from bulletin_parser.extract.passages.status_lists import led_topics, read_listed
from bulletin_parser.extract.passages.summaries import read_counts
from bulletin_parser.extract.placed_topics import take_placed
from bulletin_parser.extract.projects.accounts import Account, read_topic
from bulletin_parser.extract.projects.topics import RunningText, Topic, statement_item
from bulletin_parser.extract.sentences.statements import About, read_statements
from bulletin_parser.extract.status.counts import Count, State
from bulletin_parser.extract.status.members import Piece
from bulletin_parser.extract.text.blocks import Block
from bulletin_parser.extract.text.nouns import Span, trimmed
from bulletin_parser.extract.text.page import Page
from bulletin_parser.extract.told import Body
from bulletin_parser.mentions.model import Term
from bulletin_parser.outline import Section


def read_block(page: Page, block: Block, titles: list[str], body: Body) -> None:
    """Reads a block into ``body``; ``titles`` are those of the bulletin's items."""
    if block.title and (_names_place(page, block.title) or heads_as_office(page, block.title, block.end)):
        block = block._replace(title=None)  # （一）楚雄市 names no project
    counts = _counts_of_block(page, block, titles, body)
    opened = opened_paragraphs(page, block, counts)
    counts += [one.told for one in opened if all(one.told is not count for count in counts)]
    earlier, placed = len(body.accounts), _take_counts(page, counts, block, body)
    claims = [claim for count in counts for claim in count.claims]
    above = body.first_with("section", block.section.parent) if block.section and block.section.parent else None
    parent = above.title_span if above else broken_down(page, block, body.accounts)
    about = About(parent or body.programme or body.whole, body.whole, _groups(page, counts))
    reading = read_statements(page, block, claims, about)
    read = reading.topics or reading.counts or reading.lists or any(claim.start >= block.start for claim in claims)
    if _opens_group(page, block.section, body):
        lines = line_topics(page, block)
        reading.topics += unread_lines(page, lines, reading, claims) if read else lines
    listed = _add_listed(page, block, reading, body)
    give_leads(page, reading.topics)
    split = (told for each in reading.topics for told in by_place(page, each))
    taken = [_take_topic(page, topic, block, body, listed) for topic in split]
    _add_promise(page, block, body)
    give_status(page, opened, body.accounts[earlier:])
    give_lateness(page, block, body.accounts[earlier:])
    for title, rows in placed:
        take_lists(page, title, [rows], body)
    _take_rest(page, reading, block, body)
    body.headed += [one for one in ([] if any(taken) else [headed_work(page, block)]) if one]
    if block.section:
        alone = None if read else _bare_name(page, block)
        body.names += [(block.section, name) for name in (*reading.names, *([alone] if alone else []))]


def _counts_of_block(page: Page, block: Block, titles: list[str], body: Body) -> list[Count]:
    """What a block counts of a programme, and not of its plan or of one project's works."""
    told = (c for c in _read_counts(page, block, titles) if not is_of_its_plan(page, c))
    counts = _with_group(page, block, [c for c in told if not is_of_works(page, block, c)])
    if block.section and any(s.open_ended for c in counts if c.start == block.section.content for s in c.states):
        body.open_groups.add(block.section.id)
    return counts


def _add_listed(page: Page, block: Block, reading: RunningText, body: Body) -> Span | None:
    """The title of a block that stands in a list, to which it is added where nothing else is read of the block."""
    listed = None if reading.names else _listed_title(block, body)
    if listed and not reading.topics and (names := names_behind(page, block)):
        reading.names += names
    elif listed and not reading.topics:
        reading.topics.append(Topic(statement_item(listed, block.start, block.end, block.section), [block[:2]]))
    return listed


def _add_promise(page: Page, block: Block, body: Body) -> None:
    promise = promised(page, block)
    if promise and not body.first_with("title", promise.title_span):
        body.accounts.append(promise)


def _groups(page: Page, counts: Sequence[Count]) -> dict[int, Span]:
    """The programmes that paragraphs begin with counting, by where those begin."""
    begun = ((page.begin_of(count.start, "\n"), count) for count in counts if count.totals and count.states)
    return {start: one.group for start, one in begun if one.group and not page.folded[start : one.start].strip()}


def _take_counts(page: Page, counts: Sequence[Count], block: Block, body: Body) -> list[tuple[Span, MeasureList]]:
    """Takes counting statements, with the accounts and agencies that come with their names, and gives the rows of
    places that stand so, with the title of what they are of."""
    placed: list[tuple[Span, MeasureList]] = []
    for count in counts:
        body.counts.append(count)
        for state in count.states:
            spread = counted_places(page, state, block.end)
            if spread:
                body.counts += spread
                count.claims += [claim for one in spread for claim in one.claims]
                continue
            _take_breakdown(page, state, block, body)
            title = block.title or title_above(page, block.section) or body.programme or body.whole
            rows = placed_members(page, state, page.worded(*title)) if state.account and title else None
            if rows and title:
                placed.append((title, rows))
                count.group = count.group or title
            elif state.account:
                _read_listed(page, state, block, body)
            elif sole := sole_topic(page, state, block.end, block.section):
                body.accounts.append(read_topic(page, sole))
                count.claims += [Piece(*part) for part in sole.parts]
            else:
                body.led += led_topics(page, state, block.section)
        if body.programme is None and count.totals and count.group:
            mere = page.grammar.kind("project_tails", page.folded[slice(*count.group)]) is not None  # 22个项目中，…
            # 全市40个重点项目中，…: what the statements without a subject are about
            body.programme = body.whole if mere and body.whole else count.group
    return placed


def _take_rest(page: Page, reading: RunningText, block: Block, body: Body) -> None:
    """Takes what statements say beside their topics: lists of a measure, names with a status, what tells nothing."""
    if reading.lists:
        title = body.programme or body.whole or (reading.lists[0].start, reading.lists[0].end)
        take_lists(page, title, reading.lists, body)
    body.counts += reading.counts
    states = [state for count in reading.counts for state in count.states]
    body.led += [topic for state in states for topic in led_topics(page, state, block.section)]
    for aside in reading.asides:
        topic = Topic(statement_item(aside, *aside, block.section), [aside])
        body.untold.append(read_topic(page, topic).ledger)
    body.asides += reading.asides


def _names_place(page: Page, title: Span) -> bool:
    place = place_told_of(page, title[0])
    return place is not None and title == (place.start, place.end)


def _bare_name(page: Page, block: Block) -> Piece | None:
    """④石门子水库除险加固。: an item that is nothing but a name, which stands as its list does."""
    section = block.section
    if section is None or section.heading is None or section.id in page.outline.parents:
        return None
    name, rest = section.heading, page.folded[section.heading.end : section.end]
    said = any(isinstance(m, Term) and m.lexicon == "statuses" for m in page.mentions.within(*name))
    mere = not rest.strip(" 。；\n") and not any(mark in page.folded[name.start : name.end] for mark in "，、：")
    return Piece(*trimmed(page.folded, *name)) if mere and not said else None


def take_led(page: Page, body: Body) -> None:
    """Takes names of lists that come with their agencies; what is told of elsewhere under the name only gets them."""
    for topic in body.led:
        account = read_topic(page, topic)
        same = [a for a in body.accounts if account.title == a.title]
        known = same or [a for a in body.accounts if account.title in a.title or a.title in account.title]
        if len(known) == 1 and not known[0].item.leads:
            known[0].item = known[0].item._replace(leads=account.item.leads)
        elif not known:
            body.accounts.append(account)


def _take_breakdown(page: Page, state: State, block: Block, body: Body) -> None:
    """Takes how many of those that stand so each place has, as rows of what the bulletin is about."""
    found = breakdown(page, state, block.end)
    title = body.programme or body.whole
    if found is not None and title is not None:
        take_lists(page, title, [found], body)


def _opens_group(page: Page, section: Section | None, body: Body) -> bool:
    """Whether a section's heading is a status that leaves open what stands so, and no items below it are that."""
    return section is not None and section.id not in page.outline.parents and section.id in body.open_groups


def _with_group(page: Page, block: Block, counts: list[Count]) -> list[Count]:
    """The counts of a block with the group that its heading opens; one that it counts too (（3个）) gets its names."""
    group = status_group(page, block)
    if group is None:
        return counts
    opened = group.states[0]
    counted = next((s for count in counts for s in count.states if s.verdict.start < opened.end), None)
    if counted is None:
        return [group, *counts]
    if counted.open_ended:
        counted.members, counted.leads, counted.open_ended = opened.members, opened.leads, opened.open_ended
    return counts


def _take_topic(page: Page, topic: Topic, block: Block, body: Body, listed: Span | None) -> bool:
    """Reads a topic, and says whether it tells anything; one that goes on with an earlier title goes on with its rows.
    The title ``listed`` stands in a list, and need not have anything told of it."""
    place = place_told_of(page, topic.parts[0][0]) if topic.parts else None
    if place is not None:
        return take_placed(page, topic, place, body)
    title = (topic.item.title_start, topic.item.title_end)
    earlier = body.first_with("title", title)
    account = read_topic(page, topic, earlier.ledger if earlier else None)
    tells = account.rows or account.verdict or account.standing or topic.item.leads or title == listed
    if topic.item.form == "statement" and not tells:
        body.asides += topic.parts  # 督查组对重点项目进行了督查: nothing is reported
        body.untold.append(account.ledger)
        return False
    opens = body.introduced and block.section is None  # an introduction above items
    if opens and (not account.rows or any(_tells_of_inspecting(page, part) for part in topic.parts)):
        body.asides += topic.parts
        return False
    if account.standing:
        if title == body.programme:
            account.standing.group = None  # how places stand in all of it
        body.counts.append(account.standing)
    placed = told_of_a_place(page, topic, account) if earlier is not None and not account.standing else None
    if placed is not None:
        body.counts.append(placed)
    elif earlier is not None and account.verdict:
        earlier.inherit(account.verdict)
    if earlier is None:
        body.accounts.append(account)
        if body.programme is None and block.title is None and topic.item.form == "statement":
            body.programme = title
    return True


def _listed_title(block: Block, body: Body) -> Span | None:
    """The title of an item below a heading that is a status (四、未启动项目, ●文体中心二期。): it stands so, whatever
    is told of it (规划方案仍在调整)."""
    return block.title if block.section is not None and block.section.parent in body.open_groups else None


def _tells_of_inspecting(page: Page, span: tuple[int, int]) -> bool:
    """会同州督查室抽查了36个现场, 组成3个工作组赴各县核实: what those who wrote the bulletin did."""
    return any(page.folded.find(word, *span) >= 0 for word in page.grammar.of_kind("statement_words", "inspects"))


def _read_counts(page: Page, block: Block, titles: list[str]) -> list[Count]:
    """The counting statements of a block; a section's begins at its heading, and is read with its first block only."""
    section = block.section
    if section is None:
        return read_counts(page, block.start, block.end, titles)
    heading = section.heading
    sentence = heading is None or "，" in page.folded[heading.start : heading.end]  # 计划竣工项目9个，已竣工4个
    heading_end = 0 if heading is None or sentence else heading.end
    if not block.first:
        return read_counts(page, block.start, block.end, titles)
    return read_counts(page, section.content, block.end, titles, heading_end)


def _read_listed(page: Page, state: State, block: Block, body: Body) -> None:
    """The names of a status list that come with accounts: each is a project and a member, and has the list's status."""
    assert state.account is not None
    expected = int(state.count.value) if state.count else None
    reading = read_listed(page, *state.account, block.section, expected)
    for topic in reading.topics:
        account = read_topic(page, topic)
        if account.standing:
            body.counts.append(account.standing)
        account.inherit(state.verdict)
        body.accounts.append(account)
        state.members.append(Piece(*account.title_span))
    for count in reading.counts:
        state.members += [piece for listed in count.states for piece in listed.members]
    state.members += reading.names
    state.members.sort()


def take_lists(page: Page, title: tuple[int, int], lists: list[MeasureList], body: Body) -> None:
    """Gives the rows of some lists of a measure to the project of that title."""
    account = body.first_with("title", title)
    if account is None:
        account = Account(
            statement_item(title, min(one.start for one in lists), max(one.end for one in lists), None),
            page.worded(*title),
            Ledger(page, page.worded(*title)),
            None,
        )
        body.accounts.append(account)
    for one in lists:
        for row in one.rows:
            row.name = row.name or account.title
        account.ledger.rows += one.rows
        account.ledger.others += one.others
        body.counts += [one.standing] if one.standing else []
