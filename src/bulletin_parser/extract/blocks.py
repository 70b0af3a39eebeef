"""What of a text is to be read how: which sections are items, which tell, which hold running text."""

from collections.abc import Iterator
from typing import NamedTuple

from bulletin_parser.extract.furniture import furniture_lines
from bulletin_parser.extract.nouns import Span
from bulletin_parser.extract.page import Page
from bulletin_parser.outline import Line, Section


class Block(NamedTuple):
    """A stretch of running text. ``title`` is the heading that names a project, if the block has one."""

    start: int
    end: int
    section: Section | None
    title: Span | None


def blocks(page: Page, begin: int, taken: set[str]) -> Iterator[Block]:
    """The running text of a page behind its head, without the sections that are taken, furniture and tables."""
    for line in _paragraphs(page, begin):
        yield Block(line.start, line.end, None, None)
    for section in page.outline.sections:
        if section.id not in taken:
            yield _section_block(page, section)


def _paragraphs(page: Page, begin: int) -> Iterator[Line]:
    """The lines before the first section; a line broken within a sentence goes on in the next."""
    start = end = None
    skipped = furniture_lines(page)
    for line in page.outline.preamble:
        if line.start < begin or line.start in skipped:
            continue
        if start is None:
            start = line.start
        end = line.end
        if page.folded[line.end - 1] in "。；：！？）":
            yield Line(start, end)
            start = None
    if start is not None and end is not None:
        yield Line(start, end)


def _section_block(page: Page, section: Section) -> Block:
    heading = section.heading
    if heading is None or section.body >= section.end:
        return Block(section.content, section.end, section, None)
    if _is_structural(page, heading):
        return Block(section.body, section.end, section, None)
    if page.mentions.within(heading.start, heading.end) and _says_something(page, heading):
        return Block(section.content, section.end, section, None)
    return Block(section.body, section.end, section, (heading.start, heading.end))


def _is_structural(page: Page, heading: Line) -> bool:
    text = page.folded[heading.start : heading.end]
    return next(iter(page.grammar.scanner("headings").find(text)), None) is not None


def _says_something(page: Page, heading: Line) -> bool:
    """Whether a heading is the first sentence of its paragraph: it holds a comma."""
    return "，" in page.folded[heading.start : heading.end]
