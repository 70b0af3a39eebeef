"""Named places, from a gazetteer of China's divisions down to counties."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from operator import methodcaller
from typing import NamedTuple

from bulletin_parser.grammar import Grammar
from bulletin_parser.mentions.divisions import divisions
from bulletin_parser.mentions.listed_places import (
    before_others,
    behind_rates,
    beside_figures,
    bodies_told,
    names_counted,
    rated_in_turn,
    zones_listed,
)
from bulletin_parser.mentions.model import Place
from bulletin_parser.mentions.searching import around
from bulletin_parser.mentions.shaped_places import by_shape
from bulletin_parser.mentions.short_places import by_short_name


def find_places(text: str, grammar: Grammar) -> list[Place]:
    """Every place of the folded text, in order, with its level.

    Names of the gazetteer, words for the bulletin's own place (全州), its rest (其余县) or the place before (该市), and
    names that only their shape gives away (涂埠镇8600), which have the level ``shape``.
    """
    words = _words(text, grammar)
    found = _with_shapes(text, grammar, words, _in_gazetteer_alone(text, grammar, words))
    taken = {place.end for place in found} | words.common
    found += [town for town in _towns(text, grammar, found) if town.end not in taken]
    taken = {place.end for place in found}
    found += [village for village in _villages(text, grammar) if village.end not in taken]
    found += [area for area in _areas(text, grammar) if area.end not in taken]
    found += _between(text, grammar, sorted(found))
    found += zones_listed(text, grammar, found)
    found = names_counted(text, grammar, found)
    told = bodies_told(text, grammar, found)
    found = [p for p in found if not any(one.start <= p.start and p.end <= one.end for one in told)] + told
    found += _tiers(text, grammar, found)
    found = [p for p in found if not words.covered.issuperset(range(p.start, p.end))]
    found = [p for p in found if p.level == "whole" or not text.startswith("级", p.end)]  # 绍兴市级挂牌隐患
    found += by_short_name(text, grammar, found)
    found += behind_rates(text, grammar, found)
    found += before_others(text, grammar, found)
    return sorted([*found, *beside_figures(text, grammar, found)])


class _Words(NamedTuple):
    """The words of the text that are places, are none, or end like one."""

    common: set[int]  # where words end that end like a place but are none by themselves
    alone: set[tuple[int, int]]  # words that are no place where nothing stands before them
    inside: dict[int, int]  # where those of both kinds begin, by their end
    covered: set[int]  # characters of words that hold no place
    zones: set[tuple[int, int]]
    own: list[Place]


def _words(text: str, grammar: Grammar) -> _Words:
    words = [(start, end, word.kind) for start, end, word in grammar.scanner("regions").find(text)]
    return _Words(
        {end for _, end, kind in words if kind in ("common", "whole", "rest")},
        {(start, end) for start, end, kind in words if kind == "common_alone"},
        {end: start for start, end, kind in words if kind in ("common", "common_alone")},
        {at for start, end, kind in words if kind == "no_place" for at in range(start, end)},
        {(start, end) for start, end, kind in words if kind == "zone"},
        [Place(start, end, kind) for start, end, kind in words if kind in ("whole", "rest", "same")],
    )


def _in_gazetteer_alone(text: str, grammar: Grammar, words: _Words) -> list[Place]:
    """Names of the gazetteer that are no part of a longer word."""
    joined = {match.start() for match in grammar.form_for(text, "joined_place").finditer(text)}
    built = grammar.form_for(text, "newly_built").finditer(text)
    joined.update(match.start() for match in built if not _names_its_city(text, match["place"], grammar))
    found = [p for p in _in_gazetteer(text, grammar) if p.start not in joined and (p.start, p.end) not in words.alone]
    return [p for p in found if words.inside.get(p.end, p.start) >= p.start]


def _names_its_city(text: str, place: str, grammar: Grammar) -> bool:
    """Whether a text names what a county lies in: 新建区中医院 is of Nanchang there, and newly built elsewhere."""
    known = divisions(grammar)
    cities = (known.parent(code) for code in known.called(place))
    return any(known.names[city][:-1] in text for city in cities if city)


def _with_shapes(text: str, grammar: Grammar, words: _Words, found: list[Place]) -> list[Place]:
    """The places with the bulletin's own and with those that only their shape gives away."""
    common, inside = words.common, words.inside
    shapes = [p for p in by_shape(text, grammar) if (p.start, p.end) not in words.alone]
    shapes = [p for p in shapes if p.end not in common or _opens_towns(text, p, shapes, inside)]
    ends = {place.end for place in [*found, *shapes]} | common
    shapes += [p for p, is_area in _first(text, grammar) if is_area or p.end not in ends]
    shapes += rated_in_turn(text, grammar, ends)
    shapes += [p for p in _enumerated(text, grammar, [*found, *shapes]) if p.end not in ends]
    zone_ends = {end for _, end in words.zones}
    shapes = [p for p in shapes if p.end not in zone_ends] + _zones(text, grammar, words.zones, [*found, *shapes])
    ends = {place.end for place in found}
    counties = {place.start: place.end for place in found}
    own = (place for place in words.own if counties.get(place.start, 0) <= place.end)  # 全州 of 全州县
    return [*found, *own, *(_behind_its_county(place, counties) for place in shapes if place.end not in ends)]


