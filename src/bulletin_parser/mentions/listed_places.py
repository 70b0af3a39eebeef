"""Places that only an enumeration gives away: 沙渡县71.0%、青屿岛70.2%、北岸68%."""

from collections.abc import Iterable, Iterator, Sequence

from bulletin_parser.grammar import Grammar
from bulletin_parser.mentions.model import TIER, Place
from bulletin_parser.mentions.numerals import han_value

_FEWEST = 2  # places known before one that is not
_OWN = ("whole", "rest", "same", TIER)


def rated_in_turn(text: str, grammar: Grammar, ends: set[int]) -> Iterable[Place]:
    """Places two of which have the rate of something each (大关镇完成率58%，青草镇开工率45%).

    ``ends`` are where places that are known end, and words that end like one (城镇, 小区).
    """
    common = {end for _, end, word in grammar.scanner("regions").find(text) if word.kind in ("common", "common_alone")}
    found: dict[int, Place] = {}
    for match in grammar.form_for(text, "places_rated").finditer(text):
        pair = match.span("place"), match.span("next")
        if not any(end in common for _, end in pair):
            found |= {end: Place(start, end, "shape") for start, end in pair if end not in ends}
    return found.values()


def behind_rates(text: str, grammar: Grammar, known: Sequence[Place]) -> list[Place]:
    """The first place of a list, right behind the rate that all have: 资金支付率 | 丹竹头社区78.2%、南岭村社区71.5%."""
    if not grammar.holds(text, "place_behind_rate"):
        return []
    starts, ends = {place.start for place in known}, {place.end for place in known}
    matches = grammar.form("place_behind_rate").finditer(text)
    spans = [match.span("place") for match in matches if match.end() in starts]
    return [Place(start, end, "shape") for start, end in spans if end not in ends]


def names_counted(text: str, grammar: Grammar, known: Sequence[Place]) -> list[Place]:
    """The places known, with those by their short names before how many of their tier there are (石壁、曹坊、治平等3个
    乡镇).

    None is added where the list has more names than are counted, or fewer and no 等; what was taken with the number
    (西乡三县 of 城固、洋县、西乡三县) is known no more.
    """
    if not grammar.holds(text, "counted_names"):
        return list(known)
    added: dict[int, Place] = {}
    for match in grammar.form("counted_names").finditer(text):
        names = [*match["names"].split("、"), match["last"]]
        number = int(match["count"]) if match["count"] else han_value(match["few"])
        fits = len(names) <= number if match["more"] else len(names) == number
        if fits and all(_may_be_place(grammar, name) for name in names):
            added |= {place.start: place for place in _side_by_side(match.start("names"), names)}
            tier = Place(match.start("tier"), match.end("tier"), TIER)
            added |= {tier.start: tier} if match["tier"] else {}
    tiers = {place.start for place in added.values() if place.level == TIER}
    kept = [p for p in known if p.start not in tiers and (p.start not in added or p.end <= added[p.start].end)]
    starts = {place.start for place in kept}
    return [*kept, *(place for start, place in added.items() if start not in starts)]


def _side_by_side(at: int, names: Sequence[str]) -> Iterator[Place]:
    """The places of an enumeration that begins at an offset, with one mark between each two."""
    for name in names:
        yield Place(at, at + len(name), "shape")
        at += len(name) + 1


def zones_listed(text: str, grammar: Grammar, known: Sequence[Place]) -> list[Place]:
    """Zones with long names of their own behind a place: 青阳县、石台县、江南新兴产业集中区分别引进51.7亿元、…, and
    behind its figure (石台县完成86户、江南新兴产业集中区完成17户)."""
    if not grammar.holds(text, "zone_listed"):
        return []
    figured = grammar.form("done_by_place")
    form, starts = grammar.form("zone_listed"), {place.start for place in known}
    found = []
    for place in known:
        if place.level in _OWN:
            continue
        told = figured.match(text, place.end)
        at = told.end() if told else place.end + 1
        joined = text[at - 1 : at] in ("、", "和")
        match = form.match(text, at) if joined and at not in starts else None
        if match is not None:
            found.append(Place(match.start("place"), match.end("place"), "shape"))
    return found


