"""The place that a bulletin as a whole is about."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from bulletin_parser.extract.heads.short_titled import title_openings, titled_province
from bulletin_parser.extract.text.furniture import is_navigation
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.divisions import divisions
from bulletin_parser.mentions.model import Place
from bulletin_parser.outline import Line

_RANKS = ("province", "prefecture", "county", "shape")
_TOP = 3  # lines among which a page's links stand
_JOINS = ("、", "和")
_OFTEN, _OFFICES = 4, ("级", "政府")  # times that a place is named, and what its offices are called by
_TOWNS = "镇乡"
_SENTENCE = "。；\n"
_LARGER = ("州", "市", "省", "盟")
_LONGEST = 8  # characters of a place beside another
_WIDEST_STEP = 14  # characters of a figure and a mark between two places
_SHORTEST_STEM = 2
_LIST = 3  # places of one level that make a list
_WHOLES = {whole + ending: ending for ending in "州市县区省" for whole in "全我"} | {"全旗": "旗", "全盟": "盟"}


def read_region(
    page: Page, title: Line | None, offices: Sequence[Line], addressees: Sequence[Line] = ()
) -> Place | None:
    """The place of the title; else of the offices that issued it; else the text's own, by what 全州, 全县 speak of.

    Those whom it is addressed to (各市（州）人民政府，长白山管委会：) are only asked where no other place is named.

    None where nothing says whose the bulletin is, as above a list of a city's districts of which none stands out.
    """
    links = (line for line in reversed(page.lines[:_TOP]) if title is None or line.start < title.start)
    top = next((line.end for line in links if is_navigation(page, line)), 0)
    places = [m for m in page.mentions.all if isinstance(m, Place) and m.start >= top]
    apart = _set_apart(page, places)
    named = [p for p in places if p.level in _RANKS and _is_one(page, p) and page.folded[p.start : p.end] not in apart]
    named = [p for p in named if not any(to.start <= p.start < to.end for to in addressees)] or named
    if title and (titled := _in_title(page, title, named)):
        return titled
    ending = _own_ending(page, [p for p in places if title and title.start <= p.start < title.end])
    ending = ending or _own_ending(page, places) or _ending_of_offices(page)
    named = [p for p in named if not _is_smaller(page, p, ending)]
    issuing = [p for p in named if any(office.start <= p.start < office.end for office in offices)]
    fitting = [p for p in named if ending and page.folded[p.end - 1] == ending]
    if issuing and (ending is None or not fitting or issuing[-1] in fitting):
        return issuing[-1]
    nation = next((p for p in places if page.folded[p.start : p.end] == "全国"), None)
    if nation and ending is None and not issuing and named and nation.start < named[0].start:
        return nation  # 全国新开工改造…，其中河北、辽宁…
    listed = [p for p in named if p.level != "shape"]
    found = _of_its_level(page, named, fitting, listed) if ending else _first_or_outstanding(page, named, listed)
    return found or _reporting_town(page, named) or _sole_place(page, places)


def _sole_place(page: Page, places: Sequence[Place]) -> Place | None:
    """襄城区 where a city's programme is told of and every item says what 襄城区 has done, whose offices (区级牵头单位)
    lead it: the one place that a text names, over and over."""
    told = [place for place in places if place.level in ("prefecture", "county")]
    names = {page.folded[place.start : place.end] for place in told}
    tier = page.folded[told[0].end - 1] if told else ""
    own = any(page.folded.find(f"{tier}{office}") >= 0 for office in _OFFICES)
    return told[0] if len(names) == 1 and len(told) >= _OFTEN and own else None


def only_within(page: Page, place: Place) -> bool:
    """长海县 where the text speaks of 我市: whether a place is a part of what the text calls its own."""
    ending = _own_ending(page, [m for m in page.mentions.all if isinstance(m, Place)])
    return ending in _LARGER and place.level == "county" and page.folded[place.end - 1] in "县区旗"


def _reporting_town(page: Page, named: Sequence[Place]) -> Place | None:
    """石桥街道 in 2025年石桥街道各民生实事项目总体进展良好: the town whose programme is told of."""
    form = page.form("whole_programme")
    first = next((place for place in named if place.level == "shape"), None)
    return first if first and form.match(page.folded, first.end) else None


def _in_title(page: Page, title: Line, named: Sequence[Place]) -> Place | None:
    """The place of the title, by its full name or a short one; of two that touch, the narrower."""
    inside = [p for p in named if title.start <= p.start < title.end]
    if inside:
        meant = inside[-1] if _nested(inside) else inside[0]
        return next(iter(_short_names(page, Line(meant.end, title.end), named)), meant)
    nested = _short_names(page, title, named)
    found = _by_stem(page, title, named) or (nested[-1] if len(nested) > 1 else None)
    return found or titled_province(page, title) or _titled_town(page, title)


def _titled_town(page: Page, title: Line) -> Place | None:
    """上墅乡 in 2022年上墅乡人民政府民生实事项目实施情况的报告: a town that only its ending gives away."""
    town = page.form("town_of_title").search(page.folded, *title)
    return Place(town.start("place"), town.end("place"), "shape") if town else None


def _of_its_level(page: Page, named: Sequence[Place], fitting: list[Place], listed: list[Place]) -> Place | None:
    """The highest of the places that the text's word for its own fits (全市: 滁州市); no city among counties."""
    highest = _highest([place for place in fitting if place.level != "shape"])
    if highest and highest.level == "county" and _is_among_counties(page, highest, named):
        return None
    return highest or _outstanding(page, fitting or listed)


