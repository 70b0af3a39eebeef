"""Every table of the database, written down once.

Whatever was printed somewhere carries ``span_start`` and ``span_end``, half-open in ``bulletins.text``; rows with
figures also carry ``quote``, the sentence or clause around them. ``region`` is the place a row is about, by its name in
``regions``, ``region_text`` what was printed for it (全州, or nothing at all). ``lead_agencies``, ``addressees``,
``cited``, ``totals`` and ``spans`` are JSON arrays. ``corrected`` names the fields that a person corrected, ``measure``
is what an indicator is called across months, inside its project. ``superseded_as_read`` is what would supersede a
bulletin if no months and places were corrected; ``read_by`` and ``read_score`` are how the parser linked a listed name.
"""

from collections.abc import Mapping

from bulletin_parser.store.columns import Table
from bulletin_parser.store.printed_tables import BULLETINS, PRINTED
from bulletin_parser.store.settled_tables import SETTLED

_SEARCHED = ("sentences", "reports", "summary_members")


def _terms(searched: str) -> Table:
    """The table beside a searched one, with the same keys, that holds its words with a blank between the characters."""
    return Table(f"{searched}_terms", {"characters": str}, label="characters", required=("characters",))


TABLES: tuple[Table, ...] = (BULLETINS, *SETTLED, *PRINTED, *(_terms(name) for name in _SEARCHED))
"""Every table, those that others point to first."""


LABELS: Mapping[str, str] = {table.name: table.label for table in TABLES}
"""Which column of each table tells a person what a row is."""

SEARCHED: Mapping[str, str] = {name: _terms(name).name for name in _SEARCHED}
"""The tables that can be searched, and where their words are indexed for it: ``sentences`` in ``sentences_terms``."""


_ANYWHERE: Mapping[str, str] = {
    "bulletin_id": "bulletins",
    "project_id": "projects",
    "report_id": "reports",
    "indicator_id": "indicators",
    "previous_bulletin_id": "bulletins",
    "previous_indicator_id": "indicators",
}
"""What columns of views and of queries point to, which have no foreign keys."""


def pointed_to(name: str | None, column: str) -> str | None:
    """The table whose rows a column of a table or view, or of a query (``None``), points to by their keys."""
    declared = _BY_NAME.get(name) if name else None
    return (declared.references if declared else _ANYWHERE).get(column)


def table(name: str) -> Table:
    """The declaration of a table. Raises KeyError for a name that is none of ours."""
    return _BY_NAME[name]


_BY_NAME: Mapping[str, Table] = {table.name: table for table in TABLES}
