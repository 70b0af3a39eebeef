"""What a clause says of the rest, and of those before: 除甲县外，其余县均已完成; 其余项目均达到序时进度."""

from collections.abc import Sequence

from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import NAMED

_ALL = 100  # percent
_SAID_OF_SOME = frozenset({"behind", "not_started", "completed"})


def some_are_not(page: Page, parts: Sequence[Clause], rest: Clause) -> bool:
    """Whether the clauses before the one on the rest except a place, or say of one that it is done in part."""
    if page.folded.rfind("除", parts[0].start, rest.start) >= 0:
        return True
    return any(_is_partly_done(clause) for clause in parts if clause.end < rest.start)


def _is_partly_done(clause: Clause) -> bool:
    partly = any(figure.is_percent and figure.value < _ALL for figure in clause.figures)
    return partly and any(place.level in NAMED for place in clause.places)


def is_of_other_projects(clause: Clause) -> bool:
    """农村公路建成150公里，| 其余项目均达到序时进度: whether a clause tells of all projects but its own."""
    first, *more = clause.terms or (None,)
    begins = first is not None and first.kind == "others" and first.start == clause.start
    return begins and first is not None and any(t.lexicon == "groups" and t.start == first.end for t in more)


def counts_the_rest(clause: Clause) -> bool:
    """其余6座受用地影响推进较慢: whether a clause begins with how many are left."""
    others = next((term for term in clause.terms if term.kind == "others" and term.start == clause.start), None)
    return others is not None and len(clause.figures) == 1 and clause.figures[0].start == others.end


def is_of_some_places(page: Page, clause: Clause) -> bool:
    """3个县进度较慢, 部分乡镇尚未开工, 共有12个乡镇提前完成任务: whether a clause says of some places alone how far
    they are with a work."""
    stands = any(term.kind in _SAID_OF_SOME for term in clause.terms)
    return stands and page.form("some_places").match(page.folded, clause.start, clause.end) is not None
