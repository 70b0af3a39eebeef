"""A table while it is read row by row."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from bulletin_parser.extract.indicators.ledger import Ledger
from bulletin_parser.extract.layout.cell_alignment import Column
from bulletin_parser.extract.status.counts import Count
from bulletin_parser.extract.status.verdicts import Verdict
from bulletin_parser.extract.tabular.measures import Measure
from bulletin_parser.extract.tabular.state_columns import StateColumns
from bulletin_parser.extract.text.items import Agency
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page


@dataclass(slots=True)
class SheetProject:
    """A project of a table while its rows are read."""

    title: Span
    leads: tuple[Agency, ...]
    ledger: Ledger
    verdict: Verdict | None
    end: int
    standing: Count | None = None


class SheetRow(NamedTuple):
    """The cells of one row: by the index of their column, and those that are not empty by what they hold."""

    cells: dict[int, Span]
    by_kind: dict[str, Span]


@dataclass(slots=True)
class Sheet:
    """A table while it is read row by row; ``title`` names the project that its places belong to."""

    page: Page
    columns: Sequence[Column]
    title: Span
    measures: Sequence[Measure]
    header: Sequence[Span]
    counting: StateColumns | None
    counts: list[Count] = field(default_factory=list)
    projects: list[SheetProject] = field(default_factory=list)
    ranked: dict[str, list[tuple[int, Span]]] = field(default_factory=dict)
    standing: list[tuple[Verdict, Span]] = field(default_factory=list)

    @property
    def in_money(self) -> bool:
        """Whether all that its columns count is money."""
        counted = [column for column in self.columns if column.kind in ("target", "actual")]
        return bool(counted) and all(column.unit == "元" for column in counted)

    def has(self, kind: str) -> bool:
        """Whether any column holds what ``kind`` says."""
        return any(column.kind == kind for column in self.columns)
