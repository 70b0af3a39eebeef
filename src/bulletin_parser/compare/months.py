"""The months a bulletin covers, choosing among them, and how far the calendar has come by their end."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import NamedTuple, Protocol, TypeVar

from bulletin_parser.compare.unplaced import how_to_place
from bulletin_parser.errors import QueryError
from bulletin_parser.values import period_words

_HUNDREDTH = Decimal("0.01")


class Months(NamedTuple):
    """The months from ``start`` to ``end``, inclusive, each ``YYYY-MM``."""

    start: str
    end: str

    @property
    def label(self) -> str:
        """As a user asks for it: ``2022-05`` for January to May of 2022, else ``2022-03..2022-05``."""
        return self.end if self.is_year_to_date else f"{self.start}..{self.end}"

    @property
    def is_year_to_date(self) -> bool:
        """Whether it begins in January of the year it ends in, so that its figures are the year's so far."""
        return self.start == f"{self.end[:4]}-01"

    @property
    def time_progress(self) -> Decimal:
        """The calendar's share of the year at the end, in percent: 41.67 for May (序时进度)."""
        return (Decimal(int(self.end[5:7]) * 100) / 12).quantize(_HUNDREDTH)

    @property
    def chinese(self) -> str:
        """As bulletins print it: 2022年1-5月."""
        return period_words(self.start, self.end)

    def beside(self, others: Iterable["Months"]) -> str:
        """As printed, without the year where all of some others are of one."""
        one_year = len({each.end[:4] for each in others}) == 1
        return self.chinese.split("年", 1)[1] if one_year else self.chinese

    def without_year_of(self, other: "Months") -> str:
        """As printed, without the year where the other months are of the same."""
        return self.chinese.removeprefix(f"{other.end[:4]}年")


class Edition(NamedTuple):
    """That a region published a bulletin, and for which months."""

    issuer: str | None
    months: Months


class Published(Protocol):
    """Anything that stands in the bulletins of some region."""

    @property
    def issuer(self) -> str | None:
        """The region whose bulletins they are."""


Told = TypeVar("Told", bound=Published)


def of_region(told: Sequence[Told], region: str | None) -> tuple[Told, ...]:
    """What is in bulletins of regions whose names begin so; all of it when none does: it may be a place in one."""
    own = (each for each in told if region and each.issuer and each.issuer.startswith(region))
    return tuple(own) or tuple(told)


def in_order(months: Iterable[Months]) -> tuple[Months, ...]:
    """Each span of months once, earliest end first; of those that end together the shorter comes first."""
    return tuple(sorted(set(months), key=lambda span: (span.end, _length_key(span))))


def _length_key(span: Months) -> tuple[int, ...]:
    return tuple(-int(part) for part in span.start.split("-"))


def choose(available: Sequence[Months], asked: str, what: str = "bulletin") -> Months:
    """The span of months that ``asked`` means: ``2022-05`` (ending then) or ``2022-01..2022-05``.

    Of several that end together, the year to date is meant, else the longest. ``what`` there is of the available ones.
    Raises ``QueryError``, which lists these, when there is none.
    """
    start, dots, end = asked.strip().partition("..")
    ending = end if dots else start
    found = [span for span in available if span.end == ending and (not dots or span.start == start)]
    if not found:
        raise QueryError(f"no {what} covers {asked}; {_listed(available)}")
    return next((span for span in found if span.is_year_to_date), in_order(found)[-1])


def last_two_of_each_issuer(editions: Iterable[Edition]) -> list[tuple[Months, Months]]:
    """The two latest spans of months for which a region has bulletins, of each that has two, the latest first.

    Raises ``QueryError`` when none has two.
    """
    spans: dict[str | None, list[Months]] = {}
    for edition in editions:
        spans.setdefault(edition.issuer, []).append(edition.months)
    hint = how_to_place(spans)
    several = [each for each in map(in_order, spans.values()) if len({months.end for months in each}) > 1]
    found: list[tuple[Months, Months]] = []
    failed = QueryError(f"cannot compare: no region has bulletins of two periods{hint}")
    for each in sorted(several, key=lambda each: each[-1].end, reverse=True):
        try:
            found.append(last_two(each))
        except QueryError as error:
            failed = error
    if not found:
        raise failed
    return list(dict.fromkeys(found))


def before(later: Months, editions: Sequence[Edition]) -> Months:
    """The months of the latest edition of one kind with ``later`` that ends earlier and is of a region that has both.

    Raises ``QueryError`` when there is none.
    """
    issuers = {each.issuer for each in editions if each.months == later}
    earlier = in_order(
        each.months
        for each in editions
        if each.issuer in issuers
        and each.months.end < later.end
        and each.months.is_year_to_date is later.is_year_to_date
    )
    if not earlier:
        raise QueryError(f"there is nothing before {later.label} to compare it with")
    return earlier[-1]


def between(first: Months, last: Months, editions: Iterable[Edition]) -> tuple[Months, ...]:
    """The months of all editions of one kind with ``last`` from ``first`` to it, earliest first.

    Raises ``QueryError`` when ``first`` does not end before ``last``.
    """
    if first.end >= last.end:
        raise QueryError(f"{first.label} is not earlier than {last.label}")
    return in_order(
        each.months
        for each in editions
        if first.end <= each.months.end <= last.end and each.months.is_year_to_date is last.is_year_to_date
    )


def last_two(available: Sequence[Months]) -> tuple[Months, Months]:
    """The two latest spans of months of one kind: years to date where the latest is one, else any two ends.

    Raises ``QueryError`` when there is nothing to compare with.
    """
    ends = [choose(available, end) for end in sorted({span.end for span in available})]
    alike = [span for span in ends if ends[-1].is_year_to_date == span.is_year_to_date] if ends else []
    if len(alike) < 2:
        raise QueryError(f"two periods are needed to compare; {_listed(available)}")
    return alike[-2], alike[-1]


def _listed(available: Sequence[Months]) -> str:
    labels = [span.label for span in in_order(available)]
    return "there are: " + ", ".join(labels) if labels else "there are none"
