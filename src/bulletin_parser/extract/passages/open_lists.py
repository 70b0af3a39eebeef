"""Lists that are left open: their names are the items that follow, or stand in the account of what they name."""

from collections.abc import Iterable, Sequence

from bulletin_parser.extract.counting.as_many import as_counted
from bulletin_parser.extract.passages.items_behind import items_behind, name_start, named_among, own_section
from bulletin_parser.extract.projects.accounts import Account
from bulletin_parser.extract.status.counts import Count, State
from bulletin_parser.extract.status.members import Piece
from bulletin_parser.extract.text.page import Page
from bulletin_parser.labels import BEHIND_LIST
from bulletin_parser.mentions.model import Figure, Term
from bulletin_parser.outline import Section


def _with_names(page: Page, names: Sequence[Piece], more: Sequence[Piece]) -> list[Piece]:
    """Names and those of another list of the same that are not among them under a longer or shorter name."""
    known = [page.worded(*name) for name in names]
    others = [name for name in more if not any(page.worded(*name) in one or one in page.worded(*name) for one in known)]
    return sorted([*names, *others])


def name_groups(page: Page, counts: Iterable[Count]) -> None:
    """Gives a count without a group the noun behind its number (A、B等21个项目尚未开工)."""
    for count in counts:
        figures = [state.count for state in count.states if state.count and not (count.totals or count.group)]
        for figure in figures[:1]:
            behind = page.mentions.within(figure.end, figure.end + 1)
            noun = next((m for m in behind if isinstance(m, Term) and m.lexicon == "groups"), None)
            count.group = (noun.start, noun.end) if noun else None


def aim(page: Page, counts: Iterable[Count], accounts: Sequence[Account]) -> None:
    """Gives what a list names with its target (未达序时进度8项，为新建5G基站900个、…) to the account of that name that
    lacks one (新建5G基站完成512个). Lists of places have targets of their own."""
    for count in counts:
        for state in count.states if count.place is None else ():
            for member in state.members:
                figure = next((m for m in page.mentions.within(*member) if isinstance(m, Figure) and m.unit), None)
                if figure is None or figure.end < member.end:
                    continue
                name = page.worded(member.start, figure.start)
                row = next((a.rows[0] for a in accounts if a.title == name and a.rows), None)
                if row is not None and row.target is None and row.unit == figure.unit:
                    row.target = figure


def hand_down(
    page: Page, counts: list[Count], accounts: list[Account], names: Sequence[tuple[Section, Piece]]
) -> list[Count]:
    """A list that is left open (9项未达序时的任务分别为：) is the items that follow it, and the ``names`` that stand
    among them (其余8项分别是：A、B): they are its members.

    The items get its status in ``accounts``; the counts that then count or name something are returned. What another
    list names (其中进展缓慢的有：…) is none of them. Where all that a statement counts follows it (8件中，5件已办结，
    2件正在推进，1件进展缓慢：), each item says itself how it stands.
    """
    names = sorted(names, key=name_start)
    listed = {member for count in counts for state in count.states for member in state.members}
    for count in counts:
        _collapse(count)
        for state in count.states:
            if state.open_ended:
                followers = [a for a in items_behind(page, count, state, accounts) if a.title_span not in listed]
                if _tallies(count, followers):
                    _sort_out(count, followers)
                    break
                followers = _as_many(page, count, state, followers)
                handed = [*(Piece(*a.title_span) for a in followers), *named_among(page, count, names)]
                state.members = _with_names(page, state.members, handed)
                for account in followers:
                    account.inherit(state.verdict)
    return [
        count for count in counts if _counts_all(count) or any(s.count or s.members or s.share for s in count.states)
    ]


def _counts_all(count: Count) -> bool:
    """Whether a statement counts a whole, or says how all of one stands (朝阳区子项全部达到序时进度)."""
    whole = count.place is not None and count.group is not None and not any(s.open_ended for s in count.states)
    return bool(count.totals) or whole


def _tallies(count: Count, followers: Sequence[Account]) -> bool:
    """Whether the items that follow are all that several states count together."""
    numbers = [state.count.value for state in count.states if state.count]
    return len(numbers) > 1 and len(followers) == sum(numbers)


def _sort_out(count: Count, followers: Iterable[Account]) -> None:
    """Gives each state the items whose own words say it."""
    for state in count.states:
        alike = [a for a in followers if a.verdict and a.verdict.status is state.verdict.status]
        state.members = state.members or [Piece(*account.title_span) for account in alike]
        state.open_ended = False


def _collapse(count: Count) -> None:
    """Takes a state that says what the heading of its statement said (二、达到序时进度的任务（46项）⏎A、B等46项任务正按
    序时推进) into that one."""
    kept: list[State] = []
    headings: list[State] = []
    for state in count.states:
        heading = next((s for s in headings if not s.members and s.counts_like(state)), None)
        if heading is not None and state.members:
            heading.restate(state)
            heading.members = state.members
        else:
            kept.append(state)
            headings += [state] if state.open_ended and not state.members else []
    count.states = kept


def _as_many(page: Page, count: Count, state: State, followers: list[Account]) -> list[Account]:
    """The followers without statements in the heading's own section beyond the number that it counts (尚未启动的指标
    （1项）): what stands there further is told of other things."""
    if state.count is None or len(followers) <= state.count.value:
        return followers
    items = [account for account in followers if account.item.section and account.item.section.style != BEHIND_LIST]
    if len(items) == state.count.value:
        return items  # 逾期的3项问题：（1）…（2）…（3）…⏎另据核查，…
    own = own_section(page, count)
    most = int(state.count.value)
    return [account for i, account in enumerate(followers) if i < most or account.item.section is not own]


def without_repeats(page: Page, states: Sequence[State]) -> list[State]:
    """3项进度偏慢，…。其中，进度偏慢的3项分别是：A、B、C: a status counted again for its names is one state.

    So is one counted again behind the heading that opens its list (（四）滞后指标有4项。进度滞后的指标有4项。其中：…).
    """
    kept: list[State] = []
    bare: dict[object, State] = {}  # the first that each was counted without its names, by status and count
    for state in states:
        _take_as_counted(page, state, bare.values())
        listed = bool(state.members or state.account or state.open_ended)
        many = state.count.value if state.count else len(state.members) or None  # 3项滞后，滞后的指标为：A、B、C
        key = (state.verdict.status, many) if many else None
        heading = kept[-1] if kept and kept[-1].open_ended and not kept[-1].members and not listed else None
        if heading is not None and state.count is not None and heading.counts_like(state):
            heading.restate(state)
            continue
        earlier = bare.pop(key, None) if listed and key else None
        if earlier is not None:
            earlier.members, earlier.account, earlier.open_ended = state.members, state.account, state.open_ended
            earlier.end = state.end
            earlier.repeated += [state.count] if state.count else []
            continue
        kept.append(state)
        if key and state.count and not listed:
            bare.setdefault(key, state)
    return kept


def _take_as_counted(page: Page, state: State, counted: Iterable[State]) -> None:
    """2件推进较慢。推进较慢的是A和B: cuts the names of a status that does not count them into as many as it counted."""
    for one in counted if state.members and state.count is None else ():
        names = as_counted(page, state.members, one.count) if one.count else []
        if one.count and one.verdict.status is state.verdict.status and len(names) == one.count.value:
            state.members = names
            return
