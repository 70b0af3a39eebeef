"""Counting statements that sections side by side make together: （一）完成的7个：…（二）滞后的4个：…（三）未启动1个."""

from collections.abc import Iterator, Sequence

from bulletin_parser.extract.counts import Count
from bulletin_parser.extract.page import Page
from bulletin_parser.outline import Section


def joined_siblings(page: Page, counts: Sequence[Count]) -> list[Count]:
    """The counts, of which those that sections side by side begin with, each of another status, are one statement."""
    kept: list[Count] = []
    before: Section | None = None
    for count in counts:
        section = _begun_by(page, count)
        last = kept[-1] if kept else None
        if last is not None and section and before and _follows(before, section) and _may_join(page, last, count):
            last.states += count.states
            last.claims += count.claims
            last.group = last.group or count.group
        else:
            kept.append(count)
        before = section
    return kept


def _begun_by(page: Page, count: Count) -> Section | None:
    """The section that begins with a statement which counts one status, and says neither where nor of how many."""
    alone = len(count.states) == 1 and count.states[0].count is not None
    if not alone or count.totals or count.place:
        return None
    found: Iterator[Section] = (s for s in page.outline.sections if s.start <= count.start < max(s.end, s.content + 1))
    section = next(found, None)
    return section if section and count.start <= section.content else None


def _follows(before: Section, section: Section) -> bool:
    """Whether a section is the next one of the same part."""
    same = (before.parent, before.style) == (section.parent, section.style)
    return same and before.ordinal is not None and section.ordinal == before.ordinal + 1


def _may_join(page: Page, last: Count, count: Count) -> bool:
    said = {state.verdict.status for state in last.states}
    groups = [page.printed(*group) for group in (last.group, count.group) if group]
    alike = len(set(groups)) < 2 and not (last.totals or last.place)
    return alike and count.states[0].verdict.status not in said
