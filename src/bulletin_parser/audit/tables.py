"""Prose against table: a figure in a sentence that the table beside it gives differently."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cached_property
from typing import NamedTuple

from bulletin_parser.audit.case import Case, amount, called, finding, is_sum
from bulletin_parser.records import Finding, Indicator, Project, Quantity, Severity, Span
from bulletin_parser.rounding import Interval, decimals, stands_for

_FAR = Decimal("1.3")  # figures further apart are of other things
_FAR_POINTS = Decimal(15)
_VERY_NEAR = Decimal("1.05")  # for what only the head of a column says to be of one thing
_VERY_NEAR_POINTS = Decimal(3)
_SHORTEST = 4  # names shorter than this (投资, 开工) are said of many things
_MOST = 500  # cells of a place: more are no table that is told in prose
_PERCENT = "%"
_ROW = 80  # characters of a row behind its last figure
_CAPTION = 120  # characters before the first figure of a table in which its caption stands
_BARS = "\t|｜"
_STOPS = "，,。；"
_SO_FAR = "累计"
_Key = tuple[str, str | None, str | None]


class _Figure(NamedTuple):
    """A figure of a row: an actual, a target or a rate, and where it is printed."""

    project: Project
    row: Indicator
    kind: str
    value: Quantity | Decimal
    span: Span

    @property
    def name(self) -> str:
        """What is measured, without the 累计 that tells it from a month's."""
        return self.row.name.removesuffix(_SO_FAR)

    @property
    def unit(self) -> str | None:
        return self.value.unit if isinstance(self.value, Quantity) else _PERCENT


class _Told:
    """A figure with the values that it may stand for."""

    def __init__(self, figure: _Figure, *, parted: bool = False) -> None:
        self.figure = figure
        self.parted = parted  # said of several projects: each is a part of what the table sums up

    @cached_property
    def interval(self) -> Interval:
        value = self.figure.value
        if isinstance(value, Quantity):
            return stands_for(value)
        half = Decimal("0.5").scaleb(-decimals(value))
        return Interval(value - half, value + half)


def prose_table(case: Case) -> Iterator[Finding]:
    """A figure of a sentence that no table agrees with though one has nearly the same for that place."""
    tables: dict[_Key, list[_Told]] = {}
    prose: list[_Figure] = []
    barred: dict[int, bool] = {}
    for figure in _figures(case):
        if _in_table(case, figure.span, barred):
            tables.setdefault(_key(case, figure), []).append(_Told(figure))
        elif any(mark in case.line_at(figure.span) for mark in _STOPS):
            prose.append(figure)
    prose = [figure for figure in prose if not _amid_table(figure, tables)]
    ends = Counter(end for figure in prose for end in _ends(case, figure)) if tables else Counter()
    for figure in prose if tables else ():
        key = _key(case, figure)
        parted = ends[key, figure.name] > 1
        yield from _judge(case, _Told(figure, parted=parted), tables.get(key, ()))


def _ends(case: Case, figure: _Figure) -> Iterator[tuple[_Key, str]]:
    """What a figure's name ends with: 支付 of 中央资金支付率84.6% and of 省级资金支付率69.2% is of parts."""
    key, name = _key(case, figure), figure.name
    return ((key, name[i:]) for i in range(len(name)))


def _amid_table(figure: _Figure, tables: Mapping[_Key, Sequence[_Told]]) -> bool:
    """Whether a sentence is itself a cell of the table whose figures its project has before it and behind it, or right
    beside it: 完成率 72.0 | 路基工程完成85%，桥涵正在施工."""
    mine = [told.figure.span for cells in tables.values() for told in cells if told.figure.project is figure.project]
    return any(0 <= figure.span.start - cell.end <= _ROW for cell in mine)


def _figures(case: Case) -> Iterator[_Figure]:
    for project in case.bulletin.projects:
        for row in project.indicators:
            for kind, quantity in (("actual", row.actual), ("target", row.target)):
                if quantity and quantity.unit != _PERCENT:
                    yield _Figure(project, row, kind, quantity, quantity.span)
            place = row.figure_spans.get("rate")
            if row.rate is not None and place:
                yield _Figure(project, row, "rate", row.rate, place)


