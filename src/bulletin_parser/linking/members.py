"""Which project of the same bulletin a listed name means (改新建10460个农村户用厕所 is 改新建农村户用厕所7.75万个).

In order of sureness: the title itself; the same key after figures, verbs and aliases are taken off, of the whole title
or of one of its clauses (…其中农村转移就业劳动者培训1.23万人次); a likeness that is high enough and clearly above the
next best. Where two titles are as good as each other the words decide, and if they do not, nothing is linked.
"""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from bulletin_parser.grammar import Grammar
from bulletin_parser.linking.contrasts import contrast, is_place
from bulletin_parser.linking.similarity import PairIndex, explained, pairs
from bulletin_parser.linking.words import words_of
from bulletin_parser.naming import Key, link_keys

THRESHOLD = 0.58
MARGIN = 0.06


class How(StrEnum):
    """Which rule made a link."""

    EXACT = "exact"
    NORMALISED = "normalised"
    SIMILAR = "similar"


class Link(NamedTuple):
    """The title at ``index`` is meant; ``score`` is 0 to 1."""

    index: int  # type: ignore[assignment]  # nobody searches a link as a tuple
    how: How
    score: float


def link_members(titles: Sequence[str], members: Sequence[str], grammar: Grammar) -> list[Link | None]:
    """For each member the title it means, or None where that is not clear. A title may be meant by many members."""
    if not titles:
        return [None] * len(members)
    exact = {title: number for number, title in reversed(list(enumerate(titles)))}
    links = {name: Link(exact[name], How.EXACT, 1.0) if name in exact else None for name in members}
    others = [name for name, link in links.items() if link is None]
    if others:
        keys = link_keys([*titles, *others], grammar)
        linker = _Linker(titles, keys[: len(titles)], grammar)
        links |= {name: linker.link(name, key) for name, key in zip(others, keys[len(titles) :], strict=True)}
    return [links[name] for name in members]


class _Linker:
    """The titles of one bulletin, ready to be looked up."""

    def __init__(self, titles: Sequence[str], keys: Sequence[Key], grammar: Grammar) -> None:
        self._titles = titles
        self._keys = keys
        self._grammar = grammar
        self._index: PairIndex | None = None
        self._wholes: dict[str, list[int]] = {}
        self._clauses: dict[str, list[int]] = {}
        for number, key in enumerate(keys):
            self._wholes.setdefault(key.whole, []).append(number)
            for clause in key.clauses:
                self._clauses.setdefault(clause, []).append(number)

    def link(self, name: str, key: Key) -> Link | None:
        """The title that a name means which is none of them as printed, or None."""
        if not key.whole:
            return None
        for held, score in ((self._wholes, 0.98), (self._clauses, 0.95)):
            if same := held.get(key.whole):
                chosen = same[0] if len(same) == 1 else self._by_wording(name, same)
                return None if chosen is None else Link(chosen, How.NORMALISED, score)
        return None if is_place(key.whole, self._grammar) else self._similar(key)

    def _similar(self, key: Key) -> Link | None:
        if self._index is None:
            self._index = PairIndex(enumerate(self._keys), explained)
        good = [match for match in self._index.matches(key) if match.score >= THRESHOLD - MARGIN]
        good = [match for match in good if not contrast(key, self._keys[match.owner], self._grammar)]
        if not good or good[0].score < THRESHOLD:
            return None
        rivals = [match.owner for match in good if match.score > good[0].score - MARGIN]
        chosen = rivals[0] if len(rivals) == 1 else self._by_words(key, rivals)
        return None if chosen is None else Link(chosen, How.SIMILAR, round(good[0].score, 3))

    def _by_wording(self, name: str, rivals: Sequence[int]) -> int | None:
        """Among titles of one key (新建公厕, 改造公厕) the one whose full wording, verbs and all, is nearest."""
        wanted = set(pairs(name))
        return _clear_best({i: len(wanted.intersection(pairs(self._titles[i]))) / len(wanted) for i in rivals}, MARGIN)

    def _by_words(self, key: Key, rivals: Sequence[int]) -> int | None:
        """Among titles of like score the one that shares most words with the name; None when none leads."""
        wanted = set(words_of(key.whole))
        if not wanted:
            return None
        shared = {i: len(wanted & set(words_of(self._keys[i].whole))) / len(wanted) for i in rivals}
        return _clear_best(shared, 1 / (2 * len(wanted)))


def _clear_best(scores: dict[int, float], margin: float) -> int | None:
    ranked = sorted(scores.items(), key=lambda item: (-item[1], item[0]))
    if len(ranked) > 1 and ranked[0][1] - ranked[1][1] < margin:
        return None
    return ranked[0][0] if ranked and ranked[0][1] > 0 else None
