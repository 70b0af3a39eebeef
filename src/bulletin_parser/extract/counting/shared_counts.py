"""Counts of several programmes that 分别 goes through again: 省级8项、市级6项，分别完成6项、4项."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from bulletin_parser.extract.counting.counted_nouns import counted_noun
from bulletin_parser.extract.counting.counted_states import counted_states
from bulletin_parser.extract.counting.totals import counted_group, named_before
from bulletin_parser.extract.status.counts import Count, State, Total
from bulletin_parser.extract.status.members import Piece
from bulletin_parser.extract.status.verdicts import Verdict
from bulletin_parser.extract.text.clauses import Clause, clause_at
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Place
from bulletin_parser.mentions.units import PROJECT_UNITS

_FEWEST, _MOST = 2, 24  # programmes
_JOINTS = ("、", "和", "与", "及", "，")
_STOPS = "。；\n"


class _Whole(NamedTuple):
    """One of the counts that stand side by side, and what it counts."""

    figure: Figure
    group: Span
    clause: Clause


def shared_counts(page: Page, parts: Sequence[Clause]) -> list[Count]:
    """A counting statement for each of several programmes whose counts a sentence tells side by side, and how many of
    each stand in one status or more behind (省级民生实事8项、市级民生实事6项，分别完成6项、4项，正在推进2项、2项)."""
    found: list[Count] = []
    for i, clause in enumerate(parts):
        start = next((term.start for term in clause.terms if term.kind == "respectively"), None)
        if start is None or (found and clause.start < found[-1].end):
            continue
        wholes = _wholes(page, parts[: i + 1], start)
        if _FEWEST <= len(wholes) <= _MOST:
            found += _with_states(page, wholes, parts[i:], start)
    return found


def _wholes(page: Page, parts: Sequence[Clause], stop: int) -> list[_Whole]:
    """The counts right before ``stop``, in the sentence of the last of some clauses, each with what it counts."""
    wholes: list[_Whole] = []
    for clause in reversed(parts):
        told = [_whole(page, clause, figure) for figure in clause.figures if figure.end <= stop]
        known = [one for one in told if one]
        if len(known) < len(told) or (not told and clause is not parts[-1]):
            break
        wholes = known + wholes
        if clause.opener not in _JOINTS:
            break
    return wholes


def _whole(page: Page, clause: Clause, figure: Figure) -> _Whole | None:
    """市级民生实事6项, 市定12件民生实事, 市级6件: how much one programme has."""
    if figure.unit not in PROJECT_UNITS or figure.bound is not None or page.folded[clause.end - 1] == "中":
        return None  # 24件实事中，省级8件、市级6件，…
    noun, named = counted_noun(page, clause, figure), named_before(page, clause, figure)
    group = counted_group(page, clause, [] if noun else named, noun) or _level(page, clause, figure)
    return _Whole(figure, group, clause) if group else None


def _level(page: Page, clause: Clause, figure: Figure) -> Span | None:
    """省级 of 省级8件: nothing but whose they are, behind what is counted."""
    level = page.form("level_alone").fullmatch(page.folded, clause.start, figure.start)
    return level.span("group") if level else None


def _with_states(page: Page, wholes: Sequence[_Whole], parts: Sequence[Clause], start: int) -> list[Count]:
    """A statement for each whole, with what each run of as many figures from ``start`` on says of it."""
    place = next((p for p in wholes[0].clause.places if p.end <= wholes[0].figure.start), None)
    counts = [_count(one, place) for one in wholes]
    stop = page.end_of(start, _STOPS)
    figures = [f for f in page.mentions.figures_within(start, stop) if f.unit is not None]
    while run := _run(page, figures, wholes):
        end = next((part.end for part in parts if run[-1].end <= part.end), run[-1].end)
        verdict = _verdict(page, start, run[0], counts[0])
        if verdict is None:
            break
        for count, figure in zip(counts, run, strict=True):
            count.states.append(State(verdict, figure, end=figure.end))
            count.claims.append(Piece(figure.start, figure.end))
            count.end = end
        figures, start = figures[len(run) :], end + 1
    counts[0].others += [(figure, "total") for figure in _sums(page, wholes)]
    return counts if counts[0].states else []


def _sums(page: Page, wholes: Sequence[_Whole]) -> Sequence[Figure]:
    """24件 in 24件实事中，省级8件、市级6件、县级10件: what the sentence says before some counts, and they come to."""
    first, all_told = wholes[0].figure, sum(one.figure.value for one in wholes)
    before = page.mentions.figures_within(page.begin_of(first.start, _STOPS), first.start)
    return [figure for figure in before if figure.unit == first.unit and figure.value == all_told]


def _count(whole: _Whole, place: Place | None) -> Count:
    figure, clause = whole.figure, whole.clause
    total = Total(figure, figure.unit or "", figure.end)
    return Count(place, whole.group, clause.start, clause.end, [total], claims=[Piece(clause.start, clause.end)])


def _run(page: Page, figures: Sequence[Figure], wholes: Sequence[_Whole]) -> Sequence[Figure]:
    """6项、4项: the first of some figures that give each whole its part, with nothing but marks between."""
    run = figures[: len(wholes)]
    if len(run) < len(wholes):
        return ()
    pairs = zip(run, wholes, strict=True)
    within = (part.unit == one.figure.unit and part.value <= one.figure.value for part, one in pairs)
    between = (page.folded[one.end : other.start] for one, other in pairwise(run))
    return run if all(within) and all(text in _JOINTS for text in between) else ()


def _verdict(page: Page, start: int, figure: Figure, count: Count) -> Verdict | None:
    """How the first of some that are shared out stands: 完成 of 分别完成6项."""
    clause = clause_at(page, start, figure.end)._replace(opener="，", closer="、")
    states = counted_states(page, clause, count)
    return states[0].verdict if len(states) == 1 and states[0].count == figure else None


def taken_by(counts: Iterable[Count], clause: Clause) -> bool:
    """Whether some statements took anything of a clause."""
    return any(piece.start < clause.end and clause.start < piece.end for count in counts for piece in count.claims)
