"""Which indicators of one project are one, across months and places: 免费检查 and 免费筛查, 开工 and 已开工.

The names of one bulletin are of different indicators. A name seen before is its indicator's; another joins one that is
spelled alike, or is the project's own as it is, or holds its name, or is the only other yearly figure in that unit.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from bulletin_parser.comparable import same_unit, unquoted
from bulletin_parser.grammar import Grammar
from bulletin_parser.naming import link_keys

_PIECES = {"户": "个", "座": "个"}
"""Units that one indicator is counted in by turns (改厕10460个, 10460户), if figures in them are not to be divided."""


class Use(NamedTuple):
    """An indicator's name in one bulletin, what its figures count, and whether it is given a target."""

    name: str
    unit: str | None
    aimed: bool


@dataclass(slots=True)
class _Measure:
    name: str
    names: set[str] = field(default_factory=set)
    keys: set[str] = field(default_factory=set)
    units: set[str] = field(default_factory=set)
    aimed: bool = False
    own: bool = False


def link_measures(
    bulletins: Iterable[Sequence[Use]], project_names: Collection[str], grammar: Grammar
) -> list[dict[str, str]]:
    """For each bulletin the indicator that each of its names means, called as it was first printed.

    ``bulletins`` are those that report on one project, in the order of their months; ``project_names`` are the names
    and titles printed for it.
    """
    linker = _Linker(project_names, grammar)
    return [linker.take(uses) for uses in bulletins]


class _Linker:
    def __init__(self, project_names: Collection[str], grammar: Grammar) -> None:
        self._grammar = grammar
        self._keys: dict[str, str] = {}
        own = link_keys(sorted(project_names), grammar)
        self._own = {text for key in own for text in (key.whole, *key.clauses) if text}
        self._measures: list[_Measure] = []

    def take(self, uses: Sequence[Use]) -> dict[str, str]:
        """The indicators of one bulletin, known or made new."""
        rest = list({use.name: use for use in reversed(uses)}.values())[::-1]
        found: dict[str, _Measure] = {}
        for alike in (self._same, self._spelled_alike, self._own_too, self._part, self._only_aim):
            found |= self._matched(rest, found, alike)
            rest = [use for use in rest if use.name not in found]
        for use in rest:
            self._measures.append(_Measure(use.name))
            found[use.name] = self._measures[-1]
        for use in uses:
            self._learn(found[use.name], use)
        return {name: measure.name for name, measure in found.items()}

    def _matched(
        self, rest: Sequence[Use], found: dict[str, _Measure], alike: Callable[[Use, _Measure], bool]
    ) -> dict[str, _Measure]:
        """The names that are like one free indicator which no other name is like."""
        taken = {id(measure) for measure in found.values()}
        free = [measure for measure in self._measures if id(measure) not in taken]
        likely = [(use, measure) for use in rest for measure in free if alike(use, measure)]
        names = [use.name for use, _ in likely]
        measures = [id(measure) for _, measure in likely]
        return {
            use.name: measure
            for use, measure in likely
            if names.count(use.name) == 1 and measures.count(id(measure)) == 1
        }

    def _same(self, use: Use, measure: _Measure) -> bool:
        return use.name in measure.names

    def _spelled_alike(self, use: Use, measure: _Measure) -> bool:
        return self._key(use.name) in measure.keys or _sorted(use.name) in map(_sorted, measure.names)

    def _own_too(self, use: Use, measure: _Measure) -> bool:
        return measure.own and self._key(use.name) in self._own and _agree(use, measure)

    def _part(self, use: Use, measure: _Measure) -> bool:
        name = unquoted(use.name)
        others = [unquoted(other) for other in measure.names]
        return _agree(use, measure) and any(name in other or other in name for other in others)

    def _only_aim(self, use: Use, measure: _Measure) -> bool:
        return use.aimed and measure.aimed and use.unit is not None and _agree(use, measure)

    def _learn(self, measure: _Measure, use: Use) -> None:
        measure.names.add(use.name)
        measure.keys.add(self._key(use.name))
        measure.aimed |= use.aimed
        measure.own |= self._key(use.name) in self._own
        if use.unit:
            measure.units.add(_unit(use.unit))

    def _key(self, name: str) -> str:
        if name not in self._keys:
            (key,) = link_keys([name], self._grammar)
            self._keys[name] = key.whole or name
        return self._keys[name]


def _agree(use: Use, measure: _Measure) -> bool:
    return use.unit is None or not measure.units or _unit(use.unit) in measure.units


def _unit(unit: str) -> str:
    return _PIECES.get(unit) or same_unit(unit) or unit


def _sorted(name: str) -> str:
    return "".join(sorted(unquoted(name)))
