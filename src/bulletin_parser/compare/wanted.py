"""What a user asks for: places, projects, agencies, statuses; and what there is when nothing is called so."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from typing import Protocol

from bulletin_parser.compare.names import ProjectName
from bulletin_parser.compare.nearness import near
from bulletin_parser.errors import QueryError
from bulletin_parser.values import Status

LAGGING = (Status.BEHIND, Status.NOT_STARTED)
"""The statuses of what lags."""


class Told(Protocol):
    """What can be asked for: a row about one project in one place."""

    @property
    def region(self) -> str | None:
        """The place that the row is about."""

    @property
    def project_id(self) -> int | None:
        """The project's identity."""

    @property
    def agencies(self) -> tuple[str, ...]:
        """Who leads it."""

    @property
    def status(self) -> Status | None:
        """How it stands."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which rows to keep; what is ``None`` does not restrict.

    ``region`` and ``agency`` are how a name begins (吉首 means 吉首市); ``places`` are whole names; ``projects`` are
    identities; ``statuses`` are those of the later bulletin.
    """

    region: str | None = None
    projects: frozenset[int] | None = None
    agency: str | None = None
    statuses: frozenset[Status] | None = None
    places: frozenset[str] | None = None

    @property
    def names_places(self) -> bool:
        """Whether some places are asked for."""
        return self.region is not None or self.places is not None

    @property
    def names_projects(self) -> bool:
        """Whether some projects are asked for, by name, by who leads them or by how they stand."""
        return self.projects is not None or self.agency is not None or self.statuses is not None

    def keeps_place(self, name: str | None) -> bool:
        """Whether the place is one of those asked for."""
        return (self.region is None or (name or "").startswith(self.region)) and (
            self.places is None or name in self.places
        )

    def keeps(self, row: Told) -> bool:
        """Whether the row is one of those asked for."""
        return (
            self.keeps_place(row.region)
            and (self.projects is None or row.project_id in self.projects)
            and (self.agency is None or any(each.startswith(self.agency) for each in row.agencies))
            and (self.statuses is None or row.status in self.statuses)
        )


def known_by_beginning(asked: str | None, names: Iterable[str], what: str) -> str | None:
    """What was asked for, when some name begins so. Raises ``QueryError``, naming what is near, when none does."""
    known = sorted({name for name in names if name})
    if asked is None or any(name.startswith(asked) for name in known):
        return asked
    raise QueryError(f"no {what} is called {asked!r}; {near(asked, known)}")


def projects_called(
    asked: str | None, names: Collection[ProjectName], spelled: Callable[[str], str]
) -> frozenset[int] | None:
    """The identities with what was asked for in a name or title; ``None`` when nothing was asked for.

    ``spelled`` writes a name out (户厕 is 户用厕所); it is used when no name holds what was typed. Raises
    ``QueryError``, naming what is near, when there is none.
    """
    if asked is None:
        return None
    found = frozenset(each.project_id for each in names if each.holds(asked, str))
    if not found and (whole := spelled(asked)):
        found = frozenset(each.project_id for each in names if each.holds(whole, spelled))
    if not found:
        known = list(dict.fromkeys(each.project for each in names))
        raise QueryError(f"no project is called {asked!r} or has that in its name; {near(asked, known)}")
    return found
