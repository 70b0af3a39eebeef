"""Works listed by what they have come to: 完成投资最多的依次是水利提升工程（44.1亿元）、教育改善工程（29.9亿元）."""

from collections.abc import Iterator
from typing import Any

from bulletin_parser.extract.lists.orders import Order, is_name
from bulletin_parser.extract.projects.topics import Share, Topic, statement_item
from bulletin_parser.extract.status.members import split_members
from bulletin_parser.extract.status.verdicts import clause_verdict
from bulletin_parser.extract.text.clauses import clause_at
from bulletin_parser.extract.text.leads import skip_lead
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure
from bulletin_parser.outline import Section

_FEWEST = 2
_DIGITS = {"两": "2", **{numeral: str(i) for i, numeral in enumerate("一二三四五六七八九十", 1)}}
_ENDING = 2  # characters that two names which a word joins have at their end
_FEWEST_ORDERED = 3  # names of a ranking


def works_in_order(page: Page, segment: Span, section: Section | None) -> list[Topic]:
    """A project for each name of a statement that lists works with a figure each in a bracket; none for another."""
    start = skip_lead(page, *segment)
    head = page.form_in("works_in_order", start, segment[1]).match(page.folded, start, segment[1])
    entries = [_entry(page, piece) for piece in _pieces(page, head.end(), segment[1])] if head else []
    told = [entry for entry in entries if entry is not None]
    if head is None or len(told) < _FEWEST or len(told) < len(entries):
        return []
    verdict = clause_verdict(page, clause_at(page, *head.span("said")), local=True)
    measure = head.span("measure")
    return [
        Topic(statement_item(name, *segment, section), [], [Share(figure, measure)], verdict) for name, figure in told
    ]


def _entry(page: Page, piece: Span) -> tuple[Span, Figure] | None:
    """水利工程, 44.1亿元 of 水利工程（44.1亿元）, or 水利, 33.9% of 水利33.9%; None for a place or an office."""
    bracket = page.folded.find("（", *piece)
    last = page.mentions.figures_within(*piece)[-1:] if bracket < 0 else ()
    if last and last[0].end == piece[1] and last[0].start > piece[0] + 1:
        name = (piece[0], last[0].start)
        return None if is_name(page, name) else (name, last[0])
    figures = page.mentions.figures_within(bracket, piece[1]) if bracket > piece[0] else ()
    alone = len(figures) == 1 and (figures[0].start, figures[0].end) == (bracket + 1, piece[1] - 1)
    name = (piece[0], bracket)
    return (name, figures[0]) if alone and not is_name(page, name) else None


def orders_of_works(page: Page) -> Iterator[Order]:
    """The rankings of a page that such statements are, with figures or without."""
    for match in page.form("works_in_order").finditer(page.folded):
        names = _ordered(page, match)
        if len(names) >= _FEWEST_ORDERED and not any(page.mentions.figures_within(*name) for name in names):
            yield Order(match.span("said"), [[name] for name in names], match.start(), names[-1][1])


def _ordered(page: Page, match: Any) -> list[Span]:
    if "依次" not in match.group() and not match["few"]:
        return []
    pieces = _pieces(page, match.end(), page.end_of(match.end(), "。；\n"))
    names = [(start, _name_end(page, start, end)) for start, end in pieces]
    short = match["few"] and str(len(names) + 1) == _DIGITS.get(match["few"], match["few"])
    return [*names[:-1], *_halves(page, names[-1])] if short and names else names


def _halves(page: Page, name: Span) -> list[Span]:
    """纺织 and 绿色食品, the last two of 前四位产业分别是建材、电子信息、纺织和绿色食品."""
    at = next((i for i in range(name[0] + _ENDING, name[1] - _ENDING) if page.folded[i] in "和及与"), None)
    return [name] if at is None else [(name[0], at), (at + 1, name[1])]


def _name_end(page: Page, start: int, end: int) -> int:
    """Where the name of a list's entry ends: before a bracket (水利提升工程（44.1亿元）) or its figure (水利33.9%)."""
    bracket = page.folded.find("（", start, end)
    figures = page.mentions.figures_within(start, end)
    bare = figures[-1].start if bracket < 0 and figures and figures[-1].end == end else end
    return bracket if bracket > start else bare


def _pieces(page: Page, start: int, end: int) -> Iterator[Span]:
    """The names of a list, the last two of which a word may join: 甲工程（3亿元）和乙工程（2亿元）, 甲工程和乙工程."""
    for piece in split_members(page, start, end):
        at = piece[0]
        for i in range(piece[0] + 1, piece[1] - 1):
            ends = page.folded[i - _ENDING : i]
            if page.folded[i] in "和及" and (ends.endswith("）") or page.folded.endswith(ends, i, piece[1])):
                yield at, i - page.folded.endswith("以", at, i)
                at = i + 1
        yield at, piece[1]
