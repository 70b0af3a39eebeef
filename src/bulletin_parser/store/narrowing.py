"""Which bulletins, places, projects and statuses a search keeps to, as conditions of SQL."""

from collections.abc import Iterator
from typing import NamedTuple

from bulletin_parser.store.opening import Store

_WITHIN = """at.bulletin_id = sentences.bulletin_id
    AND at.span_start < sentences.span_end AND sentences.span_start < at.span_end"""
_PROJECTS = """
SELECT id FROM projects WHERE instr(name, :project)
UNION SELECT project_id FROM project_names WHERE instr(name, :project) OR instr(printed, :project)
"""

# The places called so, by a name of theirs or its beginning or end, and all that lies in them.
_PLACES = """
WITH RECURSIVE inside(id, name) AS (
    SELECT id, name FROM regions
    WHERE instr(name, :region) OR id IN (SELECT region_id FROM region_names WHERE printed = :region)
    UNION SELECT regions.id, regions.name FROM regions JOIN inside ON regions.parent_id = inside.id
)
SELECT name FROM inside
"""


def _called(column: str) -> str:
    return f"(instr({column}, :region) OR {column} IN ({_PLACES}))"


# A sentence is about what a report, an indicator or a region's list says in it.
_SENTENCE = {
    "region": f"""(
        {_called("bulletins.region")}
        OR EXISTS (SELECT 1 FROM reports AS at WHERE {_WITHIN} AND {_called("at.region")})
        OR EXISTS (SELECT 1 FROM indicators AS at WHERE {_WITHIN} AND {_called("at.region")})
        OR EXISTS (SELECT 1 FROM summaries AS at WHERE {_WITHIN} AND {_called("at.region")})
    )""",
    "project": f"""(
        EXISTS (SELECT 1 FROM reports AS at WHERE {_WITHIN} AND at.project_id IN ({_PROJECTS}))
        OR EXISTS (
            SELECT 1 FROM summary_members AS at
            WHERE {_WITHIN} AND (at.project_id IN ({_PROJECTS}) OR instr(at.text, :project))
        )
    )""",
    "status": f"""(
        EXISTS (SELECT 1 FROM reports AS at WHERE {_WITHIN} AND at.status = :status)
        OR EXISTS (SELECT 1 FROM summary_states AS at WHERE {_WITHIN} AND at.status = :status)
        OR EXISTS (SELECT 1 FROM summary_members AS at WHERE {_WITHIN} AND at.status = :status)
    )""",
}
_RECORD = {
    "region": f"({_called('bulletins.region')} OR {_called('found.region')})",
    "project": f"(found.project_id IN ({_PROJECTS}) OR instr(found.name, :project))",
    "status": "found.status = :status",
}
_PERIOD = "bulletins.period_end BETWEEN :first AND :last"
_ANY = """
SELECT 1 FROM sentences JOIN bulletins ON bulletins.id = sentences.bulletin_id
WHERE bulletins.superseded_by IS NULL{conditions} LIMIT 1
"""


class Narrowing(NamedTuple):
    """What is kept: a part of a place's and of a project's name, a status, and the bulletins of which months.

    ``first`` and ``last`` are months (``2022-05``): the bulletins that go up to one of these or those between.
    """

    region: str | None = None
    first: str | None = None
    last: str | None = None
    project: str | None = None
    status: str | None = None

    @property
    def parameters(self) -> dict[str, str]:
        """The named parameters of the conditions."""
        return {name: value for name, value in self._asdict().items() if value is not None}

    def of_sentences(self) -> str:
        """Conditions on ``sentences`` and ``bulletins``, each after an AND."""
        return "".join(f" AND {condition}" for condition in self._conditions(_SENTENCE))

    def of_records(self) -> str:
        """Conditions on ``bulletins`` and ``found``, which has ``region``, ``project_id``, ``name`` and ``status``."""
        return "".join(f" AND {condition}" for condition in self._conditions(_RECORD))

    def in_vain(self, store: Store) -> Iterator[str]:
        """Those of ``region``, ``project`` and ``period`` by which no sentence at all is kept, whatever it holds."""
        of_period = Narrowing(first=self.first, last=self.last)
        apart = {"region": Narrowing(self.region), "project": Narrowing(project=self.project), "period": of_period}
        for name, alone in apart.items():
            if not store.rows(_ANY.format(conditions=alone.of_sentences()), alone.parameters):
                yield name

    def _conditions(self, texts: dict[str, str]) -> Iterator[str]:
        asked = self.parameters
        yield from (text for name, text in texts.items() if name in asked)
        if "first" in asked and "last" in asked:
            yield _PERIOD
