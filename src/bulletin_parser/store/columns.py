"""What a table is made of: columns, and the few groups of columns that recur.

A figure is its value (an integer or a real), the text as printed and the span of that text.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

Columns = Mapping[str, type | str]

# An ANY column of a strict table keeps an integer an integer and a real a real: 10265 people, 44.63 percent.
NUMBER = "ANY"

SPAN: Columns = {"span_start": int, "span_end": int}
QUOTED: Columns = {**SPAN, "quote": str}


def quantity(name: str) -> Columns:
    """The columns of a quantity with a unit, such as a target: value, unit, text, bound and span."""
    return {
        f"{name}_value": NUMBER,
        f"{name}_unit": str,
        f"{name}_text": str,
        f"{name}_bound": str,
        f"{name}_start": int,
        f"{name}_end": int,
    }


def figure(name: str) -> Columns:
    """The columns of a bare figure, such as a rate in percent: value, text and span."""
    return {name: NUMBER, f"{name}_text": str, f"{name}_start": int, f"{name}_end": int}


@dataclass(frozen=True, slots=True)
class Table:
    """One table: its columns after the integer key ``id``, what they point to, and its readable label column."""

    name: str
    columns: Columns
    label: str
    references: Mapping[str, str] = field(default_factory=dict)
    required: tuple[str, ...] = ()
    unique: tuple[tuple[str, ...], ...] = ()
    indexes: tuple[tuple[str, ...], ...] = ()
