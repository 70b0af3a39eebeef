"""Lists whose names stand elsewhere: a list that is left open, and names listed after they were counted."""

from collections.abc import Iterable, Sequence

from bulletin_parser.extract.passages.items_behind import items_behind, named_among, own_section
from bulletin_parser.extract.projects.accounts import Account
from bulletin_parser.extract.status.counts import Count, State
from bulletin_parser.extract.status.members import Piece
from bulletin_parser.extract.text.page import Page
from bulletin_parser.labels import BEHIND_LIST
from bulletin_parser.mentions.model import Figure, Term
from bulletin_parser.mentions.units import COUNT_UNITS
from bulletin_parser.outline import Section


def merged(page: Page, counts: list[Count]) -> list[Count]:
    """A list that names what an earlier statement only counted (5项提前完成…的指标是：A、B) goes into that one."""
    kept: list[Count] = []
    for count in counts:
        seen = {_key(state, earlier): state for earlier in kept for state in earlier.states}
        said = count.states
        count.states = [s for s in said if not _read_twice(seen.get(_key(s, count)), s)]
        if said and not (count.states or count.totals):
            continue
        alone = not count.totals and count.place is None
        earlier = _counted_before(kept, count.states) if alone else None
        if alone and _only_restates(page, kept, count):
            continue
        if earlier is None and not (alone and _joins(kept, count)):
            kept.append(count)
            continue
        for one, state in zip(earlier or (), count.states, strict=bool(earlier)):
            _take_names(one, state)
    return kept


def _key(state: State, count: Count) -> tuple[int, int]:
    """Where a state is said and, as it may be of several places (未开工26个：甲县6个（A、B）), where it is counted."""
    return state.verdict.start, state.count.start if state.count and count.place and not count.totals else 0


def _read_twice(one: State | None, state: State) -> bool:
    """Whether a state with names is one that was read before, which takes the names over if it has none."""
    if one is None or not state.members:
        return False
    if not one.members and one.count == state.count:
        one.members = state.members  # …，两个乡进度滞后: counted, and named in the account
    return True


def _joins(counts: Sequence[Count], count: Count) -> bool:
    """9个项目未达到计划进度：A、B…；C、D3个项目至今未开工 behind 全县97个项目，…，未开工3个: where names are given to
    what was counted of a whole, the other states of the statement are of it, too. Takes them over, if they are."""
    whole = next((c for c in reversed(counts) if c.totals), None)
    if whole is None or any(state.count is None or not state.members for state in count.states):
        return False
    known = {state: _counted_before([whole], [state]) for state in count.states}
    fresh = [state for state, same in known.items() if same is None]
    said = {state.verdict.status for state in whole.states}
    if not fresh or len(fresh) == len(count.states) or any(state.verdict.status in said for state in fresh):
        return False
    for state, same in known.items():
        for one in same or ():
            _take_names(one, state)
    whole.states += fresh
    return True


def _only_restates(page: Page, counts: Sequence[Count], count: Count) -> bool:
    """推进缓慢的4项具体情况： behind 推进缓慢的4项（A、B、C、D）: whether a count of one state says only again what was
    counted and named. The earlier statement takes its figure over."""
    state = count.states[0] if len(count.states) == 1 and not (count.totals or count.place) else None
    if state is None or state.members or state.account or state.open_ended:
        return False
    alike = [c for c in counts if c.place is None and not _of_other_groups(page, c, count)]
    same = next((s for c in alike for s in c.states if s.members and _same_state(s, state)), None)
    if same is not None:
        _restate(same, state)
    return same is not None


def _of_other_groups(page: Page, one: Count, other: Count) -> bool:
    """省十件民生实事 and 南江市十件民生实事: whether two statements name different things that they count."""
    return bool(one.group and other.group) and len({page.printed(*c.group) for c in (one, other) if c.group}) > 1


def _take_names(one: State, state: State) -> None:
    _restate(one, state)
    one.members, one.open_ended, one.end = state.members, state.open_ended, state.end
    one.leads = state.leads or one.leads


def _counted_before(counts: Sequence[Count], states: Sequence[State]) -> list[State] | None:
    """The states of the latest earlier statement that counts the same as all of these, and names none of them yet."""
    for count in reversed(counts):
        same = [next((s for s in count.states if _same_state(s, state) and not s.members), None) for state in states]
        if same and None not in same:
            return [state for state in same if state is not None]
    return None


def _restate(state: State, other: State) -> None:
    state.repeated += [*other.repeated, *([other.count] if other.count else [])]


