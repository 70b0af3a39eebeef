"""Parts against the whole: rows of counties, and the rows of a table above its 合计."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from bulletin_parser.audit.case import Case, amount, called, finding, head_cell, is_sum, like
from bulletin_parser.records import Finding, Indicator, Number, Project, Quantity, Severity, Span
from bulletin_parser.rounding import Interval, stands_for

_FEWEST_PARTS = 2
_FEWEST_ROWS = 3
_FAR = 2
_OF_WHICH = "其中"
_IN_ALL = ("共", "合计", "共计", "累计")  # 其中护理床位共11个指标: the last name of a list, and its count
_CLAUSE_ENDS = "，、；;。：:”\n"
_MORE = Decimal("1.005")  # rounding of the whole hides no more
_NAMES = {"actual": "完成数", "target": "目标数"}


class _Part(NamedTuple):
    """A figure, and the row that it stands in."""

    row: Indicator
    quantity: Quantity


def region_sum(case: Case) -> Iterator[Finding]:
    """Counties whose figures add up to more than the whole, or, where all are given, to another number."""
    for project in case.bulletin.projects:
        for kind in _NAMES:
            for parts in _by_name(case, project, kind):
                named = _of_that_name(case, project, parts, kind)
                near = named and case.one_sentence(named.quantity.span, parts[0].quantity.span)
                whole = named if near else _beside(case, project, parts, kind) or named
                if whole and _addable(case, [whole, *parts]):
                    yield from _judge(case, project, whole, parts, kind)
    yield from _columns(case)


def _by_name(case: Case, project: Project, kind: str) -> Iterator[list[_Part]]:
    """The figures of each indicator for places, two or more of them; of a place said twice the first counts."""
    found: dict[str, dict[str | None, _Part]] = {}
    for row in project.indicators:
        quantity = _quantity(row, kind)
        if quantity and not case.is_whole(row.region) and not _adds_up(row.region):
            found.setdefault(row.name, {}).setdefault(row.region, _Part(row, quantity))
    yield from (list(parts.values()) for parts in found.values() if len(parts) >= _FEWEST_PARTS)


def _adds_up(region: str | None) -> bool:
    """县区级 beside 市本级 and the counties: a row that adds some of the others up."""
    return region is not None and region.endswith("级") and not region.endswith("本级")


def _beside(case: Case, project: Project, parts: Sequence[_Part], kind: str) -> _Part | None:
    """The figure of the whole that the parts follow in its sentence: 开工135个（梅江区38个、…）."""
    first = min(part.quantity.span for part in parts)
    before = [part for part in _wholes(case, project, kind) if part.quantity.span.end <= first.start]
    nearest = max(before, key=lambda part: part.quantity.span, default=None)
    if nearest is None or not case.one_sentence(nearest.quantity.span, first):
        return None
    between = case.between(nearest.quantity.span.end, first.start)
    return nearest if case.holds("of_which", between) or case.holds("opens_parts", between) else None


def _of_that_name(case: Case, project: Project, parts: Sequence[_Part], kind: str) -> _Part | None:
    """The figure of the whole under the name of the parts: what adds all of them up, or is said of all places."""
    name = parts[0].row.name
    named = [part for part in _wholes(case, project, kind) if part.row.name == name]
    sums = [part for part in named if is_sum(case, part.row) or _closes(case, part, parts)]
    whole = max(sums, key=lambda part: part.quantity.value, default=None)
    if whole and not _is_of_some(sums, whole, parts):
        return whole
    return next((part for part in named if part not in sums), None)


def _closes(case: Case, whole: _Part, parts: Sequence[_Part]) -> bool:
    """Whether 全州 stands in the last row of a table: in the first one it need not be the sum of the rows."""
    below = all(part.quantity.span < whole.quantity.span for part in parts)
    return below and case.grammar.kind("regions", head_cell(case, whole.row)) == "whole"


def _is_of_some(sums: Sequence[_Part], whole: _Part, parts: Sequence[_Part]) -> bool:
    """Whether a sum is of a group of rows: it stands amid them, or each group has such a one (小计)."""
    sides = {part.quantity.span < whole.quantity.span for part in parts}
    return len(sides) > 1 or sum(part.row.region == whole.row.region for part in sums) > 1


def _wholes(case: Case, project: Project, kind: str) -> Iterator[_Part]:
    for row in project.indicators:
        quantity = _quantity(row, kind)
        if quantity and case.is_whole(row.region):
            yield _Part(row, quantity)


def _judge(case: Case, project: Project, whole: _Part, parts: Sequence[_Part], kind: str) -> Iterator[Finding]:
    total = sum((part.quantity.value for part in parts), Decimal(0))
    if not whole.quantity.value < total * _FAR < whole.quantity.value * _FAR**2:
        return  # of other things than the whole
    summed, stated = _sum(parts), stands_for(whole.quantity)
    if summed.low > stated.high or (_is_all(case, project, whole, parts) and summed.high < stated.low):
        relation = "超过" if total > whole.quantity.value else "少于"
        name = called(project) if whole.row.name in project.name else f"{called(project)}{whole.row.name}"
        told = f"{name}各地{_NAMES[kind]}合计{like(whole.quantity, total)}，{relation}全域的{amount(whole.quantity)}"
        yield finding("region_sum", Severity.WARNING, told, whole.quantity.span, *_spans(parts))


def _is_all(case: Case, project: Project, whole: _Part, parts: Sequence[_Part]) -> bool:
    """Whether the parts are all places: the row of a 合计 is there, or every county that has a summary."""
    name = whole.row.name
    summed = any(is_sum(case, row) and row.name == name for row in project.indicators) or _closes(case, whole, parts)
    return summed or (len(case.counties) > 1 and {part.row.region for part in parts} >= case.counties)


def _sum(parts: Sequence[_Part]) -> Interval:
    intervals = [stands_for(part.quantity) for part in parts]
    return Interval(
        sum((each.low for each in intervals), Decimal(0)), sum((each.high for each in intervals), Decimal(0))
    )


def _spans(parts: Sequence[_Part]) -> list[Span]:
    return [part.quantity.span for part in parts]


def _columns(case: Case) -> Iterator[Finding]:
    """The 合计 of a table each line of which is a project."""
    for project in case.bulletin.projects:
        for row in project.indicators if len({row.region for row in project.indicators}) == 1 else ():
            for kind in _NAMES if is_sum(case, row) else ():
                whole = _quantity(row, kind)
                parts = _above(case, row, whole, kind) if whole else []
                if whole and len(parts) >= _FEWEST_ROWS and _addable(case, [_Part(row, whole), *parts]):
                    yield from _judge_column(case, row, whole, parts, kind)


def _above(case: Case, total: Indicator, whole: Quantity, kind: str) -> Sequence[_Part]:
    """The figures of that name in the lines right above, up to the first line that has none or is such a sum itself;
    none at all where it is another sum (小计 above some of the rows of a 合计)."""
    by_line: Mapping[int, _Part] = {
        case.line(quantity.span.start): _Part(row, quantity)
        for project in case.bulletin.projects
        for row in project.indicators
        if row.name == total.name and (quantity := _quantity(row, kind))
    }
    line, found = case.line(whole.span.start) - 1, list[_Part]()
    while (part := by_line.get(line)) and not is_sum(case, part.row):
        found.append(part)
        line -= 1
    return found if part is None or head_cell(case, part.row) == head_cell(case, total) else ()


def _judge_column(case: Case, row: Indicator, whole: Quantity, parts: Sequence[_Part], kind: str) -> Iterator[Finding]:
    summed, stated = _sum(parts), stands_for(whole)
    if summed.low > stated.high or summed.high < stated.low:
        total = sum((part.quantity.value for part in parts), Decimal(0))
        told = f"表中{row.name}{_NAMES[kind]}各行之和为{like(whole, total)}，{head_cell(case, row)}栏为{amount(whole)}"
        yield finding("region_sum", Severity.WARNING, told, whole.span, *_spans(parts))


def part_exceeds(case: Case) -> Iterator[Finding]:
    """A part that is more than anything before it in its sentence: 转移就业18.62万人，其中稳定就业的19.05万人."""
    largest: dict[str, Number] = {}
    at, is_part = 0, False
    for number in case.all_numbers:
        between = case.between(at, number.span.start)
        if "。" in between or "\n" in between:
            largest = {}
        is_part = _OF_WHICH in between or (is_part and not any(mark in between for mark in _CLAUSE_ENDS))
        at = max(at, number.span.end)
        if number.role == "threshold":
            continue  # 1亿元及以上项目4个，其中10亿元及以上项目1个
        if number.unit and number.unit != "%" and number.value:
            whole = largest.get(number.unit)
            counted = whole and whole.value and whole.value % 1 == 0  # 每千人口托位数达到3.6个，其中新增托位6500个
            more = counted and whole and whole.value and number.value > whole.value * _MORE
            if is_part and whole and more and not between.endswith(_IN_ALL):
                told = f"其中的{_words(number)}超过前面的{_words(whole)}"
                yield finding("part_exceeds", Severity.WARNING, told, whole.span, number.span)
            if whole is None or number.value > (whole.value or 0):
                largest[number.unit] = number


def _words(number: Number) -> str:
    return "".join(number.text.split())


def _quantity(row: Indicator, kind: str) -> Quantity | None:
    return row.actual if kind == "actual" else row.target


def _addable(case: Case, parts: Sequence[_Part]) -> bool:
    """Whether the figures are of one unit, and of a kind that adds up: no shares, averages or prices."""
    unit = parts[0].quantity.unit or ""
    one = all(part.quantity.unit == unit for part in parts)
    name = parts[-1].row.name
    level = case.holds("average", name) or name.endswith(case.words("level"))
    return one and unit not in ("", "%", "‰") and "/" not in unit and not level
