"""Who is behind by one bulletin's words, for how long running, and how far from the calendar."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any, NamedTuple

from bulletin_parser.compare.calendar import Measured, farthest_behind
from bulletin_parser.compare.changes import number
from bulletin_parser.compare.corrected import Corrected, fields
from bulletin_parser.compare.history import Archive, History, Key, measured_in
from bulletin_parser.compare.months import Edition, Months
from bulletin_parser.compare.runs import Run, leading_up_to
from bulletin_parser.compare.standings import Standing
from bulletin_parser.compare.unplaced import named
from bulletin_parser.compare.wanted import LAGGING, Wanted
from bulletin_parser.values import Status


class Laggard(NamedTuple):
    """One project in one place: what is said of it, since when, and its figure that is farthest behind.

    ``run`` is ``None`` for one that no text calls behind: its rate is behind the calendar.
    """

    standing: Standing
    run: Run | None
    figure: Measured | None

    @property
    def points(self) -> Decimal | None:
        """Percentage points ahead of the calendar (negative: behind it)."""
        return self.figure.gap.points if self.figure else None

    @property
    def told_corrections(self) -> tuple[Corrected, ...]:
        """What a person corrected in the statement or the figure."""
        figure = self.figure.observation.told_corrections if self.figure else ()
        return (*self.standing.told_corrections, *figure)


@dataclass(frozen=True, slots=True)
class Laggards:
    """What one edition says of who is behind.

    ``recovered`` were behind by the edition before and are not by this one. ``unnamed`` are places that count more
    than they name, with how many. ``uncalled`` are not called behind, but their rates are behind the calendar.
    ``before`` are the months held against, where these were asked for.
    ``cleared`` are not behind by a person's word.
    """

    edition: Edition
    found: tuple[Laggard, ...]
    recovered: tuple[Standing, ...] = ()
    unnamed: tuple[tuple[str | None, int], ...] = ()
    uncalled: tuple[Laggard, ...] = ()
    before: Months | None = None
    cleared: tuple[Standing, ...] = ()


def laggards(edition: Edition, archive: Archive, before: Months | None = None) -> Laggards:
    """Who is behind or has not started by this edition, in printed order.

    What has caught up is told since the months ``before``; without these, since the edition before.
    """
    months = leading_up_to(edition, archive.editions)
    history = History(archive, edition.issuer)
    figures = measured_in(edition, archive.observations)
    late = history.late(edition.months)
    found = [
        Laggard(standing, history.run(months, key), farthest_behind(figures.get(key, ())))
        for key, standing in late.items()
    ]
    earlier = before or (months[-2] if len(months) > 1 else None)
    lagged = history.late(earlier) if earlier else {}
    recovered = [each for key, each in lagged.items() if history.lags(edition.months, key) is False]
    return Laggards(
        edition,
        tuple(found),
        tuple(recovered),
        tuple(history.unnamed(edition.months)),
        tuple(_uncalled(history.standings(edition.months), figures, late)),
        before,
        tuple(cleared(history.standings(edition.months))),
    )


def cleared(standings: Mapping[Key, Sequence[Standing]]) -> Iterator[Standing]:
    """What the texts call behind, or name where nothing lags, and a person corrected to something else."""
    for said in standings.values():
        for each in said:
            words = {str(told.was) for told in each.corrections if told.field == "status"}
            if words & set(LAGGING) and not each.lags:
                yield each


def _uncalled(
    standings: Mapping[Key, Sequence[Standing]],
    figures: Mapping[Key, Sequence[Measured]],
    late: Mapping[Key, Standing],
) -> Iterable[Laggard]:
    for key, said in standings.items():
        figure = farthest_behind(figures.get(key, ()))
        done = any(each.status is Status.COMPLETED for each in said)
        if figure and figure.gap.points < 0 and key not in late and not done:
            yield Laggard(said[0], None, figure)


def kept(told: Laggards, wanted: Wanted, behind_by: Decimal | None = None, least_months: int = 1) -> Laggards:
    """Those asked for that are behind for so many months at least.

    ``behind_by`` percentage points also takes those that no text calls behind, from so many on.
    """
    found = [each for each in told.found if each.run and each.run.months >= least_months]
    uncalled = [each for each in told.uncalled if behind_by is not None and -(each.points or 0) >= behind_by]
    return replace(
        told,
        found=tuple(each for each in found if wanted.keeps(each.standing)),
        recovered=tuple(each for each in told.recovered if replace(wanted, statuses=None).keeps(each)),
        unnamed=tuple(each for each in told.unnamed if wanted.keeps_place(each[0])),
        uncalled=tuple(each for each in uncalled if wanted.keeps(each.standing)),
        cleared=tuple(each for each in told.cleared if replace(wanted, statuses=None).keeps(each)),
    )


_NO_GAP = Decimal(10_000)
_SORTS: Mapping[str, Callable[[Laggard], tuple[Any, ...]]] = {
    "running": lambda each: (-(each.run.months if each.run else 0), _points(each)),
    "gap": lambda each: (_points(each),),
    "printed": lambda each: (each.standing.printed.source, each.standing.printed.span),
}
SORTS = tuple(_SORTS)
"""How laggards may be ordered: the longest first, the farthest behind first, or as printed."""

_GROUPS: Mapping[str, Callable[[Standing], str | None]] = {
    "region": lambda told: told.region,
    "project": lambda told: told.project,
    "agency": lambda told: "、".join(told.agencies) or None,
}


def _points(laggard: Laggard) -> Decimal:
    return _NO_GAP if laggard.points is None else laggard.points


def called(laggard: Laggard, by: str) -> str | None:
    """The name of the group that a laggard belongs to; ``None`` where the text says none."""
    return _GROUPS[by](laggard.standing)


def grouped(laggards: Iterable[Laggard], by: str | None) -> list[list[Laggard]]:
    """The laggards by ``region``, ``project`` or ``agency``, the largest group first; one by one without ``by``."""
    if by is None:
        return [[each] for each in laggards]
    groups: dict[str | None, list[Laggard]] = {}
    for each in laggards:
        groups.setdefault(called(each, by), []).append(each)
    return sorted(groups.values(), key=len, reverse=True)


def arranged(told: Laggards, sort: str, by: str | None) -> Laggards:
    """The laggards in one of the orders of ``SORTS``, the uncalled among them, put together by ``by``."""
    rows = sorted((*told.found, *told.uncalled), key=_SORTS[sort])
    return replace(told, found=tuple(each for group in grouped(rows, by) for each in group), uncalled=())


def laggard_row(laggard: Laggard) -> dict[str, object]:
    """A laggard as machines read it; the gap is in percentage points, ``span`` in characters of the source's text."""
    told, running, figure = laggard.standing, laggard.run, laggard.figure
    rate = figure.observation.rate if figure else None
    return {
        "period": told.months.label,
        "issuer": named(told.issuer),
        "region": named(told.region),
        "project": told.project,
        "status": told.status,
        "status_text": told.words,
        "corrected": fields(each.correction for each in laggard.told_corrections),
        "said": running is not None,
        "months": running.months if running else None,
        "bulletins": running.bulletins if running else None,
        "unsaid": running.unsaid if running else None,
        "since": running.since.label if running else None,
        "lead_agencies": list(told.agencies),
        "indicator": figure.observation.indicator if figure else None,
        "rate": number(rate.value) if rate else None,
        "rate_computed": rate.computed if rate else None,
        "gap": number(figure.gap.points) if figure else None,
        "gap_computed": figure.gap.computed if figure else None,
        "quote": told.printed.quote,
        "source": told.printed.source,
        "line": told.printed.line,
        "span": list(told.printed.span),
        "trace": {"table": told.printed.table, "id": told.printed.row_id},
    }
