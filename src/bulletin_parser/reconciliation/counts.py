"""Counts of a place against those of the months before: what is completed stays so, and totals are decided once."""

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from bulletin_parser.reconciliation.archive import Archive
from bulletin_parser.reconciliation.discrepancies import Discrepancy, Figure, apart
from bulletin_parser.reconciliation.told import Count
from bulletin_parser.values import Severity, Status


def count_fell(archive: Archive) -> Iterator[Discrepancy]:
    """Fewer completed than in the months before, of the same total: 已达标7个, a month later 6个."""
    for old, new in _steps(archive):
        if new.count.value < old.count.value and not _moved(old, new):
            words = f"{_about(new)}{new.words}的由{old.when}的{old.count.words}降至{new.when}的{new.count.words}"
            sides = tuple(archive.side(each.source, each.count.span) for each in (old, new))
            yield Discrepancy("count_fell", Severity.WARNING, words, sides, new.region)


def total_changed(archive: Archive) -> Iterator[Discrepancy]:
    """Another number of tasks in all than in the months before: 24个考核指标, a month later 23个."""
    for old, new in _steps(archive):
        for before, after in _moved(old, new):
            words = f"{_about(new)}总数由{old.when}的{before.words}变为{new.when}的{after.words}"
            sides = (archive.side(old.source, before.span), archive.side(new.source, after.span))
            yield Discrepancy("total_changed", Severity.WARNING, words, sides, new.region)


def _steps(archive: Archive) -> Iterator[tuple[Count, Count]]:
    """How many a place has completed, beside the same in the next months of the year that tell it."""
    series: dict[tuple[object, ...], list[Count]] = {}
    for each in archive.counts:
        months = each.source.months
        if each.status is Status.COMPLETED and each.region and months and months.is_year_to_date:
            series.setdefault((each.source.whose, each.region, months.start), []).append(each)
    for counts in series.values():
        yield from pairwise(_only_ones(counts))


def _only_ones(counts: Sequence[Count]) -> list[Count]:
    """Those of the months in which the place has one such count: of several it is unknown what they count."""
    months = [list(told) for _, told in groupby(counts, key=lambda each: each.source.months)]
    return [told[0] for told in months if len(told) == 1]


def _moved(old: Count, new: Count) -> list[tuple[Figure, Figure]]:
    """The totals of the same things that are not the same."""
    pairs = ((before, after) for before in old.totals for after in new.totals if before.unit == after.unit)
    return [(before, after) for before, after in pairs if apart(before, after)]


def _about(count: Count) -> str:
    return f"{count.region or ''}{count.counted or ''}"
