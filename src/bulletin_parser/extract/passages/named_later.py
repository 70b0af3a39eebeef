"""Names that stand behind a statement which only counted them (5项提前完成…的指标是：A、B): they go into that one."""

from collections.abc import Iterable, Sequence

from bulletin_parser.extract.status.counts import Count, State
from bulletin_parser.extract.text.page import Page


def merged(page: Page, counts: Iterable[Count]) -> list[Count]:
    """The statements without those that name what an earlier one only counted, or say it again."""
    known = _Known(page)
    for count in counts:
        said = count.states
        count.states = [state for state in said if not known.has_read(state, count)]
        if said and not (count.states or count.totals):
            continue
        alone = not count.totals and count.place is None
        earlier = known.counted(count.states) if alone else None
        if alone and known.is_restated(count):
            continue
        if earlier is None and not (alone and known.joins_whole(count)):
            known.keep(count)
            continue
        for one, state in zip(earlier or (), count.states, strict=bool(earlier)):
            _take_names(one, state)
    return known.kept


class _Known:
    """The statements kept so far, in order, and their states: by where they are said, and by what they count."""

    def __init__(self, page: Page) -> None:
        self.kept: list[Count] = []
        self._page = page
        self._whole: Count | None = None  # the last that counts in all
        self._said: dict[tuple[int, int], State] = {}
        self._alike: dict[object, list[tuple[Count, State]]] = {}
        self._nameless: dict[object, list[tuple[Count, State]]] = {}

    def keep(self, count: Count) -> None:
        """Adds a statement."""
        self.kept.append(count)
        self._whole = count if count.totals else self._whole
        self._learn(count, count.states)

    def _learn(self, count: Count, states: Iterable[State]) -> None:
        for state in states:
            self._said[_key(state, count)] = state
            if state.tally is not None:
                self._alike.setdefault(state.tally, []).append((count, state))
                if not state.members:
                    self._nameless.setdefault(state.tally, []).append((count, state))

    def has_read(self, state: State, count: Count) -> bool:
        """Whether a state with names is one that was read before, which takes the names over if it has none."""
        one = self._said.get(_key(state, count))
        if one is None or not state.members:
            return False
        if not one.members and one.count == state.count:
            one.members = state.members  # …，两个乡进度滞后: counted, and named in the account
        return True

    def counted(self, states: Sequence[State]) -> list[State] | None:
        """The states of the latest statement that counts the same as all of these, and names none of them yet."""
        nameless = self._nameless.get(states[0].tally, []) if states else []
        while nameless and nameless[-1][1].members:
            nameless.pop()
        for count, _ in reversed(nameless):
            same = [_nameless(count, state) for state in states]
            if None not in same:
                return [state for state in same if state is not None]
        return None

    def is_restated(self, count: Count) -> bool:
        """推进缓慢的4项具体情况： behind 推进缓慢的4项（A、B、C、D）: whether a count of one state says only again what
        was counted and named. The earlier statement takes its figure over."""
        state = count.states[0] if len(count.states) == 1 and not (count.totals or count.place) else None
        if state is None or state.members or state.account or state.open_ended:
            return False
        for earlier, one in self._alike.get(state.tally, ()):
            alike = earlier.place is None and one.members and one.counts_like(state)
            if alike and not _of_other_groups(self._page, earlier, count):
                one.restate(state)
                return True
        return False

    def joins_whole(self, count: Count) -> bool:
        """9个项目未达到计划进度：A、B…；C、D3个项目至今未开工 behind 全县97个项目，…，未开工3个: where names are given
        to what was counted of a whole, the other states of the statement are of it, too. Takes them over, if so."""
        whole = self._whole
        if whole is None or any(state.count is None or not state.members for state in count.states):
            return False
        known = {state: _nameless(whole, state) for state in count.states}
        fresh = [state for state, same in known.items() if same is None]
        said = {state.verdict.status for state in whole.states}
        if not fresh or len(fresh) == len(count.states) or any(state.verdict.status in said for state in fresh):
            return False
        for state, same in known.items():
            if same is not None:
                _take_names(same, state)
        whole.states += fresh
        self._learn(whole, fresh)
        return True


def _key(state: State, count: Count) -> tuple[int, int]:
    """Where a state is said and, as it may be of several places (未开工26个：甲县6个（A、B）), where it is counted."""
    return state.verdict.start, state.count.start if state.count and count.place and not count.totals else 0


def _nameless(count: Count, state: State) -> State | None:
    """The first state of a statement that counts the same as another one, and names nothing yet."""
    return next((one for one in count.states if one.counts_like(state) and not one.members), None)


def _of_other_groups(page: Page, one: Count, other: Count) -> bool:
    """省十件民生实事 and 南江市十件民生实事: whether two statements name different things that they count."""
    return bool(one.group and other.group) and len({page.worded(*c.group) for c in (one, other) if c.group}) > 1


def _take_names(one: State, state: State) -> None:
    one.restate(state)
    one.members, one.open_ended, one.end = state.members, state.open_ended, state.end
    one.leads = state.leads or one.leads
