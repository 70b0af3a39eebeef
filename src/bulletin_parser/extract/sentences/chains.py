"""Statements that tell of a name a clause: 供水管网改造已完工，路灯修复正在推进，危桥改造进展缓慢."""

from itertools import takewhile

from bulletin_parser.extract.projects.statement_titles import is_title
from bulletin_parser.extract.sentences.name_lists import names_end
from bulletin_parser.extract.status.counts import Count, State
from bulletin_parser.extract.status.members import split_members
from bulletin_parser.extract.status.unsaid import asks
from bulletin_parser.extract.status.verdicts import clause_verdict
from bulletin_parser.extract.text.clauses import Clause, clauses
from bulletin_parser.extract.text.leads import skip_lead
from bulletin_parser.extract.text.nouns import Span, trimmed
from bulletin_parser.extract.text.page import Page
from bulletin_parser.extract.text.segments import Subject

_SHORTEST_NAME = 5  # characters; of works one less will do (路灯修复, 通村公路)


def status_chain(page: Page, segment: Span) -> Count | None:
    """How the names stand that the clauses of a statement begin with, one or several a clause; None for any other."""
    every = clauses(page, skip_lead(page, *segment), segment[1])
    parts = list(takewhile(lambda part: not asks(page, part), every))  # …，请各部门于10月15日前整改到位
    if len(parts) < 2 or any(part.figures for part in parts):
        return None
    states = [state for part in parts if (state := _named_state(page, part))]
    if len(states) < len(parts):
        return None
    return Count(None, None, segment[0], segment[1], states=states)


def _named_state(page: Page, clause: Clause) -> State | None:
    """The names that a clause begins with, and how they stand; None for a part of the work (主体工程已完工)."""
    verdict = clause_verdict(page, clause._replace(opener=""), local=True)
    if verdict is None or verdict.end < clause.end:
        return None
    start, end = trimmed(page.folded, clause.start, names_end(page, clause.start, verdict))
    shortest = _SHORTEST_NAME - page.folded.endswith(_works(page), start, end)
    if end - start < shortest or not is_title(page, Subject(start, end, strong=True)):
        return None
    if page.folded.startswith(page.grammar.of_kind("statement_words", "part"), start):
        return None
    return State(verdict, members=split_members(page, start, end), end=clause.end)


def _works(page: Page) -> tuple[str, ...]:
    """How the names of works end: 修复, 整改, 改造, and of what is built: 通村公路, 北门市场."""
    kinds = ("carry_out", "work", "aim")
    deeds = (word for kind in kinds for word in page.grammar.of_kind("project_verbs", kind))
    return *deeds, *page.grammar.of_kind("name_ends", "built"), *page.grammar.of_kind("name_ends", "site")
