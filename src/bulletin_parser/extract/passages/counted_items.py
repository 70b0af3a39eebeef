"""Items right behind a statement that counts as many in its last state: …125项推进正常，6项滞后。⏎1.…⏎6.…"""

from collections.abc import Iterable, Sequence

from bulletin_parser.extract.passages.items_behind import items_behind
from bulletin_parser.extract.projects.accounts import Account
from bulletin_parser.extract.status.counts import Count, State
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Term
from bulletin_parser.outline import Line
from bulletin_parser.records import Status

_LEAST = 2
_LONGEST_REST = 20  # characters of what announces the items (具体情况如下：)
_IN_GENERAL = (Status.ON_TRACK, Status.AHEAD)  # 8件实事有序推进 opens a report on all of them
_LATE = (Status.BEHIND, Status.NOT_STARTED)


def open_to_items(page: Page, counts: Iterable[Count], accounts: Sequence[Account]) -> None:
    """Leaves open the last state of each such statement, so that the items are what stands so."""
    for count in counts:
        state = max((s for s in count.states if s.count), key=lambda s: s.verdict.end, default=None)
        whole = count.place is None or count.place.level == "whole"
        if state and whole and not (state.members or state.account or state.open_ended):
            items = items_behind(page, count, state, accounts)
            general = len(count.states) == 1 and state.verdict.status in _IN_GENERAL
            state.open_ended = not general and _fits(page, count, state, items) and _right_behind(page, state, items[0])


def _fits(page: Page, count: Count, state: State, items: Sequence[Account]) -> bool:
    """Whether there are as many items as the state counts, no other one without names counts as many, none names one of
    them, and most items say nothing that it does not."""
    assert state.count is not None
    unnamed = [s for s in count.states if s is not state and not s.members]
    alike = any(s.count and s.count.value == state.count.value for s in unnamed)
    named = {page.worded(*member) for s in count.states if s is not state for member in s.members}
    if any(item.title in named for item in items):
        return False  # A、B2项滞后，其余3项按期推进。A完成3亿元；B…
    late = state.verdict.status in _LATE
    against = [a for a in items if a.verdict and (a.verdict.status in _LATE) is not late]
    return not alike and len(items) == state.count.value >= _LEAST and 2 * len(against) < len(items)


def _right_behind(page: Page, state: State, first: Account) -> bool:
    """Whether nothing but words that announce them stands between a state and the items, and no heading of others."""
    assert state.count is not None
    end = max(state.verdict.end, state.count.end)
    if any(_names_projects(page, line) for line in page.lines_within(end, first.item.start) if line.start > end):
        return False  # 未开工9个。⏎已竣工项目：①…
    between = page.folded[end : first.item.start].strip(" 。；：\n")
    return end < first.item.start and len(between) <= _LONGEST_REST and not any(map(str.isdecimal, between[:-2]))


def _names_projects(page: Page, line: Line) -> bool:
    """Whether a line heads projects of some kind: 已竣工项目：."""
    colon = page.folded.find("：", *line)
    ends = (m.end for m in page.mentions.within(*line) if isinstance(m, Term) and m.lexicon == "groups")
    return colon >= 0 and colon in ends
