"""Which observation of a later month continues which of an earlier one, inside one project."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import NamedTuple

from bulletin_parser.compare.observations import Observation, same_unit


class Pair(NamedTuple):
    """An observation and the one that continues it; one of them is ``None`` where there is no counterpart."""

    before: Observation | None
    after: Observation | None


_Key = Callable[[Observation], Hashable]


def _same_name(observation: Observation) -> Hashable:
    return observation.indicator_key, observation.place


def _same_unit(observation: Observation) -> Hashable:
    return same_unit(observation.unit), observation.place


def pair(before: Sequence[Observation], after: Sequence[Observation]) -> tuple[Pair, ...]:
    """Pairs of one project's observations, in the order of ``after``; what has no counterpart is paired with ``None``.

    The same indicator name and place pair first. What is left over pairs when it is the only one of its unit and place
    on either side and its name is not all different: an indicator that was renamed. Last, a month that reports the
    project in words alone is the counterpart of every figure of the other month, so that the status can be compared.
    """
    found, earlier, later = _match(before, after, _same_name, only=False)
    renamed, earlier, later = _match(earlier, later, _same_unit, only=True, alike=_may_be_renamed)
    pairs = [*found, *renamed, *_against_words(before, after, earlier, later)]
    position = {id(observation): index for index, observation in enumerate(after)}
    return tuple(sorted(pairs, key=lambda each: position.get(id(each.after), len(after))))


def _match(
    before: Sequence[Observation],
    after: Sequence[Observation],
    key: _Key,
    *,
    only: bool,
    alike: Callable[[Observation, Observation], bool] = lambda _before, _after: True,
) -> tuple[list[Pair], list[Observation], list[Observation]]:
    """Pairs whose keys agree, and what is left of either side; ``only`` refuses a key that occurs twice on a side."""
    earlier, later = _grouped(before, key), _grouped(after, key)
    pairs: list[Pair] = []
    for shared in [found for found in earlier if found in later]:
        if not only or len(earlier[shared]) == len(later[shared]) == 1:
            both = zip(earlier[shared], later[shared], strict=False)
            pairs += [Pair(old, new) for old, new in both if alike(old, new)]
    used = {id(observation) for each in pairs for observation in each}
    return pairs, [old for old in before if id(old) not in used], [new for new in after if id(new) not in used]


def _may_be_renamed(before: Observation, after: Observation) -> bool:
    """Two figures of the yearly task, or names that share a character (进场施工, 开工)."""
    shared = set(before.indicator or "") & set(after.indicator or "")
    return bool(shared) or (before.target is not None and after.target is not None)


def _grouped(observations: Iterable[Observation], key: _Key) -> dict[Hashable, list[Observation]]:
    groups: dict[Hashable, list[Observation]] = {}
    for observation in observations:
        groups.setdefault(key(observation), []).append(observation)
    return groups


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
