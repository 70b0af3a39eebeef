"""What projects are called, and finding one by a part of its name."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from bulletin_parser.compare.nearness import near
from bulletin_parser.compare.unplaced import UNKNOWN
from bulletin_parser.errors import QueryError

MOST_CANDIDATES = 12


class ProjectName(NamedTuple):
    """A project's identity, its name, a title that was printed for it, and whose bulletins report it."""

    project_id: int
    project: str
    title: str
    issuer: str | None

    def holds(self, asked: str, spelled: Callable[[str], str]) -> bool:
        """Whether its name or title, as ``spelled`` writes it, has in it what was asked for."""
        return any(asked in spelled(name) for name in (self.project, self.title))


def find_project(names: Iterable[ProjectName], asked: str, spelled: Callable[[str], str] = str) -> int:
    """The identity of the one project whose name or printed title is ``asked``, or contains it.

    ``spelled`` writes a name out (户厕 is 户用厕所); it is used when no name holds what was typed. Raises
    ``QueryError`` when there is none, or several: then it lists their names.
    """
    listed = list(names)
    candidates = _holding(listed, asked, str) or _holding(listed, asked, spelled)
    if len(candidates) == 1:
        return next(iter(candidates))
    if not candidates:
        known = list(dict.fromkeys(each.project for each in listed))
        raise QueryError(f"no project is called {asked!r} or has that in its name; {near(asked, known)}")
    raise QueryError(f"{asked!r} may mean: {_listed([candidates[each] for each in sorted(candidates)])}")


def _holding(names: Sequence[ProjectName], asked: str, spelled: Callable[[str], str]) -> dict[int, ProjectName]:
    """The projects called what was asked for, else those with it in a name, both written as ``spelled`` does."""
    exact: dict[int, ProjectName] = {}
    found: dict[int, ProjectName] = {}
    wanted = spelled(asked)
    for each in names if wanted else ():
        written = (spelled(each.project), spelled(each.title))
        if wanted in written:
            exact[each.project_id] = each
        if any(wanted in name for name in written):
            found[each.project_id] = each
    return exact or found


def _listed(candidates: Sequence[ProjectName]) -> str:
    names = [each.project for each in candidates]
    places = [f"（{each.issuer or UNKNOWN}）" if names.count(each.project) > 1 else "" for each in candidates]
    told = [name + place for name, place in zip(names, places, strict=True)]
    return "、".join(told[:MOST_CANDIDATES]) + (" …" if len(told) > MOST_CANDIDATES else "")
