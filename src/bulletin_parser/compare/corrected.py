"""What people corrected in the rows that are compared, so that every table can say so."""

import json
from collections.abc import Iterable, Mapping
from typing import NamedTuple, Protocol

from bulletin_parser.compare.months import Months
from bulletin_parser.compare.rows import Row

HEAD = frozenset({"period", "region"})
"""The fields of a whole bulletin: its months and its place."""


class Correction(NamedTuple):
    """What a person corrected in a row: the field, the value that was read and the one that stands, why and when.

    A quantity is ``{"value", "unit"}``.
    """

    field: str
    was: object
    now: object
    reason: str | None
    on: str


class Corrected(NamedTuple):
    """A correction and what it is of: the bulletin by its place and months, and in it the project, its indicator and
    the place, as far as they say which record it is."""

    months: Months
    issuer: str | None
    correction: Correction
    project: str | None = None
    indicator: str | None = None
    region: str | None = None

    @property
    def subject(self) -> str:
        """What it is of, in one word: 改建农村户用厕所·岚城市."""
        return "·".join(dict.fromkeys(part for part in (self.project, self.indicator, self.region) if part))

    @property
    def told(self) -> str:
        """As machines read it: ``2022-05 改建农村户用厕所 rate``; of a whole bulletin ``2022-05 period``."""
        about = None if self.correction.field in HEAD else self.subject
        return " ".join(part for part in (self.months.label, about, self.correction.field) if part)


class Told(Protocol):
    """Anything that says what people corrected in it."""

    @property
    def told_corrections(self) -> tuple[Corrected, ...]:
        """What a person corrected, with what it is of."""


def told_in(rows: Iterable[Told]) -> tuple[Corrected, ...]:
    """All that people corrected in some rows."""
    return tuple(each for row in rows for each in row.told_corrections)


def corrections_sql(rows: Mapping[str, str]) -> str:
    """SQL for a JSON array of the corrections in force of some rows: by table, the expression of the row's key."""
    wanted = " OR ".join(f"(record = '{table}' AND row_id = {key})" for table, key in rows.items())
    return f"""(
    SELECT json_group_array(json_array(field, json(was), json(value), reason, corrected_on)) FROM (
        SELECT * FROM corrections WHERE undone_on IS NULL AND ({wanted}) ORDER BY record, field
    )
)"""


def corrections_of(row: Row, column: str = "corrections") -> tuple[Correction, ...]:
    """The corrections that a column of ``corrections_sql`` holds; none where the row has no such column."""
    told = row.get(column)
    return tuple(Correction(*each) for each in json.loads(told)) if isinstance(told, str) else ()


def fields(corrections: Iterable[Correction]) -> list[str]:
    """The fields that were corrected, each once, in order."""
    return sorted({each.field for each in corrections})


def once(corrected: Iterable[Corrected]) -> list[Corrected]:
    """Each once, though many rows of a bulletin share it."""
    return list({(each.told, each.issuer): each for each in corrected}.values())
