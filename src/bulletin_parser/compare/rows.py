"""Values of the database's rows as this package's types; absent is ``None``."""

import json
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal

from bulletin_parser.compare.months import Months

Row = Mapping[str, object]

Rows = Callable[[str, Mapping[str, object]], Iterable[Row]]
"""Runs one SELECT with its named parameters and gives its rows by column name."""


def months(row: Row) -> Months:
    """The months of a row with ``period_start`` and ``period_end``."""
    return Months(str(row["period_start"]), str(row["period_end"]))


def text(row: Row, column: str) -> str | None:
    """Words."""
    value = row[column]
    return None if value is None else str(value)


def count(row: Row, column: str) -> int | None:
    """A whole number or a key."""
    value = row[column]
    return value if isinstance(value, int) else None


def figure(row: Row, column: str) -> Decimal | None:
    """A figure as it was printed: a real is read by its shortest decimal form, 44.63 and not its binary tail."""
    value = row[column]
    return Decimal(str(value)) if isinstance(value, int | float) else None


def names(row: Row, column: str) -> tuple[str, ...]:
    """Names kept as a JSON array."""
    value = row[column]
    return tuple(json.loads(value)) if isinstance(value, str) else ()
