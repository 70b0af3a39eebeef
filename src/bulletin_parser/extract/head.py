"""What a bulletin says of itself: title, place, months covered, issuing office, addressees, documents cited."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from bulletin_parser.extract.furniture import furniture_lines
from bulletin_parser.extract.page import Page
from bulletin_parser.mentions.model import Name, Place, Time
from bulletin_parser.outline import Line

_SENTENCE_MARKS = "。；！"
_LONGEST_ADDRESS = 120
_HOPES = frozenset({"预计", "力争", "确保"})
_WHOLES = {whole + ending: ending for ending in "州市县区省" for whole in "全我"} | {"全旗": "旗", "全盟": "盟"}


class Months(NamedTuple):
    """Months covered, inclusive."""

    year: int
    first: int
    last: int


class HeadReading(NamedTuple):
    """The head of a bulletin, with spans. ``title`` may run over several lines."""

    title: Line | None
    region: Place | None
    months: Months | None
    number: str | None
    issued_on: str | None
    addressees: tuple[Line, ...]
    references: tuple[tuple[Line, Name], ...]
    end: int


def read_head(page: Page) -> HeadReading:
    """Reads the lines before the first section, and the whole text for what they leave open (the place, the year)."""
    title = _title(page)
    after = title.end if title else 0
    addressees = _addressees(page, after)
    number = _document_number(page, after, after + 60)
    own_number = number if number and _is_alone(page, number) else None
    return HeadReading(
        title,
        _region(page, title),
        _months(page, title),
        page.printed(own_number.start, own_number.end) if own_number else None,
        _issued_on(page),
        addressees,
        tuple(_references(page, own_number)),
        max([after, *(line.end for line in addressees)]),
    )


def _title(page: Page) -> Line | None:
    """The first lines up to one that ends as titles do (…的通报, …进展情况, …进度表（截至11月底）)."""
    ending = page.grammar.form("title_ending")
    furniture = set(furniture_lines(page))
    preamble = [line for line in page.lines[:8] if line not in furniture][:6]
    for i, line in enumerate(preamble):
        content = page.folded[line.start : line.end]
        if any(mark in content for mark in _SENTENCE_MARKS) or content.endswith(("：", "，")):
            break
        if ending.search(page.folded, line.start, line.end):
            end = line.end
            following = preamble[i + 1] if i + 1 < len(preamble) else None
            if following and page.folded[following.start] == "（" and page.folded[following.end - 1] == "）":
                end = following.end
            start = preamble[0].start if i < 3 else line.start
            return Line(start, end)
    return _plain_title(page, preamble)


def _plain_title(page: Page, preamble: Sequence[Line]) -> Line | None:
    """A first line that is no sentence (信阳市重点民生实事推进有序　半数以上指标过半), above one that is."""
    if len(preamble) < 2:
        return None
    first = page.folded[preamble[0].start : preamble[0].end]
    plain = 6 <= len(first) <= 45 and not any(mark in first for mark in "。；：，、|\t")
    following = any("。" in page.folded[line.start : line.end] for line in preamble[1:])
    labelled = page.grammar.form("label").match(page.folded, preamble[0].start) is not None
    return preamble[0] if plain and following and not labelled else None


def _addressees(page: Page, after: int) -> tuple[Line, ...]:
    """The addressees of the line behind the title that ends with a colon (各县市…考核办、州直责任单位：)."""
    line = next((line for line in page.lines if line.start >= after), None) if after else None
    if line is None or line.end - line.start > _LONGEST_ADDRESS or page.folded[line.end - 1] != "：":
        return ()
    if "。" in page.folded[line.start : line.end]:
        return ()
    found, at = [], line.start
    for i in range(line.start, line.end):
        if page.folded[i] in "、，,；：":
            if i > at:
                found.append(Line(at, i))
            at = i + 1
    return tuple(found)


def _document_number(page: Page, start: int, end: int) -> Name | None:
    """The first document number (州办发电〔2021〕32 号) that begins between two offsets."""
    mentions = page.mentions.within(start, end)
    return next((m for m in mentions if isinstance(m, Name) and m.role == "document_number"), None)


def _is_alone(page: Page, number: Name) -> bool:
    """Whether a number stands on a line of its own near the top: then it is the bulletin's."""
    return any(
        line.start <= number.start and number.end <= line.end and line.end - line.start < number.end - number.start + 12
        for line in page.lines[:6]
    )


