"""Printed growth (同比, 环比) against the archive's own figures of a year or a month before."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import partial
from typing import NamedTuple

from bulletin_parser.comparable import same_unit
from bulletin_parser.compare.months import Months
from bulletin_parser.reconciliation.archive import Archive
from bulletin_parser.reconciliation.discrepancies import Discrepancy, Figure, called
from bulletin_parser.reconciliation.scopes import held_against, length, scope, shifted
from bulletin_parser.reconciliation.told import Statement
from bulletin_parser.rounding import Interval, computed, decimals, growth, overlap, percent_stands_for, stands_for
from bulletin_parser.values import Severity, Span

_YEAR = 12
_NEAR = 12  # characters before a change in which its cue stands
_CODES = {"yoy": "yoy_mismatch", "mom": "mom_mismatch"}


class _Told(NamedTuple):
    """A figure of a statement, of which kind, and the months that it is of."""

    statement: Statement
    kind: str
    months: Months

    @property
    def figure(self) -> Figure:
        return self.statement.figures[self.kind]

    @property
    def interval(self) -> Interval:
        return percent_stands_for(self.figure) if self.kind == "rate" else stands_for(self.figure)

    @property
    def is_level(self) -> bool:
        """Whether it does not add up over the months: %, 元/月."""
        return self.kind == "rate" or self.statement.observation.is_level


class _Reading(NamedTuple):
    """What the growth would be from an earlier figure, in percent, or in points where ``in_points``."""

    earlier: _Told
    grown: Interval
    exact: Decimal
    in_points: bool


def yoy_mismatch(archive: Archive) -> Iterator[Discrepancy]:
    """同比增长14.6%, where the archive's own figure of the same months a year before gives 19.2%."""
    series = _Series(archive)
    for told in series.with_growth("yoy"):
        against = held_against(archive, told.statement, _span(told.statement, "yoy"))
        years = int(told.months.end[:4]) - int(against.end[:4]) if against else 1
        if years > 0:
            readings = series.from_each(told, shifted(told.months, -years * _YEAR), "yoy")
            yield from _judge(archive, told, "yoy", readings, certain=True)


def mom_mismatch(archive: Archive) -> Iterator[Discrepancy]:
    """环比下降3.1%, where the archive's own figure of the month before gives a rise."""
    series = _Series(archive)
    for told in series.with_growth("mom"):
        before = _months_before(archive, told)
        readings = series.from_each(told, before, "mom") if before else []
        adds_up = told.months.is_year_to_date and length(told.months) > 1 and not told.is_level
        gains = series.from_gains(told) if readings and adds_up else []
        # 环比 of a figure of the year so far is mostly meant of what the last month added to it.
        near = archive.line_to(told.statement.source, _span(told.statement, "mom"))[-_NEAR:]
        if gains or not (adds_up and archive.says("month_on_month", near)):
            yield from _judge(archive, told, "mom", [*readings, *gains], certain=bool(gains) or not adds_up)


def _months_before(archive: Archive, told: _Told) -> Months | None:
    """The months that 环比 is from: the month or quarter before, or for a figure of the year so far its course."""
    months = told.months
    against = held_against(archive, told.statement, _span(told.statement, "mom"))
    if against and (told.is_level or months.is_year_to_date):
        return Months(months.start, against.end) if months.start <= against.end < months.end else None
    if against:
        return against
    if months.is_year_to_date and length(months) > 1:
        return Months(months.start, shifted(months, -1).end)
    return shifted(months, -length(months))


