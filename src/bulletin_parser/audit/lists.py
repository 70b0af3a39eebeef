"""Lists against the counts printed beside them: 龙山县 says 8 and lists 10."""

from collections.abc import Iterator

from bulletin_parser.audit.case import Case, finding
from bulletin_parser.records import Finding, Severity, Span, StatusCount, Summary

_SEPARATORS = ("、", "；", ";")
_NEAR = 60  # characters


def list_count(case: Case) -> Iterator[Finding]:
    """A status that counts another number of names than it lists. A list that says 等 or 如 may be shorter."""
    for summary in case.bulletin.summaries:
        for state in summary.by_status:
            listed = len(state.members)
            if state.count in (None, listed) or not listed or state.count == _worth(state):
                continue
            if _beside(state) and not _is_part(case, state, listed):
                place = summary.region or summary.group or "文中"
                message = f"{place}{state.status_text}的写明{state.count}个，实际列出{listed}个"
                yield finding("list_count", Severity.ERROR, message, state.count_span or state.span, _extent(state))


def _beside(state: StatusCount) -> bool:
    """Whether the list stands by its count, so that the two are about one another."""
    count = state.count_span
    if count is None:
        return True
    extent = _extent(state)
    return -_NEAR <= count.start - extent.end <= _NEAR or -_NEAR <= extent.start - count.end <= _NEAR


def _worth(state: StatusCount) -> int:
    """How many things the names stand for: 公办幼儿园2所 is two."""
    return sum(int(member.target.value) if member.target else 1 for member in state.members)


def _is_part(case: Case, state: StatusCount, listed: int) -> bool:
    """Whether the list is only a part of what is counted: the text says so, or it is less than half."""
    extent = _extent(state)
    if state.count is None or listed > state.count:
        return False
    before = min(state.span.start, extent.start)
    after = max(state.span.end, extent.end, state.count_span.end if state.count_span else 0)
    following = case.text[extent.end : max(after, extent.end) + 4]
    if following[:1] in _SEPARATORS:
        return True  # it goes on, beyond what could be read of it
    return listed * 2 < state.count or case.says("partly", before, extent.start) or case.holds("and_others", following)


def _extent(state: StatusCount) -> Span:
    spans = [member.span for member in state.members]
    return Span(min(span.start for span in spans), max(span.end for span in spans))


def status_twice(case: Case) -> Iterator[Finding]:
    """One name in two status lists of one place."""
    for summary in case.bulletin.summaries:
        seen: dict[str, tuple[str, Span]] = {}
        for state in summary.by_status:
            for member in state.members:
                text, span = seen.setdefault(member.name, (state.status_text, member.span))
                if text != state.status_text and span != member.span:
                    message = f"{_place(summary)}“{member.name}”既列为{text}，又列为{state.status_text}"
                    yield finding("status_twice", Severity.WARNING, message, span, member.span)


def _place(summary: Summary) -> str:
    return summary.region or ""
