"""China's administrative divisions by code and by every way to write them.

A code of two digits is a province's, of four a prefecture's, of six a county's; what it begins with is what it lies in.
"""

from collections import defaultdict
from collections.abc import Container, Iterator, Mapping
from functools import cached_property, lru_cache
from pathlib import Path
from zlib import crc32

from bulletin_parser.grammar import Grammar, Keep, made_anew
from bulletin_parser.pattern_files import patterns_folder

_PROVINCE = 2  # digits
LEVELS: Mapping[int, str] = {2: "province", 4: "prefecture", 6: "county"}
"""The level of a division, by the length of its code."""

_AUTONOMOUS = ("自治区", "自治州", "自治县", "自治旗")
_SHORTEST_STEM = 2
_COUNTY = 6  # digits of a county's code


@lru_cache(maxsize=2)
def divisions(grammar: Grammar) -> "Divisions":
    """The divisions of the built-in gazetteer."""
    table = (patterns_folder() / "gazetteer" / "divisions.csv").read_bytes()
    called = {word.text: word.kind for word in grammar.words.get("place_abbreviations", {}).values()}
    made_of = f"{crc32(table):x} {crc32(Path(__file__).read_bytes()):x}"
    return Divisions(
        table.decode(),
        grammar.of_kind("peoples", "people"),
        called,
        lambda name, make: grammar.keep(f"{name} of {made_of}", make),
    )


class Divisions:
    """Names by code, and codes by name, of a table of codes and names.

    ``abbreviations`` are names that no rule makes (博州), with the full ones. What every text is searched with is made
    through ``keep``.
    """

    def __init__(
        self, table: str, peoples: tuple[str, ...], abbreviations: Mapping[str, str], keep: Keep = made_anew
    ) -> None:
        self._table = table
        self._keep = keep
        self._abbreviations = abbreviations
        self._peoples = frozenset(peoples)
        self._people_sizes = sorted(set(map(len, peoples)), reverse=True)

    @cached_property
    def names(self) -> Mapping[str, str]:
        """The full name by code."""
        cells = self._table.replace(",", "\n").split("\n")
        return dict(zip(cells[2::2], cells[3::2], strict=False))

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
        levels: Mapping[str, str] = self._keep("levels", self._levels)
        return levels

    def _levels(self) -> Mapping[str, str]:
        longest_first = sorted(self._forms(), key=lambda pair: len(pair[1]), reverse=True)
        return {form: LEVELS[len(code)] for form, code in longest_first}

    @cached_property
    def lengths(self) -> Mapping[str, list[int]]:
        """For the last two characters of a name, the lengths that names with that tail have, longest first."""
        lengths: Mapping[str, list[int]] = self._keep("lengths", self._lengths)
        return lengths

    def _lengths(self) -> Mapping[str, list[int]]:
        tails: defaultdict[str, set[int]] = defaultdict(set)
        for name in self.levels:
            tails[name[-2:]].add(len(name))
        return {tail: sorted(lengths, reverse=True) for tail, lengths in tails.items()}

    @cached_property
    def stems(self) -> Mapping[str, tuple[str, ...]]:
        """The codes of what is written without its kind (定西, 恩施, 内蒙古); of one character they are no names."""
        stems = _gathered((self._stem(name), code) for code, name in self.names.items())
        return {stem: codes for stem, codes in stems.items() if len(stem) >= _SHORTEST_STEM}

    @cached_property
    def province_stems(self) -> tuple[str, ...]:
        """What provinces are called without their kind: 广西, 内蒙古."""
        return tuple(self._stem(name) for code, name in self.names.items() if len(code) == _PROVINCE)

    def is_stem(self, word: str) -> bool:
        """Whether a word is one of the ``stems``, which need not be made for it."""
        return word in self._all_stems

    @cached_property
    def _all_stems(self) -> frozenset[str]:
        stems = self._keep("all stems", lambda: sorted(set(map(self._stem, self.names.values()))))
        return frozenset(stems)

    @cached_property
    def _by_name(self) -> dict[str, tuple[str, ...]]:
        return _gathered(self._forms())

    def _forms(self) -> Iterator[tuple[str, str]]:
        """Every way to write a division with its kind, each with the code of one that is called so."""
        for code, name in self.names.items():
            yield name, code
            if name.endswith(_AUTONOMOUS):  # few are, and there are thousands to ask
                for form in self._shorter(name):
                    yield form, code
        yield from self._former(set(self.names.values()))
        codes = {name: code for code, name in self.names.items()} if self._abbreviations else {}
        yield from ((short, codes[full]) for short, full in self._abbreviations.items() if full in codes)

    def _former(self, names: Container[str]) -> Iterator[tuple[str, str]]:
        """What cities of a county's rank were called as counties (禄丰县), unless another place is called so."""
        cities = ((code, name[:-1]) for code, name in self.names.items() if len(code) == _COUNTY and name[-1] == "市")
        for code, stem in cities:
            if len(stem) >= _SHORTEST_STEM and stem + "县" not in names:
                yield stem + "县", code

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
        if not name.endswith(_AUTONOMOUS):
            return name.removesuffix("地区") if name.endswith("地区") else name[:-1]
        ending = next(ending for ending in _AUTONOMOUS if name.endswith(ending))
        stem = name.removesuffix(ending)
        while size := next((size for size in self._people_sizes if self._ends_in_people(stem, size)), 0):
            stem = stem[:-size]
        return stem

    def _ends_in_people(self, stem: str, size: int) -> bool:
        """Whether the last characters name a people, and leave a name."""
        return stem[-size:] in self._peoples and len(stem) - size >= _SHORTEST_STEM


def _gathered(pairs: Iterator[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    gathered: dict[str, tuple[str, ...]] = {}
    for form, code in pairs:
        before = gathered.setdefault(form, (code,))
        if code not in before:
            gathered[form] = (*before, code)
    return gathered
