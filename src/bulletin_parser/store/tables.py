"""Every table of the database: contract 2 of the design, written down once.

Whatever was printed somewhere carries ``span_start`` and ``span_end``, half-open in ``bulletins.text``; rows with
figures also carry ``quote``, the sentence or clause around them. ``region`` is the place a row is about, by its name in
``regions``, ``region_text`` what was printed for it (全州, or nothing at all). ``lead_agencies``, ``addressees``,
``cited``, ``totals`` and ``spans`` are JSON arrays. ``corrected`` names the fields that a person corrected, ``measure``
is what an indicator is called across months, inside its project.
"""

from collections.abc import Mapping

from bulletin_parser.store.columns import NUMBER, QUOTED, SPAN, Table, figure, quantity

_BULLETIN: Mapping[str, str] = {"bulletin_id": "bulletins"}
_IN_SECTION: Mapping[str, str] = {**_BULLETIN, "section_id": "sections"}

_SEARCHED = ("sentences", "reports", "summary_members")


def _terms(searched: str) -> Table:
    """The table beside a searched one, with the same keys, that holds its words with a blank between the characters."""
    return Table(f"{searched}_terms", {"characters": str}, label="characters", required=("characters",))


TABLES: tuple[Table, ...] = (
    Table(
        "bulletins",
        {
            "title": str,
            "region": str,
            "period": str,
            "period_start": str,
            "period_end": str,
            "number": str,
            "issuer": str,
            "issued_on": str,
            "addressees": str,
            "cited": str,
            "source": str,
            "format": str,
            "encoding": str,
            "sha256": str,
            "superseded_by": int,
            "text": str,
            "region_text": str,
            "settled": int,
        },
        label="title",
        references={"superseded_by": "bulletins"},
        required=("title", "source", "sha256", "text"),
        unique=(("sha256",),),
        indexes=(("region", "period_end"), ("superseded_by",), ("settled",)),
    ),
    Table(
        "regions",
        {"name": str, "level": str, "parent_id": int, "code": str, "key": str},
        label="name",
        references={"parent_id": "regions"},
        required=("name", "key"),
        unique=(("key",),),
        indexes=(("parent_id",), ("name",)),
    ),
    Table(
        "region_names",
        {"region_id": int, "printed": str, "printed_in": str},
        label="printed",
        references={"region_id": "regions"},
        required=("printed", "printed_in"),
        unique=(("printed_in", "printed"),),
        indexes=(("region_id",),),
    ),
    Table(
        "sections",
        {
            "bulletin_id": int,
            "parent_id": int,
            "code": str,
            "level": int,
            "label": str,
            "printed_label": str,
            "name": str,
            **SPAN,
        },
        label="name",
        references={**_BULLETIN, "parent_id": "sections"},
        required=("bulletin_id", "name"),
        indexes=(("bulletin_id",), ("parent_id",)),
    ),
    Table("projects", {"name": str, "region": str}, label="name", required=("name",), indexes=(("region", "name"),)),
    Table(
        "project_names",
        {
            "project_id": int,
            "name": str,
            "printed": str,
            "seen_in": str,
            "linked_by": str,
            "link_score": float,
            "bulletin_id": int,
        },
        label="printed",
        references={"project_id": "projects", **_BULLETIN},
        required=("project_id", "name", "printed", "seen_in", "linked_by"),
        unique=(("project_id", "printed", "name", "seen_in"),),
        indexes=(("bulletin_id",), ("name",)),
    ),
    Table(
        "link_candidates",
        {"name": str, "project_id": int, "candidate_id": int, "linked_by": str, "link_score": float, "why": str},
        label="name",
        references={"project_id": "projects", "candidate_id": "projects"},
        required=("name", "candidate_id", "why"),
        indexes=(("project_id",), ("candidate_id",)),
    ),
    Table(
        "link_rulings",
        {"kind": str, "region": str, "name": str, "other_name": str, "reason": str, "ruled_on": str},
        label="name",
        required=("kind", "name", "other_name", "ruled_on"),
        indexes=(("region",),),
    ),
    Table(
        "reports",
        {
            "bulletin_id": int,
            "project_id": int,
            "section_id": int,
            "ordinal": int,
            "title": str,
            "name": str,
            "region": str,
            "region_text": str,
            "lead_agencies": str,
            "status": str,
            "status_text": str,
            "status_start": int,
            "status_end": int,
            "linked_by": str,
            "link_score": float,
            "title_start": int,
            "title_end": int,
            **QUOTED,
            "corrected": str,
        },
        label="title",
        references={**_IN_SECTION, "project_id": "projects"},
        required=("bulletin_id", "project_id", "title", "name"),
        indexes=(("bulletin_id",), ("project_id",), ("section_id",)),
    ),
    Table(
        "indicators",
        {
            "bulletin_id": int,
            "report_id": int,
            "name": str,
            "region": str,
            "region_text": str,
            **quantity("target"),
            **quantity("actual"),
            **figure("rate"),
            **figure("yoy"),
            **figure("mom"),
            **figure("vs_schedule"),
            **figure("rank"),
            **QUOTED,
            "corrected": str,
            "measure": str,
        },
        label="name",
        references={**_BULLETIN, "report_id": "reports"},
        required=("bulletin_id", "report_id", "name"),
        indexes=(("bulletin_id",), ("report_id",)),
    ),
    Table(
        "summaries",
        {
            "bulletin_id": int,
            "section_id": int,
            "name": str,
            "region": str,
            "region_text": str,
            "counted": str,
            "totals": str,
            **QUOTED,
        },
        label="name",
        references=_IN_SECTION,
        required=("bulletin_id", "name"),
        indexes=(("bulletin_id",), ("section_id",)),
    ),
    Table(
        "summary_states",
        {
            "bulletin_id": int,
            "summary_id": int,
            "status": str,
            "status_text": str,
            "count": int,
            "count_start": int,
            "count_end": int,
            "share": NUMBER,
            **QUOTED,
            "corrected": str,
        },
        label="status_text",
        references={**_BULLETIN, "summary_id": "summaries"},
        required=("bulletin_id", "summary_id", "status_text"),
        indexes=(("bulletin_id",), ("summary_id",)),
    ),
    Table(
        "summary_members",
        {
            "bulletin_id": int,
            "state_id": int,
            "report_id": int,
            "project_id": int,
            "name": str,
            "text": str,
            "linked_by": str,
            "link_score": float,
            **quantity("target"),
            **QUOTED,
        },
        label="name",
        references={**_BULLETIN, "state_id": "summary_states", "report_id": "reports", "project_id": "projects"},
        required=("bulletin_id", "state_id", "name", "text"),
        indexes=(("bulletin_id",), ("state_id",), ("report_id",), ("project_id",)),
    ),
    Table(
        "rankings",
        {
            "bulletin_id": int,
            "section_id": int,
            "ordinal": int,
            "counted": str,
            "place": int,
            "name": str,
            **QUOTED,
            "region": str,
        },
        label="name",
        references=_IN_SECTION,
        required=("bulletin_id", "ordinal", "place", "name"),
        indexes=(("bulletin_id",), ("section_id",)),
    ),
    Table(
        "remarks",
        {"bulletin_id": int, "section_id": int, "kind": str, "title": str, "text": str, **SPAN},
        label="title",
        references=_IN_SECTION,
        required=("bulletin_id", "kind", "title", "text"),
        indexes=(("bulletin_id",), ("section_id",)),
    ),
    Table(
        "corrections",
        {
            "field": str,
            "value": str,
            "was": str,
            "record": str,
            "row_id": int,
            "bulletin_region": str,
            "period_start": str,
            "period_end": str,
            "project": str,
            "indicator": str,
            "region": str,
            "reason": str,
            "corrected_on": str,
            "undone_on": str,
        },
        label="field",
        required=("field", "value", "was", "record", "corrected_on"),
        indexes=(("record", "row_id"),),
    ),
    Table(
        "numbers",
        {"bulletin_id": int, "section_id": int, "text": str, "value": NUMBER, "unit": str, "role": str, **QUOTED},
        label="text",
        references=_IN_SECTION,
        required=("bulletin_id", "text", "role"),
        indexes=(("bulletin_id",), ("section_id",)),
    ),
    Table(
        "findings",
        {"bulletin_id": int, "code": str, "severity": str, "message": str, "spans": str, **QUOTED},
        label="message",
        references=_BULLETIN,
        required=("bulletin_id", "code", "severity", "message"),
        indexes=(("bulletin_id",), ("code",)),
    ),
    Table(
        "sentences",
        {"bulletin_id": int, "section_id": int, "text": str, **SPAN},
        label="text",
        references=_IN_SECTION,
        required=("bulletin_id", "text"),
        indexes=(("bulletin_id",), ("section_id",)),
    ),
    *(_terms(name) for name in _SEARCHED),
)

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