_TOWNS = {"镇", "乡"}
_KINDS_OF_TOWNS = "小大中各全新老"  # 小城镇, 各城镇
_NEAR = 60  # characters from one town that is told of to another
_LONGEST_BETWEEN = 5
_SHORTEST = 2  # characters of a name
_PARALLEL = 3  # statements of a line that begin with a place


def _first(text: str, grammar: Grammar) -> list[tuple[Place, bool]]:
    """Places that statements of one line begin with, each with one of its own (大关镇造林2860亩；青草镇造林…), and
    whether each is an area that has a name (赣西南地区)."""
    runs: dict[tuple[int, str], list[tuple[Place, bool]]] = {}
    line = at = 0
    for match in grammar.form("place_first").finditer(text):
        start, end = match.span("place")
        line += text.count("\n", at, start)
        at = start
        kind = "镇" if text[end - 1] in _TOWNS else text[end - 1]  # 新街镇…；攀枝花乡…
        runs.setdefault((line, kind), []).append((Place(start, end, "shape"), bool(match["area"])))
    long = [run for run in runs.values() if len({text[p.start : p.end] for p, _ in run}) >= _PARALLEL]
    return [place for run in long for place in run]


def _tiers(text: str, grammar: Grammar, known: Iterable[Place]) -> list[Place]:
    """县市区 and 市直单位 in 县市区支付30.37亿元；市直单位应化解131件: places together, before how much they have."""
    taken = {place.end for place in known}
    forms = (grammar.form_for(text, name) for name in ("place_tier", "tier_first", "urban_area"))
    spans = sorted({match.span("place") for form in forms for match in form.finditer(text)})
    return [Place(start, end, "shape") for start, end in spans if end not in taken]


def _opens_towns(text: str, place: Place, shapes: Sequence[Place], inside: Mapping[int, int]) -> bool:
    """新城镇、城北镇; 新政镇应开工420套；金城镇应开工300套: whether what ends like a common word (城镇) and is more
    opens an enumeration of towns, or has a town near it that is told of, too.

    小城镇、特色镇 names kinds of towns: no place follows there.
    """
    longer = text.endswith("镇", 0, place.end) and inside.get(place.end, place.start) > place.start
    if not longer:
        return False
    if any(other.start == place.end + 1 and text[place.end] == "、" for other in shapes):
        return True
    short = place.end - place.start == len("金城镇") and text[place.start] not in _KINDS_OF_TOWNS
    towns = (other for other in shapes if text[other.end - 1] in _TOWNS and other.end != place.end)
    return short and any(abs(other.start - place.start) <= _NEAR for other in towns)


def _enumerated(text: str, grammar: Grammar, known: Sequence[Place]) -> Iterator[Place]:
    """The last place of an enumeration, of the kind of the one before: 道口镇、石莲子镇、筵宾镇秋收分别完成98.6%、….

    Towns and townships are of one kind (青草镇、望城乡秋收分别完成…). One behind another's bracket has one of its own
    (俄尔镇（17名）、比尔镇（14名）).
    """
    form, starts = grammar.form("place_enumerated"), {place.start for place in known}
    for place in known:
        start, end = _behind_bracket(text, place.end), place.end
        listed = text[start : start + 1] in ("、", "和") and start + 1 not in starts
        match = form.match(text, start + 1) if listed else None
        bracketed = match is not None and text.startswith("（", match.end("place"))
        if match and bracketed == (start > end) and _are_alike(match["kind"], text[end - 1]):
            yield Place(start + 1, match.end("place"), "shape")


def _are_alike(kind: str, other: str) -> bool:
    return kind == other or {kind, other} == _TOWNS


def _behind_bracket(text: str, at: int) -> int:
    """Where a bracket ends that opens at an offset and holds a figure (（17名）), else the offset."""
    figured = text.startswith("（", at) and text[at + 1 : at + 2].isdecimal()
    close = text.find("）", at, at + _WIDEST_STEP) if figured else -1
    return close + 1 if close > 0 else at


_MARKS = tuple("，、；：。（\n")
_LONGEST_TOWN = 3  # characters of a town's name before 经开区
_WIDEST_STEP = 14  # a figure and a mark between the names of an enumeration


