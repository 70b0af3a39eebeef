"""One figure said twice, differently."""

from collections.abc import Iterator
from decimal import Decimal

from bulletin_parser.audit.case import Case, finding
from bulletin_parser.records import Finding, Indicator, Number, Project, Quantity, Severity, Span, Summary
from bulletin_parser.rounding import stands_for

_FAR = Decimal("1.3")  # figures further apart are of other months or parts
_MOST = 200  # indicators in one unit: more are no report that narrates itself
_SHORTEST_NAME = 4  # shorter names (投资, 项目) are said of many things


def said_twice(case: Case) -> Iterator[Finding]:
    """An indicator, or the totals of a place, reported twice with different figures."""
    yield from _indicators(case)
    yield from _totals(case)
    yield from _remarks(case)


def _indicators(case: Case) -> Iterator[Finding]:
    rows = [(project, row) for project in case.bulletin.projects for row in project.indicators if row.actual]
    named = [(project, row) for project, row in rows if len(row.name) >= _SHORTEST_NAME]
    seen: dict[tuple[str, str | None, str | None], tuple[Project, Indicator]] = {}
    for project, row in named:
        region = None if case.is_whole(row.region) else row.region
        unit = row.actual.unit if row.actual else None
        other, first = seen.setdefault((row.name, region, unit), (project, row))
        told = first.actual and row.actual and project is not other and _specific(row.name, project, other)
        if told and first.actual and row.actual and _of_one_time(case, first.actual.span, row.actual.span):
            yield from _differ(row.name, first.actual, row.actual)


def _of_one_time(case: Case, *spans: Span) -> bool:
    """Whether the lines of some figures do not name different months before them: 7月份，…为3.86 and 1—7月，…为4.92."""
    times = {"".join(periods[-1].text.split()) for span in spans if (periods := list(_periods_before(case, span)))}
    return len(times) < len(spans)


def _periods_before(case: Case, span: Span) -> Iterator[Number]:
    start = case.line_start(span)
    return (number for number in case.numbers(start, span.start) if number.role == "period")


def _specific(name: str, *projects: Project) -> bool:
    """Whether the name says of itself what is measured, so that it is one thing in both projects."""
    return any(name in project.title for project in projects)


def _totals(case: Case) -> Iterator[Finding]:
    seen: dict[tuple[str | None, str | None, str | None], tuple[Summary, Quantity]] = {}
    for summary in case.bulletin.summaries:
        for total in summary.totals if len(summary.group or "") >= _SHORTEST_NAME else ():
            other, first = seen.setdefault((summary.region, summary.group, total.unit), (summary, total))
            if other is not summary and _told_alike(case, first, total):
                yield from _differ(f"{summary.region or ''}{summary.group}", first, total)


def _told_alike(case: Case, one: Quantity, other: Quantity) -> bool:
    """Whether two totals are of the same: 中央督察反馈意见涉及我市整改任务46项 and 自治区督察反馈意见…58项 are not."""
    words, again = (case.text[case.breath_start(q.span) : q.span.start].strip() for q in (one, other))
    return words in again or again in words or words[:2] == again[:2]


def _remarks(case: Case) -> Iterator[Finding]:
    """A figure of the body that a narrative paragraph repeats differently: 全县已装安防设备220个, 250个."""
    known: dict[str | None, list[tuple[str, Quantity]]] = {}
    for project in case.bulletin.projects:
        for row in project.indicators:
            if row.actual and len(row.name) >= _SHORTEST_NAME and case.is_whole(row.region):
                known.setdefault(row.actual.unit, []).append((row.name, row.actual))
    for number in case.bulletin.numbers if known else ():
        if number.role == "remark" and number.unit and number.value and len(known.get(number.unit, ())) <= _MOST:
            clause = case.clause_before(number.span)
            meant = {quantity.span: (name, quantity) for name, quantity in known.get(number.unit, ()) if name in clause}
            if len(meant) == 1 and not case.holds("other_scope", clause) and not _of_a_place(case, clause):
                name, first = next(iter(meant.values()))
                repeated = Quantity(value=number.value, unit=number.unit, text=number.text, span=number.span)
                yield from _differ(name, first, repeated)


def _of_a_place(case: Case, clause: str) -> bool:
    return any(place in clause for place in case.places)


def _differ(name: str, first: Quantity, second: Quantity) -> Iterator[Finding]:
    one, two = stands_for(first), stands_for(second)
    apart = one.high < two.low or two.high < one.low
    if apart and first.unit != "%" and max(first.value, second.value) <= _FAR * min(first.value, second.value):
        message = f"{name}前后不一：前为{first.text.strip()}，后为{second.text.strip()}"
        yield finding("said_twice", Severity.WARNING, message, first.span, second.span)
