"""Statements that tell of a name a clause: 供水管网改造已完工，路灯修复正在推进，危桥改造进展缓慢."""

from itertools import takewhile
from typing import NamedTuple

from bulletin_parser.extract.projects.statement_titles import is_title
from bulletin_parser.extract.sentences.name_lists import names_end
from bulletin_parser.extract.status.counts import Count, State
from bulletin_parser.extract.status.members import split_members
from bulletin_parser.extract.status.unsaid import asks, is_to_come
from bulletin_parser.extract.status.verdicts import Verdict, clause_verdict
from bulletin_parser.extract.text.clauses import Clause, clauses
from bulletin_parser.extract.text.leads import skip_lead
from bulletin_parser.extract.text.nouns import Span, trimmed
from bulletin_parser.extract.text.page import Page
from bulletin_parser.extract.text.subjects import Subject
from bulletin_parser.mentions.model import Time
from bulletin_parser.records import Status

_SHORTEST_NAME = 5  # characters; of works one less will do (路灯修复, 通村公路)


def status_chain(page: Page, segment: Span) -> Count | None:
    """How the names stand that the clauses of a statement begin with, one or several a clause; None for any other."""
    every = clauses(page, skip_lead(page, *segment), segment[1])
    parts = list(takewhile(lambda part: not asks(page, part), every))  # …，请各部门于10月15日前整改到位
    if len(parts) < 2 or any(part.figures for part in parts):
        return None
    links = [link for part in parts if (link := _worded(page, part) or _bare(page, part))]
    if len(links) < len(parts) or not any(link.worded for link in links):
        return None
    states = [
        State(link.verdict, members=split_members(page, *link.names), end=part.end)
        for link, part in zip(links, parts, strict=True)
        if link.verdict
    ]
    return Count(None, None, segment[0], segment[1], states=states)


class _Link(NamedTuple):
    """The names that a clause begins with, how they stand, if it says so, and whether it would say it alone."""

    names: Span
    verdict: Verdict | None
    worded: bool


def _worded(page: Page, clause: Clause) -> _Link | None:
    """职业学校实训楼因资金缺口进展缓慢: names, and how they stand."""
    verdict = clause_verdict(page, clause._replace(opener=""), local=True)
    if verdict is None or verdict.end < clause.end:
        return None
    names = _names(page, clause.start, names_end(page, clause.start, verdict))
    return _Link(names, verdict, worded=True) if names else None


def _bare(page: Page, clause: Clause) -> _Link | None:
    """市第三小学投入使用, 东环路进行路基施工: names, and how they stand in words that say it only beside others.

    青溪水库完成主体工程 says it of a part, and gives them no status.
    """
    match = page.form("chain_link").fullmatch(page.folded, clause.start, clause.end)
    names = _names(page, *match.span("names")) if match else None
    if match is None or names is None or is_to_come(page, clause, names[1]):
        return None
    status = Status.COMPLETED if match["done"] else Status.ON_TRACK if match["doing"] else None
    verdict = Verdict(status, match.end("names"), clause.end) if status else None
    return _Link(names, verdict, worded=False)


def _names(page: Page, start: int, end: int) -> Span | None:
    """A stretch if it can be names of works, and names no part of one (主体工程)."""
    start, end = trimmed(page.folded, start, end)
    shortest = _SHORTEST_NAME - page.folded.endswith(_works(page), start, end)
    if end - start < shortest or not is_title(page, Subject(start, end, strong=True)):
        return None
    part = page.folded.startswith(page.grammar.of_kind("statement_words", "part"), start)
    dated = any(isinstance(m, Time) for m in page.mentions.within(start, end))  # 12月底前全面竣工通车
    return None if part or dated else (start, end)


def _works(page: Page) -> tuple[str, ...]:
    """How the names of works end: 修复, 整改, 改造, and of what is built: 通村公路, 北门市场."""
    kinds = ("carry_out", "work", "aim")
    deeds = (word for kind in kinds for word in page.grammar.of_kind("project_verbs", kind))
    return *deeds, *page.grammar.of_kind("name_ends", "built"), *page.grammar.of_kind("name_ends", "site")
