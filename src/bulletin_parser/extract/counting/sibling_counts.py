"""Counting statements that sections side by side make together: （一）完成的7个：…（二）滞后的4个：…（三）未启动1个."""

from collections.abc import Sequence

from bulletin_parser.extract.status.counts import Count, State
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure
from bulletin_parser.mentions.units import PROJECT_UNITS
from bulletin_parser.outline import Section


def joined_siblings(page: Page, counts: Sequence[Count]) -> list[Count]:
    """The counts, of which those that sections side by side begin with, each of another status, are one statement."""
    kept: list[Count] = []
    before: Section | None = None
    for count in counts:
        section = _begun_by(page, count)
        last = kept[-1] if kept else None
        beside = section is not None and before is not None and _follows(before, section)
        if last is not None and ((beside and _may_join(page, last, count)) or _opens_with_part(page, last, count)):
            last.states += count.states
            last.claims += count.claims
            last.others += count.others
            last.group = last.group or count.group
        else:
            kept.append(count)
        before = section
    return kept


def _opens_with_part(page: Page, last: Count, count: Count) -> bool:
    """24个项目顺利推进。¶ 2项超额完成全年任务。…¶ 8项滞后。…: a paragraph that begins with how many of those
    that were counted in all stand otherwise; or of which each so far has begun so."""
    state, figure = _opening_part(page, count)
    most = max((total.figure.value for total in last.totals), default=None)
    of_parts = [known for known in last.states if not (known.count and most and known.count.value >= most)]
    if state is None or figure is None or state.verdict.status in {known.verdict.status for known in of_parts}:
        return False
    if most is None:
        return _opening_part(page, last)[0] is not None
    return figure.value + sum(known.count.value for known in of_parts if known.count) <= most


def _opening_part(page: Page, count: Count) -> tuple[State | None, Figure | None]:
    """The first state, with its count, of a statement that begins a paragraph with it and says neither where nor of
    how many (5项滞后。…; 已投入使用5项：)."""
    state = count.states[0] if count.states else None
    figure = state.count if state else None
    if state is None or figure is None or count.totals or count.place or count.group:
        return None, None
    start = min(figure.start, state.verdict.start)
    begins = not page.folded[page.folded.rfind("\n", 0, start) + 1 : start].strip()
    return (state, figure) if begins and figure.unit in PROJECT_UNITS else (None, None)


def _begun_by(page: Page, count: Count) -> Section | None:
    """The section that begins with a statement which counts one status, and says neither where nor of how many."""
    alone = len(count.states) == 1 and count.states[0].count is not None
    if not alone or count.totals or count.place:
        return None
    section, figure = page.outline.section_at(count.start), count.states[0].count
    if section is None or figure is None or count.start > section.content:
        return None
    before = page.mentions.figures_within(section.content, min(figure.start, count.states[0].verdict.start))
    return section if not any(one.unit for one in before) else None  # （1）14个续建项目完成投资5亿元，A等4个已建成


def _follows(before: Section, section: Section) -> bool:
    """Whether a section is the next one of the same part."""
    same = (before.parent, before.style) == (section.parent, section.style)
    return same and before.ordinal is not None and section.ordinal == before.ordinal + 1


def _may_join(page: Page, last: Count, count: Count) -> bool:
    said = {state.verdict.status for state in last.states}
    groups = [page.worded(*group) for group in (last.group, count.group) if group]
    alike = len(set(groups)) < 2 and not (last.totals or last.place)
    return alike and count.states[0].verdict.status not in said
