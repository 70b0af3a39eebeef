"""The body of a bulletin: items first, then what is set apart (rankings, tables, lines of places, lists), then running
text block by block; last what several places of the text tell of one thing is brought together."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from bulletin_parser.extract.counting.in_general import take_whole_told_in_parts
from bulletin_parser.extract.counting.sibling_counts import joined_siblings
from bulletin_parser.extract.generic_tables import join_generic_table
from bulletin_parser.extract.layout.grids import Grid, find_grids, table_lines
from bulletin_parser.extract.layout.side_by_side import side_by_side
from bulletin_parser.extract.layout.turned import turned
from bulletin_parser.extract.lists.orders import under_heading
from bulletin_parser.extract.namesakes import join_namesakes
from bulletin_parser.extract.one_programme import give_named, join_programme, join_whole
from bulletin_parser.extract.passages.aimed_members import take_aims
from bulletin_parser.extract.passages.all_above import give_all_above, give_all_below
from bulletin_parser.extract.passages.captioned_figures import captioned_runs
from bulletin_parser.extract.passages.counted_items import open_to_items
from bulletin_parser.extract.passages.fielded import fielded_item, with_aims
from bulletin_parser.extract.passages.headed_works import headed_works
from bulletin_parser.extract.passages.items_within import items_within, parts_within
from bulletin_parser.extract.passages.led_sections import give_heading_offices
from bulletin_parser.extract.passages.named_later import merged
from bulletin_parser.extract.passages.open_lists import aim, hand_down, name_groups
from bulletin_parser.extract.passages.place_lines import place_runs, read_run, tells_of_works
from bulletin_parser.extract.passages.problems import late_names, late_sections, late_works
from bulletin_parser.extract.passages.rests_below import joined_rests
from bulletin_parser.extract.passages.trailing import without_lists
from bulletin_parser.extract.placed_lists import read_lists
from bulletin_parser.extract.placed_topics import settle_placed
from bulletin_parser.extract.projects.accounts import Account, read_item
from bulletin_parser.extract.projects.item_tables import joined
from bulletin_parser.extract.projects.several_places import name_for_all
from bulletin_parser.extract.ranked_rows import read_labelled, read_measured, read_scores
from bulletin_parser.extract.rankings.labelled_places import labelled_places
from bulletin_parser.extract.rankings.prose import Order, find_orders, order_only
from bulletin_parser.extract.rankings.ranked_measures import give_ranks
from bulletin_parser.extract.running_text import read_block, take_led, take_lists
from bulletin_parser.extract.said_twice import join_said_twice
from bulletin_parser.extract.status.counts import Count
from bulletin_parser.extract.text.blocks import blocks, section_block
from bulletin_parser.extract.text.closings import closing_line
from bulletin_parser.extract.text.furniture import furniture_lines
from bulletin_parser.extract.text.items import Item, introduced_item
from bulletin_parser.extract.text.page import Page
from bulletin_parser.extract.told import Body
from bulletin_parser.outline import Line
from bulletin_parser.records import RemarkKind

if TYPE_CHECKING:
    from bulletin_parser.extract.tabular.tables import Table


def read_reports(
    page: Page, begin: int, telling: Mapping[str, RemarkKind], whole: tuple[int, int] | None = None
) -> Body:
    """What a page reports from the offset ``begin``, the head's end, on.

    ``whole`` is what its title says it is about; ``telling`` are the sections, by id, that mostly tell (存在的问题).
    Where nothing else reports those are read whole; else for the projects of which they say how far they are
    (县医院迁建工程…尚未开工), where items have a form of their own only for works that are late. What is to come next
    (下步工作) is read last.
    """
    later = {name for name, kind in telling.items() if kind is RemarkKind.NEXT_STEP}
    body = _read(page, begin, set(telling), whole)
    if not telling or (body.introduced and not late_sections(page, telling)):
        return body
    if not (body.accounts or body.counts):
        body = _read(page, begin, later, whole)
        return body if body.accounts or body.counts else _read(page, begin, set(), whole)
    if body.introduced:
        more, counts = _late(page, body, telling)
    else:
        told = _read_only(page, set(telling) - later, body)
        more, counts = _new_in(told, body), told.counts
        _join_breakdowns(body, told)
    body.accounts = sorted([*body.accounts, *more], key=lambda account: account.item.start)
    join_namesakes(page, body)
    body.counts = merged(page, sorted([*body.counts, *counts], key=lambda count: count.start))
    return body


def _read_only(page: Page, sections: set[str], body: Body) -> Body:
    """What these sections tell, beside what was read of the others."""
    others = {section.id for section in page.outline.sections if section.id not in sections}
    return _read(page, len(page.folded), others, body.whole, body.programme)


def _new_in(told: Body, body: Body) -> list[Account]:
    """The projects of which sections that tell say how far they are."""
    known = body.read | {account.item.start for account in body.accounts}  # the tables, which are read either way
    return [account for account in told.accounts if account.item.start not in known and _says_how_far(account)]


def _late(page: Page, body: Body, telling: Mapping[str, RemarkKind]) -> tuple[list[Account], list[Count]]:
    """The works that the sections on problems name as late, and the lists of such.

    Most name none; that shows by those alone that have a word for it, unless it is a list that goes on in the next.
    """
    parts = {name for name, kind in telling.items() if kind is RemarkKind.PROBLEM}
    for sections in (late_sections(page, telling), parts):
        told = _read_only(page, sections, body)
        more, counts = late_works(page, _new_in(told, body)), late_names(page, told.counts)
        if sections == parts or not (more or counts or told.goes_on):
            break
    return more, counts


def _says_how_far(account: Account) -> bool:
    """Whether an account measures its project against a target, or says in words how it stands; where money lags
    (县级配套资金到位偏慢) tells of no project."""
    stands = account.verdict is not None and (account.rows or not account.title.endswith(("资金", "经费")))
    return bool(stands) or any(row.rates or (row.target and row.actual) for row in account.rows)


def _join_breakdowns(body: Body, told: Body) -> None:
    """Gives what places or kinds have of a count that a telling part prints (未动工11宗，其中白石镇4宗) to the account
    of the programme, where there is one."""
    mine = {account.title_span: account for account in body.accounts}
    for account in told.accounts:
        earlier = mine.get(account.title_span)
        if earlier is not None and not _says_how_far(account):
            # scores of rankings are read either way
            known = {row.actual.start for row in earlier.ledger.rows if row.actual}
            earlier.ledger.rows += [r for r in account.ledger.rows if not (r.actual and r.actual.start in known)]


def _read(
    page: Page,
    begin: int,
    telling: set[str],
    whole: tuple[int, int] | None,
    programme: tuple[int, int] | None = None,
) -> Body:
    body = Body(whole=whole, programme=programme)
    items = [item._replace(end=closing_line(page, item.body, item.end)) for item in _items(page, telling)]
    items, listed = without_lists(page, items)
    body.accounts = [read_item(page, item) for item in items]
    body.counts = [*listed, *(account.standing for account in body.accounts if account.standing)]
    body.counts += [count for account in body.accounts for count in account.wholes]
    titles = [account.title for account in body.accounts]
    body.introduced = len(items) > 2
    taken = telling | {item.section.id for item in items if item.section}
    body.furniture = furniture_lines(page)
    holes = _read_set_apart(page, begin, taken, body)
    for block in blocks(page, begin, taken, holes):
        read_block(page, block, titles, body)
    body.read = {account.item.start for account in body.accounts}
    _settle(page, body)
    return body


def _read_set_apart(page: Page, begin: int, taken: set[str], body: Body) -> list[Line]:
    """Reads what is no running text (tables, rankings, lines that places head, lists of a measure), and gives what all
    that takes up, with the page's furniture."""
    whole, grids, labelled = body.whole, find_grids(page), list(labelled_places(page, begin))
    orders = [under_heading(page, o) for o in find_orders(page) if not any(one.holds(o) for one in labelled)]
    for grid in grids:
        _read_grid(page, grid, body, whole)
    body.orders += orders
    bare = [Line(order.start, order.end) for order in orders if order_only(page, order)]
    bare += read_labelled(page, labelled, body)
    bare += [*read_scores(page, body), *read_measured(page, begin, body)]
    holes = sorted([*body.furniture, *bare, *table_lines(grids), *_read_places(page, begin, taken, body, whole)])
    return sorted([*holes, *read_lists(page, blocks(page, begin, taken, holes), body, whole)])