def bodies_told(text: str, grammar: Grammar, known: Sequence[Place]) -> list[Place]:
    """Zones and offices of which a paragraph says that it tells (三大园区完成增加值48.7亿元。其中，东湖经开区完成增加值
    20.4亿元；南山工业园完成9.8亿元), where each begins a clause of what it did: elsewhere they may be projects."""
    if not grammar.holds(text, "bodies_announced"):
        return []
    starts = {place.start for place in known}
    told: dict[int, Place] = {}
    for announced in grammar.form("bodies_announced").finditer(text):
        line_end = text.find("\n", announced.end())
        stop = line_end if line_end > 0 else len(text)
        for match in grammar.form("body_told").finditer(text, announced.end(), stop):
            start, end = match.span("place")
            if start not in starts:
                told[start] = Place(start, end, "shape")
    return list(told.values())


def beside_figures(text: str, grammar: Grammar, known: Sequence[Place]) -> list[Place]:
    """Names with a figure in an enumeration of places with one in the same unit each, behind two of them or between
    two (沙渡县71.0%、青屿岛70.2%、禾川县69%); where commas part them, only between two."""
    ends = {p.start: p.end for p in known}
    found: list[Place] = []
    passed: set[int] = set()
    for place in sorted(known):
        if place.level in _OWN or place.start in passed:
            continue
        run = 1
        for start, end, certain in _entries(text, grammar, place.end, ends):
            passed.add(start)
            if certain:
                run += 1
            elif (run >= _FEWEST and text[start - 1] == "、") or _next_is_known(text, grammar, end, ends):
                found.append(Place(start, end, "shape"))
            else:
                break
    return found


def before_others(text: str, grammar: Grammar, known: Sequence[Place]) -> list[Place]:
    """The last place of a list, behind two that are known and before words for others: 三亚市、儋州市、洋浦等地."""
    if not grammar.holds(text, "place_before_others"):
        return []
    form = grammar.form("place_before_others")
    starts, ends = {place.start for place in known}, {place.end for place in known if place.level not in _OWN}
    seconds = (p for p in known if p.level not in _OWN and p.start - 1 in ends and text[p.start - 1] == "、")
    matches = (form.match(text, place.end) for place in seconds)
    spans = [match.span("place") for match in matches if match is not None and _may_be_place(grammar, match["place"])]
    return [Place(start, end, "shape") for start, end in spans if start not in starts]


def _entries(text: str, grammar: Grammar, at: int, ends: dict[int, int]) -> Iterator[tuple[int, int, bool]]:
    """The names that an enumeration goes on with behind its first, and whether each is known to be a place."""
    form, unit = grammar.form("figured_name"), None
    while (match := form.match(text, at)) is not None and unit in (None, match["unit"]):
        start = match.start("name")
        end = ends.get(start, match.end("name"))
        within = any(at in ends for at in range(start + 1, end))  # 奖励南和区60万元、扣减平乡县40万元
        if start not in ends and (within or not _may_be_place(grammar, match["name"])):
            return
        yield start, end, start in ends
        at, unit = end, match["unit"]


def _next_is_known(text: str, grammar: Grammar, at: int, ends: dict[int, int]) -> bool:
    match = grammar.form("figured_name").match(text, at)
    return match is not None and match.start("name") in ends


def _may_be_place(grammar: Grammar, name: str) -> bool:
    """Whether a name is no word of grammar (合计), no office (市水利局) and no kind of works (产业类); 城区 may be."""
    other = any(grammar.kind(words, name) is not None for words in ("cues", "statement_words", "groups"))
    other = other or grammar.kind("regions", name) not in (None, "common_alone", "zone")
    return not other and not name.endswith(
        (*grammar.of_kind("turns", "no_place"), *grammar.of_kind("offices", "ending"))
    )
