"""Which observation of a later month continues which of an earlier one, inside one project."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from bulletin_parser.comparable import same_unit, unquoted
from bulletin_parser.compare.observations import Observation


class Pair(NamedTuple):
    """An observation and the one that continues it; one of them is ``None`` where there is no counterpart."""

    before: Observation | None
    after: Observation | None


def pair(before: Sequence[Observation], after: Sequence[Observation]) -> tuple[Pair, ...]:
    """Pairs of one project's observations, in the order of ``after``; what has no counterpart is paired with ``None``.

    The same indicator name and place pair first. Of what is left over in one unit and place, a name that is part of
    another pairs with it (开工, 已开工), then names that share anything, each only where nothing else might be meant.
    Last, a month that reports the project in words alone is the counterpart of every figure of the other month, so
    that the status can be compared.
    """
    pairs, earlier, later = _by_name(before, after)
    for alike in (_one_in_the_other, _may_be_renamed):
        found = _only_ones(earlier, later, alike)
        pairs += found
        earlier, later = _left(earlier, found), _left(later, found)
    pairs += _against_words(before, after, earlier, later)
    position = {id(observation): index for index, observation in enumerate(after)}
    return tuple(sorted(pairs, key=lambda each: position.get(id(each.after), len(after))))


def _by_name(
    before: Sequence[Observation], after: Sequence[Observation]
) -> tuple[list[Pair], list[Observation], list[Observation]]:
    """Pairs of the same name and place, the first with the first where there are several, and what is left over."""
    earlier, later = _grouped(before), _grouped(after)
    pairs = [
        Pair(old, new)
        for name in earlier
        if name in later
        for old, new in zip(earlier[name], later[name], strict=False)
    ]
    return pairs, _left(before, pairs), _left(after, pairs)


def _grouped(observations: Iterable[Observation]) -> dict[tuple[str, str | None], list[Observation]]:
    groups: dict[tuple[str, str | None], list[Observation]] = {}
    for observation in observations:
        groups.setdefault((observation.measure_key, observation.place), []).append(observation)
    return groups


def _left(observations: Iterable[Observation], pairs: Iterable[Pair]) -> list[Observation]:
    used = {id(observation) for each in pairs for observation in each}
    return [observation for observation in observations if id(observation) not in used]


_Alike = Callable[[Observation, Observation], bool]


def _only_ones(before: Sequence[Observation], after: Sequence[Observation], alike: _Alike) -> list[Pair]:
    """Pairs that are alike, each with nothing else on either side that is alike as well."""
    likely = [Pair(old, new) for old in before for new in after if _comparable(old, new) and alike(old, new)]
    times = Counter(id(observation) for each in likely for observation in each)
    return [each for each in likely if all(times[id(observation)] == 1 for observation in each)]


def _comparable(before: Observation, after: Observation) -> bool:
    return before.place == after.place and same_unit(before.unit) == same_unit(after.unit)


def _one_in_the_other(before: Observation, after: Observation) -> bool:
    old, new = unquoted(before.indicator or ""), unquoted(after.indicator or "")
    return bool(old and new) and (old in new or new in old)


def _may_be_renamed(before: Observation, after: Observation) -> bool:
    """Two figures of the yearly task, or names that share a character (进场施工, 开工)."""
    shared = set(before.indicator or "") & set(after.indicator or "")
    return bool(shared) or (before.target is not None and after.target is not None)


def _against_words(
    before: Sequence[Observation],
    after: Sequence[Observation],
    earlier: Sequence[Observation],
    later: Sequence[Observation],
) -> list[Pair]:
    """Pairs for what is left over: with the other month's words if it has nothing but words, else with nothing."""
    old_words = before[0] if before and all(old.is_bare for old in before) else None
    new_words = after[0] if after and all(new.is_bare for new in after) else None
    if old_words and later:
        return [Pair(old_words, new) for new in later]
    if new_words and earlier:
        return [Pair(old, new_words) for old in earlier]
    return [Pair(old, None) for old in earlier] + [Pair(None, new) for new in later]
