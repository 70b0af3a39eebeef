"""What the finders return: small immutable values with half-open spans in the document's text."""

from decimal import Decimal
from typing import NamedTuple

from bulletin_parser.values import Bound


class Figure(NamedTuple):
    """A numeral with what it counts: 2.3万人 is 23000 人, 44.63% is 44.63 %; of 3—5个 ``upper`` is 5."""

    start: int
    end: int
    value: Decimal
    unit: str | None
    bound: Bound | None
    upper: Decimal | None = None

    @property
    def is_percent(self) -> bool:
        """Whether the figure is a percentage."""
        return self.unit == "%"

    @property
    def is_points(self) -> bool:
        """Whether the figure is in percentage points."""
        return self.unit in ("个百分点", "百分点")


class Term(NamedTuple):
    """A word of a lexicon: ``lexicon`` and ``kind`` say what it signals."""

    start: int
    end: int
    lexicon: str
    kind: str


class Place(NamedTuple):
    """A named place, or a word for the bulletin's own (全州), for the rest (其余县) or for how many of a tier some are
    (三县 of 城固、洋县、西乡三县)."""

    start: int
    end: int
    level: str


NAMED = frozenset({"province", "prefecture", "county", "shape"})
"""Levels of places that have a name of their own."""
TIER = "tier"
"""The level of how many of a tier some places are, which names none."""


class Time(NamedTuple):
    """A date or span of months. What is not printed is None; ``form`` names the form that matched.

    ``until`` says that it is a day or month up to which is counted (截至9月底), ``relative`` is a word for the year
    (今年, 去年), ``first_year`` the year of the first month where that is another one, ``week`` a week of the year.
    """

    start: int
    end: int
    form: str
    year: int | None
    first: int | None
    last: int | None
    day: int | None
    until: bool = False
    relative: str | None = None
    first_year: int | None = None
    week: int | None = None


class Name(NamedTuple):
    """A numeral that is part of a name and measures nothing: a document number, 4G, 第6项, a phone number."""

    start: int
    end: int
    role: str


Mention = Figure | Term | Place | Time | Name
