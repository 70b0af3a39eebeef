"""What may be compared: names of indicators without their quotes, units by what they count, and of which targets a
share can be done. The comparisons ask the functions; the database's views are made of the same words."""

from bulletin_parser.values import Bound

# Quotes of either kind and blanks come and go from month to month: ‘两癌’, “两癌”.
_UNSTEADY = str.maketrans(dict.fromkeys("‘’“”'\"《》 \u00a0"))

ONE_UNIT = {"名": "人", "千米": "公里", "平米": "平方米"}
"""Units that are others by another word: figures in both may be subtracted and divided. 人次 is not 人."""

LEVEL_MARKS = ("%", "/")
"""What the units of levels hold (%, 元/月), which are reached, and do not add up over a year."""

CEILINGS = (Bound.AT_MOST, Bound.UNDER)
"""The bounds of targets that are not to be passed (控制在4.5%以内), of which no share is done."""


def same_unit(unit: str | None) -> str | None:
    """The unit by which to tell whether two figures count the same thing: 357名 and 388人 do, 人 and 人次 do not."""
    return ONE_UNIT.get(unit, unit) if unit else None


def is_level(unit: str | None) -> bool:
    """Whether a figure in a unit is a level rather than an amount that adds up over the year."""
    return unit is not None and any(mark in unit for mark in LEVEL_MARKS)


def unquoted(name: str) -> str:
    """The name without quotes and blanks."""
    return name.translate(_UNSTEADY)
