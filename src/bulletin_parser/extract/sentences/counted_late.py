"""How those stand that a sentence counts last, where the next tells of some: …，进度滞后9项。其中，A改造820户…；B…."""

from bulletin_parser.extract.status.verdicts import Verdict
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Term
from bulletin_parser.mentions.units import COUNT_UNITS
from bulletin_parser.records import Status

_COUNT, _STATE = 16, 2  # characters of 进度滞后9项, and the mentions that it has
_LATE = frozenset({"behind", "not_started"})


def counted_late(page: Page, segment: Span) -> Verdict | None:
    """…，按序时推进37项，进度滞后9项。| 其中，A计划改造820户…；B…: how those stand that a sentence counts last, where
    the next tells of no more than so many."""
    stop = segment[0] - 1
    before = page.mentions.within(max(0, stop - _COUNT), stop)
    if len(before) < _STATE or page.folded[stop] != "。":
        return None
    term, figure = before[-2:]
    if not (isinstance(figure, Figure) and isinstance(term, Term)) or term.lexicon != "statuses":
        return None
    counted = figure.unit in COUNT_UNITS and (term.end, figure.end) == (figure.start, stop)
    end = page.end_of(segment[0], "。\n")
    told = 1 + page.folded.count("；", segment[0], end)
    late = counted and term.kind in _LATE and told <= figure.value
    if late and term.kind == "not_started" and _tells_of_begun(page, segment[0], end):
        return None
    return Verdict(Status(term.kind), term.start, term.end) if late else None


def _tells_of_begun(page: Page, start: int, end: int) -> bool:
    """其中，小区改造开工42个，占年度任务的25% behind 尚未开工5个: whether what a sentence tells of is under way."""
    mentions = page.mentions.within(start, end)
    steps = any(isinstance(m, Term) and m.kind in ("step", "finish") for m in mentions)
    return steps or any(isinstance(m, Figure) and m.is_percent for m in mentions)
