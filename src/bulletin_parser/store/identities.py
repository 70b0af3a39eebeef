"""The identity of a project, and the one that a report has until everything is settled together.

An identity's key follows from what the project is called and where, so that it is the same in every database, in
whatever order the bulletins came.
"""

from collections.abc import Sequence
from hashlib import blake2b
from typing import NamedTuple

from bulletin_parser.records import Project

NEW = "new"
"""How a name was linked that is the first of its project."""

_BITS = 50  # a key stays exact in a real and in JavaScript


class Link(NamedTuple):
    """Which identity a printed name has, how it was linked (``new`` where it was first seen) and how surely."""

    id: int
    how: str
    score: float


def identity_key(region: str | None, name: str, nth: int = 1) -> int:
    """The key of the ``nth`` project of a place that is called so."""
    words = "\n".join((region or "", name, *([str(nth)] if nth > 1 else ())))
    return content_key(words)


def content_key(words: str) -> int:
    """A positive number that stands for the words: of a million, hardly any two share one."""
    digest = blake2b(words.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return (int.from_bytes(digest) >> (64 - _BITS)) or 1


def provisional_links(projects: Sequence[Project], region: str | None) -> list[Link]:
    """One link a project, in their order: until all bulletins are settled, a project is what its name says."""
    return [Link(identity_key(region, project.name), NEW, 1.0) for project in projects]
