"""What people settle about identities, kept by names and place so that it holds for whatever is stored later."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bulletin_parser.errors import QueryError
from bulletin_parser.store import settlement
from bulletin_parser.store.opening import Store
from bulletin_parser.store.settlement import Connection

_IDENTITIES = """
SELECT projects.id, projects.name AS project, projects.region, project_names.name, project_names.printed,
    project_names.seen_in, project_names.linked_by, project_names.link_score
FROM projects JOIN project_names ON project_names.project_id = projects.id
ORDER BY projects.region, projects.name, projects.id, project_names.id
"""

LISTED = """
SELECT projects.name AS project, projects.id AS project_id, projects.region,
    names.name, names.seen_in, names.linked_by AS how, min(names.link_score) AS score,
    CASE names.seen_in
        WHEN 'report' THEN (SELECT count(*) FROM reports WHERE project_id = projects.id AND reports.name = names.name)
        ELSE (SELECT count(*) FROM summary_members AS m WHERE m.project_id = projects.id AND m.name = names.name)
    END AS times,
    min(bulletins.period_end) AS first_period
FROM projects
JOIN project_names AS names ON names.project_id = projects.id
JOIN bulletins ON bulletins.id = names.bulletin_id
GROUP BY projects.id, names.name, names.seen_in
ORDER BY projects.region, projects.name, projects.id, names.seen_in DESC, first_period, names.name
"""

CANDIDATES = """
SELECT candidates.name, own.name AS project, own.id AS project_id, other.name AS candidate, other.id AS candidate_id,
    other.region, candidates.link_score AS score, candidates.why
FROM link_candidates AS candidates
JOIN projects AS other ON other.id = candidates.candidate_id
LEFT JOIN projects AS own ON own.id = candidates.project_id
ORDER BY other.region, candidates.link_score DESC, candidates.name, other.name
"""

RULED = """
SELECT id, kind, region, name, other_name, reason, ruled_on FROM link_rulings ORDER BY id
"""


@dataclass(slots=True)
class Known:
    """A project with every name that bulletins print for it; the first one is that which no other name led to.

    ``reported`` are those under which bulletins report on it, and do not only list it.
    """

    id: int
    name: str
    region: str | None
    names: dict[str, None]
    titles: set[str]
    reported: set[str]

    @property
    def anchor(self) -> str:
        """The printed name by which rulings know it."""
        return next(iter(self.names))

    def is_called(self, asked: str) -> bool:
        """Whether that is its name, or a printed one, or its key."""
        return asked in (self.name, str(self.id)) or asked in self.names or asked in self.titles

    def holds(self, asked: str) -> bool:
        """Whether one of its names has that in it."""
        return any(asked in name for name in (self.name, *self.names, *self.titles))


def listed(store: Store, sql: str, region: str | None = None) -> list[dict[str, Any]]:
    """The rows of one of the statements above, of a place and what lies in it."""
    if region is None:
        return store.rows(sql)
    places = places_within(store, region)
    return [row for row in store.rows(sql) if row["region"] in places]


def places_within(store: Store, region: str) -> set[str | None]:
    """The names of the places called so, or whose name begins so, and of all that lies in them. Raises QueryError."""
    rows = store.rows(
        "WITH RECURSIVE inside(id, name) AS ("
        "SELECT id, name FROM regions WHERE name = :name OR name LIKE :beginning OR id IN "
        "(SELECT region_id FROM region_names WHERE printed = :name) "
        "UNION SELECT regions.id, regions.name FROM regions JOIN inside ON regions.parent_id = inside.id"
        ") SELECT DISTINCT name FROM inside",
        {"name": region, "beginning": region.replace("%", "") + "%"},
    )
    if not rows:
        raise QueryError(f"no bulletin is about {region!r} or speaks of it", source=str(store.path))
    return {row["name"] for row in rows}


def find(store: Store, asked: str, region: str | None = None) -> Known:
    """The one project that is called so, or has that in its name. Raises QueryError for none, or several."""
    known = _known(store, region)
    found = [each for each in known if each.is_called(asked)] or [each for each in known if each.holds(asked)]
    if len(found) == 1:
        return found[0]
    if not found:
        raise QueryError(f"no project is called {asked!r} or has that in its name", source=str(store.path))
    told = "、".join(f"{each.name}（{each.region}，{each.id}）" for each in found)
    raise QueryError(f"{asked!r} may mean: {told}", source=str(store.path))


def merge(store: Store, one: str, other: str, region: str | None, reason: str | None) -> tuple[Known, str]:
    """Rule that two projects, or a project and a name that is only listed, are one. Raises QueryError."""
    first = find(store, one, region)
    second = _project_or_listed(store, other, region)
    names = second.names if second else {other: None}
    if second and second.id == first.id:
        raise QueryError(f"{one} and {other} are one project already", source=str(store.path))
    if second and _root(store, first.region) != _root(store, second.region):
        message = f"{first.name} is a project of {first.region}, {second.name} one of {second.region}"
        raise QueryError(message, source=str(store.path))
    with store.transaction() as connection:
        _forget(connection, first, list(names))
        _rule(connection, "same", (first.anchor, next(iter(names))), first.region, reason)
    return first, second.name if second else other


def split(store: Store, project: str, name: str, region: str | None, reason: str | None) -> Known:
    """Rule that a printed name is not the project's. Raises QueryError when the project has no other name."""
    known = find(store, project, region)
    second = None if name in known.names else _project_or_listed(store, name, region)
    for apart in second.names if second else {name: None}:
        others = [each for each in known.names if each != apart and each in known.reported]
        if not others:
            raise QueryError(f"{apart} is the only name of {known.name}", source=str(store.path))
        with store.transaction() as connection:
            _forget(connection, known, [apart])
            for other in others:
                _rule(connection, "apart", (apart, other), known.region, reason)
    return known


