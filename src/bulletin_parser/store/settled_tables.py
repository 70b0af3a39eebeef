"""The tables of what all bulletins say together, and of what people settled: places, identities, corrections."""

from collections.abc import Mapping

from bulletin_parser.store.columns import Table

_BULLETIN: Mapping[str, str] = {"bulletin_id": "bulletins"}

SETTLED: tuple[Table, ...] = (
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
            "title": str,
            "sha256": str,
        },
        label="field",
        required=("field", "value", "was", "record", "corrected_on"),
        indexes=(("record", "row_id"),),
    ),
)
"""Those that are written anew, or kept, when all bulletins of a place are looked at together."""
