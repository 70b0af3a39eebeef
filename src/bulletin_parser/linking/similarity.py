"""How much of a name is explained by another: character pairs weighted by how rare they are among the names compared.

Rare pairs tell projects apart (安防), common ones do not (农村). Two names of one thing cover each other almost wholly,
or the shorter is part of the longer; where both have something of their own, the last words, which in Chinese name the
thing itself, must at least share a character (安防措施 and 安防设施, but not 幼儿园学位 and 幼儿园教师).
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from math import log, sqrt
from operator import add
from typing import NamedTuple

from bulletin_parser.naming import Key

_MOST_CLAUSES = 3  # a name of more is compared as a whole
_ALL = 0.999
_FAIR_PART = 0.45
_SHORTEST = 4  # characters of a name that may be another with a piece left out
_ABRIDGED = 0.8
_CLAUSE_SHARE = 0.9  # what likeness of one clause of several counts


class Match(NamedTuple):
    """One owner and how like its best text is to a name, 0 to 1."""

    owner: int
    score: float


def pairs(text: str) -> list[str]:
    """The different pairs of neighbouring characters of a text, in order; of a single character, that character."""
    return list(dict.fromkeys(map(add, text, text[1:]))) or [text]


Judge = Callable[[str, str, float, float], float]
"""Scores a name against a text, given how much of the name the text covers and how much of the text the name does."""


class PairIndex:
    """The texts of some owners, for finding the owner that a name means most likely."""

    def __init__(self, keys: Iterable[tuple[int, Key]], judge: Judge) -> None:
        """``keys`` holds the keys of one owner in a row."""
        self._judge = judge
        self._texts: dict[int, dict[str, None]] = {}
        self._owners: defaultdict[str, list[int]] = defaultdict(list)
        for owner, key in keys:
            self._add(owner, key)
        total = len(self._texts)
        self._by_count = [log(1 + total / max(owners, 1)) ** 2 for owners in range(max(total, 1) + 1)]
        self._held: dict[str, tuple[frozenset[str], float]] = {}

    def _add(self, owner: int, key: Key) -> None:
        texts = self._texts.setdefault(owner, {})
        for text in (key.whole, *key.clauses):
            texts[text] = None
        for pair in pairs(key.whole):
            held = self._owners[pair]
            if not held or held[-1] != owner:
                held.append(owner)

    def matches(self, key: Key) -> list[Match]:
        """The owners most like a name, best first; the lower owner first among equals."""
        best: dict[int, float] = {}
        for name in (key.whole, *key.clauses) if 1 < len(key.clauses) <= _MOST_CLAUSES else (key.whole,):
            share = 1.0 if name is key.whole else _CLAUSE_SHARE
            for owner, score in self._of(name):
                best[owner] = max(best.get(owner, 0.0), score * share)
        return [Match(owner, score) for owner, score in sorted(best.items(), key=lambda item: (-item[1], item[0]))]

    def _of(self, name: str) -> Iterator[Match]:
        """The score of the best text of each owner that shares enough with the name to come into question."""
        wanted = self._weighed(name)
        weight = sum(wanted.values())
        shared: dict[int, float] = {}
        for pair, worth in wanted.items():
            for owner in self._owners.get(pair, ()):
                shared[owner] = shared.get(owner, 0.0) + worth
        least = max(0.2 * weight, 0.5 * max(shared.values(), default=0.0))
        for owner, common in shared.items():
            if common >= least:
                yield Match(owner, max(self._compare(name, wanted, weight, text) for text in self._texts[owner]))

    def _compare(self, name: str, wanted: dict[str, float], weight: float, text: str) -> float:
        if text not in self._held:
            held = self._weighed(text)
            self._held[text] = frozenset(held), sum(held.values())
        holds, worth = self._held[text]
        common = sum([wanted[pair] for pair in wanted if pair in holds])
        return self._judge(name, text, common / weight, common / worth) if common else 0.0

    def _weighed(self, text: str) -> dict[str, float]:
        """The pairs of a text, each with what it tells: the fewer owners have it, the more."""
        owners = self._owners
        return {pair: self._by_count[len(owners[pair]) if pair in owners else 0] for pair in pairs(text)}


def explained(name: str, text: str, covered: float, back: float) -> float:
    """How well a text explains a name that may be a short form of it, however short, or say a little more."""
    score = _contained(name, text, covered, back)
    if covered >= back and not _abridged(*sorted((name, text), key=len)):
        return score  # their likeness is at most that
    return max(score, alike(name, text, covered, back))


def _contained(name: str, text: str, covered: float, back: float) -> float:
    """Mostly how much of the name the text covers, by weighted pairs and by characters."""
    if covered < _ALL and not _heads_agree(name, text):
        return 0.0
    return 0.45 * covered + 0.4 * _covered_characters(name, text) + 0.15 * sqrt(covered * back)


def alike(name: str, text: str, covered: float, back: float) -> float:
    """How like two names are, whichever is the longer; a short one must still cover a fair part of the other."""
    if not _heads_agree(name, text):
        return 0.0
    score = _contained(name, text, covered, back) if covered >= back else _contained(text, name, back, covered)
    if _abridged(*sorted((name, text), key=len)):
        score = max(score, _ABRIDGED)
    return score * (0.6 + 0.4 * min(1.0, min(covered, back) / _FAIR_PART))


def _abridged(short: str, long: str) -> bool:
    """Whether the short name is the long one with a piece left out: 农村危桥 of 农村公路危桥."""
    if not _SHORTEST <= len(short) < len(long) <= 2 * len(short):
        return False
    same = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    return long.endswith(short[same:])


def _covered_characters(name: str, text: str) -> float:
    """How much of the name's characters, each as often as it occurs, the text has."""
    return sum([min(name.count(character), text.count(character)) for character in set(name)]) / len(name)


def _heads_agree(name: str, text: str) -> bool:
    """Whether the last two characters of each occur, one of them at least, in the other."""
    return _ends_in(name, text) and _ends_in(text, name)


def _ends_in(name: str, text: str) -> bool:
    return name[-1] in text or (len(name) > 1 and name[-2] in text)
