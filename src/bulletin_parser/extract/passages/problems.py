"""Works that a part on problems names for how they stand, in a bulletin whose projects have items of their own.

三、存在问题⏎璜山镇化泉路口、次坞镇杭金线道地段2处隐患整改滞后；马剑镇急弯路段改造工程尚未动工。
"""

from collections.abc import Iterable, Mapping

from bulletin_parser.extract.layout.cell_alignment import is_place
from bulletin_parser.extract.projects.accounts import Account
from bulletin_parser.extract.status.counts import Count
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Mention, Term
from bulletin_parser.records import RemarkKind, Status

_LATE = frozenset({Status.BEHIND, Status.NOT_STARTED})
_SHORTEST = 6  # characters of a name that tells a work from all others


def late_sections(page: Page, telling: Mapping[str, RemarkKind]) -> set[str]:
    """The sections on problems, among those that tell, that say in words that something is late."""
    parts = (section for section in page.outline.sections if telling.get(section.id) is RemarkKind.PROBLEM)
    return {part.id for part in parts if any(map(_is_late, page.mentions.within(part.start, part.end)))}


def _is_late(mention: Mention) -> bool:
    return isinstance(mention, Term) and mention.lexicon == "statuses" and mention.kind in _LATE


def late_works(page: Page, accounts: Iterable[Account]) -> list[Account]:
    """The projects that are late by their words alone and have the name of a work: 马剑镇急弯路段改造工程尚未动工."""
    return [
        account
        for account in accounts
        if account.verdict is not None
        and account.verdict.status in _LATE
        and not account.ledger.rows
        and _is_work(page, account.title)
    ]


def _is_work(page: Page, title: str) -> bool:
    """Whether a name ends as those of works do; where it holds a mark it is a sentence of the reason."""
    whole = len(title) >= _SHORTEST and not any(mark in title for mark in "，、；")
    return whole and title.endswith(page.grammar.of_kind("project_tails", "tail"))


def late_names(page: Page, counts: Iterable[Count]) -> list[Count]:
    """The lists of late things whose number the text gives and keeps: 甲路口、乙地段2处省市挂牌隐患整改滞后."""
    return [count for count in counts if count.states and all(_is_whole_list(page, count, i) for i in (0, -1))]


def _is_whole_list(page: Page, count: Count, i: int) -> bool:
    state = count.states[i]
    names = [tuple(member) for member in state.members]
    counted = state.count is not None and state.count.value == len(names) > 0
    late = state.verdict.status in _LATE
    return late and counted and not any(is_place(page, (name[0], name[1])) for name in names)
