"""The narrative parts of a bulletin: what went well, what is wrong, what comes next."""

from collections.abc import Iterator
from typing import NamedTuple

from bulletin_parser.extract.text.items import introduced_item
from bulletin_parser.extract.text.page import Page
from bulletin_parser.outline import Line, Section
from bulletin_parser.records import RemarkKind


class Narrative(NamedTuple):
    """One narrative paragraph, from its label to its end."""

    kind: RemarkKind
    heading: Line | None
    start: int
    end: int


def narrative_sections(page: Page) -> dict[str, RemarkKind]:
    """The sections, by id, whose heading (or that of a section above) says that they only tell (四、存在的主要问题)."""
    kinds: dict[str, RemarkKind] = {}
    for section in page.outline.sections:
        kind = _kind(page, section) or (kinds.get(section.parent) if section.parent else None)
        if kind:
            kinds[section.id] = kind
    return kinds


def _kind(page: Page, section: Section) -> RemarkKind | None:
    if section.heading is None or section.level > 2:
        return None
    heading = page.folded[section.heading.start : section.heading.end]
    for _, _, word in page.grammar.scanner("remarks").find(heading):
        item = introduced_item(page, section)
        return None if item is not None and item.leads else RemarkKind(word.kind)  # ①供水水压不足（承办单位：县住建局）
    return None


def narratives(page: Page, kinds: dict[str, RemarkKind]) -> Iterator[Narrative]:
    """One narrative for each section with text and no sections below it; the text of a section is that of its leaf."""
    parents = {section.parent for section in page.outline.sections}
    for section in page.outline.sections:
        kind = kinds.get(section.id)
        if kind is None or section.id in parents or not page.folded[section.content : section.end].strip():
            continue
        heading = section.heading if section.body < section.end else None
        yield Narrative(kind, heading, section.content, section.end)