def _settle(page: Page, body: Body) -> None:
    """Brings together what is said of one thing in several places of the text, in its order."""
    settle_placed(body)
    name_for_all(page, body.accounts)
    body.accounts += headed_works(page, body.headed, body.accounts, body.counts)
    take_led(page, body)
    take_aims(page, body.counts, body.accounts)
    _take_sorted(page, body)
    join_whole(body)
    give_named(body)
    join_programme(page, body)
    join_generic_table(page, body)
    join_said_twice(page, body)
    give_heading_offices(page, body.accounts, body.whole)
    _drop_nameless(body)
    join_namesakes(page, body)
    give_all_above(page, body.accounts)
    give_all_below(page, body.accounts, body.counts)
    body.counts.sort(key=lambda count: count.start)
    body.goes_on = any(state.open_ended for count in body.counts for state in count.states)
    open_to_items(page, body.counts, body.accounts)
    counts = merged(page, hand_down(page, body.counts, body.accounts, body.names))
    body.counts = joined_siblings(page, joined_rests(counts))
    for count in body.counts:
        take_whole_told_in_parts(page, count)
    give_ranks(page, [row for account in body.accounts for row in account.ledger.rows])
    name_groups(page, body.counts)
    aim(page, body.counts, body.accounts)


def _drop_nameless(body: Body) -> None:
    """Keeps, in their order, the projects that have a name; of the others nothing but their figures is known."""
    ordered = sorted(body.accounts, key=lambda account: account.item.start)
    body.accounts = [account for account in ordered if account.title]
    body.untold += [account.ledger for account in ordered if not account.title]