def _zones(text: str, grammar: Grammar, zones: set[tuple[int, int]], known: list[Place]) -> list[Place]:
    """Words like 示范区 that stand beside a place in an enumeration, with a figure behind each or without, or behind
    their city's name.

    山城区、示范区分别扣缴12万元 · 沭阳县21个、市区12个 · 长沙经开区完成投资3亿元
    """
    starts, ends = {place.start for place in known}, {place.end for place in known}
    step = grammar.form("place_step").fullmatch
    found = []
    for zone, end in sorted(zones):
        behind = (at for at in range(end + 1, end + _WIDEST_STEP) if at in starts)
        stands = any(step(text, end, at) for at in behind)
        for start in dict.fromkeys((_with_town(text, grammar, zone), zone)):
            before = (at for at in range(max(0, start - _WIDEST_STEP), start) if at in ends)
            if stands or any(step(text, at, start) for at in before) or _names_city(text[start:zone], grammar):
                found.append(Place(start, end, "shape"))
                break
    return found


def _names_city(name: str, grammar: Grammar) -> bool:
    """Whether 长沙 is a city, a prefecture or a county without its last character."""
    return len(name) >= _SHORTEST and any(f"{name}{kind}" in divisions(grammar).levels for kind in "市州县区旗")


def _with_town(text: str, grammar: Grammar, zone: int) -> int:
    """Where 十堰经开区 begins, whose last word begins at ``zone``: behind the mark before it, if that is near."""
    start = zone
    while zone - start < _LONGEST_TOWN and text[start - 1 : start].isalpha():
        start -= 1
    opens = start == 0 or text[start - 1] in _MARKS
    named = opens and grammar.kind("cues", text[start:zone]) is None  # 其中市区3120个
    return start if named else zone


def _in_gazetteer(text: str, grammar: Grammar) -> list[Place]:
    """The names of the gazetteer, the longest that ends at each 省, 市, 县 …; one that takes in the one before wins."""
    levels, tails = divisions(grammar).levels, divisions(grammar).lengths
    found: list[Place] = []
    for match in grammar.form("place_ending").finditer(text):
        end = match.end()
        for size in tails.get(text[end - 2 : end], ()):
            level = levels.get(text[end - size : end]) if end >= size else None
            if level:
                if size == _SHORTEST and grammar.kind("cues", text[end - size - 1 : end - size + 1]):
                    break  # 完成县级养老中心
                if found and found[-1].start >= end - size:
                    found.pop()
                found.append(Place(end - size, end, level))
                break
    return found


def _between(text: str, grammar: Grammar, known: list[Place]) -> list[Place]:
    """What stands between two places of an enumeration, as short as they are: 湟里镇、西太湖、经开区; no office is."""
    local = [place for place in known if place.level not in ("whole", "rest", "same")]
    endings = grammar.of_kind("offices", "ending")
    found = []
    for one, other in pairwise(local):
        start, end = one.end + 1, other.start - 1
        if not 2 <= end - start <= _LONGEST_BETWEEN or text[one.end] != "、" or not text.startswith("、", end):
            continue
        if text[start:end].isalpha() and not text[start:end].isascii() and not text.endswith(endings, start, end):
            found.append(Place(start, end, "shape"))
    return found


def _towns(text: str, grammar: Grammar, known: Iterable[Place]) -> list[Place]:
    """Towns right behind the county that they lie in: 琴江镇 of 关于石城县琴江镇2024年民生实事…."""
    form = grammar.form("place_town")
    matches = (form.match(text, place.end) for place in known if place.level == "county")
    return [Place(match.start("place"), match.end("place"), "shape") for match in matches if match]


def _areas(text: str, grammar: Grammar) -> Iterator[Place]:
    """武汉都市圈, 汾渭平原: several places together that have a name."""
    for match in grammar.form_for(text, "place_area").finditer(text):
        yield Place(match.start("place"), match.end("place"), "shape")


def _behind_its_county(place: Place, counties: Mapping[int, int]) -> Place:
    """琴江镇 of 石城县琴江镇; ``counties`` are where known places end, by their beginning."""
    end = counties.get(place.start, place.end)
    return place._replace(start=end) if place.end - end > 2 else place


_VILLAGES, _VILLAGE_REACH = ("村", "社区"), (6, 12)
_begin = methodcaller("start")


def _villages(text: str, grammar: Grammar) -> list[Place]:
    """Villages and communities where a sentence names two (古樟村135盏、睦富村98盏): 村 alone ends many a word."""
    found: dict[int, dict[str, Place]] = {}
    sentence = 0
    matches = [m for ending in _VILLAGES for m in around(grammar, "place_village", text, ending, _VILLAGE_REACH)]
    for match in sorted(matches, key=_begin):
        start, end = match.span("place")
        sentence = max(sentence, *(text.rfind(mark, sentence, start) for mark in "。\n"))
        found.setdefault(sentence, {}).setdefault(text[start:end], Place(start, end, "shape"))
    return [place for places in found.values() if len(places) > 1 for place in places.values()]