def _is_among_counties(page: Page, city: Place, named: Sequence[Place]) -> bool:
    """沁水县17.3%，高平市2.8%，阳城县-1.3% · 开鲁县实施项目11项。…霍林郭勒市实施项目14项。: whether a city stands only
    in lists of counties, by figures of which each has one, or in sentences that each begin with one of several, so
    that 全市 is another."""
    others = [place for place in page.mentions.all if isinstance(place, Place) and place.level in ("county", "shape")]
    starts, ends = {place.start for place in others}, {place.end for place in others}
    name = page.folded[city.start : city.end]
    begins = {place.start for place in others if page.folded[place.start - 1] in _SENTENCE}
    beside = {page.folded[p.start : p.end] for p in others if p.start in begins and p.level == "county"} - {name}
    told = begins if len(beside) >= _LIST - 1 else set()
    printed = (place for place in named if page.worded(*place[:2]) == name)
    return all(place.start in told or _has_neighbour(page, place, starts, ends) for place in printed)


def _has_neighbour(page: Page, place: Place, starts: set[int], ends: set[int]) -> bool:
    """Whether a mere figure and a mark part a place from another county."""
    step = page.form("place_step").fullmatch
    before = (at for at in range(max(0, place.start - _WIDEST_STEP), place.start) if at in ends)
    behind = (at for at in range(place.end + 1, place.end + _WIDEST_STEP) if at in starts)
    return any(step(page.folded, at, place.start) for at in before) or any(
        step(page.folded, place.end, at) for at in behind
    )


def _first_or_outstanding(page: Page, named: Sequence[Place], listed: Sequence[Place]) -> Place | None:
    """The first place; of a county, or of several of its level (天津、山西、辽宁), one that stands out."""
    first = next(iter(named), None)
    if first is None or first.level == "county":
        return _outstanding(page, listed)
    alike = [place for place in named if place.level == first.level]
    several = len({page.folded[place.start : place.end] for place in alike}) >= _LIST
    return _outstanding(page, alike) if several else first


def _set_apart(page: Page, places: Sequence[Place]) -> set[str]:
    """The names of places that are said to be counted in or not (含宿松县): the bulletin is of none."""
    left_out = page.grammar.of_kind("turns", "left_out")
    apart = (p for p in places if page.folded.endswith(left_out, 0, p.start))
    return {page.folded[place.start : place.end] for place in apart}


def _is_one(page: Page, place: Place) -> bool:
    """Whether a place is not one of several (天津等7省市, 各县（市）, 柳河乡、石桥镇未报送材料)."""
    several = page.folded.startswith("等", place.end) or page.folded.startswith("各", place.start)
    return not (several or _is_listed(page, place))


