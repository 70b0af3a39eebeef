"""Takes in what another database exported of what people settled about identities: all, or nothing.

What is there already stays as it is. Of two that contradict each other the later day's stands; of one day, the one
that was here.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from bulletin_parser.store import settlement
from bulletin_parser.store.exchange import Given
from bulletin_parser.store.opening import Store
from bulletin_parser.store.settlement import Connection

KINDS = ("same", "apart", "name")
"""That two names are of one project, that they are not, and what a project is called."""

_PRINTED = """
SELECT EXISTS (SELECT 1 FROM reports WHERE name = ?1) OR EXISTS (SELECT 1 FROM summary_members WHERE name = ?1)
"""
_REQUIRED = ("kind", "region", "name", "other_name", "ruled_on")
_ALLOWED = (*_REQUIRED, "reason", "id")


class Taken(NamedTuple):
    """What became of the rows: how many were new and known; those that stand aside for a ruling that is here, and those
    that hold a name which no bulletin prints, by where they stand in the text and what they say."""

    new: int
    known: int
    aside: Sequence[str]
    unmatched: Sequence[str]


class Row(NamedTuple):
    """A row that is well formed, and where it stands."""

    where: str
    kind: str
    region: str | None
    name: str
    other_name: str
    reason: str | None
    ruled_on: str

    @property
    def told(self) -> str:
        """Where it stands, and what it says."""
        return f"{self.where}: {self.kind} {self.name}, {self.other_name}"

    def is_about(self, kind: str, region: str | None, name: str, other_name: str) -> bool:
        """Whether a ruling is about the same: the same pair, or what the same name is called."""
        if region != self.region or (kind == "name") != (self.kind == "name"):
            return False
        return name == self.name if kind == "name" else {name, other_name} == {self.name, self.other_name}

    def says(self, kind: str, other_name: str) -> bool:
        """Whether a ruling about the same says the same."""
        return kind == self.kind and (kind != "name" or other_name == self.other_name)


def well_formed(rows: Iterable[Given]) -> list[Row]:
    """The rows of an export, read. Raises ExchangeError for the first that is malformed."""
    return [_read(each) for each in rows]


def take_in(store: Store, rows: Sequence[Row]) -> Taken:
    """Keep the rulings, all or none; they hold once all is settled."""
    new, aside = 0, []
    with store.transaction() as connection:
        for row in rows:
            stands = _stands(connection, row)
            if stands:
                new += 1
                connection.execute(
                    "INSERT INTO link_rulings (kind, region, name, other_name, reason, ruled_on) "
                    "VALUES (?, ?, ?, ?, ?, ?)",
                    row[1:],
                )
            elif stands is False:
                aside.append(row.told)
        if new:
            settlement.mark_unsettled(connection, list(settlement.regions_by_printed(connection)))
        unmatched = [row.told for row in rows if not _is_printed(connection, row)]
    return Taken(new, len(rows) - new - len(aside), aside, unmatched)


def _stands(connection: Connection, row: Row) -> bool | None:
    """Whether a ruling is new and not older than what contradicts it, which goes; ``None`` for a known one."""
    held = connection.execute("SELECT id, kind, region, name, other_name, ruled_on FROM link_rulings").fetchall()
    about = [each for each in held if row.is_about(*each[1:5])]
    if any(row.says(each[1], each[4]) for each in about):
        return None
    if any(each[5] >= row.ruled_on for each in about):
        return False
    connection.executemany("DELETE FROM link_rulings WHERE id = ?", [(each[0],) for each in about])
    return True


def _is_printed(connection: Connection, row: Row) -> bool:
    """Whether bulletins print the names that a ruling is about; what a project is called is a person's own word."""
    names = (row.name,) if row.kind == "name" else (row.name, row.other_name)
    return all(connection.execute(_PRINTED, (name,)).fetchone()[0] for name in names)


def _read(each: Given) -> Row:
    each.keys(_REQUIRED, _ALLOWED)
    kind, name, other, on = each.words("kind"), each.words("name"), each.words("other_name"), each.day("ruled_on")
    if kind not in KINDS:
        each.refuse(f"{kind!r} is not a kind of ruling; there are: {', '.join(KINDS)}")
    if name is None or other is None or on is None:
        each.refuse("'name', 'other_name' and 'ruled_on' have to be given")
    assert kind
    return Row(each.where, kind, each.words("region"), name, other, each.words("reason"), on)
