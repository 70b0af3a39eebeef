"""The names of a ranking that prints them as a list in order, with figures, numbers and ties between them."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from bulletin_parser.extract.layout.cell_alignment import is_place
from bulletin_parser.extract.text.nouns import Span, trimmed
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure

_LONGEST_SENTENCE = 500  # characters of one that names those of a ranking


class Order(NamedTuple):
    """A ranking: the names of each place in order, ties together, and the words that say what is ranked."""

    group: Span | None
    places: list[list[Span]]
    start: int
    end: int


def listed_order(page: Page, start: int, end: int) -> tuple[list[list[Span]], int]:
    """The names of a list in order, ties together, and where the list ends.

    淇县4.52、浚县4.61 · 1、西峰区；2、环县 · a list ends at what is no name, or at one that stood in it already
    (…，鹤山区、山城区并列第四名 says who is tied).
    """
    places: list[list[Span]] = []
    seen: dict[str, int] = {}
    numbered = page.folded[start : start + 1].isdecimal()
    for piece in _pieces(page, start, end):
        if page.folded[slice(*piece)].strip(".．").isdecimal():
            continue  # 1、西峰区
        name = without_figure(page, piece)
        text = page.folded[slice(*name)]
        if text in seen or not is_name(page, name) or (not numbered and "；" in page.folded[start : name[0]]):
            last = places[-1][0][1] if places else start
            _tie(page, places, seen, piece[0], end)
            return [place for place in places if place], last
        for tied in _places_of(page, name, piece[1]):
            seen.update({page.folded[slice(*one)]: len(places) for one in tied})
            places.append(tied)
    return [place for place in places if place], end


def _places_of(page: Page, name: Span, end: int) -> list[list[Span]]:
    """镇平县, 新野县 of 镇平县和新野县（并列，均为53.1%） and of 镇平县和新野县53.1%（并列第四） share a place; at a
    list's end each has one. ``end`` is where the name and its figure end."""
    names = joined_names(page, *name)
    bracket = page.folded.startswith("（", end)
    tied = bracket and page.folded.find("并列", end, page.folded.find("）", end)) > 0
    return [names] if tied else [[one] for one in names]


def _pieces(page: Page, start: int, end: int) -> Iterable[Span]:
    """The pieces between marks, brackets left out."""
    at, depth = start, 0
    for match in page.form("order_mark").finditer(page.folded, start, end):
        mark = match.group()
        if depth == 0 and match.start() > at:
            yield trimmed(page.folded, at, match.start())
        depth += (mark == "（") - (mark == "）")
        at = match.end()
    if at < end:
        yield trimmed(page.folded, at, end)


def without_figure(page: Page, piece: Span) -> Span:
    """淇县 for 淇县4.52, 西峰区 for 1.西峰区."""
    start, end = piece
    while start < end and (page.folded[start].isdecimal() or page.folded[start] in ".． "):
        start += 1
    figure = next((m for m in page.mentions.within(start, end) if isinstance(m, Figure) and m.start > start), None)
    return trimmed(page.folded, start, figure.start if figure else end)


def _tie(page: Page, places: list[list[Span]], seen: dict[str, int], start: int, end: int) -> None:
    """Puts names together that the rest of the sentence calls tied: 鹤山区、山城区并列第四名."""
    stop = page.folded.find("并列", start, end)
    if stop < 0:
        return
    tied = [seen[text] for piece in _pieces(page, start, stop) if (text := page.folded[slice(*piece)]) in seen]
    for i in sorted(tied)[1:]:
        places[min(tied)] += places[i]
        places[i] = []


def before_score(page: Page, start: int, end: int) -> bool:
    """Whether a span is nothing but marks and words that a name's result may follow: ，, （, ，均得."""
    return page.form("before_score").fullmatch(page.folded, start, end) is not None


def is_name(page: Page, span: Span) -> bool:
    """Whether a span is a place or an office and nothing else; an office may have a second name in a bracket
    (县人社局（社保中心）)."""
    if is_place(page, span):
        return True
    name, opening, other = page.folded[slice(*span)].partition("（")
    bracketed = not opening or (other.endswith("）") and other[:-1].isalpha())
    return bracketed and name.endswith(page.grammar.of_kind("offices", "ending"))


def names_of(page: Page, pieces: Iterable[Span]) -> list[Span]:
    """The pieces without brackets behind them (红塔区（29.8%）)."""
    names = []
    for start, end in (part for piece in pieces for part in _parted(page, *piece)):
        bracket = page.folded.find("（", start, end)
        stop = bracket if bracket > start and page.folded[end - 1] == "）" else end
        names += joined_names(page, *trimmed(page.folded, start + (page.folded[start] == "为"), stop))
    bare = [without_figure(page, name) for name in names]
    if bare != names and not all(is_name(page, name) for name in bare):
        return []  # 居前三位的是城乡建设类401件次、农业农村类276件次: amounts of things, no order of names
    return bare


def _parted(page: Page, start: int, end: int) -> Iterator[Span]:
    """汨罗市（9件）, 平江县（7件） of 汨罗市（9件）和平江县（7件）: names that a word joins behind a bracket."""
    for joint in ("）以及", "）和", "）与", "）及"):
        at = page.folded.find(joint, start, end)
        if at > start:
            yield start, at + 1
            start = at + len(joint)
    yield start, end


def joined_names(page: Page, start: int, end: int) -> list[Span]:
    """孝义市, 岚县 for 孝义市和岚县 and for 孝义市和岚县76.5%; any other span is one name."""
    stop = without_figure(page, (start, end))[1]
    for joint in ("以及", "和", "与", "及"):
        at = page.folded.find(joint, start, end)
        parts = [(start, at), (at + len(joint), stop)]
        if at > start and all(is_name(page, part) for part in parts):
            return parts
    return [(start, end)]


def sentence_start(page: Page, low: int, at: int) -> int:
    """Where the sentence begins that an offset stands in, behind its label, or a very long one's end."""
    end, low = at, max(low, at - _LONGEST_SENTENCE)
    while at > low and page.folded[at - 1] not in "。；\n！":
        at -= 1
    if end - at == _LONGEST_SENTENCE:
        return at
    label = page.form("label").match(page.folded, at, end)
    return label.end() if label else at


def under_heading(page: Page, order: Order) -> Order:
    """第一名：五祖镇92.4分⏎第二名：… below 乡镇考评得分及排名: a ranking that says nothing of what is ranked, as one of
    what the heading says that only marks part from it."""
    section = page.outline.section_at(order.start) if order.group is None else None
    heading = section.heading if section else None
    if heading is None or heading.end > order.start or page.folded[heading.end : order.start].strip("：:。 \n"):
        return order
    return order._replace(group=(heading.start, heading.end))
