"""Rankings in prose: 第一名A；第二名B；第三名C、D and 排名前三位的是A、B、C."""

from collections.abc import Iterator
from typing import NamedTuple

from bulletin_parser.extract.members import split_members
from bulletin_parser.extract.nouns import Span, trimmed
from bulletin_parser.extract.page import Page

_FEWEST_PLACES = 3
_SENTENCE_ENDS = "。；\n！"
_CLAUSE_ENDS = _SENTENCE_ENDS + "，"


class Order(NamedTuple):
    """A ranking: the names of each place in order, ties together, and the words that say what is ranked."""

    group: Span | None
    places: list[list[Span]]
    start: int
    end: int


def find_orders(page: Page) -> list[Order]:
    """Every ranking of the page."""
    return [*_numbered(page), *_extremes(page)]


def _numbered(page: Page) -> Iterator[Order]:
    """Runs of 第N名 (or 第N位) in one line, each with the names behind it."""
    form = page.form("ranked_place")
    for line in page.lines:
        if page.folded.count("第", line.start, line.end) < _FEWEST_PLACES:
            continue
        matches = list(form.finditer(page.folded, line.start, line.end))
        if len(matches) < _FEWEST_PLACES:
            continue
        places = [_names(page, *match.span("names")) for match in matches]
        start = _start(page.folded, line.start, matches[0].start(), _SENTENCE_ENDS)
        group = trimmed(page.folded, start, matches[0].start())
        yield Order(
            group if group[1] > group[0] else None, [p for p in places if p], matches[0].start(), matches[-1].end()
        )


def _extremes(page: Page) -> Iterator[Order]:
    """The top or the bottom few: 排名前三位的是A、B、C; 居后三位的是…."""
    for match in page.form("top_or_bottom").finditer(page.folded):
        names = _names(page, *match.span("names"))
        if len(names) > 1:
            start = _start(page.folded, 0, match.start(), _CLAUSE_ENDS)
            group = trimmed(page.folded, max(start, match.start() - 20), match.end("extreme"))
            yield Order(group, [[name] for name in names], match.start(), match.end())


def _start(text: str, low: int, at: int, ends: str) -> int:
    while at > low and text[at - 1] not in ends:
        at -= 1
    return at


def _names(page: Page, start: int, end: int) -> list[Span]:
    """The names in a span, without brackets behind them (红塔区（29.8%）)."""
    names = []
    for piece in split_members(page, start, end):
        bracket = page.folded.find("（", piece.start, piece.end)
        stop = bracket if bracket > piece.start and page.folded[piece.end - 1] == "）" else piece.end
        names.append(trimmed(page.folded, piece.start + (page.folded[piece.start] == "为"), stop))
    return names
