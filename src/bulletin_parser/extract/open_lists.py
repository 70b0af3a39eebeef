"""Lists whose names stand elsewhere: a list that is left open, and names listed after they were counted."""

from collections.abc import Iterable, Sequence

from bulletin_parser.extract.counts import Count, State
from bulletin_parser.extract.members import Piece
from bulletin_parser.extract.page import Page
from bulletin_parser.extract.projects import Account


def merged(counts: list[Count]) -> list[Count]:
    """A list that names what an earlier statement only counted (5项提前完成…的指标是：A、B) goes into that one."""
    kept: list[Count] = []
    for count in counts:
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


def _same_state(one: State, other: State) -> bool:
    """Whether two states count the same number in the same status, and the first names none yet."""
    same = one.count is not None and other.count is not None and one.count.value == other.count.value
    return same and one.verdict.status is other.verdict.status and not one.members and not one.account


def hand_down(page: Page, counts: list[Count], accounts: list[Account]) -> list[Count]:
    """A list that is left open (9项未达序时的任务分别为：) is the items that follow it: they are its members.

    They get its status in ``accounts``; the counts that then count or name something are returned. What another list
    names (其中进展缓慢的有：…) is none of them.
    """
    listed = {member for count in counts for state in count.states for member in state.members}
    for count in counts:
        for state in count.states:
            if state.open_ended:
                followers = [a for a in _followers(page, count, accounts) if _title(a) not in listed]
                state.members = [_title(account) for account in followers]
                for account in followers:
                    accounts[accounts.index(account)] = account.with_verdict(state.verdict)
    return [count for count in counts if count.totals or any(s.count or s.members for s in count.states)]


def _title(account: Account) -> Piece:
    return Piece(account.item.title_start, account.item.title_end)


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
