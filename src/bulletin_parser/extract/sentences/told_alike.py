"""Sentences that tell of several projects in the same words: 工业投资完成70亿元，增长13%，基础设施投资完成31亿元."""

from collections.abc import Iterable, Iterator, Sequence

from bulletin_parser.extract.lists.orders import is_name
from bulletin_parser.extract.projects.statement_titles import is_title, opens_shares
from bulletin_parser.extract.sentences.name_lists import names_itself
from bulletin_parser.extract.status.parts_of_work import is_mere_part
from bulletin_parser.extract.text.clauses import clauses
from bulletin_parser.extract.text.leads import skip_lead
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.extract.text.subjects import Subject, subject
from bulletin_parser.mentions.model import Figure, Term
from bulletin_parser.mentions.units import COUNT_UNITS

_PREDICATES = frozenset({"done", "step", "finish", "action", "increase", "target", "rate", "step_rate"})
_LONGEST_PREDICATE = 10
_REACH = 240  # characters of a clause that begins with a name
_SHORTEST_NAME = 4
_COMES_TO, _SHARE, _RATE, _FUND_RATE = "完成", "完成…的", "率", "资金…率"
_RATES = frozenset({"rate", "step_rate"})
_LOOSE = frozenset({"adverb", "respectively"})  # 仅, 分别: one predicate is alike with it and without


def cuts_alike(page: Page, segment: Span, commas: Iterable[int]) -> Iterator[int]:
    """The commas of a sentence behind which another project is told of with the predicate of the first, or 、 behind
    a rate (技能培训完成109%、文化活动完成118%)."""
    predicate, commas = "", list(commas)
    if _share_out(page, segment, commas):
        return
    for at in (segment[0] - 1, *commas):
        found = _predicate(page, at + 1, segment[1], first=at < segment[0])
        if at < segment[0]:
            predicate = "" if found in (_RATE, _FUND_RATE) and opens_shares(page, segment) else found
        elif predicate and found == predicate:
            yield at


def _share_out(page: Page, segment: Span, commas: Sequence[int]) -> bool:
    """甲项目完成投资1.2亿元，乙项目完成投资3.4亿元，| 分别占计划的62%、71%: whether a clause is of all of them."""
    cuts = set(commas)
    return any(
        isinstance(m, Term) and m.kind == "respectively" and m.start - 1 in cuts for m in page.mentions.within(*segment)
    )


def _predicate(page: Page, start: int, end: int, *, first: bool) -> str:
    """What stands between the name that a stretch begins with, counted or not (12个工业项目), and its first figure
    (完成, 完成投资), without adverbs; empty where it does not begin with a name."""
    begin = _behind_count(page, skip_lead(page, start, end) if first else start)
    end = min(end, begin + _REACH)
    clause = next(clauses(page, begin, end), None)
    about = subject(page, begin, end) if clause is not None and clause.figures else None
    if clause is None or about is None or not about.strong or about.start != begin or not clause.figures[0].unit:
        return ""
    if not (is_title(page, about) and names_itself(page, about)):
        return ""
    figure = clause.figures[0].start
    said = [m for m in clause.terms if m.end > about.end and m.end <= figure and m.kind not in _LOOSE]
    told = _said(page, said, max(about.end, said[0].start), figure) if said else ""
    if about.end - about.start < _SHORTEST_NAME and not _names_what(page, about, told):
        return ""
    return _of_alike(page, about) if told == _RATE else told


def _names_what(page: Page, about: Subject, told: str) -> bool:
    """工业 | 完成投资: whether a predicate says itself what is measured, so that who did it may be as short as a field,
    and is no part of a work (主体)."""
    return told.startswith(_COMES_TO) and len(told) >= 2 * len(_COMES_TO) and not is_mere_part(page, about[:2])


def _behind_count(page: Page, start: int) -> int:
    """Where the name begins that a number of works stands before: 12个 | 工业项目完成投资6亿元."""
    first = next(iter(page.mentions.within(start, start + 1)), None)
    counted = isinstance(first, Figure) and first.start == start and first.unit in COUNT_UNITS
    return first.end if counted and first is not None else start


def _of_alike(page: Page, about: Subject) -> str:
    """Rates of works are alike, and those of funds (专项债券支付率89%); an office's (州住建局整改率86%) is none."""
    if is_name(page, about[:2]):
        return ""
    return _FUND_RATE if page.folded.endswith(page.grammar.of_kind("fund_nouns", "fund"), *about[:2]) else _RATE


def _said(page: Page, terms: Sequence[Term], start: int, figure: int) -> str:
    if terms[0].kind not in _PREDICATES or figure - start > _LONGEST_PREDICATE:
        return ""
    said = page.folded[start:figure]
    if said.startswith(_COMES_TO) and said.endswith("的"):
        return _SHARE  # 完成计划的, 完成年度任务的
    return _RATE if terms[0].kind in _RATES and len(terms) == 1 else said  # 完成率仅为23%, 开工率不足50%
