"""What stands behind a counting statement: the items, or mere names, of the list that it opens or heads."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import attrgetter

from bulletin_parser.extract.projects.accounts import Account
from bulletin_parser.extract.status.counts import Count, State
from bulletin_parser.extract.status.members import Piece
from bulletin_parser.extract.text.closings import closing_line, opens_list
from bulletin_parser.extract.text.page import Page
from bulletin_parser.outline import Section

_START = attrgetter("item.start")


def items_behind(page: Page, count: Count, state: State, accounts: Sequence[Account]) -> list[Account]:
    """The items of the run that begins behind a state of a counting statement: of one level, without a line between
    that opens another list. ``accounts`` are in the order of the text."""
    own = own_section(page, count)
    found: list[Account] = []
    level = None
    first = bisect_left(accounts, max(count.start, state.end), key=_START)
    for i in range(first, len(accounts)):
        account, item = accounts[i], accounts[i].item
        if own is not None and item.start > own.subtree_end:
            break
        if item.section is None:
            continue
        if found and any(opens_list(page, line) for line in page.lines_within(found[-1].item.end, item.start)):
            break
        if own is not None and not _is_below(item.section, own):
            continue
        if item.section is own:
            found.append(account)
            continue
        level = level or item.section.level
        if item.section.level != level:
            break
        found.append(account)
    return found


def named_among(page: Page, count: Count, names: Sequence[tuple[Section, Piece]]) -> list[Piece]:
    """The mere names that stand below the section of a counting statement. ``names`` are in the order of the text."""
    own = own_section(page, count)
    if own is None:
        return []
    first, last = (bisect_right(names, at, key=name_start) for at in (count.start, own.subtree_end))
    return [name for section, name in names[first:last] if _is_below(section, own)]


def own_section(page: Page, count: Count) -> Section | None:
    """The section that a counting statement stands in or heads; one in a line behind a list stands in none."""
    own, heads = page.outline.part_at(count.start), page.outline.section_at(count.start)
    if heads is not None and heads.content == count.start:
        return heads
    if own is not None and closing_line(page, own.content, own.end) <= count.start < own.end:
        return None
    return own


def _is_below(section: Section, own: Section) -> bool:
    """Whether a section is another one or stands somewhere below it."""
    return own.start <= section.start <= own.subtree_end


def name_start(named: tuple[Section, Piece]) -> int:
    """Where a mere name begins, that stands in some section."""
    return named[1].start