def rename(store: Store, project: str, called: str, region: str | None, reason: str | None) -> Known:
    """Rule what a project is called. Raises QueryError when there is no such project, or no new name."""
    if not called.strip():
        raise QueryError("a project's name cannot be empty", source=str(store.path))
    known = find(store, project, region)
    if known.name == called.strip():
        raise QueryError(f"{known.name} is called that already", source=str(store.path))
    with store.transaction() as connection:
        for name in known.names:
            connection.execute("DELETE FROM link_rulings WHERE kind = 'name' AND name = ?", (name,))
        _rule(connection, "name", (known.anchor, called.strip()), known.region, reason)
    return known


def undo(store: Store, number: int) -> dict[str, Any]:
    """Take back a ruling; the ruling. Raises QueryError when there is none of that number."""
    found = [row for row in store.rows(RULED) if row["id"] == number]
    if not found:
        raise QueryError(f"there is no ruling {number}", source=str(store.path))
    with store.transaction() as connection:
        connection.execute("DELETE FROM link_rulings WHERE id = ?", (number,))
        _unsettle(connection, found[0]["region"])
    return found[0]


def _known(store: Store, region: str | None) -> list[Known]:
    found: dict[int, Known] = {}
    places = places_within(store, region) if region else None
    for row in store.rows(_IDENTITIES):
        if places is None or row["region"] in places:
            known = found.setdefault(row["id"], Known(row["id"], row["project"], row["region"], {}, set(), set()))
            if row["linked_by"] == "new":
                known.names = {row["name"]: None, **known.names}
            known.names.setdefault(row["name"])
            known.titles.add(row["printed"])
            if row["seen_in"] == "report":
                known.reported.add(row["name"])
    return list(found.values())


def _project_or_listed(store: Store, name: str, region: str | None) -> Known | None:
    """The project that a name means; ``None`` for a name that is only listed. Raises QueryError for neither."""
    try:
        return find(store, name, region)
    except QueryError:
        if store.rows("SELECT 1 FROM summary_members WHERE name = ? AND project_id IS NULL LIMIT 1", (name,)):
            return None
        raise


def _root(store: Store, region: str | None) -> str | None:
    """The prefecture around a place, or the outermost place around it below the province."""
    rows = store.rows(
        "WITH RECURSIVE around(id, name, level, parent_id, height) AS ("
        "SELECT id, name, level, parent_id, 0 FROM regions WHERE name = ? "
        "UNION ALL SELECT r.id, r.name, r.level, r.parent_id, height + 1 FROM regions AS r JOIN around "
        "ON r.id = around.parent_id WHERE around.level IS NOT 'prefecture' AND r.level IS NOT 'province'"
        ") SELECT name FROM around ORDER BY height DESC LIMIT 1",
        (region,),
    )
    return rows[0]["name"] if rows else region


def _rule(connection: Connection, kind: str, pair: tuple[str, str], region: str | None, reason: str | None) -> None:
    today = datetime.datetime.now(tz=datetime.UTC).astimezone().date().isoformat()
    connection.execute(
        "INSERT INTO link_rulings (kind, region, name, other_name, reason, ruled_on) VALUES (?, ?, ?, ?, ?, ?)",
        (kind, region, *pair, reason, today),
    )
    _unsettle(connection, region)


def _forget(connection: Connection, known: Known, names: Sequence[str]) -> None:
    """Drop what was ruled before of these names and the project's: the later ruling stands."""
    for name in names:
        for other in known.names:
            connection.execute(
                "DELETE FROM link_rulings WHERE kind IN ('same', 'apart') AND region IS ? "
                "AND ((name = ? AND other_name = ?) OR (name = ? AND other_name = ?))",
                (known.region, name, other, other, name),
            )


def _unsettle(connection: Connection, region: str | None) -> None:
    """All bulletins that may share projects with those of a place are to be settled anew."""
    by_printed: Mapping[str | None, str | None] = settlement.regions_by_printed(connection)
    settlement.mark_unsettled(connection, [region] if region is None else [each for each in by_printed if each])
