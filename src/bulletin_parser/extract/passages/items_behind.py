"""What stands behind a counting statement: the items, or mere names, of the list that it opens or heads."""

from collections.abc import Iterable, Sequence

from bulletin_parser.extract.projects.accounts import Account
from bulletin_parser.extract.status.counts import Count, State
from bulletin_parser.extract.status.members import Piece
from bulletin_parser.extract.text.closings import closing_line, opens_list
from bulletin_parser.extract.text.page import Page
from bulletin_parser.outline import Section


def items_behind(page: Page, count: Count, state: State, accounts: Iterable[Account]) -> list[Account]:
    """The items of the run that begins behind a state of a counting statement: of one level, without a line between
    that opens another list."""
    own = own_section(page, count)
    found: list[Account] = []
    below = _subtree(page, own.id) if own is not None else frozenset()
    level = None
    for account in accounts:
        item = account.item
        if item.start < max(count.start, state.end) or item.section is None:
            continue
        if found and any(opens_list(page, line) for line in page.lines_within(found[-1].item.end, item.start)):
            break
        if own is not None and item.section.id not in below:
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
    """The mere names that stand below the section of a counting statement."""
    own = own_section(page, count)
    below = _subtree(page, own.id) if own is not None and names else frozenset()
    return [name for section, name in names if section.id in below and name.start > count.start]


def own_section(page: Page, count: Count) -> Section | None:
    """The section that a counting statement stands in or heads; one in a line behind a list stands in none."""
    own = next((s for s in page.outline.sections if s.start <= count.start < max(s.end, s.subtree_end)), None)
    heads = next((s for s in page.outline.sections if s.content == count.start), None)
    if heads is None and own is not None and closing_line(page, own.content, own.end) <= count.start < own.end:
        return None
    return heads or own


def _subtree(page: Page, root: str) -> frozenset[str]:
    """The ids of a section and of all sections below it."""
    found = {root}
    for section in page.outline.sections:
        if section.parent in found:
            found.add(section.id)
    return frozenset(found)
