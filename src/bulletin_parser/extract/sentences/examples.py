"""Works that a sentence names as examples of how most or some stand: 大部分项目按计划推进。如县医院迁建主体已封顶；…
and 部分项目进展缓慢，如养老中心、文化广场等项目尚未完成主体工程."""

from re import Match

from bulletin_parser.extract.status.counts import Count, State
from bulletin_parser.extract.status.members import Piece, split_members
from bulletin_parser.extract.status.verdicts import Verdict, clause_verdict
from bulletin_parser.extract.text.clauses import clause_at, clauses
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.records import Status

_LONGEST = 40  # characters of a sentence on most
_LATE = frozenset({Status.BEHIND, Status.NOT_STARTED})


def as_most_stand(page: Page, segment: Span) -> Verdict | None:
    """How the sentence before says that most stand, where a statement begins with 如, or how one itself says that some
    stand (部分项目进展缓慢，如)."""
    opened = page.form("some_for_example").match(page.folded, *segment)
    if opened is not None:
        return clause_verdict(page, clause_at(page, opened.start(), opened.end("said")), local=True)
    return _said_before(page, segment) if page.form("for_example").match(page.folded, *segment) else None


def without_example(page: Page, segment: Span) -> Span:
    """A statement without the 如 that it begins with."""
    found = page.form("for_example").match(page.folded, *segment)
    return (found.end(), segment[1]) if found else segment


def late_examples(page: Page, segment: Span, said: Verdict | None) -> Count | None:
    """The names of A、B等项目尚未完成主体工程，C项目未开工, which stand as is ``said`` of some, or was in the sentence
    before (部分项目推进缓慢。), or as their own clauses say; None for any other statement."""
    start = without_example(page, segment)[0]
    said = said or _said_before(page, segment)
    if said is None or said.status not in _LATE:
        return None
    states: list[State] = []
    for clause in clauses(page, start, segment[1]):
        own = clause_verdict(page, clause, local=True)
        named = page.form("names_for_example").match(page.folded, clause.start, clause.end)
        if any(figure.start >= (named.end() if named else clause.start) for figure in clause.figures):
            return None  # 仅完成投资的30%: such statements tell of a project
        if named is not None and own is None and states and states[-1].verdict is said:
            states[-1].members += _names(page, named)
        elif named is not None:
            states.append(State(own or said, None, members=_names(page, named), end=clause.end))
        elif states and own is not None:
            states[-1].verdict = own
        elif not states:
            return None
    return Count(None, None, *segment, states=states, claims=[Piece(*segment)]) if states else None


def _names(page: Page, named: Match[str]) -> list[Piece]:
    """The names, and the one name, that a clause begins with."""
    return [Piece(*named.span("name"))] if named["name"] else split_members(page, *named.span("names"))


def _said_before(page: Page, segment: Span) -> Verdict | None:
    """How the sentence before says that most, or some, stand."""
    stop = page.folded.rfind("。", max(0, segment[0] - 2), segment[0])
    start = page.begin_of(stop, "。\n", max(0, stop - _LONGEST))
    most = page.form("most_of_them").match(page.folded, start, stop) if stop > start > 0 else None
    told = next(clauses(page, start, stop), None) if most is not None else None
    return clause_verdict(page, told, local=True) if told is not None else None
