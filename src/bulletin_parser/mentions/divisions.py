"""China's administrative divisions by code and by every way to write them.

A code of two digits is a province's, of four a prefecture's, of six a county's; what it begins with is what it lies in.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cached_property, lru_cache
from itertools import chain

from bulletin_parser.grammar import Grammar
from bulletin_parser.pattern_files import patterns_folder

LEVELS: Mapping[int, str] = {2: "province", 4: "prefecture", 6: "county"}
"""The level of a division, by the length of its code."""

_AUTONOMOUS = ("自治区", "自治州", "自治县", "自治旗")
_SHORTEST_STEM = 2


@lru_cache(maxsize=2)
def divisions(grammar: Grammar) -> "Divisions":
    """The divisions of the built-in gazetteer."""
    lines = (patterns_folder() / "gazetteer" / "divisions.csv").read_text("utf-8").splitlines()[1:]
    called = {word.text: word.kind for word in grammar.words.get("place_abbreviations", {}).values()}
    return Divisions(dict(line.split(",", 1) for line in lines), grammar.of_kind("peoples", "people"), called)


class Divisions:
    """Names by code, and codes by name; ``abbreviations`` are names that no rule makes (博州), with the full ones."""

    def __init__(
        self, names: Mapping[str, str], peoples: tuple[str, ...], abbreviations: Mapping[str, str] | None = None
    ) -> None:
        self.names = names
        self._abbreviations = abbreviations or {}
        self._peoples = tuple(sorted(peoples, key=len, reverse=True))

    def parent(self, code: str) -> str | None:
        """The code of what a division lies in: of a county's prefecture or, where it has none, its province."""
        return next((code[:size] for size in (4, 2) if size < len(code) and code[:size] in self.names), None)

    def called(self, name: str) -> tuple[str, ...]:
        """The codes of the divisions of a full name (吉首市, 湘西土家族苗族自治州, 湘西自治州, 湘西州)."""
        return self._by_name.get(name, ())

    def within(self, code: str, name: str) -> str | None:
        """The one division inside another that a name means, also without its last character (吉首)."""
        found = [each for each in self._by_any_form.get(name, ()) if each != code and each.startswith(code)]
        return found[0] if len(found) == 1 else None

    @cached_property
    def levels(self) -> Mapping[str, str]:
        """The level of every way to write a division with its kind (吉首市, 湘西州); of namesakes the highest."""
        return {form: LEVELS[min(map(len, codes))] for form, codes in self._by_name.items()}

    @cached_property
    def stems(self) -> Mapping[str, tuple[str, ...]]:
        """The codes of what is written without its kind (定西, 恩施, 内蒙古); of one character they are no names."""
        stems = ((self._stem(name), code) for code, name in self.names.items())
        return _gathered((stem, code) for stem, code in stems if len(stem) >= _SHORTEST_STEM)

    @cached_property
    def _by_name(self) -> dict[str, tuple[str, ...]]:
        codes = {name: code for code, name in self.names.items()}
        called = ((short, codes[full]) for short, full in self._abbreviations.items() if full in codes)
        full = ((form, code) for code, name in self.names.items() for form in (name, *self._shorter(name)))
        return _gathered(chain(full, called))

    @cached_property
    def _by_any_form(self) -> dict[str, tuple[str, ...]]:
        return _gathered(
            (form, code)
            for code, name in self.names.items()
            for form in {name, *self._shorter(name), self._stem(name)}
            if len(form) >= _SHORTEST_STEM
        )

    def _shorter(self, name: str) -> Iterator[str]:
        """湘西自治州 and 湘西州 for 湘西土家族苗族自治州; 内蒙古 has no such form."""
        for ending in _AUTONOMOUS:
            if name.endswith(ending):
                stem = self._stem(name)
                yield stem + ending
                yield stem + ending[2:]

    def _stem(self, name: str) -> str:
        """The name without its kind and, for an autonomous place, the peoples in it: 湘西, 吉首."""
        for ending in _AUTONOMOUS:
            if name.endswith(ending):
                stem = name.removesuffix(ending)
                while people := next((each for each in self._peoples if self._leaves_a_name(stem, each)), None):
                    stem = stem.removesuffix(people)
                return stem
        return name.removesuffix("地区") if name.endswith("地区") else name[:-1]

    @staticmethod
    def _leaves_a_name(stem: str, people: str) -> bool:
        return stem.endswith(people) and len(stem) - len(people) >= _SHORTEST_STEM


def _gathered(pairs: Iterator[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    gathered: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for form, code in pairs:
        gathered[form][code] = None
    return {form: tuple(codes) for form, codes in gathered.items()}
