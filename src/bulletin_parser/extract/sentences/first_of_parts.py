"""The first of several parts that the sentences behind it tell of in the same way, each by how it stands.

全县开工公路76条，其中县道项目全部完成，开工9条；乡道项目进展顺利，开工22条；村道项目进展较慢，开工45条。
"""

from collections.abc import Callable

from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.extract.text.subjects import subject

_AMONG = ("，其中", "，其中，", "，其中：")
_JOINT = "；"
_KIND = 2  # characters at the end of a name that say what it is: 县道项目, 乡道项目

Alone = Callable[[Page, int, int], bool]
"""Whether a stretch has a subject of its own and says how that stands."""


def first_of_parts(page: Page, segment: Span, alone: Alone) -> int | None:
    """The comma behind which a sentence goes on with the first of such parts; the next sentence has another."""
    at = page.folded.rfind(_AMONG[0], *segment)
    if at < 0 or not page.folded.startswith(_JOINT, segment[1]):
        return None
    lead = next(len(words) for words in reversed(_AMONG) if page.folded.startswith(words, at))
    kinds = [_kind(page, start, alone) for start in (at + lead, segment[1] + 1)]
    return at if kinds[0] and kinds[0] == kinds[1] else None


def _kind(page: Page, start: int, alone: Alone) -> str:
    """项目 of 县道项目全部完成，: how the name ends of which the clause that begins here says how it stands."""
    end = page.folded.find("，", start)
    about = subject(page, start, end) if end > start and alone(page, start, end) else None
    return page.folded[about.end - _KIND : about.end] if about else ""
