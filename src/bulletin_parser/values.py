"""The plain values that records are made of. They need nothing, so that what only reads a database starts fast."""

from decimal import Decimal
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pydantic_core import core_schema


class Span(NamedTuple):
    """Half-open range of characters in the document's text."""

    start: int
    end: int

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: object) -> "core_schema.CoreSchema":
        """Validated as a pair of integers: there are hundreds in a bulletin, and this takes half the time."""
        from pydantic_core import core_schema  # noqa: PLC0415  (asked for by records only)

        pair = core_schema.tuple_schema([core_schema.int_schema(), core_schema.int_schema()])
        return core_schema.no_info_after_validator_function(partial(tuple.__new__, cls), pair)


class Status(StrEnum):
    """How a project stands, from the text's words alone."""

    COMPLETED = "completed"
    AHEAD = "ahead"
    ON_TRACK = "on_track"
    BEHIND = "behind"
    NOT_STARTED = "not_started"


class Bound(StrEnum):
    """How a printed figure is qualified: 以上, 不超过, 超, 约, 近."""

    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    OVER = "over"
    ABOUT = "about"
    UNDER = "under"


class Severity(StrEnum):
    """How much a finding matters to a careful reader."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class RemarkKind(StrEnum):
    """What a narrative paragraph is about."""

    HIGHLIGHT = "highlight"
    PROBLEM = "problem"
    NEXT_STEP = "next_step"
    OTHER = "other"


OWN = frozenset("全我本该")
"""全州, 我市, 本区: what stands before the kind of a bulletin's own place, said without its name."""

KINDS_OF_PLACES = frozenset("省州盟市县区旗镇乡")
"""What the names of places end with."""


def is_own(printed: str) -> bool:
    """Whether the words mean the place that the bulletin itself is about (全州, 我市, 本县)."""
    return len(printed) == 2 and printed[0] in OWN and printed[1] in KINDS_OF_PLACES


def period_words(start: str, end: str) -> str:
    """The months from one to another, each ``YYYY-MM``, as bulletins print them: 2021年1-5月, 2020年11月-2021年2月."""
    (first_year, first_month), (last_year, last_month) = (each.split("-") for each in (start, end))
    if start == end:
        return f"{last_year}年{int(last_month)}月"
    if first_year == last_year:
        return f"{last_year}年{int(first_month)}-{int(last_month)}月"
    return f"{first_year}年{int(first_month)}月-{last_year}年{int(last_month)}月"


def plain_number(value: Decimal) -> int | float:
    """A figure as JSON writes it: ``23000`` rather than ``23000.0``, ``44.63`` as printed."""
    return int(value) if value == value.to_integral_value() else float(value)
