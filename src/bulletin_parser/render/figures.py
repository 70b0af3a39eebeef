"""Figures as people read them: 7.75万个, 44.63%, ▲1203; and small pictures of them in a line of characters."""

from collections.abc import Sequence
from decimal import Decimal

TEN_THOUSAND = Decimal(10_000)
HUNDRED_MILLION = Decimal(100_000_000)
UP, DOWN, LEVEL = "▲", "▼", "→"

_ROUNDED_FROM = 10 * TEN_THOUSAND
_TOLD_IN_YI = HUNDRED_MILLION - TEN_THOUSAND / 200  # what would round to 10000万 is 1亿
_SPARKS = "▁▂▃▄▅▆▇█"
CALENDAR = "│"
"""Stands in a bar where the calendar is."""
_FILLED, _EMPTY = "█", "·"


def plain(value: Decimal) -> str:
    """The figure without an exponent and without trailing zeros: 583, 2067.7, 23000."""
    if value == value.to_integral_value():
        return f"{value.to_integral_value():f}"
    return f"{value.normalize():f}"


def amount(value: Decimal) -> str:
    """The figure in 万 or 亿 where that is shorter without loss (7.75万), or where it is long (47.4万, 1.24亿).

    From 100,000 on it is rounded to two decimals of its 万 or 亿; below, figures with more digits stay as they are.
    """
    size = abs(value)
    if size < TEN_THOUSAND:
        return plain(value)
    scale, word = (HUNDRED_MILLION, "亿") if size >= _TOLD_IN_YI else (TEN_THOUSAND, "万")
    rounded = Decimal(f"{value / scale:.2f}")  # quantize() raises on a figure of more than 28 digits
    if rounded * scale != value and size < _ROUNDED_FROM:
        return plain(value)
    return plain(rounded) + word


def quantity(value: Decimal | None, unit: str | None) -> str:
    """The figure with its unit (7.75万个, 8800万元); empty when there is none."""
    return "" if value is None else amount(value) + (unit or "")


def percent(value: Decimal | None) -> str:
    """A rate in percent as printed (44.63%); empty when there is none."""
    return "" if value is None else plain(value) + "%"


def arrow(value: Decimal) -> str:
    """▲ for more, ▼ for less, → for no change."""
    if value == 0:
        return LEVEL
    return UP if value > 0 else DOWN


def difference(value: Decimal | None, unit: str | None = None) -> str:
    """A difference as arrow and size (▲1203人, ▼0.5); → alone when nothing changed, empty when there is none."""
    if value is None:
        return ""
    return arrow(value) + (quantity(abs(value), unit) if value else "")


def sparkline(values: Sequence[Decimal | None]) -> str:
    """One character a value, from the lowest ▁ to the highest █; a blank where there is none.

    The lowest is the smaller of zero and the least value, so that equal steps look equal.
    """
    known = [value for value in values if value is not None]
    if not known:
        return ""
    low, high = min([*known, Decimal(0)]), max(known)
    spread = (high - low) or Decimal(1)
    top = len(_SPARKS) - 1
    return "".join(" " if value is None else _SPARKS[int((value - low) * top / spread)] for value in values)


def bar(rate: Decimal | None, mark: Decimal | None, width: int) -> str:
    """``width`` characters for 0 to 100 percent, filled up to ``rate``; │ stands where ``mark`` percent is."""
    cells = [_FILLED] * _cells(rate, width)
    cells += [_EMPTY] * (width - len(cells))
    if mark is not None:
        cells[min(_cells(mark, width), width - 1)] = CALENDAR
    return "".join(cells)


def _cells(percentage: Decimal | None, width: int) -> int:
    if percentage is None:
        return 0
    return max(0, min(width, int((percentage * width / 100).to_integral_value())))