def _references(page: Page, own: Name | None) -> Iterator[tuple[Line, Name]]:
    """Documents cited, title and number: 《…意见》（州办发电〔2021〕32 号)."""
    for match in page.grammar.form("cited_document").finditer(page.folded):
        at = match.end()
        number = _document_number(page, at, at + (4 if page.folded[at : at + 1] in ("（", "(") else 2))
        if number is not None and number is not own:
            yield Line(match.start("title"), match.end("title")), number


def _region(page: Page, title: Line | None) -> Place | None:
    """The place of the title; else the place named first that is of the level that 全州, 全市, 全县 speak of."""
    places = [m for m in page.mentions.all if isinstance(m, Place)]
    named = [p for p in places if p.level in ("province", "prefecture", "county", "shape")]
    if title:
        inside = [p for p in named if title.start <= p.start < title.end]
        if inside:
            return inside[-1] if _nested(inside) else inside[0]
    ending = _own_ending(page, places)
    fitting = [p for p in named if ending and page.folded[p.end - 1] == ending]
    return next(iter(fitting), None) if ending else next(iter(named), None)


def _nested(places: list[Place]) -> bool:
    """湘西州吉首市: the last of several places that touch is the one meant."""
    return len(places) > 1 and all(a.end == b.start for a, b in pairwise(places))


def _own_ending(page: Page, places: list[Place]) -> str | None:
    """The last character of the bulletin's own place, from the word for it that the text uses most (全州: 州)."""
    counted: dict[str, int] = {}
    for place in places:
        ending = _WHOLES.get(page.folded[place.start : place.end])
        if ending:
            counted[ending] = counted.get(ending, 0) + 1
    return max(counted, key=lambda ending: counted[ending]) if counted else None


def _months(page: Page, title: Line | None) -> Months | None:
    """The months of the title, else those the text speaks of first; the year may stand elsewhere.

    One month alone (7月份, 截至9月底) means the months from January on: the figures of such bulletins are cumulative.
    """
    times = [m for m in page.mentions.all if isinstance(m, Time) and m.form != "clock"]
    inside = [t for t in times if title and title.start <= t.start < title.end]
    spans = [t for t in inside if t.last is not None] or [
        t for t in times if t.last is not None and t.form != "day_date" and not _is_future(page, t)
    ]
    if not spans:
        return None
    best = next((t for t in spans if t.first is not None and t.form == "months"), spans[0])
    year = best.year or next((t.year for t in [*inside, *times] if t.year), None)
    if year is None or best.last is None:
        return None
    first = 1 if best.first is None or _is_cumulative(page, best) else best.first
    return Months(year, first, best.last)


def _is_cumulative(page: Page, time: Time) -> bool:
    """截至三季度末 counts from January."""
    before = page.folded[max(0, time.start - 2) : time.start]
    return before in ("截至", "截止") or (time.form == "named" and page.folded[time.end - 1] in "末底")


def _is_future(page: Page, time: Time) -> bool:
    """10月底前, 力争12月: a month that the text looks forward to."""
    return page.folded[time.end : time.end + 1] == "前" or page.folded[time.start - 2 : time.start] in _HOPES


def _issued_on(page: Page) -> str | None:
    """The date of issue: a full date alone on a line, or behind 发布时间."""
    for mention in page.mentions.all:
        if isinstance(mention, Time) and mention.day and mention.year and mention.last and _is_dateline(page, mention):
            return f"{mention.year:04d}-{mention.last:02d}-{mention.day:02d}"
    return None


def _is_dateline(page: Page, time: Time) -> bool:
    line = next((line for line in page.lines if line.start <= time.start < line.end), None)
    if line is None:
        return False
    alone = line.end - line.start <= time.end - time.start + 4
    return alone or page.grammar.form("dateline").search(page.folded, line.start, time.start) is not None
