"""Statements that count a whole of which all is done: 反馈的6个问题已全部完成整改; 确定民生实事5个，均已完工."""

from collections.abc import Sequence

from bulletin_parser.extract.status.counts import Count, State, Total
from bulletin_parser.extract.status.members import Piece
from bulletin_parser.extract.status.verdicts import Verdict, last_verdict
from bulletin_parser.extract.text.clauses import Clause, clauses
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.extract.text.segments import skip_lead
from bulletin_parser.mentions.units import COUNT_UNITS
from bulletin_parser.records import Status

_CLAUSES = 2
_LONGEST_NOUN = 8  # characters of 突出环境问题
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
    """确定2023年度重点民生实事项目5个，目前均已完工: a number that ends a clause, and how all of them stand in the
    next, which ends the statement."""
    if len(parts) < _CLAUSES or not parts[-2].figures or parts[-1].figures:
        return None
    counting, saying = parts[-2:]
    figure = counting.figures[-1]
    group = next((t for t in counting.terms if t.lexicon == "groups" and t.end == figure.start), None)
    if figure.unit not in COUNT_UNITS or figure.end != counting.end:
        return None
    verdict = last_verdict(page, [saying], local=True)
    if verdict is None or group is None or verdict.end < saying.end:
        return None
    said = page.folded[saying.start : verdict.end].removeprefix("目前").removeprefix("现")
    if not said.startswith(page.grammar.of_kind("turns", "in_full")) or verdict.start > verdict.end - len(said):
        return None
    state, total = State(verdict, figure, end=verdict.end), Total(figure, figure.unit or "", figure.end)
    claims = [Piece(*segment)]
    return Count(None, (group.start, group.end), segment[0], verdict.end, totals=[total], states=[state], claims=claims)


def stand_alike(count: Count) -> Verdict | None:
    """How all stand that a statement counts, where it says so of them together."""
    whole = len(count.states) == 1 and len(count.totals) == 1 and count.totals[0].figure is count.states[0].count
    return count.states[0].verdict if whole else None
