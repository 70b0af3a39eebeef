"""How much of a name is explained by another: character pairs weighted by how rare they are among the names compared.

Rare pairs tell projects apart (安防), common ones do not (农村). Two names of one thing cover each other almost wholly,
or the shorter is part of the longer; where both have something of their own, the last words, which in Chinese name the
thing itself, must at least share a character (安防措施 and 安防设施, but not 幼儿园学位 and 幼儿园教师).
"""

from collections.abc import Iterable, Sequence
from math import log, sqrt
from typing import NamedTuple

from bulletin_parser.naming import Key


class Match(NamedTuple):
    """One owner of a compared text. ``score`` is 0 to 1; ``back`` is how much of that text the name covers."""

    owner: int
    score: float
    back: float


class _Text(NamedTuple):
    owner: int
    text: str
    weight: float


def pairs(text: str) -> set[str]:
    """The pairs of neighbouring characters of a text; of a single character, that character."""
    return {text[i : i + 2] for i in range(len(text) - 1)} or {text}


class PairIndex:
    """The texts of some owners, each with its pairs, for finding the owner that a name means most likely."""

    def __init__(self, keys: Iterable[tuple[int, Key]]) -> None:
        self._by_pair: dict[str, list[int]] = {}
        self._texts: list[_Text] = []
        wanted: dict[tuple[int, str], None] = {}
        for owner, key in keys:
            for text in (key.whole, *key.clauses):
                if text:
                    wanted[owner, text] = None
        self._read(list(wanted))

    def _read(self, wanted: Sequence[tuple[int, str]]) -> None:
        sets = [pairs(text) for _, text in wanted]
        owners: dict[str, set[int]] = {}
        for (owner, _), members in zip(wanted, sets, strict=True):
            for pair in members:
                owners.setdefault(pair, set()).add(owner)
        total = len({owner for owner, _ in wanted})
        self._rarest = log(1 + total) ** 2
        self._weights = {pair: log(1 + total / len(held)) ** 2 for pair, held in owners.items()}
        for number, ((owner, text), members) in enumerate(zip(wanted, sets, strict=True)):
            self._texts.append(_Text(owner, text, sum(self._weights[pair] for pair in members)))
            for pair in members:
                self._by_pair.setdefault(pair, []).append(number)

    def matches(self, key: Key) -> list[Match]:
        """The owners that share a pair with the name, best first; the lower owner first among equals."""
        best: dict[int, Match] = {}
        for name in {key.whole, *key.clauses} if len(key.clauses) < 4 else (key.whole,):
            share = 1.0 if name == key.whole else 0.9
            for owner, score, back in self._of(name):
                if owner not in best or score * share > best[owner].score:
                    best[owner] = Match(owner, score * share, back)
        return sorted(best.values(), key=lambda match: (-match.score, match.owner))

    def _of(self, name: str) -> Iterable[Match]:
        members = pairs(name)
        weight = sum(self._weights.get(pair, self._rarest) for pair in members)
        shared: dict[int, float] = {}
        for pair in members:
            for number in self._by_pair.get(pair, ()):
                shared[number] = shared.get(number, 0.0) + self._weights[pair]
        for number, common in shared.items():
            text = self._texts[number]
            covered, back = common / weight, common / text.weight
            if covered > 0.2:
                yield Match(text.owner, _score(name, text.text, covered, back), back)


def _score(name: str, text: str, covered: float, back: float) -> float:
    """0 to 1 from how much of the name the text covers, by weighted pairs and by characters, and a little from back."""
    characters = _covered_characters(name, text)
    if covered < 0.999 and not _heads_agree(name, text):
        return 0.0
    return 0.45 * covered + 0.4 * characters + 0.15 * sqrt(covered * back)


def _covered_characters(name: str, text: str) -> float:
    left = list(text)
    found = 0
    for character in name:
        if character in left:
            left.remove(character)
            found += 1
    return found / len(name)


def _heads_agree(name: str, text: str) -> bool:
    """Whether the last two characters of each occur, one of them at least, in the other."""
    return any(character in text for character in name[-2:]) and any(character in name for character in text[-2:])
