"""Counts against totals, shares against counts, items against the number that a heading announces."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from bulletin_parser.audit.case import Case, amount, finding, plain
from bulletin_parser.records import Finding, Quantity, Section, Severity, Span, Status, StatusCount, Summary
from bulletin_parser.rounding import Interval, agrees, computed, quotient

_FULL_ACCOUNT = 3  # this many kinds of status claim to be all
_MOST_STATES = 8
_NEARLY_ALL = 98  # percent
_ALL = 101  # percent, with what rounding adds
_PERCENT = "%"
_REST = 4  # characters before a count in which 其余 says that it is all the rest
_SOON = 5  # characters after a count in which 其中 says that the next is part of it
_OF_ANOTHER = 25  # points: a share that far off is of something else than the total
_MEASURED = frozenset({"target", "actual", "target_restated", "restated"})  # 新增学位8000个 announces no items
_ITEMS = frozenset({"things", "cases"})
_MOST_LISTED = 100  # items of a list: 新建充电桩1500台 announces an amount


def count_total(case: Case) -> Iterator[Finding]:
    """Counts by status that do not add up to the total (8+9+7=24), where they claim to."""
    for summary in case.bulletin.summaries:
        counted = [state for state in summary.by_status if state.count is not None]
        counts = [state.count for state in counted if state.count is not None]
        totals = [int(t.value) for t in summary.totals if t.bound is None and t.value == int(t.value)]
        if len(counts) < 2 or not totals or sum(counts) in totals or _nested(case, counted):
            continue
        if max(counts) > max(totals) or _repeated(counted):
            continue  # of other things than the total
        total = _nearest(summary.totals, sum(counts))
        if _some_make(counts, int(total.value)) or _others_make_up(case, summary, total, sum(counts)):
            continue
        if (sum(counts) > max(totals) and not _overlap(counted, totals)) or _full(case, counted, summary):
            sums = "+".join(map(str, counts))
            message = f"{summary.region or ''}分项{sums}={sum(counts)}，与总数{amount(total)}不符"
            spans = [state.count_span for state in counted]
            yield finding("count_total", Severity.WARNING, message, total.span, *spans)


def _overlap(counted: Sequence[StatusCount], totals: Sequence[int]) -> bool:
    """136个达到时间进度，占91.9%；有97个完成全年任务，占65.5%: whether shares, each right, make more than all by
    themselves, so that the one is part of the other."""
    shares = [(state.share, Decimal(state.count)) for state in counted if state.share is not None and state.count]
    right = all(
        any(agrees(share, Interval(part, part), Interval(Decimal(total), Decimal(total))) for total in totals if total)
        for share, part in shares
    )
    return len(shares) == len(counted) and right and sum(share for share, _ in shares) > _ALL


def _some_make(counts: Sequence[int], total: int) -> bool:
    """Whether some of the counts make the total, so that the others are parts of those."""
    sizes = range(2, len(counts)) if len(counts) <= _MOST_STATES else ()
    return any(sum(some) == total for size in sizes for some in combinations(counts, size))


def _nested(case: Case, counted: Sequence[StatusCount]) -> bool:
    """Whether one count is part of another: 已开工35个，其中完工12个."""
    places = [state.count_span for state in counted if state.count_span]
    if any(case.says("of_which", place.end, place.end + _SOON) for place in places):
        return True
    begun = (state.status_text for state in counted if state.status is not Status.NOT_STARTED)
    return any(case.holds("begun", text) for text in begun)


def _others_make_up(case: Case, summary: Summary, total: Quantity, counted: int) -> bool:
    """Whether the statement counts the rest apart: 另有1小项暂未下达目标任务."""
    taken = {state.count_span for state in summary.by_status} | {each.span for each in summary.totals}
    others = (number for number in case.numbers(*summary.span) if number.span not in taken)
    return any(number.value == total.value - counted for number in others if number.unit in (None, total.unit))


def _full(case: Case, counted: Sequence[StatusCount], summary: Summary) -> bool:
    """Whether the counts claim to be all: enough kinds of status, and none of the summary's is without a count."""
    kinds = {state.status for state in counted if state.status}
    if any(
        case.holds("others", case.clause_before(state.count_span)[-_REST:]) for state in counted if state.count_span
    ):
        return True  # 已完成7项，其余17项均按序时推进
    shares = [state.share for state in counted if state.share is not None]
    if len(shares) == len(counted) and sum(shares) < _NEARLY_ALL:
        return False  # by their own shares there are more
    if sum(state.count or 0 for state in counted) * 2 < max(total.value for total in summary.totals):
        return False  # 承担任务31项，已完成8项，滞后3项，未启动1项: most are left out
    return len(kinds) >= _FULL_ACCOUNT and {state.status for state in summary.by_status} <= kinds