def _is_listed(page: Page, place: Place) -> bool:
    """Whether a place stands beside another one in an enumeration; a town (白石镇、市住建局) beside anything."""
    before, behind = place.start - 1, place.end + 1
    joined = page.folded[before : before + 1] in _JOINS, page.folded[place.end : behind] in _JOINS
    if any(joined) and page.folded[place.end - 1] in _TOWNS:
        return True
    beside = [m for m in page.mentions.within(place.start - _LONGEST, behind + 1) if isinstance(m, Place)]
    return any((m.end == before and joined[0]) or (m.start == behind and joined[1]) for m in beside)


def _by_stem(page: Page, title: Line, named: Sequence[Place]) -> Place | None:
    """The place that a title calls by its short name (关于桐城2023年民生工程…), in full where the text has it so."""
    known = divisions(page.grammar)
    for start in title_openings(page, title):
        match = page.form("title_place").match(page.folded, start, title.end)
        other = match is None or match["place"] in _WHOLES or page.grammar.kind("cues", match["place"]) == "action"
        codes = known.stems.get(match["place"], ()) if match and not other else ()
        if match and codes and not page.folded.startswith("等", match.end("place")):  # 天津等7省市
            full = {known.names[code] for code in codes}
            printed = (place for place in named if page.folded[place.start : place.end] in full)
            return next(printed, Place(match.start("place"), match.end("place"), "shape"))
    return None


def _short_names(page: Page, line: Line, named: Sequence[Place]) -> list[Place]:
    """重庆渝中：…实事落地见效: the places, named in full elsewhere, whose short names a line begins with."""
    found, at = list[Place](), line.start
    while place := next((p for p in named if _is_called(page, p, at, line.end)), None):
        found.append(place)
        at += place.end - place.start - 1
    return found


def _is_called(page: Page, place: Place, at: int, end: int) -> bool:
    stem = page.folded[place.start : place.end - 1]
    return len(stem) >= _SHORTEST_STEM and page.folded.startswith(stem, at, end)


def _nested(places: list[Place]) -> bool:
    """湘西州吉首市: the last of several places that touch is the one meant."""
    return len(places) > 1 and all(a.end == b.start for a, b in pairwise(places))


def _highest(places: list[Place]) -> Place | None:
    """The first of the highest level that the gazetteer knows: 滁州市 rather than 天长市, which is a county."""
    return min(places, key=lambda place: (_RANKS.index(place.level), place.start), default=None)


def _outstanding(page: Page, places: Sequence[Place]) -> Place | None:
    """The place named most (太湖县政府督查室…列全市第3位); of a list, only one named more than all the rest."""
    counted = Counter(page.folded[place.start : place.end] for place in places)
    most = max(places, key=lambda place: counted[page.folded[place.start : place.end]], default=None)
    if most is None or (len(counted) >= _LIST and 2 * counted[page.folded[most.start : most.end]] <= len(places)):
        return None
    return most


def _is_smaller(page: Page, place: Place, ending: str | None) -> bool:
    """清河县, of which a text of 全市 tells among others: whether a place can only be a part of the bulletin's own.

    No more can a city of a county's rank (沙河市) be what has counties of its own (全市各县区).
    """
    if ending not in _LARGER or place.level != "county":
        return False
    return page.folded[place.end - 1] != ending or bool(page.form("own_counties").search(page.folded))


def _own_ending(page: Page, places: list[Place]) -> str | None:
    """The last character of the bulletin's own place, from the word for it that the text uses most (全州: 州)."""
    own = (place for place in places if not page.form("place_in_whole").match(page.folded, place.end))
    return _most_said(_WHOLES.get(page.folded[place.start : place.end]) for place in own)


def _ending_of_offices(page: Page) -> str | None:
    """市 of 市住建局、市城管局: the kind of place whose offices a text names, two of them at least."""
    named = {match["office"]: match["own"] for match in page.form("own_office").finditer(page.folded)}
    return _most_said(named.values()) if len(named) > 1 else None


def _most_said(endings: Iterable[str | None]) -> str | None:
    counted = Counter(ending for ending in endings if ending)
    return max(counted, key=lambda ending: counted[ending]) if counted else None
