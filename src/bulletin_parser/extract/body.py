"""The body of a bulletin: items, counting statements, running text, read in that order over its blocks."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from bulletin_parser.extract.blocks import Block, blocks, rest_line, section_block
from bulletin_parser.extract.breakdowns import breakdown
from bulletin_parser.extract.captions import names_nothing
from bulletin_parser.extract.counts import Count, State
from bulletin_parser.extract.fielded import fielded_item
from bulletin_parser.extract.furniture import furniture_lines
from bulletin_parser.extract.grids import Grid, find_grids, table_lines
from bulletin_parser.extract.items import Item, introduced_item
from bulletin_parser.extract.ledger import Ledger
from bulletin_parser.extract.measure_lists import MeasureList, measure_lists
from bulletin_parser.extract.members import Piece
from bulletin_parser.extract.nested import parent_title, told_of_a_place
from bulletin_parser.extract.open_lists import aim, hand_down, merged, name_groups
from bulletin_parser.extract.page import Page
from bulletin_parser.extract.place_lines import place_runs, read_run
from bulletin_parser.extract.projects import Account, read_item, read_topic
from bulletin_parser.extract.ranked_measures import give_ranks
from bulletin_parser.extract.rankings import Order, find_orders, order_only
from bulletin_parser.extract.scores import scored
from bulletin_parser.extract.statements import read_statements
from bulletin_parser.extract.status_groups import line_topics, status_group
from bulletin_parser.extract.status_lists import led_topics, read_listed
from bulletin_parser.extract.summaries import read_counts
from bulletin_parser.extract.topics import Topic, statement_item
from bulletin_parser.extract.trailing import without_lists
from bulletin_parser.outline import Line, Section
from bulletin_parser.records import RemarkKind


@dataclass(slots=True, eq=False)
class Body:
    """All projects and counting statements of a bulletin, in the order of the text."""

    accounts: list[Account] = field(default_factory=list)
    counts: list[Count] = field(default_factory=list)
    orders: list[Order] = field(default_factory=list)
    programme: tuple[int, int] | None = None  # the title of what the bulletin as a whole is about
    whole: tuple[int, int] | None = None  # what the bulletin's title says it is about
    introduced: bool = False  # its projects stand in items with a form of their own
    led: list[Topic] = field(default_factory=list)  # names of status lists that come with their agencies
    furniture: list[Line] = field(default_factory=list)
    untold: list[Ledger] = field(default_factory=list)  # statements whose figures are accounted for, and tell nothing
    passed_over: list[tuple[int, int]] = field(default_factory=list)  # statements that report nothing
    asides: list[Piece] = field(default_factory=list)  # sentences that report nothing
    names: list[tuple[Section, Piece]] = field(default_factory=list)  # mere names, with the section they stand in


def read_reports(
    page: Page, begin: int, telling: Mapping[str, RemarkKind], whole: tuple[int, int] | None = None
) -> Body:
    """What a page reports from the offset ``begin``, the head's end, on.

    ``whole`` is what its title says it is about; ``telling`` are the sections, by id, that mostly tell (存在的问题).
    Where nothing else reports those are read whole; else, unless items with a form of their own report, for the
    projects of which they say how far they are (县医院迁建工程…尚未开工). What is to come next (下步工作) is read last.
    """
    later = {name for name, kind in telling.items() if kind is RemarkKind.NEXT_STEP}
    body = _read(page, begin, set(telling), whole)
    if not telling or body.introduced:
        return body
    if not (body.accounts or body.counts):
        body = _read(page, begin, later, whole)
        return body if body.accounts or body.counts else _read(page, begin, set(), whole)
    others = {section.id for section in page.outline.sections if section.id not in telling} | later
    told = _read(page, len(page.folded), others, whole, body.programme)
    _join_breakdowns(body, told)
    known = {account.item.start for account in body.accounts}  # the tables, which are read either way
    more = [account for account in told.accounts if account.item.start not in known and _says_how_far(account)]
    body.accounts = sorted([*body.accounts, *more], key=lambda account: account.item.start)
    body.counts = sorted([*body.counts, *told.counts], key=lambda count: count.start)
    return body


def _says_how_far(account: Account) -> bool:
    """Whether an account measures its project against a target, or says in words how it stands."""
    return account.verdict is not None or any(row.rates or (row.target and row.actual) for row in account.rows)


def _join_breakdowns(body: Body, told: Body) -> None:
    """Gives what places or kinds have of a count that a telling part prints (未动工11宗，其中白石镇4宗) to the account
    of the programme, where there is one."""
    mine = {(a.item.title_start, a.item.title_end): a for a in body.accounts}
    for account in told.accounts:
        earlier = mine.get((account.item.title_start, account.item.title_end))
        if earlier is not None and not _says_how_far(account):
            earlier.ledger.rows += account.ledger.rows


def _read(
    page: Page,
    begin: int,
    telling: set[str],
    whole: tuple[int, int] | None,
    programme: tuple[int, int] | None = None,
) -> Body:
    body = Body(whole=whole, programme=programme)
    items = [item._replace(end=rest_line(page, item.body, item.end)) for item in _items(page, telling)]
    items, listed = without_lists(page, items)
    body.accounts = [read_item(page, item) for item in items]
    body.counts = [*listed, *(account.standing for account in body.accounts if account.standing)]
    titles = [account.title for account in body.accounts]
    body.introduced = len(items) > 2
    taken = telling | {item.section.id for item in items if item.section}
    body.furniture = furniture_lines(page)
    grids = find_grids(page)
    for grid in grids:
        _read_grid(page, grid, body, whole)
    orders = find_orders(page)
    body.orders += orders
    bare = [Line(order.start, order.end) for order in orders if order_only(page, order)]
    scores = [one for order in orders if whole and (one := scored(page, order))]
    if whole and scores:
        _take_lists(page, whole, scores, body)
        bare += [Line(one.start, one.end) for one in scores]
    holes = sorted([*body.furniture, *bare, *table_lines(grids), *_read_places(page, begin, taken, body, whole)])
    holes = sorted([*holes, *_read_lists(page, blocks(page, begin, taken, holes), body, whole)])
    for block in blocks(page, begin, taken, holes):
        _read_block(page, block, titles, body)
    _take_led(page, body)
    body.accounts.sort(key=lambda account: account.item.start)
    body.counts.sort(key=lambda count: count.start)
    body.counts = merged(hand_down(page, body.counts, body.accounts, body.names))
    give_ranks(page, [row for account in body.accounts for row in account.ledger.rows])
    name_groups(page, body.counts)
    aim(page, body.counts, body.accounts)
    return body


def _items(page: Page, telling: set[str]) -> Iterator[Item]:
    """The sections that are one item each."""
    for section in page.outline.sections:
        item = None if section.id in telling else introduced_item(page, section) or fielded_item(page, section)
        if item is not None:
            yield item


def _read_grid(page: Page, grid: Grid, body: Body, whole: tuple[int, int] | None) -> None:
    from bulletin_parser.extract.tables import read_table  # noqa: PLC0415 (most bulletins have no table)

    section = next((s for s in reversed(page.outline.sections) if s.start <= grid.start < s.end), None)
    heading = section_block(page, section).title if section else None
    table = read_table(page, grid, section, heading, whole)
    body.accounts += table.accounts
    body.counts += table.counts
    body.counts += [account.standing for account in table.accounts if account.standing]
    places: dict[int, list[tuple[int, int]]] = {}
    for rank, place in table.ranked:
        places.setdefault(rank, []).append(place)
    if len(places) > 1:
        body.orders.append(Order(table.title, [places[rank] for rank in sorted(places)], *table.span))


def _read_places(page: Page, begin: int, taken: set[str], body: Body, whole: tuple[int, int] | None) -> Iterator[Line]:
    """Reads the runs of lines that places head, outside the sections ``taken``, and gives what they take up."""
    for run in place_runs(page, begin):
        start = run[0].place[0]
        section = next((s for s in reversed(page.outline.sections) if s.start <= start < s.end), None)
        if section is not None and section.id in taken:
            continue
        block = section_block(page, section) if section else None
        account, count = read_run(page, run, section, block.title if block else None, whole)
        if account.rows:
            body.accounts.append(account)
            body.counts += [count] if count else []
            yield Line(start, run[-1].end)


def _read_lists(page: Page, stretches: Iterable[Block], body: Body, whole: tuple[int, int] | None) -> Iterator[Line]:
    """Reads lists of a measure over places in stretches that no heading names a project for, and gives what they take
    up; their rows are those of what the bulletin is about."""
    for block in stretches:
        begin = block.start
        heads = block.title is not None and page.folded[begin : begin + 1] == "："
        if block.title and heads:
            begin = block.title[0]  # （一）综合指数从优到差依次为：A县4.52、B县4.61
        lists = list(measure_lists(page, begin, block.end))
        heads = heads and bool(lists) and lists[0].start < block.start
        title = whole if heads or block.title is None or names_nothing(page, block.title) else block.title
        if lists and title:
            _take_lists(page, title, lists, body)
            yield from (Line(one.start, one.end) for one in lists)


def _take_lists(page: Page, title: tuple[int, int], lists: list[MeasureList], body: Body) -> None:
    account = next((a for a in body.accounts if (a.item.title_start, a.item.title_end) == title), None)
    if account is None:
        account = Account(
            statement_item(title, lists[0].start, lists[-1].end, None),
            page.printed(*title),
            Ledger(page, page.printed(*title)),
            None,
        )
        body.accounts.append(account)
    for one in lists:
        for row in one.rows:
            row.name = row.name or account.title
        account.ledger.rows += one.rows
        account.ledger.others += one.others
        body.counts += [one.standing] if one.standing else []


def _read_block(page: Page, block: Block, titles: list[str], body: Body) -> None:
    claims: list[Piece] = []
    for count in _with_group(page, block, _read_counts(page, block, titles)):
        body.counts.append(count)
        claims += count.claims
        for state in count.states:
            _take_breakdown(page, state, block, body)
            if state.account:
                _read_listed(page, state, block, body)
            else:
                body.led += led_topics(page, state, block.section)
        if body.programme is None and count.totals and count.group:
            body.programme = count.group  # 全市40个重点项目中，…: what the statements without a subject are about
    parent = parent_title(block, body.accounts)
    reading = read_statements(page, block, claims, parent or body.programme or body.whole)
    read = reading.topics or reading.counts or reading.lists or any(claim.start >= block.start for claim in claims)
    if not read and _opens_group(page, block, body):
        reading.topics += line_topics(page, block)
    for topic in reading.topics:
        _take_topic(page, topic, block, body)
    if reading.lists:
        _take_lists(page, body.programme or body.whole or reading.lists[0].span, reading.lists, body)
    body.counts += reading.counts
    for aside in reading.asides:
        topic = Topic(statement_item(aside, *aside, block.section), [aside])
        body.untold.append(read_topic(page, topic).ledger)
    body.asides += reading.asides
    body.names += [(block.section, name) for name in reading.names] if block.section else []


def _take_led(page: Page, body: Body) -> None:
    """Takes names of lists that come with their agencies; what is told of elsewhere under the name only gets them."""
    for topic in body.led:
        account = read_topic(page, topic)
        same = [a for a in body.accounts if account.title == a.title]
        known = same or [a for a in body.accounts if account.title in a.title or a.title in account.title]
        if len(known) == 1 and not known[0].item.leads:
            led = known[0]._replace(item=known[0].item._replace(leads=account.item.leads))
            body.accounts[body.accounts.index(known[0])] = led
        elif not known:
            body.accounts.append(account)


def _take_breakdown(page: Page, state: State, block: Block, body: Body) -> None:
    """Takes how many of those that stand so each place has, as rows of what the bulletin is about."""
    found = breakdown(page, state, block.end)
    title = body.programme or body.whole
    if found is not None and title is not None:
        _take_lists(page, title, [found], body)


def _opens_group(page: Page, block: Block, body: Body) -> bool:
    """Whether the block stands under a heading that is a status and leaves open what stands so."""
    section = block.section
    if section is None or section.id in page.outline.parents:
        return False
    return any(state.open_ended for count in body.counts if count.start == section.content for state in count.states)


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
        counted.members, counted.open_ended = opened.members, opened.open_ended
    return counts


def _take_topic(page: Page, topic: Topic, block: Block, body: Body) -> None:
    """Reads a topic; one that goes on with an earlier title goes on with its rows."""
    title = (topic.item.title_start, topic.item.title_end)
    earlier = next((a for a in body.accounts if (a.item.title_start, a.item.title_end) == title), None)
    account = read_topic(page, topic, earlier.ledger if earlier else None)
    if topic.item.form == "statement" and not (account.rows or account.verdict or account.standing or topic.item.leads):
        body.passed_over += topic.parts  # 督查组对重点项目进行了督查: nothing is reported
        body.untold.append(account.ledger)
        return
    opens = body.introduced and block.section is None  # an introduction above items
    if opens and (not account.rows or any(_tells_of_inspecting(page, part) for part in topic.parts)):
        body.passed_over += topic.parts
        return
    if account.standing:
        if title == body.programme:
            account.standing.group = None  # how places stand in all of it
        body.counts.append(account.standing)
    placed = told_of_a_place(page, topic, account) if earlier is not None and not account.standing else None
    if placed is not None:
        body.counts.append(placed)
    elif earlier is not None and account.verdict:
        body.accounts[body.accounts.index(earlier)] = earlier.with_verdict(account.verdict)
    if earlier is None:
        body.accounts.append(account)
        if body.programme is None and block.title is None and topic.item.form == "statement":
            body.programme = title


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
        body.accounts.append(account.with_verdict(state.verdict))
        state.members.append(Piece(account.item.title_start, account.item.title_end))
    for count in reading.counts:
        state.members += [piece for listed in count.states for piece in listed.members]
    state.members += reading.names
    state.members.sort()
