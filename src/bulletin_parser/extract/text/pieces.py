"""The pieces of a list, which marks outside brackets part: 甲县3120套（2900套）、乙县1800套（1750套）."""

from collections.abc import Callable, Iterator

from bulletin_parser.extract.text.nouns import Span, trimmed
from bulletin_parser.extract.text.page import Page


def pieces(page: Page, start: int, end: int, parts: Callable[[int, int], bool]) -> Iterator[Span]:
    """The pieces between two offsets, trimmed; ``parts`` says of the beginning of a piece and an offset behind it
    whether what is printed there ends the piece."""
    at, depth = start, 0
    for i in range(start, end + 1):
        mark = page.folded[i] if i < end else ""
        depth += (mark == "（") - (mark == "）")
        if i == end or (depth == 0 and parts(at, i)):
            if i > at:
                yield trimmed(page.folded, at, i)
            at = i + 1
