"""Bulletins of the same months against one another: a county's own and the prefecture's, or two of one place."""

from collections.abc import Iterator, Sequence
from itertools import combinations, groupby

from bulletin_parser.comparable import same_unit
from bulletin_parser.reconciliation.archive import Archive
from bulletin_parser.reconciliation.discrepancies import Discrepancy, apart, called
from bulletin_parser.reconciliation.told import Count, Said, Statement
from bulletin_parser.values import Severity, Status

_GOOD = frozenset({Status.COMPLETED, Status.AHEAD, Status.ON_TRACK})
_BAD = frozenset({Status.BEHIND, Status.NOT_STARTED})
_WORDS = {"actual": "完成", "target": "目标", "rate": "完成率"}


def figures_differ(archive: Archive) -> Iterator[Discrepancy]:
    """One indicator of one place and period for which two bulletins print different figures."""
    together: dict[tuple[object, ...], list[Statement]] = {}
    for each in archive.statements:
        row = each.observation
        if row.indicator and row.region:
            key = (row.months, row.project_id, row.region, row.measure_key)
            together.setdefault(key, []).append(each)
    for told in together.values():
        for one, other in combinations(_first_of_each(told), 2):
            yield from _differ(archive, one, other)


def _first_of_each(told: Sequence[Statement]) -> list[Statement]:
    """What each bulletin says first."""
    return [next(rows) for _, rows in groupby(told, key=lambda each: each.source)]


def _differ(archive: Archive, one: Statement, other: Statement) -> Iterator[Discrepancy]:
    """The first kind of figure that differs; a rate that follows from its figures is no second finding."""
    row = one.observation
    for kind, word in _WORDS.items():
        figures = [figure for each in (one, other) if (figure := each.figures.get(kind))]
        if len(figures) < 2 or same_unit(figures[0].unit) != same_unit(figures[1].unit):
            continue
        if apart(*figures) and archive.of_one_stage(one, other, kind):
            both = list(zip((one, other), figures, strict=True))
            told = "，".join(f"《{each.source.title}》为{figure.words}" for each, figure in both)
            words = f"{called(row.project, row.indicator, row.region)}{one.when}的{word}，{told}"
            sides = tuple(archive.side(each.source, figure.span, each.span) for each, figure in both)
            yield Discrepancy("figures_differ", Severity.WARNING, words, sides, row.region)
            return


def counts_differ(archive: Archive) -> Iterator[Discrepancy]:
    """How many of a place's tasks stand in one status, counted differently by two bulletins of one period."""
    told: dict[tuple[object, ...], list[Count]] = {}
    for each in archive.counts:
        if each.region and each.status and each.source.months:
            told.setdefault((each.source.months, each.region, each.status), []).append(each)
    for counts in told.values():
        for one, other in combinations(counts, 2):
            if one.source != other.source and one.count.value != other.count.value and _of_one_total(one, other):
                said = "，".join(f"《{each.source.title}》为{each.count.words}" for each in (one, other))
                sides = tuple(archive.side(each.source, each.count.span) for each in (one, other))
                message = f"{one.region}{one.when}{one.words}的，{said}"
                yield Discrepancy("figures_differ", Severity.WARNING, message, sides, one.region)


def _of_one_total(one: Count, other: Count) -> bool:
    """Whether both are of as many things, so that they count the same."""
    totals = [{(total.value, total.unit) for total in each.totals} for each in (one, other)]
    return bool(totals[0] & totals[1])


def status_differs(archive: Archive) -> Iterator[Discrepancy]:
    """A project that one bulletin reports as behind and another of the same place and period as well under way."""
    told: dict[tuple[object, ...], list[Said]] = {}
    for each in archive.said:
        if each.region and each.source.months:
            told.setdefault((each.source.months, each.project_id, each.region), []).append(each)
    for said in told.values():
        for one, other in combinations(said, 2):
            if one.source != other.source and {one.status, other.status} & _GOOD and {one.status, other.status} & _BAD:
                yield _opposed(archive, one, other)


def _opposed(archive: Archive, one: Said, other: Said) -> Discrepancy:
    words = "，".join(f"《{each.source.title}》为{each.words}" for each in (one, other))
    when = one.source.months.chinese if one.source.months else ""
    sides = tuple(archive.side(each.source, each.span) for each in (one, other))
    message = f"{called(one.project, None, one.region)}{when}的状态，{words}"
    return Discrepancy("status_differs", Severity.WARNING, message, sides, one.region)
