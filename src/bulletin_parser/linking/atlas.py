"""Which place a printed name means, and what lies in what: by China's divisions, else by what bulletins say.

吉首, 吉首市 and 湘西州吉首市 are one place, in 湘西自治州; 全州, 我市 and 全县 are the bulletin's own place, 全省
the province that it lies in. A place that no list knows lies in the place whose bulletins report on it. Everything
follows from the set of names alone, in whatever order they came.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from bulletin_parser.grammar import Grammar
from bulletin_parser.mentions.divisions import LEVELS, divisions
from bulletin_parser.values import KINDS_OF_PLACES, OWN, is_own

_KINDS: tuple[tuple[str, str], ...] = (
    ("自治区", "province"),
    ("省", "province"),
    ("地区", "prefecture"),
    ("街道", "township"),
    ("州", "prefecture"),
    ("盟", "prefecture"),
    ("县", "county"),
    ("旗", "county"),
    ("区", "county"),
    ("镇", "township"),
    ("乡", "township"),
)
_CITY = "市"
_RANKS = ("province", "prefecture", "county", "township")
_NO_PLACE = frozenset("各其有个直本余")  # 各县市, 其余县, 个别县: groups of places, not places

Key = str
"""What tells places apart: a division's code, else the names from the outermost place on, with / between them."""


class Place(NamedTuple):
    """A place as the archive calls it, its level (province, prefecture, county, township), and what it lies in."""

    key: Key
    name: str
    level: str | None
    parent: Key | None
    code: str | None


