"""How much of a name is explained by another: character pairs weighted by how rare they are among the names compared.

Rare pairs tell projects apart (安防), common ones do not (农村). Two names of one thing cover each other almost wholly,
or the shorter is part of the longer; where both have something of their own, the last words, which in Chinese name the
thing itself, must at least share a character (安防措施 and 安防设施, but not 幼儿园学位 and 幼儿园教师).
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from math import log, sqrt
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


def pairs(text: str) -> set[str]:
    """The pairs of neighbouring characters of a text; of a single character, that character."""
    return {text[i : i + 2] for i in range(len(text) - 1)} or {text}


Judge = Callable[[str, str, float, float], float]
"""Scores a name against a text, given how much of the name the text covers and how much of the text the name does."""


class PairIndex:
    """The texts of some owners, for finding the owner that a name means most likely."""

    def __init__(self, keys: Iterable[tuple[int, Key]], judge: Judge) -> None:
        self._judge = judge
        self._texts: dict[int, dict[str, None]] = {}
        self._owners: dict[str, dict[int, None]] = {}
        for owner, key in keys:
            self._add(owner, key)
        total = len(self._texts)
        by_count = [log(1 + total / max(owners, 1)) ** 2 for owners in range(max(total, 1) + 1)]
        self._weights = {pair: by_count[len(held)] for pair, held in self._owners.items()}
        self._rarest = by_count[1]

    def _add(self, owner: int, key: Key) -> None:
        texts = self._texts.setdefault(owner, {})
        for text in (key.whole, *key.clauses):
            texts[text] = None
        for pair in pairs(key.whole):
            self._owners.setdefault(pair, {})[owner] = None

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
        wanted = pairs(name)
        weight = self._weigh(wanted)
        shared: dict[int, float] = {}
        for pair in wanted:
            for owner in self._owners.get(pair, ()):
                shared[owner] = shared.get(owner, 0.0) + self._weights[pair]
        least = max(0.2 * weight, 0.5 * max(shared.values(), default=0.0))
        for owner, common in shared.items():
            if common >= least:
                yield Match(owner, max(self._compare(name, wanted, weight, text) for text in self._texts[owner]))

    def _compare(self, name: str, wanted: set[str], weight: float, text: str) -> float:
        held = pairs(text)
        common = self._weigh(wanted & held)
        return self._judge(name, text, common / weight, common / self._weigh(held)) if common else 0.0

    def _weigh(self, texts: set[str]) -> float:
        return sum(self._weights.get(pair, self._rarest) for pair in texts)


def explained(name: str, text: str, covered: float, back: float) -> float:
    """How well a text explains a name that may be a short form of it, however short, or say a little more."""
    return max(_contained(name, text, covered, back), alike(name, text, covered, back))


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
    return sum((Counter(name) & Counter(text)).values()) / len(name)


def _heads_agree(name: str, text: str) -> bool:
    """Whether the last two characters of each occur, one of them at least, in the other."""
    return any(character in text for character in name[-2:]) and any(character in name for character in text[-2:])
