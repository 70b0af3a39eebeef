"""Which known project a name means, across months and places.

The same rules as within a bulletin, but both ways: a name is surely that of a known project when the two cover each
other well, or when one is a shorter form of the other that fits no other project. What is only likely is a candidate
for a person to settle, never an identity.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from bulletin_parser.grammar import Grammar
from bulletin_parser.linking.contrasts import contrast, only_one_says
from bulletin_parser.linking.members import How
from bulletin_parser.linking.similarity import PairIndex, alike
from bulletin_parser.naming import Key, link_key, link_keys

SURE = 0.74
LIKELY = 0.5
MARGIN = 0.06
UNSURE = 0.7  # the most that a name can score which says more than the other, or less, of what tells projects apart


class Identity(NamedTuple):
    """A known project that a name means: its id, which rule says so, and how surely (0 to 1)."""

    id: int
    how: How
    score: float


def surest(found: Sequence[Identity]) -> Identity | None:
    """Of what a name may mean, likeliest first, the one that it surely means: none where two are as likely."""
    unclear = len(found) > 1 and found[0].score - found[1].score < MARGIN
    return found[0] if found and found[0].score >= SURE and not unclear else None


class KnownNames:
    """The printed names of known projects, to identify many names against."""

    def __init__(self, known: Mapping[int, Collection[str]], grammar: Grammar) -> None:
        self._grammar = grammar
        self._index: PairIndex | None = None
        self._keys: dict[int, list[Key]] = {}
        self._exact: dict[str, set[int]] = {}
        self._wholes: dict[str, set[int]] = {}
        self._heads: dict[str, set[int]] = {}
        for project in known:
            self.add(project, known[project])

    def add(self, project: int, names: Collection[str]) -> None:
        """Take in further names of a project, new or known."""
        printed = sorted(name for name in names if project not in self._exact.get(name, ()))
        for name, key in zip(printed, link_keys(printed, self._grammar), strict=True) if printed else ():
            self._keys.setdefault(project, []).append(key)
            self._exact.setdefault(name, set()).add(project)
            self._wholes.setdefault(key.whole, set()).add(project)
            for head in key.clauses[:1]:
                self._heads.setdefault(head, set()).add(project)
        if printed:
            self._index = None

    def candidates(self, name: str) -> list[Identity]:
        """The projects that a name may mean, likeliest first, down to those that are only likely."""
        key = link_key(name, self._grammar)
        if name in self._exact:
            return [Identity(project, How.EXACT, 1.0) for project in sorted(self._exact[name])]
        for held, score in ((self._wholes, 0.98), (self._heads, 0.9)):
            wanted = key.whole if held is self._wholes else (key.clauses or ("",))[0]
            same = [p for p in sorted(held.get(wanted, ())) if not self._apart(key, p)] if wanted else []
            if same:
                return [Identity(project, How.NORMALISED, score) for project in same]
        return self._similar(key)

    def likely(self, name: str) -> list[Identity]:
        """Every project that a name may mean, likeliest first, whichever rule says so."""
        found: dict[int, Identity] = {}
        for identity in (*self.candidates(name), *self._similar(link_key(name, self._grammar))):
            found.setdefault(identity.id, identity)
        return sorted(found.values(), key=lambda identity: (-identity.score, identity.id))

    def _similar(self, key: Key) -> list[Identity]:
        if self._index is None:
            self._index = PairIndex(((p, key) for p, keys in self._keys.items() for key in keys), alike)
        found = []
        for project, score in self._index.matches(key) if key.whole else ():
            if score >= LIKELY and not self._apart(key, project):
                narrowed = all(only_one_says(key, known, self._grammar) for known in self._keys[project])
                found.append(Identity(project, How.SIMILAR, round(min(score, UNSURE) if narrowed else score, 3)))
        return sorted(found, key=lambda identity: (-identity.score, identity.id))

    def _apart(self, key: Key, project: int) -> bool:
        return all(contrast(key, known, self._grammar) for known in self._keys[project])
