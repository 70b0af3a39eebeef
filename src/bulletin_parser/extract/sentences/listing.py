"""Lists of projects each with its own account: 工会驿站建设完成率100%，农村黑臭水体治理完成率62.5%、已治理15条."""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from bulletin_parser.extract.text.leads import skip_lead
from bulletin_parser.extract.text.nouns import Span, trimmed
from bulletin_parser.extract.text.page import Page
from bulletin_parser.extract.text.subjects import Subject, subject
from bulletin_parser.mentions.model import Figure, Name, Place, Term, Time

_DEPTH = {"（": 1, "“": 1, "《": 1, "）": -1, "”": -1, "》": -1}
_SURE = 3
_SHORT = 3


class Listed(NamedTuple):
    """One project of a list: where it begins and ends, and its title."""

    start: int
    end: int
    title: Span


class _Piece(NamedTuple):
    """What stands between two marks, and how surely it begins another project (0: it does not)."""

    start: int
    end: int
    about: Subject | None
    strength: int


def listed_projects(page: Page, start: int, end: int, expected: int | None = None) -> list[Listed]:
    """The projects of a list in which names and their accounts follow each other, cut by ， 、 or ；.

    A piece that opens with a figure, a verb or a word such as 完成率 goes on with the project before it; one that opens
    with a noun begins another. Where the text says how many there are (``expected``), the surest beginnings are taken.
    """
    pieces = [_weighed(page, span, mark) for span, mark in _pieces(page, start, end)]
    if not pieces:
        return []
    first = pieces[0]
    rest = [i for i, piece in enumerate(pieces) if i and piece.strength]
    if expected is not None and 0 < expected - 1 <= len(rest):
        rest = sorted(sorted(rest, key=lambda i: (-pieces[i].strength, i))[: expected - 1])
    else:
        rest = [i for i in rest if pieces[i].strength >= _SURE]
    bounds = [0, *rest, len(pieces)]
    found = []
    for i, following in pairwise(bounds):
        piece = pieces[i]
        title = (piece.about.start, piece.about.end) if piece.about else trimmed(page.folded, piece.start, piece.end)
        found.append(Listed(piece.start, pieces[following - 1].end, title))
    return found if first.about else found[1:]


def _pieces(page: Page, start: int, end: int) -> Iterator[tuple[Span, str]]:
    """The pieces between marks outside brackets and quotes, each with the mark before it."""
    at, depth, opener = start, 0, ""
    for match in page.form("list_mark").finditer(page.folded, start, end):
        mark = match.group()
        if mark in _DEPTH:
            depth = max(0, depth + _DEPTH[mark])
        elif depth == 0 or mark == "\n":
            span = trimmed(page.folded, at, match.start())
            if span[1] > span[0]:
                yield span, opener
            at, opener, depth = match.end(), mark, 0
    span = trimmed(page.folded, at, end)
    if span[1] > span[0]:
        yield span, opener


def _weighed(page: Page, span: Span, mark: str) -> _Piece:
    """A piece with what it is about and how surely it begins another project."""
    start = skip_lead(page, *span)
    about = subject(page, start, span[1]) if start < span[1] else None
    return _Piece(start, span[1], about, _strength(page, start, span[1], mark, about) if about else 0)


def _strength(page: Page, start: int, end: int, mark: str, about: Subject) -> int:
    mentions = page.mentions.within(start, end)
    first = mentions[0] if mentions and mentions[0].start == start else None
    if page.folded.startswith("其中", max(0, start - 2)) or page.folded.startswith("其中", max(0, start - 3)):
        return 0  # 其中快充186个 is a part of what was said
    if isinstance(first, Time | Name):
        return 0
    if isinstance(first, Term) and first.lexicon != "groups" and not about.acts:
        return 0  # 已治理15条, 完成率56%, 占计划投资的41%
    if isinstance(first, Figure):
        return 2 if about.end - about.start > _SHORT else 0
    size = about.end - about.start
    if isinstance(first, Place) and first.end - first.start >= size:
        return 0  # 岚城市12个
    strength = 1 if size <= _SHORT else 3
    if about.acts and not about.strong:
        strength -= 1  # 开工9个、完工2个
    return strength + (mark in "；。")
