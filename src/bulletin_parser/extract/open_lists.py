"""Lists whose names stand elsewhere: a list that is left open, and names listed after they were counted."""

from collections.abc import Iterable, Sequence

from bulletin_parser.extract.counts import Count, State
from bulletin_parser.extract.members import Piece
from bulletin_parser.extract.page import Page
from bulletin_parser.extract.projects import Account
from bulletin_parser.mentions.model import Figure, Term


def merged(counts: list[Count]) -> list[Count]:
    """A list that names what an earlier statement only counted (5项提前完成…的指标是：A、B) goes into that one."""
    kept: list[Count] = []
    for count in counts:
        seen = {state.verdict.start for earlier in kept for state in earlier.states}
        count.states = [s for s in count.states if s.verdict.start not in seen or not s.members]  # read twice
        told = count.totals or count.group or count.place
        again = [] if told else [s for s in count.states if s.count]
        earlier = [next((e for c in reversed(kept) for e in c.states if _same_state(e, s)), None) for s in again]
        for state, one in zip(again, earlier, strict=True):
            if one is not None and None not in earlier and (state.members or len(count.states) == 1):
                _take_list(one, state)
                count.states.remove(state)
        if count.totals or count.states:
            kept.append(count)
    return kept


def _take_list(earlier: State, state: State) -> None:
    """Gives an earlier state the list of the one that says it again."""
    earlier.members, earlier.open_ended = state.members, state.open_ended
    earlier.end, earlier.leads = state.end, state.leads
    earlier.repeated += [state.count] if state.count else []


def name_groups(page: Page, counts: Iterable[Count]) -> None:
    """Gives a count without a group the noun behind its number (A、B等21个项目尚未开工)."""
    for count in counts:
        figures = [state.count for state in count.states if state.count and not (count.totals or count.group)]
        for figure in figures[:1]:
            behind = page.mentions.within(figure.end, figure.end + 1)
            noun = next((m for m in behind if isinstance(m, Term) and m.lexicon == "groups"), None)
            count.group = (noun.start, noun.end) if noun else None


def _same_state(one: State, other: State) -> bool:
    """Whether two states count the same number in the same status, and the first names none yet."""
    same = one.count is not None and other.count is not None and one.count.value == other.count.value
    return same and one.verdict.status is other.verdict.status and not one.members and not one.account


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


def hand_down(page: Page, counts: list[Count], accounts: list[Account]) -> list[Count]:
    """A list that is left open (9项未达序时的任务分别为：) is the items that follow it: they are its members.

    They get its status in ``accounts``; the counts that then count or name something are returned. What another list
    names (其中进展缓慢的有：…) is none of them. Where all that a statement counts follows it (8件中，5件已办结，2件正在
    推进，1件进展缓慢：), each item says itself how it stands.
    """
    listed = {member for count in counts for state in count.states for member in state.members}
    for count in counts:
        for state in count.states:
            if state.open_ended:
                followers = [a for a in _followers(page, count, accounts) if _title(a) not in listed]
                if _tallies(count, followers):
                    _sort_out(count, followers)
                    break
                state.members = [_title(account) for account in followers]
                for account in followers:
                    accounts[accounts.index(account)] = account.with_verdict(state.verdict)
    return [count for count in counts if count.totals or any(s.count or s.members for s in count.states)]


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


def _followers(page: Page, count: Count, accounts: Iterable[Account]) -> list[Account]:
    """The items of the run that begins behind a counting statement: of one level, without another statement between."""
    own = next((s for s in page.outline.sections if s.start <= count.start < max(s.end, s.subtree_end)), None)
    own = next((s for s in page.outline.sections if s.content == count.start), own)
    found: list[Account] = []
    below = _subtree(page, own.id) if own is not None else frozenset()
    level = None
    for account in accounts:
        item = account.item
        if item.start < count.start or item.section is None:
            continue
        if own is not None and item.section.id not in below:
            continue
        level = level or item.section.level
        if item.section.level != level:
            break
        found.append(account)
    return found


def _subtree(page: Page, root: str) -> frozenset[str]:
    """The ids of a section and of all sections below it."""
    found = {root}
    for section in page.outline.sections:
        if section.parent in found:
            found.add(section.id)
    return frozenset(found)


def without_repeats(states: Sequence[State]) -> list[State]:
    """3项进度偏慢，…。其中，进度偏慢的3项分别是：A、B、C: a status counted again for its names is one state."""
    kept: list[State] = []
    for state in states:
        earlier = next((one for one in kept if _is_repeated(one, state)), None)
        if earlier is None:
            kept.append(state)
        else:
            earlier.members, earlier.account, earlier.open_ended = state.members, state.account, state.open_ended
            earlier.end = state.end
            earlier.repeated += [state.count] if state.count else []
    return kept


def _is_repeated(one: State, other: State) -> bool:
    if one.count is None or other.count is None or one.members or one.account or one.open_ended:
        return False
    same = one.verdict.status is other.verdict.status and one.count.value == other.count.value
    return same and bool(other.members or other.account or other.open_ended)
