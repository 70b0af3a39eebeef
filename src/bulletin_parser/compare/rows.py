"""Values of the database's rows as this package's types; absent is ``None``."""

import json
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal

from bulletin_parser.compare.months import Months
from bulletin_parser.compare.unplaced import Unplaced

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


def issuer(row: Row) -> str:
    """Whose bulletin a row is of, by its ``bulletin_region``, else by its ``source`` and ``bulletin_id``."""
    return text(row, "bulletin_region") or Unplaced(text(row, "source") or "", count(row, "bulletin_id") or 0)


def region(row: Row) -> str:
    """The place that a row is about; its bulletin's where it has none of its own."""
    return text(row, "region") or issuer(row)


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