def _with_names(page: Page, names: Sequence[Piece], more: Sequence[Piece]) -> list[Piece]:
    """Names and those of another list of the same that are not among them under a longer or shorter name."""
    known = [page.printed(*name) for name in names]
    others = [
        name for name in more if not any(page.printed(*name) in one or one in page.printed(*name) for one in known)
    ]
    return sorted([*names, *others])


def name_groups(page: Page, counts: Iterable[Count]) -> None:
    """Gives a count without a group the noun behind its number (A、B等21个项目尚未开工)."""
    for count in counts:
        figures = [state.count for state in count.states if state.count and not (count.totals or count.group)]
        for figure in figures[:1]:
            behind = page.mentions.within(figure.end, figure.end + 1)
            noun = next((m for m in behind if isinstance(m, Term) and m.lexicon == "groups"), None)
            count.group = (noun.start, noun.end) if noun else None


def _same_state(one: State, other: State) -> bool:
    """Whether two states count the same number in the same status."""
    if one.count is None or other.count is None or one.count.value != other.count.value:
        return False
    alike = (one.count.unit in COUNT_UNITS) is (other.count.unit in COUNT_UNITS)  # 3件 are not 3个乡镇
    return alike and one.verdict.status is other.verdict.status and not one.account


def aim(page: Page, counts: Iterable[Count], accounts: Sequence[Account]) -> None:
    """Gives what a list names with its target (未达序时进度8项，为新建5G基站900个、…) to the account of that name that
    lacks one (新建5G基站完成512个). Lists of places have targets of their own."""
    for count in counts:
        for state in count.states if count.place is None else ():
            for member in state.members:
                figure = next((m for m in page.mentions.within(*member) if isinstance(m, Figure) and m.unit), None)
                if figure is None or figure.end < member.end:
                    continue
                name = page.printed(member.start, figure.start)
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
    listed = {member for count in counts for state in count.states for member in state.members}
    for count in counts:
        _collapse(count)
        for state in count.states:
            if state.open_ended:
                followers = [a for a in items_behind(page, count, state, accounts) if _title(a) not in listed]
                if _tallies(count, followers):
                    _sort_out(count, followers)
                    break
                followers = _as_many(page, count, state, followers)
                handed = [*map(_title, followers), *named_among(page, count, names)]
                state.members = _with_names(page, state.members, handed)
                for account in followers:
                    accounts[accounts.index(account)] = account.with_verdict(state.verdict)
    return [
        count for count in counts if _counts_all(count) or any(s.count or s.members or s.share for s in count.states)
    ]


def _counts_all(count: Count) -> bool:
    """Whether a statement counts a whole, or says how all of one stands (朝阳区子项全部达到序时进度)."""
    whole = count.place is not None and count.group is not None and not any(s.open_ended for s in count.states)
    return bool(count.totals) or whole


def _title(account: Account) -> Piece:
    return Piece(account.item.title_start, account.item.title_end)


def _tallies(count: Count, followers: Sequence[Account]) -> bool:
    """Whether the items that follow are all that several states count together."""
    numbers = [state.count.value for state in count.states if state.count]
    return len(numbers) > 1 and len(followers) == sum(numbers)


def _sort_out(count: Count, followers: Iterable[Account]) -> None:
    """Gives each state the items whose own words say it."""
    for state in count.states:
        alike = (a.item for a in followers if a.verdict and a.verdict.status is state.verdict.status)
        state.members = state.members or [Piece(item.title_start, item.title_end) for item in alike]
        state.open_ended = False


def _collapse(count: Count) -> None:
    """Takes a state that says what the heading of its statement said (二、达到序时进度的任务（46项）⏎A、B等46项任务正按
    序时推进) into that one."""
    kept: list[State] = []
    headings: list[State] = []
    for state in count.states:
        heading = next((s for s in headings if not s.members and _same_state(s, state)), None)
        if heading is not None and state.members:
            _restate(heading, state)
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


def without_repeats(states: Sequence[State]) -> list[State]:
    """3项进度偏慢，…。其中，进度偏慢的3项分别是：A、B、C: a status counted again for its names is one state.

    So is one counted again behind the heading that opens its list (（四）滞后指标有4项。进度滞后的指标有4项。其中：…).
    """
    kept: list[State] = []
    bare: dict[object, State] = {}  # the first that each was counted without its names, by status and count
    for state in states:
        listed = bool(state.members or state.account or state.open_ended)
        many = state.count.value if state.count else len(state.members) or None  # 3项滞后，滞后的指标为：A、B、C
        key = (state.verdict.status, many) if many else None
        heading = kept[-1] if kept and kept[-1].open_ended and not kept[-1].members and not listed else None
        if heading is not None and state.count is not None and _same_state(heading, state):
            _restate(heading, state)
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
