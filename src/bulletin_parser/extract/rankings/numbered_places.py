"""Rankings that only number their places, one or several in a line: 排名如下：⏎1.莲花镇 2.北舞渡镇⏎3.文峰乡."""

import re
from collections.abc import Iterator, Sequence

from bulletin_parser.extract.lists.orders import Order
from bulletin_parser.extract.text.page import Page

_FEWEST = 3
_NEAR = 150  # characters before a list in which it is said that it ranks


def numbered_places(page: Page) -> Iterator[Order]:
    """The lists of places, numbered from 1 on, behind words that say that they rank; lists below the first, of other
    counties, need not say it again."""
    said = page.form("ranking_follows")
    headings = {section.heading.end: section.heading for section in page.outline.sections if section.heading}
    ranks = False
    for run in _runs(page):
        start = run[0].start("rank")
        ranks = ranks or said.search(page.folded, max(0, start - _NEAR), start) is not None
        if ranks:
            heading = headings.get(_before_blanks(page, start))
            yield Order(
                heading and (heading.start, heading.end), [[match.span("name")] for match in run], start, run[-1].end()
            )


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
            if len(run) >= _FEWEST:
                yield run
            run = []
        if rank == len(run) + 1:
            run.append(match)
    if len(run) >= _FEWEST:
        yield run
