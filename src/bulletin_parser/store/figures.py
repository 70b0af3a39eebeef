"""Figures as the database keeps them: an integer or a real beside the printed text."""

import json
from collections.abc import Mapping, Sequence
from decimal import Decimal

from bulletin_parser.records import Indicator, Quantity, Reference, Span

Value = int | float | str | None

_LARGEST = 2**63
_NO_QUANTITY: tuple[Value, ...] = (None,) * 6
_NO_FIGURE: tuple[Value, ...] = (None,) * 4


def stored(value: Decimal | None) -> int | float | None:
    """The figure as SQLite holds it; ``None`` for one beyond a real's range, whose printed text still tells it."""
    if value is None or not value.is_finite() or value.adjusted() > 300:
        return None
    if value == value.to_integral_value() and abs(value) < _LARGEST:
        return int(value)
    return float(value)


def quantity_values(quantity: Quantity | None) -> tuple[Value, ...]:
    """The columns of ``columns.quantity``: value, unit, text, bound, start, end."""
    if quantity is None:
        return _NO_QUANTITY
    start, end = quantity.span
    return (stored(quantity.value), quantity.unit, quantity.text, _bound(quantity), start, end)


def figure_values(indicator: Indicator, name: str, text: str) -> tuple[Value, ...]:
    """The columns of ``columns.figure`` for an indicator's rate, yoy, mom, vs_schedule or rank."""
    value: Decimal | int | None = getattr(indicator, name)
    if value is None:
        return _NO_FIGURE
    number = stored(value) if isinstance(value, Decimal) else value
    span = indicator.figure_spans.get(name)
    return (number, None, None, None) if span is None else (number, text[span[0] : span[1]], *span)


def quantities_json(quantities: Sequence[Quantity]) -> str:
    """Quantities as a JSON array, as contract 1 writes them."""
    return as_json([_plain(quantity) for quantity in quantities])


def references_json(references: Sequence[Reference]) -> str:
    """Cited documents as a JSON array of title, number and span."""
    return as_json([{"title": cited.title, "number": cited.number, "span": cited.span} for cited in references])


def as_json(values: Sequence[str] | Sequence[Span] | Sequence[Mapping[str, object]]) -> str:
    """A JSON array with Chinese left readable."""
    return json.dumps(values, ensure_ascii=False)


def _plain(quantity: Quantity) -> Mapping[str, object]:
    return {
        "value": stored(quantity.value),
        "unit": quantity.unit,
        "text": quantity.text,
        "bound": _bound(quantity),
        "span": quantity.span,
    }


def _bound(quantity: Quantity) -> str | None:
    return quantity.bound.value if quantity.bound else None
