"""What a clause says of the rest, of those before it or of some places: 除甲县外，其余县均已完成; 3个县进度较慢."""

from collections.abc import Sequence

from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import NAMED, Term

_ALL = 100  # percent
_LONGEST_KIND = 8  # characters of 参保补助类
_SAID_OF_SOME = frozenset({"behind", "not_started", "completed"})


def some_are_not(page: Page, parts: Sequence[Clause], rest: Clause) -> bool:
    """Whether the clauses before the one on the rest except a place, or say of one that it is done in part."""
    if page.folded.rfind("除", parts[0].start, rest.start) >= 0:
        return True
    return any(_is_partly_done(clause) for clause in parts if clause.end < rest.start)


def _is_partly_done(clause: Clause) -> bool:
    partly = any(figure.is_percent and figure.value < _ALL for figure in clause.figures)
    return partly and any(place.level in NAMED for place in clause.places)


def is_of_others(parts: Sequence[Clause], clause: Clause) -> bool:
    """Whether a clause says how others stand than those that the rest of the account tells of."""
    return _is_of_other_projects(clause) or counts_the_rest(clause) or _leaves_undone(parts, clause)


def _others(clause: Clause) -> Term | None:
    """其余, 其他: the word for the others that a clause begins with."""
    return next((term for term in clause.terms if term.kind == "others" and term.start == clause.start), None)


def _is_of_other_projects(clause: Clause) -> bool:
    """农村公路建成150公里，| 其余项目均达到序时进度; 其他参保补助类项目按序推进: whether a clause tells of all projects
    or all of a kind but its own."""
    others = _others(clause)
    groups = (term.start for term in clause.terms if term.lexicon == "groups")
    return others is not None and any(0 <= start - others.end <= _LONGEST_KIND for start in groups)


def counts_the_rest(clause: Clause) -> bool:
    """其余6座受用地影响推进较慢: whether a clause begins with how many are left."""
    others = _others(clause)
    return others is not None and len(clause.figures) == 1 and clause.figures[0].start == others.end


def _leaves_undone(parts: Sequence[Clause], clause: Clause) -> bool:
    """完工31.5公里，在建40公里，| 其余未开工: whether a clause says of the rest that nothing was done of them, where
    some were counted that something was done of."""
    if _others(clause) is None or not any(term.kind == "not_started" for term in clause.terms):
        return False
    return any(figure.unit for part in parts if part.sentence == clause.sentence for figure in part.figures)


def is_of_some_places(page: Page, parts: Sequence[Clause], clause: Clause) -> bool:
    """3个县进度较慢, 部分乡镇尚未开工, “危房改造”全省16个市已完成任务: whether a clause says of some places alone how
    far they are with a work."""
    stands = any(term.kind in _SAID_OF_SOME or _finishes_task(page, term) for term in clause.terms)
    some = stands and page.form("some_places").match(page.folded, clause.start, clause.end) is not None
    return some or _is_of_place_before(parts, clause)


def _finishes_task(page: Page, term: Term) -> bool:
    """16个市已 | 完成任务: whether a word says that a task is done."""
    return term.kind == "rate" and page.folded.endswith("任务", term.start, term.end)


def _is_of_place_before(parts: Sequence[Clause], clause: Clause) -> bool:
    """…326户，兰考县任务180户，| 已全部竣工: whether a clause says of what the one before counts of a place that it is
    done, where those before it tell of more; where it is late (…，兰考县完成52户，进度滞后), so is the whole."""
    before = next((one for one in parts if one.end == clause.start - 1), None)
    if before is None or before is parts[0] or before.opener == "、" or clause.opener != "，":
        return False
    if clause.places or clause.figures:
        return False
    named = [place for place in before.places if place.level in NAMED]
    opens = len(named) == 1 and named[0].start == before.start and bool(before.figures)
    late = any(term.lexicon == "statuses" and term.kind != "completed" for term in clause.terms)
    return opens and not late and any(term.start == clause.start for term in clause.terms)