class Atlas:
    """Every place that bulletins are about or speak of."""

    def __init__(self, said: Iterable[tuple[str, str]], grammar: Grammar) -> None:
        """``said`` are the printed names, each with the printed place of its bulletin, which it may itself be."""
        self._divisions = divisions(grammar)
        self._said: defaultdict[str, set[str]] = defaultdict(set)
        for issuer, printed in said:
            self._said[issuer].add(printed)
        self._issuers: dict[str, Key] = {}
        self._meant: dict[tuple[str, str], Key | None] = {}
        self._forms: defaultdict[Key, set[tuple[bool, str]]] = defaultdict(set)
        self._parents: dict[Key, Key] = {}
        self._locate_issuers()
        for issuer in sorted(self._said):
            for printed in sorted(self._said[issuer], key=lambda name: (-len(name), name)):
                self._meant[issuer, printed] = self._resolve(issuer, printed)
        self._adopt()
        self.places: Mapping[Key, Place] = {key: self._place(key) for key in self._keys()}

    def issuer(self, printed: str) -> Place:
        """The place that a bulletin is about, by what it calls it."""
        return self.places[self._issuers[printed]]

    def meant(self, issuer: str, printed: str) -> Place | None:
        """The place that a name in the bulletins of another means; ``None`` for what is no single place (其余县)."""
        key = self._meant.get((issuer, printed))
        return self.places[key] if key else None

    def root(self, key: Key) -> Key:
        """The prefecture that a place lies in, or the place itself where it lies in none: bulletins of one root
        report on the same projects."""
        at: Key | None = key
        while at:
            if self.places[at].level == "prefecture":
                return at
            at = self.places[at].parent
        return self._outermost(key) if self.places[key].code is None else key

    def _outermost(self, key: Key) -> Key:
        while parent := self.places[key].parent:
            if self.places[parent].level == "province":
                break
            key = parent
        return key

    def _locate_issuers(self) -> None:
        """Issuers by their own names first, then those that share a name with several places by who speaks of them."""
        doubtful = []
        for issuer in sorted(self._said):
            codes = self._codes(issuer)
            self._issuers[issuer] = codes[0] if len(codes) == 1 else issuer
            if len(codes) > 1:
                doubtful.append((issuer, codes))
        known = set(self._issuers.values())
        for issuer, codes in doubtful:
            fitting = [code for code in codes if self._divisions.parent(code) in known]
            if len(fitting) == 1:
                self._issuers[issuer] = fitting[0]
        for issuer, key in self._issuers.items():
            self._forms[key].add((True, self._last_of(issuer)))

    def _codes(self, name: str) -> list[str]:
        """The divisions that a name may mean, of namesakes those of the highest level."""
        nested = self._nested(name)
        if nested:
            return [nested]
        codes = self._divisions.called(name)
        highest = min(map(len, codes), default=0)
        return [code for code in codes if len(code) == highest]

    def _nested(self, name: str) -> str | None:
        """The division that the last of several names in a row means: 湘西州吉首市."""
        for cut in range(len(name) - 2, 1, -1):
            if name[cut - 1] in KINDS_OF_PLACES:
                for code in self._divisions.called(name[:cut]):
                    if inner := self._divisions.within(code, name[cut:]):
                        return inner
        return None

    def _last_of(self, name: str) -> str:
        """The last of several names in a row: 吉首市 of 湘西州吉首市, 岚城市 of 清岚自治州岚城市."""
        if self._divisions.called(name):
            return name
        for cut in range(len(name) - 2, 1, -1):
            rest, before = name[cut:], name[:cut]
            if (
                before[-1] in KINDS_OF_PLACES
                and rest[-1] in KINDS_OF_PLACES
                and (before in self._said or self._nested(name))
            ):
                return rest
        return name

    def _resolve(self, issuer: str, printed: str) -> Key | None:
        own = self._issuers[issuer]
        if printed == issuer:
            return own
        if is_own(printed):
            return self._own(own, printed)
        if code := self._division(own, printed):
            self._forms[code].add((False, self._last_of(printed)))
            return code
        return self._unlisted(issuer, own, printed)

    def _own(self, key: Key, printed: str) -> Key | None:
        """全州 is the bulletin's own place; 全省 in a prefecture's bulletin the province around it."""
        at: Key | None = key
        while at:
            name = self._divisions.names.get(at, at)
            if name[-1] == printed[1] or (name.endswith("自治区") and printed[1] == "区"):
                self._forms[at].update(() if at == key else {(False, name)})
                return at
            at = self._divisions.parent(at) if at in self._divisions.names else None
        return None if printed[1] == "省" else key

    def _division(self, own: Key, printed: str) -> Key | None:
        """A listed division: inside the bulletin's own place or beside it by any form, elsewhere by its full name."""
        listed = own in self._divisions.names
        if listed and printed in (self._divisions.names[own], *self._spellings(own)):
            return own
        around = [own, self._divisions.parent(own)] if listed else []
        for code in filter(None, around):
            if inner := self._divisions.within(code, printed):
                return inner
        if nested := self._nested(printed):
            return nested
        codes = self._divisions.called(printed)
        fitting = codes if listed else [code for code in codes if len(code) < 6]
        return fitting[0] if len(fitting) == 1 else None

    def _spellings(self, own: Key) -> set[str]:
        return {form for _, form in self._forms[own]}

    def _unlisted(self, issuer: str, own: Key, printed: str) -> Key | None:
        """A place that no list knows: by its full name inside the bulletin's own place."""
        name = printed
        for before in (issuer, *self._spellings(own)):
            if printed.startswith(before) and len(printed) > len(before) + 1:
                name = printed.removeprefix(before)
        if name in self._spellings(own):
            return own
        if name[-1] not in KINDS_OF_PLACES or len(name) < 2:
            full = [each for each in self._said[issuer] if each[:-1] == name and each[-1] in KINDS_OF_PLACES]
            return self._meant.get((issuer, full[0])) if len(full) == 1 else None
        if any(character in _NO_PLACE for character in name[:2]) or (len(name) == 2 and name[0] in OWN):
            return None
        return self._made(own, name)

    def _made(self, own: Key, name: str) -> Key | None:
        level, around = _level(name), self._level_of(own)
        if around in _RANKS and level in _RANKS and _RANKS.index(level) <= _RANKS.index(around):
            return None
        key = f"{own}/{name}"
        self._forms[key].add((False, name))
        self._parents[key] = own
        return key

    def _adopt(self) -> None:
        """An unlisted place that issues bulletins of its own is the one that just one other speaks of by that name."""
        for issuer, key in list(self._issuers.items()):
            if key in self._divisions.names:
                continue
            name = self._last_of(issuer)
            inside = [each for each in self._parents if each.endswith(f"/{name}") and not each.startswith(f"{key}/")]
            if len(inside) == 1:
                self._become(key, inside[0])

    def _become(self, old: Key, new: Key) -> None:
        """Everything known of one key is that of another, and what lies in it too."""

        def renamed(key: Key) -> Key:
            return new + key[len(old) :] if key == old or key.startswith(f"{old}/") else key

        self._issuers = {issuer: renamed(key) for issuer, key in self._issuers.items()}
        self._meant = {said: renamed(key) if key else None for said, key in self._meant.items()}
        self._parents = {renamed(key): renamed(parent) for key, parent in self._parents.items()}
        for key in [each for each in self._forms if renamed(each) != each]:
            self._forms[renamed(key)] |= self._forms.pop(key)

    def _keys(self) -> list[Key]:
        """Every place with all that it lies in, the outer ones first."""
        found: dict[Key, None] = {}
        for key in sorted({*self._issuers.values(), *(key for key in self._meant.values() if key)}):
            chain = [key]
            while around := self._parent(chain[-1]):
                chain.append(around)
            found |= dict.fromkeys(reversed(chain))
        return list(found)

    def _parent(self, key: Key) -> Key | None:
        return self._divisions.parent(key) if key in self._divisions.names else self._parents.get(key)

    def _place(self, key: Key) -> Place:
        code = key if key in self._divisions.names else None
        return Place(key, self._name(key), self._level_of(key), self._parent(key), code)

    def _name(self, key: Key) -> str:
        """What bulletins about it call it, at its longest; else what others do; a listed one at least with its kind."""
        for issuing in (True, False):
            forms = [form for own, form in self._forms.get(key, ()) if own is issuing and form[-1] in KINDS_OF_PLACES]
            if forms:
                return max(forms, key=lambda form: (len(form), form))
        return self._divisions.names.get(key, key.rpartition("/")[2])

    def _level_of(self, key: Key) -> str | None:
        if key in self._divisions.names:
            return LEVELS[len(key)]
        name = key.rpartition("/")[2]
        if name[-1] != _CITY:
            return _level(name)
        if key in self._parents:
            return {"prefecture": "county", "province": "prefecture"}.get(self._level_of(self._parents[key]) or "")
        inside = [each for issuer, each in self._said.items() if self._issuers.get(issuer) == key]
        counties = any(_level(name) == "county" for names in inside for name in names if name[0] not in _NO_PLACE | OWN)
        return "prefecture" if counties else None


def _level(name: str) -> str | None:
    """The level that a name's kind says; ``None`` for 市, which may be a prefecture or a county."""
    return next((level for kind, level in _KINDS if name.endswith(kind)), None)
