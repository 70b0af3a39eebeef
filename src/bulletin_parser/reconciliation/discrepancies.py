"""What is found when bulletins are held against one another, and how it is worded."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from bulletin_parser.comparable import unquoted
from bulletin_parser.compare.months import Months
from bulletin_parser.rounding import Interval, Printed, overlap, stands_for
from bulletin_parser.values import Bound, Severity, Span

CORRECTED = "※"
"""Stands behind a figure that a person corrected."""

_INNER = str.maketrans("“”", "‘’")
_BLANKS = str.maketrans("", "", "\n\r\u3000 ")
_MAY_BE = 40  # characters of an indicator's name or a status that a sentence can hold


@dataclass(frozen=True, slots=True)
class Source:
    """A stored bulletin: its key, the digest of its bytes, its file, title, place and months.

    ``is_corrected`` says that a person corrected the place or the months.
    """

    id: int
    sha256: str
    file: str
    title: str
    region: str | None
    months: Months | None
    is_corrected: bool = False

    @property
    def whose(self) -> str | int:
        """What it shares with the bulletins that it may continue: the place; one of an unknown place continues none."""
        return self.region or self.id

    @property
    def order(self) -> tuple[str, str, str, str]:
        """By what bulletins are put in order: their months and bytes, never the order in which they were stored."""
        end, start = (self.months.end, self.months.start) if self.months else ("", "")
        return end, start, self.region or "", self.sha256

    @property
    def called(self) -> str:
        """How a sentence calls it: 2022年1-5月通报."""
        return f"{self.months.chinese if self.months else self.title}{CORRECTED * self.is_corrected}通报"


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure as the database keeps it: value, unit, printed words, and where they stand."""

    value: Decimal
    unit: str | None
    text: str
    bound: Bound | None
    span: Span | None

    @property
    def words(self) -> str:
        """As printed, with its unit once: 15806人次."""
        text = self.text.translate(_BLANKS)
        return text if not self.unit or self.unit in text else text + self.unit


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a discrepancy: where in which bulletin it was printed, and the words."""

    source: Source
    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """Something a careful reader would query; ``message`` is one Chinese sentence with the numbers in it.

    ``region`` is the place it is about where that is not all of the bulletin's.
    """

    code: str
    severity: Severity
    message: str
    sides: tuple[Side, ...]
    region: str | None = None

    @property
    def source(self) -> Source:
        """The bulletin that shows it: the latest of those it is about."""
        return max((side.source for side in self.sides), key=lambda source: source.order)


def quoted(name: str | None) -> str:
    """A name between quotation marks, those in it made inner ones."""
    return f"“{_short(name).translate(_INNER)}”"


def called(project: str, indicator: str | None, place: str | None) -> str:
    """How a sentence calls what is measured: the project, the indicator where it is another thing, and the place."""
    known = indicator is None or unquoted(indicator) in unquoted(project)
    beside = "" if known else _short(indicator)
    return f"{quoted(project)}{beside}{f'（{place}）' if place else ''}"


def _short(words: str | None) -> str:
    text = (words or "").translate(_BLANKS)
    return text if len(text) <= _MAY_BE else f"{text[:_MAY_BE]}…"


def apart(one: Printed, other: Printed) -> bool:
    """Whether two printed figures cannot be the same one rounded: 15.3万 and 15.28万 can."""
    return _apart(stands_for(one), stands_for(other))


def below(one: Printed, other: Printed) -> bool:
    """Whether the first is surely less than the second, however both were rounded."""
    return stands_for(one).high < stands_for(other).low


def _apart(one: Interval, other: Interval) -> bool:
    return not overlap(one, other)


def in_order(found: Iterable[Discrepancy]) -> tuple[Discrepancy, ...]:
    """Each once, by region, months, place in the text and code, in whatever order the bulletins were stored."""

    def key(each: Discrepancy) -> tuple[object, ...]:
        own = [side.span for side in each.sides if side.source == each.source]
        return (each.source.region or "", *each.source.order, min(own), each.code, each.message)

    return tuple(sorted(dict.fromkeys(found), key=key))
