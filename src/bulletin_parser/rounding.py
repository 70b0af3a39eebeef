"""When a printed percentage agrees with the figures beside it.

A percentage is printed to some number of digits, and is right when the figures' quotient, rounded half up to as many,
is what is printed: 3633 of 77500 is 4.69, and 5 is right; 1710 of 6000 is 28.5, and 28 is not (nor is it cut off: that
would hide half a point). A figure in 万 or 亿, or with decimals, may itself have been rounded, so that it stands for an
interval; a yearly target is a decision and exact unless it is money or has four digits or more.
"""

import re
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from typing import NamedTuple, Protocol

from bulletin_parser.fold import fold
from bulletin_parser.values import Bound

_NUMERAL = re.compile(r"[0-9][0-9,]*(?:\.[0-9]+)?")
_LOOSE = frozenset({Bound.ABOUT, Bound.OVER, Bound.UNDER})
_LOOSE_SHARE = Decimal("0.05")  # 近1.2万人 may be this much off
_HALF = Decimal("0.5")
_HUNDRED = Decimal(100)
_MONEY = "元"
_LONG = 4


class Printed(Protocol):
    """A figure as it was printed, of a record or of a row of the database."""

    @property
    def value(self) -> Decimal:
        """The figure, with 万 and 亿 folded in."""

    @property
    def unit(self) -> str | None:
        """What it counts."""

    @property
    def text(self) -> str:
        """The printed words."""

    @property
    def bound(self) -> Bound | None:
        """约, 超, 近 and their like."""


class Interval(NamedTuple):
    """The values that a printed figure may stand for."""

    low: Decimal
    high: Decimal


def decimals(value: Decimal) -> int:
    """How many digits are printed after the point."""
    exponent = value.as_tuple().exponent
    return -exponent if isinstance(exponent, int) and exponent < 0 else 0


def rounded(value: Decimal, digits: int) -> Decimal:
    """Rounded half up, as bulletins and spreadsheets do."""
    return value.quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)


def stands_for(quantity: Printed) -> Interval:
    """The values that a figure may have been rounded from: 1.2万 is 11500 to 12500, and 1710 is itself."""
    value = quantity.value
    if quantity.bound in _LOOSE:
        return Interval(value * (1 - _LOOSE_SHARE), value * (1 + _LOOSE_SHARE))
    half = _last_digit(quantity) * _HALF
    return Interval(value - half, value + half)


def target_stands_for(quantity: Printed) -> Interval:
    """As ``stands_for``, but a target of few digits (2.3万人) is what was decided and exact."""
    digits = sum(character.isdigit() for character in _numeral(quantity))
    if quantity.bound in _LOOSE or digits >= _LONG or (digits > 1 and (quantity.unit or "").startswith(_MONEY)):
        return stands_for(quantity)
    return Interval(quantity.value, quantity.value)


def percent_stands_for(quantity: Printed) -> Interval:
    """The values that a printed percentage may have been rounded from: 14.6% is 14.55 to 14.65, 持平 about nothing."""
    numeral = _numeral(quantity)
    half = _HALF.scaleb(-decimals(Decimal(numeral))) if numeral else _HALF
    return Interval(quantity.value - half, quantity.value + half)


def growth(old: Interval, new: Interval, *, in_points: bool = False) -> Interval:
    """What the growth from one figure to another may be, in percent or, as their difference, in points."""
    if in_points:
        return Interval(new.low - old.high, new.high - old.low)
    return Interval(quotient(new.low, old.high) - _HUNDRED, quotient(new.high, old.low) - _HUNDRED)


def overlap(one: Interval, other: Interval) -> bool:
    """Whether some value lies in both."""
    return one.low <= other.high and other.low <= one.high


def scale(quantity: Printed) -> Decimal:
    """What one of the printed numeral is worth: 10000 for 2.3万人 and for 182000 under a head 单位：万元."""
    numeral = Decimal(_numeral(quantity) or 0)
    return quantity.value / numeral if numeral else Decimal(1)


def _last_digit(quantity: Printed) -> Decimal:
    """The worth of the last printed digit where the figure may have been rounded, else 0."""
    numeral = Decimal(_numeral(quantity) or 0)
    if not numeral or (numeral == quantity.value and numeral == numeral.to_integral_value()):
        return Decimal(0)
    return scale(quantity).scaleb(-decimals(numeral))


def _numeral(quantity: Printed) -> str:
    """The digits as printed, without commas; empty for a figure in Chinese characters."""
    found = _NUMERAL.search(fold(quantity.text))
    return found[0].replace(",", "") if found else ""


def quotient(part: Decimal, whole: Decimal) -> Decimal:
    """The part in percent of the whole."""
    return part / whole * _HUNDRED


def agrees(printed: Decimal, part: Interval, whole: Interval) -> bool:
    """Whether some quotient of the two intervals, rounded half up, is the printed percentage."""
    half = _HALF.scaleb(-decimals(printed))
    lowest, highest = quotient(part.low, whole.high), quotient(part.high, whole.low)
    return lowest < printed + half and highest >= printed - half


def is_right(printed: Decimal, part: Printed, whole: Printed) -> bool:
    """Whether a printed percentage agrees with the figures that it is of."""
    half = _HALF.scaleb(-decimals(printed))
    if printed - half <= quotient(part.value, whole.value) < printed + half:
        return True
    return agrees(printed, stands_for(part), target_stands_for(whole))


def computed(exact: Decimal, printed: Decimal) -> str:
    """A computed percentage as a message shows it: two digits, and more where they would be as printed."""
    digits = max(2, decimals(printed))
    shown = rounded(exact, digits)
    shown = rounded(exact, digits + 1) if shown == printed else shown
    text = format(shown, "f")
    return text.rstrip("0").rstrip(".")


def cut_off(printed: Decimal, exact: Decimal) -> bool:
    """Whether the printed percentage is the exact one with its further digits cut off instead of rounded."""
    return exact.quantize(Decimal(1).scaleb(-decimals(printed)), ROUND_DOWN) == printed
