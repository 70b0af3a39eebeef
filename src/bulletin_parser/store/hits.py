"""What a search finds: sentences, and projects by what bulletins record of them."""

from dataclasses import dataclass
from typing import Any

from bulletin_parser.store.quoting import Stretch


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence that holds all the words: ``marks`` are where in ``text``, ``words`` the Chinese words that hold them.

    ``project``, ``status`` and ``lead_agencies`` are those of the report that it is part of, if it is of one; ``span``
    is its place in the bulletin's text. ``corrected`` are the fields that a person corrected of these.
    """

    id: int
    text: str
    marks: tuple[Stretch, ...]
    words: tuple[str, ...]
    bulletin_id: int
    span: Stretch
    title: str
    period: str | None
    period_end: str | None
    region: str | None
    section: str | None
    source: str
    report_id: int | None
    project_id: int | None
    project: str | None
    status: str | None
    status_text: str | None
    lead_agencies: tuple[str, ...]
    corrected: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Project:
    """A project of which a record holds all the words: its name, title, place, agency, status or an indicator.

    ``id`` is None for a name on a list that means no known project. What is said is said by the latest of its records
    that hold them: ``table`` and ``row_id`` tell which; ``bulletins`` counts how many bulletins have such. Of figures
    and words a person's stand where there are such: ``corrected`` are these fields.
    """

    id: int | None
    project: str
    table: str
    row_id: int
    text: str
    marks: tuple[Stretch, ...]
    bulletins: int
    bulletin_id: int
    span: Stretch
    title: str
    period: str | None
    region: str | None
    section: str | None
    source: str
    status: str | None
    status_text: str | None
    lead_agencies: tuple[str, ...]
    target: str | None
    actual: str | None
    rate: float | int | None
    corrected: tuple[str, ...]


def row(hit: Sentence | Project) -> dict[str, Any]:
    """A hit as plain data, under the same keys for both kinds. Offsets are those of the bulletin's text.

    ``id`` is the key in ``table``, which ``trace`` takes.
    """
    first, _ = hit.span
    own = _of_project(hit) if isinstance(hit, Project) else _of_sentence(hit)
    return {
        **own,
        "text": hit.text,
        "span": list(hit.span),
        "marks": [[first + start, first + end] for start, end in hit.marks],
        "project": hit.project,
        "region": hit.region,
        "period": hit.period,
        "status": hit.status,
        "status_text": hit.status_text,
        "lead_agencies": list(hit.lead_agencies),
        "section": hit.section,
        "bulletin_id": hit.bulletin_id,
        "source": hit.source,
        "corrected": list(hit.corrected),
    }


def _of_sentence(hit: Sentence) -> dict[str, Any]:
    found = {"kind": "sentence", "table": "sentences", "id": hit.id}
    return {**found, "words": list(hit.words), "project_id": hit.project_id, "bulletins": 1}


def _of_project(hit: Project) -> dict[str, Any]:
    found = {"kind": "project", "table": hit.table, "id": hit.row_id}
    return {**found, "words": [], "project_id": hit.id, "bulletins": hit.bulletins}
