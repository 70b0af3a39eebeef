"""Lists against the counts printed beside them: 龙山县 says 8 and lists 10."""

from collections.abc import Iterator, Sequence

from bulletin_parser.audit.case import Case, finding
from bulletin_parser.fold import fold
from bulletin_parser.records import Finding, Severity, Span, StatusCount, Summary

_SEPARATORS = ("、", "；", ";")
_NEAR = 60  # characters
_DIGITS = "0123456789"


def list_count(case: Case) -> Iterator[Finding]:
    """A status that counts another number of names than it lists. A list that says 等 or 如 may be shorter."""
    for summary in case.bulletin.summaries:
        counted: dict[str | None, list[StatusCount]] = {}
        for each in summary.by_status:
            counted.setdefault(each.status_text, []).extend([each] if each.count is not None else [])
        for state in (_with_count(counted.get(each.status_text, ()), each) for each in summary.by_status):
            listed = len(state.members)
            if state.count in (None, listed) or not listed or state.count == _worth(state):
                continue
            if _beside(state) and not _is_part(case, state, listed):
                place = summary.region or summary.group or "文中"
                said = _said(case, state)
                message = f"{place}{state.status_text}的写明{said}，实际列出{listed}{said.lstrip(_DIGITS) or '个'}"
                yield finding("list_count", Severity.ERROR, message, state.count_span or state.span, _extent(state))


def _with_count(counted: Sequence[StatusCount], state: StatusCount) -> StatusCount:
    """The state with the count that a sentence before gives it (进度滞后7项，…。进度滞后的分别是：…): one of those that
    are ``counted`` in the same words."""
    if state.count is not None or not state.members:
        return state
    if len(counted) != 1 or counted[0].members:
        return state
    return state.model_copy(update={"count": counted[0].count, "count_span": counted[0].count_span})


def _said(case: Case, state: StatusCount) -> str:
    """The count as printed, with its unit: 9项."""
    printed = fold(case.text[slice(*state.count_span)]) if state.count_span else ""
    printed = "".join(printed.split()).removeprefix("第")
    return printed if printed.lstrip(_DIGITS) != printed else f"{state.count}个"


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
    """Whether a list is only a part of what is counted: the text says so, or it is less than half (of items, half)."""
    extent = _extent(state)
    if state.count is None or listed > state.count:
        return False
    if listed == 1 and state.count_span and extent.end <= state.count_span.start:
        return True  # 黄梅县2个未开工; 保靖县因征地拆迁滞后，2个项目未按期开工: how many there are in the one place
    if listed < state.count and _on_plain_lines(case.text[state.span.start : extent.end]):
        return True
    before = min(state.span.start, extent.start)
    after = max(state.span.end, extent.end, state.count_span.end if state.count_span else 0)
    following = case.text[extent.end : max(after, extent.end) + 4]
    if following[:1] in _SEPARATORS or listed + _told_behind(case, extent) >= state.count:
        return True  # it goes on, beyond what could be read of it, or in sentences of their own
    least = listed * 2 if "\n" in case.text[slice(*extent)] else listed * 2 + 1  # items tell of some, a list names all
    if case.holds("and_others", case.text[extent.end - 1 : extent.end]):
        return True
    return least <= state.count or case.says("partly", before, extent.start) or case.holds("and_others", following)


def _on_plain_lines(stretch: str) -> bool:
    """进度滞后的是：⏎公共停车场建设。…⏎绿道二期。…: names on lines without numbers, of which not all may be read."""
    behind = stretch.partition("\n")[2].lstrip()
    return behind[:1].isalpha()


def _told_behind(case: Case, extent: Span) -> int:
    """How many projects the same paragraph reports on behind a list, and how many it says that the rest are (其余6项
    正在组织实施)."""
    end = case.text.find("\n", extent.end)
    last = end if end >= 0 else len(case.text)
    told = sum(extent.end <= project.title_span.start < last for project in case.bulletin.projects)
    return told + sum(int(n.value or 0) for n in case.numbers(extent.end, last) if n.role == "remainder")


def _extent(state: StatusCount) -> Span:
    spans = [member.span for member in state.members]
    return Span(min(span.start for span in spans), max(span.end for span in spans))


def status_twice(case: Case) -> Iterator[Finding]:
    """One name in two status lists of one place, each printed with its count."""
    for summary in case.bulletin.summaries:
        seen: dict[str, tuple[str, Span]] = {}
        for state in summary.by_status:
            for member in state.members if state.count is not None and state.status else ():
                text, span = seen.setdefault(member.text, (state.status_text, member.span))
                if text != state.status_text and span != member.span:
                    message = f"{_place(summary)}“{member.name}”既列为{text}，又列为{state.status_text}"
                    yield finding("status_twice", Severity.WARNING, message, span, member.span)


def _place(summary: Summary) -> str:
    return summary.region or ""