class _Series:
    """The statements of each indicator of a project in a place."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._rows: dict[tuple[object, ...], list[Statement]] = {}
        self._scopes: dict[tuple[int, Span], Months | None] = {}
        for each in archive.statements:
            self._rows.setdefault(self._key(each), []).append(each)

    @staticmethod
    def _key(statement: Statement) -> tuple[object, ...]:
        row = statement.observation
        return row.project_id, row.region, row.measure_key

    def with_growth(self, kind: str) -> Iterator[_Told]:
        """Each figure of which a growth is printed that can be computed from figures: not the real one of 增加值."""
        for statement in self._archive.statements:
            change = statement.figures.get(kind)
            if change is None or change.span is None or self._is_beyond(statement, change.span):
                continue
            in_points = self._archive.says("points", change.text)
            told = self._told(statement, "rate" if in_points and not _is_percent(statement) else "actual")
            if told and len(self._rows[self._key(statement)]) > 1:
                yield told

    def _is_beyond(self, statement: Statement, change: Span) -> bool:
        near = self._archive.line_to(statement.source, change)[-40:]
        about = f"{statement.observation.project}{statement.observation.indicator or ''}"
        return self._archive.says("not_from_figures", about + near)

    def _told(self, statement: Statement, kind: str) -> _Told | None:
        figure = statement.figures.get(kind)
        if figure is None or figure.span is None:
            return None
        key = statement.source.id, figure.span
        if key not in self._scopes:
            self._scopes[key] = scope(self._archive, statement, figure.span)
        months = self._scopes[key]
        return _Told(statement, kind, months) if months else None

    def earlier(self, told: _Told, months: Months) -> list[_Told]:
        """The figures of other bulletins of these months, in the same unit and of the same stage."""
        rows = (each for each in self._rows[self._key(told.statement)] if each.source != told.statement.source)
        found = (self._told(each, told.kind) for each in rows if each.observation.months.end[:4] == months.end[:4])
        return [
            each
            for each in found
            if each
            and each.months == months
            and same_unit(each.figure.unit) == same_unit(told.figure.unit)
            and self._archive.of_one_stage(each.statement, told.statement, told.kind)
        ]

    def from_each(self, told: _Told, months: Months, kind: str) -> list[_Reading]:
        """The growths from each figure of these months."""
        in_points = self._archive.says("points", told.statement.figures[kind].text)
        both = _is_percent(told.statement) and not in_points
        ways = (True, False) if both else (in_points,)
        return [_reading(each, told, points) for each in self.earlier(told, months) for points in ways if _fits(each)]

    def from_gains(self, told: _Told) -> list[_Reading]:
        """The growth of what the last month added over what the month before added, of figures of the year so far."""
        course = partial(Months, told.months.start)
        last, before = (self.earlier(told, course(shifted(told.months, -by).end)) for by in (1, 2))
        if length(told.months) == 2:
            return [_gain(told, one, None) for one in last if _fits(one)]
        return [_gain(told, one, other) for one in last for other in before if one.figure.value > other.figure.value]


def _fits(earlier: _Told) -> bool:
    return earlier.figure.value > 0 and earlier.interval.low > 0


def _reading(earlier: _Told, told: _Told, in_points: bool) -> _Reading:
    grown = growth(earlier.interval, told.interval, in_points=in_points)
    old, new = earlier.figure.value, told.figure.value
    return _Reading(earlier, grown, new - old if in_points else (new - old) * 100 / old, in_points)


def _gain(told: _Told, last: _Told, before: _Told | None) -> _Reading:
    start = before.interval if before else Interval(Decimal(0), Decimal(0))
    base = before.figure.value if before else Decimal(0)
    old = Interval(last.interval.low - start.high, last.interval.high - start.low)
    new = Interval(told.interval.low - last.interval.high, told.interval.high - last.interval.low)
    exact = (told.figure.value - last.figure.value) * 100 / (last.figure.value - base) - 100
    loose = old.low <= 0
    return _Reading(last, Interval(Decimal(-(10**9)), Decimal(10**9)) if loose else growth(old, new), exact, False)


def _judge(
    archive: Archive, told: _Told, kind: str, readings: Sequence[_Reading], *, certain: bool
) -> Iterator[Discrepancy]:
    """A discrepancy where no way of reading the growth gives what is printed."""
    printed = told.statement.figures[kind]
    if not readings or any(overlap(percent_stands_for(printed), each.grown) for each in readings):
        return
    first = readings[0]
    row = told.statement.observation
    name = called(row.project, row.indicator, row.place) + ("完成率" if told.kind == "rate" else "")
    shown = computed(abs(first.exact), abs(printed.value))
    message = (
        f"{name}{first.earlier.months.chinese}为{first.earlier.figure.words}，{told.months.chinese}为{told.figure.words}，"
        f"应{_beside(kind, first.earlier.months, told.months)}{_words(first.exact, shown, first.in_points)}，"
        f"文中为{_words(printed.value, _digits(printed), first.in_points)}"
    )
    explained = archive.says("revised", archive.told_with(told.statement))
    severity = Severity.WARNING if certain and not explained else Severity.INFO
    old, new = first.earlier, told
    sides = (
        archive.side(old.statement.source, old.figure.span),
        archive.side(new.statement.source, new.figure.span),
        archive.side(new.statement.source, printed.span),
    )
    yield Discrepancy(_CODES[kind], severity, message + ("（文中有说明）" if explained else ""), sides, row.place)


def _beside(kind: str, earlier: Months, months: Months) -> str:
    """同比, 环比, or 较前 where the text names other months to compare with than the last ones."""
    if kind == "yoy":
        return "同比" if shifted(earlier, _YEAR) == months else "较前"
    just_before = shifted(months, -1).end == earlier.end or shifted(earlier, length(months)) == months
    return "环比" if just_before else "较前"


_VERBS: Mapping[bool, tuple[str, str]] = {False: ("增长", "下降"), True: ("提高", "下降")}


def _words(value: Decimal, shown: str, in_points: bool) -> str:
    """增长14.6%, 下降1.2个百分点, 持平."""
    if value == 0:
        return "持平"
    return f"{_VERBS[in_points][value < 0]}{shown}{'个百分点' if in_points else '%'}"


def _digits(printed: Figure) -> str:
    """The printed figure without its sign and unit."""
    value = abs(printed.value)
    return f"{value:.{decimals(value)}f}"


def _is_percent(statement: Statement) -> bool:
    return "%" in (statement.observation.actual_unit or "")


def _span(statement: Statement, kind: str) -> Span:
    span = statement.figures[kind].span
    assert span is not None  # what has no place is not asked for
    return span
