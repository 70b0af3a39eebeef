"""Gives each report of a bulletin the identity of its project, known from other months or made new.

An identity belongs to the region of the bulletin. What a name means is decided by the function that the caller hands
in; here is only the book-keeping: a name that was printed before links at once, and two reports of one bulletin that
are named differently and are about one place stay two projects.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import NamedTuple, Protocol

from bulletin_parser.records import Project


class Likeness(Protocol):
    """What an identifying function answers: which identity, how it was found, how surely (0 to 1)."""

    @property
    def id(self) -> int:
        """The key of the identity."""

    @property
    def how(self) -> str:
        """``exact``, ``normalised`` or ``similar``."""

    @property
    def score(self) -> float:
        """How surely, from 0 to 1."""


Identify = Callable[[str, Mapping[int, Collection[str]]], Likeness | None]


class Link(NamedTuple):
    """Which identity a printed name has, how it was linked (``new`` where it was first seen) and how surely."""

    id: int
    how: str
    score: float


class Identities:
    """The identities of one region by their names; ``made`` lists the new ones as (key, name)."""

    def __init__(self, next_id: int) -> None:
        self.names: dict[int, set[str]] = {}
        self.made: list[tuple[int, str]] = []
        self._bearers: dict[str, set[int]] = {}
        self._next_id = next_id

    def name(self, key: int, name: str) -> None:
        """Let an identity bear a name."""
        self.names.setdefault(key, set()).add(name)
        self._bearers.setdefault(name, set()).add(key)

    def make(self, name: str) -> Link:
        """A new identity, called by the name it is first seen with."""
        key, self._next_id = self._next_id, self._next_id + 1
        self.made.append((key, name))
        self.name(key, name)
        return Link(key, "new", 1.0)

    def named(self, name: str) -> Link | None:
        """The one identity that bears exactly this name; ``None`` when there is none, or more than one."""
        bearers = self._bearers.get(name, set())
        return Link(next(iter(bearers)), "exact", 1.0) if len(bearers) == 1 else None

    def without(self, keys: Iterable[int]) -> Mapping[int, Collection[str]]:
        """The names of all identities but these."""
        left_out = set(keys)
        return {key: names for key, names in self.names.items() if key not in left_out}


def exact(name: str, known: Mapping[int, Collection[str]]) -> Link | None:
    """The only identity that bears this very name: what identifies a project where nothing better is at hand."""
    bearers = [key for key, names in known.items() if name in names]
    return Link(bearers[0], "exact", 1.0) if len(bearers) == 1 else None


def link_projects(projects: Sequence[Project], identities: Identities, identify: Identify) -> list[Link]:
    """One link a project, in their order; what is new is added to ``identities``.

    Likeness is asked only against the names known before the bulletin, so that its own items are not taken for one
    another, and an identity that a place has already by name is not given to another project of that place.
    """
    links = {index: link for index, project in enumerate(projects) if (link := identities.named(project.name))}
    taken = {(link.id, projects[index].region) for index, link in links.items()}
    for index, like in _alike(projects, links, identities, identify):
        claim = (like.id, projects[index].region)
        if claim not in taken:
            links[index] = Link(like.id, like.how, like.score)
            taken.add(claim)
    return [_settled(project, links.get(index), identities) for index, project in enumerate(projects)]


def _alike(
    projects: Sequence[Project], linked: Collection[int], identities: Identities, identify: Identify
) -> list[tuple[int, Likeness]]:
    """The likenesses of the projects that no name links, the surest first."""
    asked = (index for index in range(len(projects)) if index not in linked)
    found = [(index, like) for index in asked if (like := identify(projects[index].name, identities.names))]
    return sorted(found, key=lambda pair: -pair[1].score)


def _settled(project: Project, link: Link | None, identities: Identities) -> Link:
    settled = link or identities.named(project.name) or identities.make(project.name)
    identities.name(settled.id, project.name)
    return settled
