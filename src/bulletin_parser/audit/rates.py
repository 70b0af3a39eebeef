"""Rates against the figures beside them: 完成1710个，目标6000个，完成年任务28% should be 28.5%."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import islice, permutations
from typing import NamedTuple

from bulletin_parser.audit.case import Case, amount, finding, plain, subject
from bulletin_parser.records import Finding, Indicator, Project, Quantity, Severity, Span
from bulletin_parser.rounding import computed, cut_off, decimals, is_right, quotient

_FINE_DIGITS = 2  # cutting off instead of rounding hides less than a hundredth of a point from here on
_GROSS = Decimal(5)  # points
_FAR = Decimal(25)
_NEAR = 8  # characters
_BESIDE = 4  # figures
_PERCENT = "%"
_HALF = "半"


def rate_mismatch(case: Case) -> Iterator[Finding]:
    """A printed rate that is not actual ÷ target, rounded half up to the digits printed."""
    for project in case.bulletin.projects:
        for row in project.indicators:
            if row.rate is not None and row.actual and row.target and _comparable(row.actual, row.target, case):
                found = list(_judge(project, row, row.rate, row.actual, row.target))
                if found and _is_of(case, row, row.rate, row.actual):
                    yield from found


def step_rate(case: Case) -> Iterator[Finding]:
    """A rate of a step (已开工169个，开工率92.3%) that is not its figure ÷ the project's one target in that unit."""
    for project in case.bulletin.projects:
        rows = _Rows.of(project)
        for row in project.indicators:
            place = row.figure_spans.get("rate")
            if row.rate is not None and place and not row.target:
                done = _own_step(case, row, place) if row.actual else _just_before(case, rows, row, place)
                target = _only_target(rows, row, done) if done else None
                if done and target and done.value <= target.value and not _given_beside(case, row, row.rate):
                    yield from _judge(project, row, row.rate, done, target)


class _Rows(NamedTuple):
    """The rows of a project by where the figure of what was done ends, and its targets by place and unit."""

    by_end: Mapping[int, Sequence[Indicator]]
    targets: Mapping[tuple[str | None, str | None], Sequence[Quantity]]

    @classmethod
    def of(cls, project: Project) -> "_Rows":
        by_end: dict[int, list[Indicator]] = {}
        targets: dict[tuple[str | None, str | None], list[Quantity]] = {}
        for row in project.indicators:
            if row.actual:
                by_end.setdefault(row.actual.span.end, []).append(row)
            if row.target:
                targets.setdefault((row.region, row.target.unit), []).append(row.target)
        return cls(by_end, targets)


def _own_step(case: Case, row: Indicator, place: Span) -> Quantity | None:
    """The figure of a row that is a step by its name (开工), where the rate is printed right behind it."""
    done = row.actual
    if done is None or case.grammar.kind("cues", row.name) != "step":
        return None
    near = 0 <= place.start - done.span.end <= _NEAR
    return done if near and case.one_sentence(done.span, place) else None


def _just_before(case: Case, rows: _Rows, row: Indicator, place: Span) -> Quantity | None:
    """The figure of the same step and place that is printed right before the rate."""
    near = (each for end in range(place.start, place.start - _NEAR - 1, -1) for each in rows.by_end.get(end, ()))
    found = next((each.actual for each in near if each.region == row.region and row.name in each.name), None)
    return found if found and case.one_sentence(found.span, place) else None


def _only_target(rows: _Rows, row: Indicator, done: Quantity) -> Quantity | None:
    """The project's one target in the unit of what was done, printed before it; one behind it is of the next thing."""
    targets = rows.targets.get((row.region, done.unit), ())
    sole = targets[0] if len(targets) == 1 else None
    return sole if sole and sole.value > 0 and sole.span.start < done.span.start else None


def _comparable(actual: Quantity, target: Quantity, case: Case) -> bool:
    """Whether the two count the same: one unit, or units that bulletins use for one thing (人 and 人次)."""
    if target.value <= 0 or _PERCENT in (actual.unit, target.unit):
        return False  # 体检率68.2%，目标62%: its rate is not of these
    if actual.unit == target.unit:
        return True
    kinds = [case.grammar.kind("like_units", quantity.unit or "") for quantity in (actual, target)]
    return kinds[0] is not None and kinds[0] == kinds[1]


def _is_of(case: Case, row: Indicator, rate: Decimal, actual: Quantity) -> bool:
    """Whether the rate can be of the figure: one printed before it, with others or a stop between, is of another; and
    已完成过半 is none."""
    place = row.figure_spans.get("rate")
    if place and _HALF in case.between(place.start, place.end):
        return False
    if place and place.end <= actual.span.start:
        apart = case.numbers(place.end, actual.span.start) or not case.one_breath(place, actual.span)
        return not apart
    return not (_given_beside(case, row, rate) or _of_another(case, row, rate) or _follows_another(case, row, actual))


def _follows_another(case: Case, row: Indicator, actual: Quantity) -> bool:
    """完成71公里，…投资3460万元，占计划投资的72.5%: whether money stands right before the rate of something else."""
    place = row.figure_spans.get("rate")
    between = case.numbers(actual.span.end, place.start) if place else ()
    last = between[-1] if between else None
    return last is not None and last.unit == "元" and actual.unit != "元"


def _given_beside(case: Case, row: Indicator, rate: Decimal) -> bool:
    """Whether the last figures before it give the rate, alone or of the target (占基本建成任务9.6万套的90.9%).

    Then it is of those. Only what stands between the same stops and semicolons counts: among many figures some two
    give any rate. A rate of no decimals is given by many, so that it must be theirs exactly.
    """
    place = row.figure_spans.get("rate")
    if place is None:
        return False
    before = reversed(case.numbers(case.breath_start(place), place.start))
    near = list(islice((n for n in before if n.unit not in (None, _PERCENT) and n.value), _BESIDE))
    pairs = [(a.value, b.value) for a, b in permutations(near, 2) if a.unit == b.unit]
    pairs += [(n.value, row.target.value) for n in near if row.target and n.unit == row.target.unit]
    half = Decimal("0.5").scaleb(-decimals(rate)) if decimals(rate) else Decimal(0)
    return any(rate - half <= quotient(one, other) <= rate + half for one, other in pairs if one and other)


def _of_another(case: Case, row: Indicator, rate: Decimal) -> bool:
    """Whether the rate is far off and other figures stand between it and the actual, so that it may be of those."""
    place = row.figure_spans.get("rate")
    if (
        place is None
        or not row.actual
        or not row.target
        or abs(quotient(row.actual.value, row.target.value) - rate) < _FAR
    ):
        return False
    return any(number.span != row.target.span for number in case.numbers(row.actual.span.end, place.start))


def _judge(project: Project, row: Indicator, rate: Decimal, actual: Quantity, target: Quantity) -> Iterator[Finding]:
    if is_right(rate, actual, target):
        return
    exact = quotient(actual.value, target.value)
    if cut_off(rate, exact) and decimals(rate) >= _FINE_DIGITS:
        severity = Severity.INFO
    else:
        severity = Severity.ERROR if abs(exact - rate) >= _GROSS else Severity.WARNING
    right = computed(exact, rate)
    message = f"{subject(project, row)}完成{amount(actual)}、目标{amount(target)}，应为{right}%，文中为{plain(rate)}%"
    yield finding("rate_mismatch", severity, message, target.span, actual.span, row.figure_spans.get("rate"))
