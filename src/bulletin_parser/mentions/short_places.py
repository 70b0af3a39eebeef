"""Places without their last character: 定西, 平凉, and 石首 among 荆州区、江陵县."""

import re
from collections.abc import Iterator, Sequence
from operator import methodcaller

from bulletin_parser.grammar import Grammar
from bulletin_parser.mentions.divisions import Divisions, divisions
from bulletin_parser.mentions.model import NAMED, Place

_SIZES = (4, 3, 2)  # characters of such a name, the longest first
_START = methodcaller("start")
_PREFECTURE = 4  # digits of its code
_LISTED = "、（和与等的外 0123456789"  # behind a name of a list, or before a noun
_FEWEST = 3  # lines that counties open


def by_short_name(text: str, grammar: Grammar, known: Sequence[Place]) -> list[Place]:
    """Places by their short names, where at least two share a sentence: one alone may be a common word (平安, 白银),
    unless it stands in an enumeration of counties, or opens a line as they do."""
    known_to, starts = divisions(grammar), {place.start for place in known}
    ends = {place.end for place in known if place.level == "county"}
    full = {text[p.start : p.end - 1]: p for p in known if p.level in NAMED}
    own = next((stem for stem, place in full.items() if place.level != "shape"), None)
    found: dict[int, list[Place]] = {}
    listed: list[Place] = []
    sentence = 0
    for match in _matches(text, grammar):
        if not known_to.is_stem(match["place"]) or _is_verb(text, grammar, match["place"], known):
            continue
        start, end = match.span("place")
        if start not in starts:
            place = Place(start, end, "shape")
            sentence = max(sentence, *(text.rfind(mark, sentence, start) for mark in "。\n"))
            found.setdefault(sentence, []).append(place)
            listed += [place] if text[start - 1] == "、" and start - 1 in ends else []
            if match["place"] in full and text.startswith(grammar.of_kind("turns", "of_a_place"), end):
                listed.append(place._replace(level="whole"))
            elif match["place"] == own and text[end] not in _LISTED:
                listed.append(place._replace(level="whole"))  # 保定市…民生工程…。保定建成停车位2.84万个
    several = [place for places in found.values() if len(places) > 1 for place in places]
    several += _going_on(text, known_to, starts, tuple(several))
    return sorted({*several, *listed, *_opening_lines(text, known_to, known)})


def _matches(text: str, grammar: Grammar) -> list[re.Match[str]]:
    """Where short names of two to four characters may stand, in order."""
    forms = (grammar.form(name) for name in ("place_short", "place_short_long"))
    return sorted((match for form in forms for match in form.finditer(text)), key=_START)


def _is_verb(text: str, grammar: Grammar, stem: str, known: Sequence[Place]) -> bool:
    """新建、改造10kV线路: whether a name is a verb too, and no place of that name is printed in full."""
    return grammar.kind("cues", stem) == "action" and all(text[p.start : p.end - 1] != stem for p in known)


def _going_on(text: str, known_to: Divisions, starts: set[int], listed: Sequence[Place]) -> Iterator[Place]:
    """廊坊 in 承德、沧州、廊坊整改进度慢于全省: the last of an enumeration of such names, whatever follows."""
    taken = starts | {place.start for place in listed}
    for place in listed:
        at = place.end + 1
        joined = text[place.end : at] in ("、", "和") and at not in taken
        if joined and (size := next((n for n in _SIZES if known_to.is_stem(text[at : at + n])), 0)):
            yield Place(at, at + size, "shape")


def _opening_lines(text: str, known_to: Divisions, known: Sequence[Place]) -> Iterator[Place]:
    """石首 in 石首巡河1.46万人次, a line among others that counties of its prefecture open."""
    opening = [p for p in known if p.level == "county" and text[p.start - 1 : p.start] == "\n"]
    names = {text[p.start : p.end] for p in opening}
    if len(names) < _FEWEST:
        return
    prefectures = {code[:_PREFECTURE] for name in names for code in known_to.called(name)}
    starts = {p.start for p in known}
    at = text.find("\n") + 1
    while at:
        if at not in starts:
            yield from _stem_at(text, at, known_to, prefectures)
        at = text.find("\n", at) + 1


def _stem_at(text: str, at: int, known_to: Divisions, prefectures: set[str]) -> Iterator[Place]:
    for size in _SIZES:
        stem = text[at : at + size]
        if known_to.is_stem(stem) and any(known_to.within(code, stem) for code in prefectures):
            yield Place(at, at + size, "shape")
            return
