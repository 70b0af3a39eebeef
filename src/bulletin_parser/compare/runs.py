"""For how many bulletins running something has been so, and since when."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from bulletin_parser.compare.months import Edition, Months, in_order


class Run(NamedTuple):
    """An unbroken run of bulletins that say so, up to the last.

    ``since`` are the months of the first, ``bulletins`` how many say so, ``unsaid`` how many in between say nothing.
    """

    since: Months
    bulletins: int
    unsaid: int
    months: int
    """Calendar months from the end of the first to the end of the last, both counted: a month that was not published
    is one all the same."""


def run(said: Sequence[tuple[Months, bool | None]]) -> Run | None:
    """The run that goes up to the last of ``said`` (earliest first); ``None`` when the last does not say so.

    A bulletin that says nothing (``None``) neither ends a run nor is counted in it.
    """
    if not said or not said[-1][1]:
        return None
    first, bulletins, unsaid, silent = said[-1][0], 0, 0, 0
    for months, so in reversed(said):
        if so is False:
            break
        silent += so is None
        if so:
            first, bulletins, unsaid = months, bulletins + 1, silent
    return Run(first, bulletins, unsaid, _months_between(first.end, said[-1][0].end) + 1)


def _months_between(first: str, last: str) -> int:
    return (int(last[:4]) - int(first[:4])) * 12 + int(last[5:7]) - int(first[5:7])


def leading_up_to(edition: Edition, editions: Iterable[Edition]) -> tuple[Months, ...]:
    """The months of the editions that ``edition`` continues, itself last: those of its issuer, of one kind and year.

    Years to date continue those of the same year: a new year counts afresh. Other spans continue others as long.
    """
    last = edition.months
    return in_order(
        each.months
        for each in editions
        if each.issuer == edition.issuer and each.months.end <= last.end and _alike(each.months, last)
    )


def _alike(earlier: Months, later: Months) -> bool:
    if later.is_year_to_date:
        return earlier.start == later.start
    return not earlier.is_year_to_date and _months_between(*earlier) == _months_between(*later)
