"""What the rows of one bulletin share while they are made: free keys, the text in pieces, its sections."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from bulletin_parser.store.figures import Value
from bulletin_parser.store.quoting import Pieces, clauses, sentences

Row = tuple[Value, ...]


@dataclass(slots=True)
class Sheets:
    """The rows of one bulletin by table. ``first`` is the next free key of each table."""

    first: Mapping[str, int]
    rows: dict[str, list[Row]] = field(init=False)

    def __post_init__(self) -> None:
        self.rows = {table: [] for table in self.first}

    def put(self, table: str, *values: Value) -> int:
        """Add a row and give its key."""
        rows = self.rows[table]
        key = self.first[table] + len(rows)
        rows.append((key, *values))
        return key

    def put_all(self, table: str, values: Iterable[Row]) -> None:
        """Add many rows, each without its key."""
        rows = self.rows[table]
        rows += [(key, *row) for key, row in enumerate(values, self.first[table] + len(rows))]

    def put_beside(self, table: str, key: int, *values: Value) -> None:
        """Add a row that has the key of a row of another table."""
        self.rows.setdefault(table, []).append((key, *values))


class Frame:
    """What the rows of one bulletin share: its key, place, text in pieces, and where its sections begin."""

    def __init__(self, sheets: Sheets, text: str, region: str | None) -> None:
        self.sheets = sheets
        self.bulletin_id = sheets.first["bulletins"]
        self.text = text
        self.region = region
        self.sentences: Pieces = sentences(text)
        self.clauses: Pieces = clauses(text)
        self.words: list[tuple[str, int, str]] = []  # what is searched: the table of the record, its key, its words
        self.section_starts: list[int] = []
        self.section_ids: list[int] = []

    def section_at(self, position: int) -> int | None:
        """The key of the section in which something was printed; ``None`` before the first."""
        index = bisect_right(self.section_starts, position) - 1
        return self.section_ids[index] if index >= 0 else None