def _repeated(counted: Sequence[StatusCount]) -> bool:
    texts = [state.status_text for state in counted]
    return len(set(texts)) < len(texts)


def _nearest(totals: Sequence[Quantity], value: int) -> Quantity:
    return min(totals, key=lambda total: abs(total.value - value))


def share_mismatch(case: Case) -> Iterator[Finding]:
    """A printed share that is not the count's share of any of the totals."""
    for summary in case.bulletin.summaries:
        totals = [t for t in summary.totals if t.value > 0] + _sum_as_total(summary)
        for state in summary.by_status if totals else ():
            if state.count is not None and state.share is not None and _is_its(case, summary, state, state.share):
                yield from _judge_share(summary, state, state.share, totals)


def _is_its(case: Case, summary: Summary, state: StatusCount, share: Decimal) -> bool:
    """Whether a share is printed with its count, not with a figure of its members, and of one of the totals."""
    if _of_another(case, summary, state, share):
        return False
    if not (state.count_span and state.share_span):
        return True
    first, second = sorted((state.count_span, state.share_span))
    others = (number.unit for number in case.numbers(first.end, second.start))
    return case.one_breath(first, second) and _PERCENT not in others


def _of_another(case: Case, summary: Summary, state: StatusCount, share: Decimal) -> bool:
    """Whether the share is of a number that the statement prints beside its totals (分解为167项具体工作)."""
    part = Decimal(state.count or 0)
    taken = {each.count_span for each in summary.by_status}
    printed = (number for number in case.numbers(*summary.span) if number.span not in taken and number.unit != _PERCENT)
    return any(n.value and agrees(share, Interval(part, part), Interval(n.value, n.value)) for n in printed)


def _judge_share(summary: Summary, state: StatusCount, share: Decimal, totals: Sequence[Quantity]) -> Iterator[Finding]:
    part = Decimal(state.count or 0)
    if any(agrees(share, Interval(part, part), Interval(total.value, total.value)) for total in totals):
        return
    total = min(totals, key=lambda total: abs(quotient(part, total.value) - share))
    exact = quotient(part, total.value)
    if abs(exact - share) < _OF_ANOTHER:
        unit = total.unit or "个"
        count = f"{summary.region or ''}{state.status_text}的{plain(part)}{unit}"
        message = f"{count}占{plain(total.value)}{unit}的{computed(exact, share)}%，文中为{plain(share)}%"
        yield finding(
            "share_mismatch", Severity.WARNING, message, total.span, state.count_span or state.span, state.share_span
        )


def _sum_as_total(summary: Summary) -> list[Quantity]:
    """The sum of the counts as a total, when there are several, each with a share, and the shares make 100.

    Where it is not the printed total, that is queried, and not every share as well.
    """
    counted = [state for state in summary.by_status if state.count is not None]
    shares = [state.share for state in counted if state.share is not None]
    if len(counted) < 2 or len(shares) < len(counted) or abs(Decimal(sum(shares)) - 100) > 1:
        return []
    total = sum(state.count or 0 for state in counted)
    return [Quantity(value=Decimal(total), unit="个", text=f"{total}个", span=summary.span)] if total else []


def group_count(case: Case) -> Iterator[Finding]:
    """A heading that announces another number of items (10件重点民生实事) than follow it, numbered from 1 on."""
    parents = {section.id: section.parent for section in case.bulletin.sections}
    below: dict[str | None, list[int | None]] = {}
    for project in case.bulletin.projects:
        below.setdefault(parents.get(project.section or ""), []).append(project.ordinal)
    for section in case.bulletin.sections:
        ordinals = below.get(section.id, [])
        if section.heading and len(ordinals) > 1 and ordinals == list(range(1, len(ordinals) + 1)):
            announced = _announced(case, section, len(ordinals))
            if announced and announced != len(ordinals) and not case.says("others", *section.span):
                message = f"“{section.heading}”写明{announced}项，其下列出{len(ordinals)}项"
                yield finding("group_count", Severity.WARNING, message, _line(section))


def _announced(case: Case, section: Section, listed: int) -> int | None:
    """The number of items in a heading, when it has one; a status (已完成的任务（37项）) may list some only."""
    start, end = _line(section)
    counts = (number for number in case.numbers(start, end) if number.unit and number.role not in _MEASURED)
    found = [number for number in counts if case.grammar.kind("like_units", number.unit or "") in _ITEMS]
    if len(found) != 1 or not found[0].value or found[0].value > _MOST_LISTED:
        return None
    partly = found[0].role == "status_count" and listed * 2 <= found[0].value
    return None if partly else int(found[0].value)


def _line(section: Section) -> Span:
    length = len(section.printed_label) + len(section.heading or "")
    return Span(section.span.start, section.span.start + length)