def _take_sorted(page: Page, body: Body) -> None:
    """Gives the rows of sorted lists to the project that they name, else to what the bulletin is about."""
    for about, told in body.sorted:
        name = page.worded(*about) if about else ""
        known = body.first_with("name", name) if name else None
        title = known.title_span if known else about or body.programme or body.whole
        take_lists(page, title or (told.start, told.end), [told], body)


def _items(page: Page, telling: set[str]) -> Iterator[Item]:
    """The sections that are one item each, or several; a row of a table is none."""
    rows = {line.start for grid in find_grids(page) for line in page.lines_within(grid.start, grid.end)}
    for section in (one for one in page.outline.sections if one.start not in rows):
        introduced = None if section.id in telling else introduced_item(page, section)
        if introduced is not None:
            yield from (with_aims(page, item) for item in items_within(page, introduced))
        elif section.id not in telling and (item := fielded_item(page, section)) is not None:
            yield from parts_within(page, item)


def _read_grid(page: Page, grid: Grid, body: Body, whole: tuple[int, int] | None) -> None:
    from bulletin_parser.extract.tabular.tables import read_table  # noqa: PLC0415 (most bulletins have no table)

    section = page.outline.section_at(grid.start)
    heading = section_block(page, section).title if section else None
    own = body.first_with("section", section.id) if section else None
    heading = own.title_span if own else heading
    for each in (part for one in side_by_side(page, grid) for part in turned(page, one)):
        _take_table(read_table(page, each, section, heading, whole), own, body, parts=each.turned)


def _take_table(table: "Table", own: Account | None, body: Body, *, parts: bool) -> None:
    body.accounts += joined(own, table.accounts, parts=parts)
    body.counts += table.counts
    body.counts += [account.standing for account in table.accounts if account.standing]
    for ranked in table.ranked.values():
        places: dict[int, list[tuple[int, int]]] = {}
        for rank, place in ranked:
            places.setdefault(rank, []).append(place)
        if len(places) > 1:
            body.orders.append(Order(table.title, [places[rank] for rank in sorted(places)], *table.span))


def _read_places(page: Page, begin: int, taken: set[str], body: Body, whole: tuple[int, int] | None) -> Iterator[Line]:
    """Reads the runs of lines that places head, outside the sections ``taken``, and gives what they take up."""
    for run in (*place_runs(page, begin), *captioned_runs(page, begin)):
        start = run[0].place[0]
        section = page.outline.section_at(start)
        if (section is not None and section.id in taken) or tells_of_works(page, run, whole):
            continue
        block = section_block(page, section) if section else None
        account, count = read_run(page, run, section, block.title if block else None, whole)
        if account.rows:
            body.accounts.append(account)
            body.counts += [count] if count else []
            yield Line(start, run[-1].end)
