"""Gives each report of a bulletin the identity of its project, known from other months or made new.

An identity belongs to the region of the bulletin. What a name means is decided by the ``Knowing`` that the caller hands
in; here is only the book-keeping: a name that was printed before links at once, and two reports of one bulletin that
are named differently and are about one place stay two projects.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
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
    """The identities of one region by their names; ``made`` lists the new ones as (key, name).

    ``recalled`` are the names that earlier bulletins printed, as (key, name, printed); likeness is only to these.
    """

    def __init__(self, knowing: Knowing, next_id: int, recalled: Iterable[tuple[int, str, str]] = ()) -> None:
        self.made: list[tuple[int, str]] = []
        self._knowing = knowing
        self._next_id = next_id
        self._recalled: dict[int, set[str]] = {}
        self._bearers: dict[str, set[int]] = {}
        for key, name, printed in recalled:
            self._recalled.setdefault(key, set()).update((name, printed))
            self.learn(key, name)

    def learn(self, key: int, name: str) -> None:
        """Let an identity bear a name."""
        self._bearers.setdefault(name, set()).add(key)

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
        """The identity that a name means by its likeness to the recalled ones."""
        like = self._knower.identify(name) if self._recalled else None
        return Link(like.id, str(like.how), like.score) if like else None

    @cached_property
    def _knower(self) -> Knower:
        return self._knowing(self._recalled)


def link_projects(projects: Sequence[Project], identities: Identities) -> list[Link]:
    """One link a project, in their order; what is new is added to ``identities``.

    Likeness, of the short name or else of the whole title, is asked only against what was known before the bulletin,
    so that its own items are not taken for one another. An identity goes to one project of a place: to the one of its
    very name, else to the surest, and to none of two that are as sure.
    """
    links = {index: link for index, project in enumerate(projects) if (link := identities.named(project.name))}
    taken = {(link.id, projects[index].region) for index, link in links.items()}
    claims: dict[tuple[int, str | None], list[tuple[float, int, Link]]] = {}
    for index, project in enumerate(projects):
        if index not in links and (like := identities.alike(project.name) or identities.alike(project.title)):
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
    identities.learn(settled.id, project.name)
    return settled
