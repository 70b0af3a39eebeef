"""Statements that count a whole of which all is done: 反馈的6个问题已全部完成整改; 确定民生实事5个，均已完工."""

from collections.abc import Sequence
from itertools import pairwise

from bulletin_parser.extract.status.counts import Count, State, Total
from bulletin_parser.extract.status.members import Piece
from bulletin_parser.extract.status.verdicts import Verdict, last_verdict
from bulletin_parser.extract.text.clauses import Clause, clauses
from bulletin_parser.extract.text.leads import skip_lead
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Term, Time
from bulletin_parser.mentions.units import COUNT_UNITS
from bulletin_parser.records import Status

_LONGEST_NOUN = 8  # characters of 突出环境问题
_LONGEST_KIND = 6  # characters of 重点民生 before 实事
_LONGEST_WORK = 4  # characters of 整改, 整改销号


def all_done(page: Page, segment: Span) -> Count | None:
    """What a statement counts by where it comes from, and says to be done in full; None for any other statement."""
    start = skip_lead(page, *segment)
    parts = list(clauses(page, start, segment[1]))
    counted = _counted_then_said(page, segment, parts)
    if counted is not None:
        return counted
    if len(parts) != 1 or len(parts[0].figures) != 1 or parts[0].figures[0].unit not in COUNT_UNITS:
        return None
    figure = parts[0].figures[0]
    source = page.form_in("counted_attribute", start, figure.start).fullmatch(page.folded, start, figure.start)
    verdict = last_verdict(page, parts, local=True) if source else None
    if source is None or verdict is None or verdict.status is not Status.COMPLETED:
        return None
    noun = page.folded[figure.end : verdict.start]
    said = page.folded[verdict.start : verdict.end]
    in_full = page.grammar.of_kind("turns", "in_full")
    work = page.folded[verdict.end : segment[1]]  # 已全部完成 | 整改
    if not (said.startswith(in_full) or noun.endswith(in_full)) or len(noun) > _LONGEST_NOUN:
        return None
    if work and not (work.isalpha() and len(work) <= _LONGEST_WORK):
        return None
    place = parts[0].places[-1] if parts[0].places and parts[0].places[-1].level == "whole" else None
    state = State(verdict, figure, end=verdict.end)
    total = Total(figure, figure.unit or "", figure.end)
    return Count(
        place, source.span("group"), segment[0], verdict.end, totals=[total], states=[state], claims=[Piece(*segment)]
    )


def _counted_then_said(page: Page, segment: Span, parts: Sequence[Clause]) -> Count | None:
    """确定2023年度重点民生实事项目5个，目前均已完工: a number, or what it counts (12项实事，均已完工), ends a
    clause, and how all of them stand is the next, behind which nothing more is counted."""
    for counting, saying in pairwise(parts):
        figure = counting.figures[-1] if counting.figures else None
        if figure is None or figure.unit not in COUNT_UNITS or saying.figures:
            continue
        group = next(
            (t for t in counting.terms if t.lexicon == "groups" and _is_group(page, t, figure, counting)), None
        )
        verdict = last_verdict(page, [saying], local=True) if group else None
        rest = parts[parts.index(saying) + 1 :]
        if group is None or verdict is None or verdict.end < saying.end or not _says_of_all(page, saying, verdict):
            return None
        if any(part.figures or (part.terms and last_verdict(page, [part], local=True)) for part in rest):
            return None
        state, total = State(verdict, figure, end=verdict.end), Total(figure, figure.unit or "", figure.end)
        claims, noun = [Piece(*segment)], (max(group.start, figure.end), group.end)
        noun = noun if group.start >= figure.end else (group.start, group.end)
        return Count(None, noun, segment[0], verdict.end, totals=[total], states=[state], claims=claims)
    return None


def _is_group(page: Page, group: Term, figure: Figure, counting: Clause) -> bool:
    """实事项目 right before a number that ends its clause, or the last word behind one that names nothing else."""
    if group.end == figure.start:
        return figure.end == counting.end
    between = page.folded[figure.end : group.start]
    return group.start >= figure.end and group.end == counting.end and len(between) <= _LONGEST_KIND


def _says_of_all(page: Page, saying: Clause, verdict: Verdict) -> bool:
    """目前均已完工, 截至11月底已全部完工: whether a clause says of all how they stand, and no more."""
    first = next(iter(page.mentions.within(saying.start, saying.end)), None)
    start = first.end if isinstance(first, Time) and first.start == saying.start else saying.start
    said = page.folded[start : verdict.end].removeprefix("目前").removeprefix("现")
    whole = (*page.grammar.of_kind("turns", "in_full"), "均", "都")
    return said.startswith(whole) and verdict.start <= verdict.end - len(said)


def stand_alike(count: Count) -> Verdict | None:
    """How all stand that a statement counts, where it says so of them together."""
    whole = len(count.states) == 1 and len(count.totals) == 1 and count.totals[0].figure is count.states[0].count
    return count.states[0].verdict if whole else None
