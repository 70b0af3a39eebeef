"""Rankings that number their places, some in a line (排名如下：⏎1.莲花镇 2.北舞渡镇⏎3.文峰乡), or tell of each in turn
(排名如下：⏎1、岚县完成造林31200亩，占任务的104%。⏎2、临县…)."""

import re
from collections.abc import Iterator, Sequence

from bulletin_parser.extract.layout.cell_alignment import is_place
from bulletin_parser.extract.lists.orders import Order
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import NAMED, Place
from bulletin_parser.outline import Section

_FEWEST, _FEWEST_BELOW = 3, 2  # places of the first list, and of one below it
_LONGEST_NAME = 14
_NEAR = 150  # characters before a list in which it is said that it ranks


def numbered_places(page: Page) -> Iterator[Order]:
    """The lists of places, numbered from 1 on, behind words that say that they rank; lists below the first, of other
    counties, need not say it again."""
    yield from _told_of(page)
    said = page.form("ranking_follows")
    headings = {section.heading.end: section.heading for section in page.outline.sections if section.heading}
    ranks = False
    for run in _runs(page):
        start = run[0].start("rank")
        if len(run) < _FEWEST and not ranks:
            continue
        ranks = ranks or said.search(page.folded, max(0, start - _NEAR), start) is not None
        if ranks:
            heading = headings.get(_before_blanks(page, start))
            yield Order(
                heading and (heading.start, heading.end), [[match.span("name")] for match in run], start, run[-1].end()
            )


def _told_of(page: Page) -> Iterator[Order]:
    """The numbered paragraphs that each open with another place, right below a line that says that they rank."""
    run: list[Section] = []
    for section in [*page.outline.sections, None]:
        ordinal = section.ordinal if section else None
        if section and run and ordinal == len(run) + 1 and section.parent == run[0].parent:
            run.append(section)
            continue
        if len(run) >= _FEWEST and (order := _order_of(page, run)) is not None:
            yield order
        run = [section] if section and ordinal == 1 else []


def _order_of(page: Page, run: Sequence[Section]) -> Order | None:
    start = run[0].start
    opening = _before_blanks(page, start)
    above = page.begin_of(max(0, opening - 1), "\n")
    if page.form("ranking_follows").search(page.folded, above, opening) is None:
        return None
    places = [_opens_with_place(page, section) for section in run]
    named = [place for place in places if place and page.end_of(place[1], "。；\n") > place[1]]
    if len(named) < len(run) or len({page.folded[slice(*name)] for name in named}) < len(run):
        return None
    return Order(None, [[name] for name in named], start, start)


def _opens_with_place(page: Page, section: Section) -> Span | None:
    """岚县 of 1、岚县完成造林绿化面积31200亩, 回龙镇 of 1.回龙镇（累计到位资金1.2亿元）."""
    first = next(iter(page.mentions.within(section.content, section.content + 1)), None)
    if isinstance(first, Place) and first.start == section.content and first.level in NAMED:
        return first.start, first.end
    stop = min(section.end, section.content + _LONGEST_NAME)
    mark = next((at for at in range(section.content, stop) if page.folded[at] in "（，"), section.content)
    return (section.content, mark) if mark > section.content and is_place(page, (section.content, mark)) else None


def _before_blanks(page: Page, start: int) -> int:
    """Where the text ends that stands before the blanks and marks before an offset."""
    low = max(0, start - _NEAR)
    return low + len(page.folded[low:start].rstrip("：。 \n"))


def _runs(page: Page) -> Iterator[Sequence[re.Match[str]]]:
    """The matches that count on from 1 with nothing but marks and blanks between them."""
    run: list[re.Match[str]] = []
    for match in page.form("numbered_place").finditer(page.folded):
        rank = int(match["rank"])
        goes_on = bool(run) and not page.folded[run[-1].end() : match.start("rank")].strip("。；， \n\u3000")
        if not (goes_on and rank == len(run) + 1):
            if len(run) >= _FEWEST_BELOW:
                yield run
            run = []
        if rank == len(run) + 1:
            run.append(match)
    if len(run) >= _FEWEST_BELOW:
        yield run
