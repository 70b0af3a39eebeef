"""Figures as the database keeps them: an integer or a real beside the printed text."""

import json
from collections.abc import Mapping, Sequence
from decimal import Decimal

from bulletin_parser.records import Indicator, Quantity, Reference, Span

FIGURES = ("rate", "yoy", "mom", "vs_schedule", "rank")
"""The figures of an indicator that are no quantities: each has the columns of ``columns.figure``."""

Value = int | float | str | None

_encode = json.JSONEncoder(ensure_ascii=False).encode  # json.dumps would make an encoder a call
_SAFE = 2.0**53  # below it a real holds every integer exactly
_LARGEST_INTEGER = 2**63
_LARGEST_REAL = 1e300
_NO_QUANTITY: tuple[Value, ...] = (None,) * 6
_NO_FIGURE: tuple[Value, ...] = (None,) * 4


def stored(value: Decimal | None) -> int | float | None:
    """The figure as SQLite holds it; ``None`` for one beyond a real's range, whose printed text still tells it."""
    if value is None:
        return None
    real = float(value)
    if -_SAFE < real < _SAFE:
        whole = int(real)
        return whole if whole == real else real
    if not -_LARGEST_REAL < real < _LARGEST_REAL:
        return None
    return int(value) if -_LARGEST_INTEGER <= value < _LARGEST_INTEGER and value == value.to_integral_value() else real


def quantity_values(quantity: Quantity | None) -> tuple[Value, ...]:
    """The columns of ``columns.quantity``: value, unit, text, bound, start, end."""
    if quantity is None:
        return _NO_QUANTITY
    start, end = quantity.span
    return (stored(quantity.value), quantity.unit, quantity.text, _bound(quantity), start, end)


def figures_values(indicator: Indicator, text: str) -> tuple[Value, ...]:
    """The columns of ``columns.figure`` for each of ``FIGURES``."""
    spans = indicator.figure_spans
    if not spans and indicator.rate is None:
        return _NO_FIGURE * len(FIGURES)
    values: list[Value] = []
    for name in FIGURES:
        value: Decimal | int | None = getattr(indicator, name)
        if value is None:
            values += _NO_FIGURE
            continue
        start, end = spans.get(name, (None, None))
        values += (stored(Decimal(value)), None if start is None else text[start:end], start, end)
    return tuple(values)


def quantities_json(quantities: Sequence[Quantity]) -> str:
    """Quantities as a JSON array, as ``parse --json`` writes them."""
    return as_json([_plain(quantity) for quantity in quantities])


def references_json(references: Sequence[Reference]) -> str:
    """Cited documents as a JSON array of title, number and span."""
    return as_json([{"title": cited.title, "number": cited.number, "span": cited.span} for cited in references])


def as_json(values: Sequence[Span] | Sequence[Mapping[str, object]]) -> str:
    """A JSON array with Chinese left readable."""
    return _encode(values) if values else "[]"


def strings_json(values: Sequence[str]) -> str:
    """The same of strings: one by itself is encoded at once, for a list a machine is built first."""
    return f"[{', '.join(map(_encode, values))}]"


def _plain(quantity: Quantity) -> Mapping[str, object]:
    return {
        "value": stored(quantity.value),
        "unit": quantity.unit,
        "text": quantity.text,
        "bound": _bound(quantity),
        "span": quantity.span,
        "upper": stored(quantity.upper) if quantity.upper is not None else None,
    }


def _bound(quantity: Quantity) -> str | None:
    return quantity.bound.value if quantity.bound else None
