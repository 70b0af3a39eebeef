"""The parts of a coordinate noun phrase: 普及率和供水率, 城镇、农村及社区."""

from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page

_SHORTEST = 3  # characters of a part that is a noun of its own


def parts_of(page: Page, noun: Span) -> list[Span]:
    """The parts of a coordinate noun phrase (A和B, A、B和C), without those that are too short to be one; the phrase
    itself where it has no others."""
    parts = [part for part in coordinates(page, *noun) if part[1] - part[0] >= _SHORTEST]
    return parts if len(parts) > 1 else [noun]


def coordinates(page: Page, start: int, end: int) -> list[Span]:
    """The stretches between what joins the parts of a phrase; not in a bracket (县（市、区）), nor within a word
    (普及率, 及以上)."""
    text, parts, at, seen, depth = page.folded, [], start, start, 0
    for match in page.form_in("coordinator", start, end).finditer(text, start, end):
        depth += text.count("（", seen, match.start()) - text.count("）", seen, match.start())
        seen = match.start()
        if depth <= 0:
            parts.append((at, match.start()))
            at = match.end()
    return [*parts, (at, end)]