def _in_table(case: Case, span: Span, barred: dict[int, bool]) -> bool:
    """Whether a figure is a cell: of a line parted by tabs or bars, or alone in its line. ``barred`` keeps which lines
    are parted so, by number."""
    number, line = case.line(span.start), case.line_at(span)
    if number not in barred:
        barred[number] = any(bar in line for bar in _BARS)
    return barred[number] or line.strip() == case.text[span.start : span.end].strip()


def _key(case: Case, figure: _Figure) -> _Key:
    return figure.kind, figure.unit, None if case.is_whole(figure.row.region) else figure.row.region


def _judge(case: Case, told: _Told, cells: Sequence[_Told]) -> Iterator[Finding]:
    if len(cells) > _MOST or any(_overlap(told.interval, cell.interval) for cell in cells):
        return
    likely = [cell for cell in cells if _near(told, cell) and _is_of(case, told, cell)]
    if len(likely) == 1:
        figure, cell = told.figure, likely[0].figure
        place = f"（{figure.row.region}）" if figure.row.region else ""
        printed, listed = (_printed(case, each) for each in (figure, cell))
        message = f"{called(figure.project)}{place}正文为{printed}，表中为{listed}"
        yield finding("prose_table", Severity.WARNING, message, figure.span, cell.span)


def _printed(case: Case, figure: _Figure) -> str:
    """The figure with its unit, which may stand in the head of its column."""
    if isinstance(figure.value, Quantity):
        return amount(figure.value)
    return "".join(case.text[slice(*figure.span)].split()).rstrip("%％") + _PERCENT


def _overlap(one: Interval, other: Interval) -> bool:
    return one.low <= other.high and other.low <= one.high


def _near(one: _Told, other: _Told, times: Decimal = _FAR, points: Decimal = _FAR_POINTS) -> bool:
    if one.figure.kind == "rate":
        return abs(one.interval.low - other.interval.low) <= points
    low, high = sorted((one.interval.low, other.interval.low))
    return low > 0 and high <= low * times


def _is_of(case: Case, told: _Told, cell: _Told) -> bool:
    """Whether the table's figure is of the same thing: of one project, or one name holds the other."""
    figure, listed = told.figure, cell.figure
    if figure.project is listed.project:
        names = figure.name, listed.name, figure.project.title
        if len(figure.name) < _SHORTEST and figure.name != listed.name:
            return False  # 投资 of a part of 固定资产投资
        return any(names[0] in name or name in names[0] for name in names[1:])  # 主体完成60% is of a part
    named = figure.name.removeprefix("已")
    own = named[:2] in figure.project.title  # 社会事业支付率 is of a part, 开工小区 of the whole
    if own and case.is_whole(listed.row.region) and named in _head(case, listed.project):
        return _near(told, cell, _VERY_NEAR, _VERY_NEAR_POINTS)
    if figure.name == listed.name and figure.project.title in listed.project.title:
        return True  # 城镇老旧小区改造 over a table of 郴州市2022年城镇老旧小区改造
    one, other = sorted((figure.name, listed.name), key=len)
    if one == other and is_sum(case, listed.row):
        return own or not (told.parted or _of_some(case, listed.project))
    return one in other and (len(one) >= _SHORTEST or not case.is_whole(figure.row.region))


def _of_some(case: Case, table: Project) -> bool:
    """附表：部分乡镇（街道）缴费情况: whether what stands over a table says that its sum is of some places only."""
    first = min((row.span.start for row in table.indicators), default=0)
    return case.says("partly", max(0, first - _CAPTION), first)


def _head(case: Case, table: Project) -> str:
    """The words over the first figures of a table: its columns' heads."""
    start = table.title_span.start
    return case.between(start, min((row.span.start for row in table.indicators), default=start))
