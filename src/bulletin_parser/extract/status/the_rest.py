"""Whether those before the rest are not done: 除甲县外，其余县均已完成; 甲县、乙县完成90%以上，其余县已全部完成."""

from collections.abc import Sequence

from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import NAMED

_ALL = 100  # percent


def some_are_not(page: Page, parts: Sequence[Clause], rest: Clause) -> bool:
    """Whether the clauses before the one on the rest except a place, or say of one that it is done in part."""
    if page.folded.rfind("除", parts[0].start, rest.start) >= 0:
        return True
    return any(_is_partly_done(clause) for clause in parts if clause.end < rest.start)


def _is_partly_done(clause: Clause) -> bool:
    partly = any(figure.is_percent and figure.value < _ALL for figure in clause.figures)
    return partly and any(place.level in NAMED for place in clause.places)
