"""Gives each report of a bulletin the identity of its project, known from other months or made new.

An identity belongs to the region of the bulletin. What a name means is decided by the ``Knowing`` that the caller hands
in; here is only the book-keeping: a name that was printed before links at once, and two reports of one bulletin that
are named differently and are about one place stay two projects.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple, Protocol

from bulletin_parser.records import Project


class Likeness(Protocol):
    """Which identity a name means, how that was found (normalised, similar, …), and how surely (0 to 1)."""

    @property
    def id(self) -> int:
        """The key of the identity."""

    @property
    def how(self) -> str:
        """The rule that found it."""

    @property
    def score(self) -> float:
        """How surely."""


class Knower(Protocol):
    """Something that knows the printed names of projects."""

    def identify(self, name: str, /) -> Likeness | None:
        """The project that a name surely means, or ``None``."""


Knowing = Callable[[Mapping[int, Collection[str]]], Knower]
"""Makes a ``Knower`` of every printed name of each identity."""


class Link(NamedTuple):
    """Which identity a printed name has, how it was linked (``new`` where it was first seen) and how surely."""

    id: int
    how: str
    score: float


class ExactNames:
    """The simplest ``Knower``: a name means the only identity that bears it."""

    def __init__(self, known: Mapping[int, Collection[str]]) -> None:
        self._known = known

    def identify(self, name: str, /) -> Link | None:
        """The only identity of that very name."""
        bearers = [key for key, names in self._known.items() if name in names]
        return Link(bearers[0], "exact", 1.0) if len(bearers) == 1 else None


class Identities:
    """The identities of one region by their names; ``made`` lists the new ones as (key, name)."""

    def __init__(self, knowing: Knowing, next_id: int) -> None:
        self.made: list[tuple[int, str]] = []
        self._knowing = knowing
        self._printed: dict[int, set[str]] = {}
        self._bearers: dict[str, set[int]] = {}
        self._next_id = next_id

    def learn(self, key: int, name: str, *printed: str) -> None:
        """Let an identity bear a name, and the longer forms in which it was printed."""
        self._bearers.setdefault(name, set()).add(key)
        self._printed.setdefault(key, set()).update((name, *printed))

    def make(self, name: str) -> Link:
        """A new identity, called by the name it is first seen with."""
        key, self._next_id = self._next_id, self._next_id + 1
        self.made.append((key, name))
        return Link(key, "new", 1.0)

    def named(self, name: str) -> Link | None:
        """The one identity that bears exactly this name; ``None`` when there is none, or more than one."""
        bearers = self._bearers.get(name, set())
        return Link(next(iter(bearers)), "exact", 1.0) if len(bearers) == 1 else None

    def alike(self, name: str) -> Link | None:
        """The identity that a name means by likeness to the names learnt before this was first asked."""
        like = self._knower.identify(name)
        return Link(like.id, str(like.how), like.score) if like else None

    @cached_property
    def _knower(self) -> Knower:
        return self._knowing({key: frozenset(names) for key, names in self._printed.items()})


def link_projects(projects: Sequence[Project], identities: Identities) -> list[Link]:
    """One link a project, in their order; what is new is added to ``identities``.

    Likeness is asked only against the names known before the bulletin, so that its own items are not taken for one
    another. An identity goes to one project of a place: to the one of its very name, else to the surest, and to none
    of two that are as sure.
    """
    links = {index: link for index, project in enumerate(projects) if (link := identities.named(project.name))}
    taken = {(link.id, projects[index].region) for index, link in links.items()}
    claims: dict[tuple[int, str | None], list[tuple[float, int, Link]]] = {}
    for index, project in enumerate(projects):
        if index not in links and (like := identities.alike(project.name)):
            claims.setdefault((like.id, project.region), []).append((like.score, index, like))
    for claim, claimants in claims.items():
        if claim not in taken and (surest := _surest(claimants)):
            links[surest[0]] = surest[1]
    return [_settled(project, links.get(index), identities) for index, project in enumerate(projects)]


def _surest(claimants: Sequence[tuple[float, int, Link]]) -> tuple[int, Link] | None:
    best = max(score for score, _, _ in claimants)
    leaders = [(index, link) for score, index, link in claimants if score == best]
    return leaders[0] if len(leaders) == 1 else None


def _settled(project: Project, link: Link | None, identities: Identities) -> Link:
    settled = link or identities.named(project.name) or identities.make(project.name)
    identities.learn(settled.id, project.name, project.title)
    return settled
