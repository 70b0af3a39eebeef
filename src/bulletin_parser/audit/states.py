"""Statuses against what else the bulletin says of the project: its counties, its own figures."""

from collections.abc import Iterator
from decimal import Decimal

from bulletin_parser.audit.case import Case, called, finding, plain
from bulletin_parser.records import Finding, Indicator, Member, Project, Quantity, Severity, Span, Status

_GOOD = frozenset({Status.COMPLETED, Status.AHEAD, Status.ON_TRACK})
_BAD = frozenset({Status.BEHIND, Status.NOT_STARTED})
_DONE = frozenset({Status.COMPLETED})
_FEWEST_COUNTIES = 3
_NEARLY_ALL = Decimal("0.85")
_FULL_RATE = Decimal(100)
_CLEARLY_SHORT = Decimal(90)
_SOON = 4  # characters behind a status in which a number says how many stand so
_NEAR = 16  # characters before a rate in which another figure says that it is of that
_JUDGED = _BAD | {Status.COMPLETED}  # by rates; ahead is judged by the gap to schedule alone
_Listed = tuple[str, Status | None, str, Member]


def status_contradiction(case: Case) -> Iterator[Finding]:
    """A project in good state for the whole place that all or nearly all counties list as behind, or the reverse."""
    listing = _listing(case) if len(case.counties) >= _FEWEST_COUNTIES else {}
    for project in case.bulletin.projects if listing else ():
        opposite = _opposite(project.status)
        found = [entry for entry in listing.get(project.title, ()) if entry[1] in opposite]
        places = {entry[0] for entry in found}
        if len(places) < _FEWEST_COUNTIES or len(places) < _NEARLY_ALL * len(case.counties):
            continue
        every = "全部" if len(places) == len(case.counties) else f"{len(case.counties)}个中的"
        message = f"{called(project)}全域{project.status_text}，{every}{len(places)}个县市区却列为{found[0][2]}"
        yield finding(
            "status_contradiction", Severity.WARNING, message, project.status_span, *(e[3].span for e in found)
        )


def _opposite(status: Status | None) -> frozenset[Status]:
    if status in _GOOD:
        return _BAD
    return _DONE if status in _BAD else frozenset()


def _listing(case: Case) -> dict[str, list[_Listed]]:
    """By title of the project: the places that list it, in which state, in which words."""
    listing: dict[str, list[_Listed]] = {}
    for summary in case.bulletin.summaries:
        for state in summary.by_status if summary.region in case.counties else ():
            for member in state.members:
                if member.project and summary.region:
                    entry = (summary.region, state.status, state.status_text, member)
                    listing.setdefault(member.project, []).append(entry)
    return listing


def status_vs_figures(case: Case) -> Iterator[Finding]:
    """Completed with every rate short of 100, behind with every rate at 100, not started with work done."""
    for project in case.bulletin.projects:
        if project.status in (None, Status.ON_TRACK) or not project.indicators or _of_a_stage(case, project):
            continue
        if project.status in _JUDGED:
            rates = [(row, row.rate) for row in project.indicators if row.rate is not None and _telling(case, row)]
            if rates:
                yield from _judge(case, project, rates)
        yield from _against_schedule(case, project)


def _of_a_stage(case: Case, project: Project) -> bool:
    """Whether a project is said to have completed a stage only (完成序时任务, 前期工作已完成)."""
    return project.status is Status.COMPLETED and case.holds("stage", project.status_text or "")


def _telling(case: Case, row: Indicator) -> bool:
    """Whether a rate says how far the work is: of the whole place, and not of money spent on it."""
    return (
        case.is_whole(row.region)
        and not _is_money(row.target)
        and not _is_money(row.actual)
        and not case.holds("money", row.name)
    )


def _of_a_reason(case: Case, project: Project, row: Indicator) -> bool:
    """至今未开工，主要原因是签约率低，目前为62.3%: whether a rate says why, not how far the work is."""
    span, said = row.figure_spans.get("rate"), project.status_span
    return span is not None and said is not None and "原因" in case.text[said.end : span.start]


def _is_money(quantity: Quantity | None) -> bool:
    return quantity is not None and quantity.unit is not None and quantity.unit.startswith("元")


def _judge(case: Case, project: Project, rates: list[tuple[Indicator, Decimal]]) -> Iterator[Finding]:
    row, rate = max(rates, key=lambda pair: pair[1])
    low_row, low = min(rates, key=lambda pair: pair[1])
    if not _is_of(case, project, row, alone=len(rates) == 1):
        return
    words = f"{called(project)}称{project.status_text}，完成率却为{plain(rate)}%"
    if project.status is Status.COMPLETED and rate < _FULL_RATE:
        severity = Severity.WARNING if rate < _CLEARLY_SHORT else Severity.INFO
        yield _finding(project, row, words, severity)
    elif project.status is Status.BEHIND and low >= _FULL_RATE:
        words = f"{called(project)}称{project.status_text}，完成率却已达{plain(low)}%"
        yield _finding(project, low_row, words, Severity.WARNING)
    elif project.status is Status.NOT_STARTED and rate > 0 and not _of_a_reason(case, project, row):
        yield _finding(project, row, words, Severity.WARNING)


def _is_of(case: Case, project: Project, row: Indicator, *, alone: bool) -> bool:
    """Whether the status can be of what the rate is of, and is one: not 完成率, not 的有8项，占30.8%."""
    place, status = row.figure_spans.get("rate"), project.status_span
    if not place or not status or (project.status_text or "").endswith("率") or not _is_main(case, project, row, place):
        return False
    if any(number.unit for number in case.numbers(status.end, status.end + _SOON)):
        return False
    first, second = sorted((status, place))
    places = (each.span.start for each in project.indicators if not case.is_whole(each.region))
    if any(first.end <= start < second.start for start in places):
        return False  # the status may be of the last of them
    # the one rate of a project is of what its status is of, wherever that stands
    return (alone and row.name in project.title) or case.one_breath(status, place)


def _is_main(case: Case, project: Project, row: Indicator, place: Span) -> bool:
    """Whether a rate is of the project's own figure: named like it, and none of another stands right before it."""
    own = {figure.span for figure in (row.actual, row.target) if figure}
    before = [number for number in case.numbers(place.start - _NEAR, place.start) if number.unit]
    return not any(number.span not in own for number in before[-1:]) and (
        row.name in project.title or project.name in row.name
    )


def _against_schedule(case: Case, project: Project) -> Iterator[Finding]:
    """Behind with every gap to schedule positive, or ahead with every gap negative."""
    rows = project.indicators
    gaps = [(row, row.vs_schedule) for row in rows if row.vs_schedule is not None and case.is_whole(row.region)]
    if not gaps:
        return
    row, gap = gaps[0]
    wrong = (project.status is Status.BEHIND and all(g > 0 for _, g in gaps)) or (
        project.status is Status.AHEAD and all(g < 0 for _, g in gaps)
    )
    if wrong and case.one_sentence(project.status_span, row.figure_spans.get("vs_schedule")):
        side = "超" if gap > 0 else "落后"
        words = f"{called(project)}称{project.status_text}，却{side}序时进度{plain(abs(gap))}个百分点"
        spans = (project.status_span, row.figure_spans.get("vs_schedule"))
        yield finding("status_vs_figures", Severity.WARNING, words, *spans)


def _finding(project: Project, row: Indicator, words: str, severity: Severity) -> Finding:
    return finding("status_vs_figures", severity, words, project.status_span, row.figure_spans.get("rate"))
