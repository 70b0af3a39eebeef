"""Names that share a measure, which the last one has: 养老、失业、工伤保险参保人数分别达到86.2万、12.3万、18.6万人."""

import re

from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page

_SHORTEST = 2  # characters of a name
_MARKS = "[、和与及]"


def measured_parts(page: Page, noun: Span, size: int) -> list[tuple[str, Span]]:
    """What each of ``size`` figures is of, with where that stands: 失业保险参保人数 for 失业.

    None where the noun names no measure or not as many things."""
    if not page.folded.endswith(page.grammar.of_kind("name_ends", "measured"), *noun):
        return []
    at, parts = noun[0], list[Span]()
    for part in re.split(_MARKS, page.folded[slice(*noun)]):
        parts.append((at, at + len(part)))
        at += len(part) + 1
    if len(parts) != size or any(end - start < _SHORTEST for start, end in parts):
        return []
    last = page.printed(*parts[-1])
    return [(_completed(page.printed(*part), last), part) for part in parts[:-1]] + [(last, parts[-1])]


def _completed(name: str, last: str) -> str:
    """失业 with what stands in 工伤保险参保人数 behind as many characters."""
    return name + last[len(name) :] if len(last) > len(name) else name
