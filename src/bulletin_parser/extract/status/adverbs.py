"""What goes with a status word: 未 + 开工, 工作 + 进度相对滞后, 均 + 达到省定验收标准, 于2月 + 开工."""

from bisect import bisect_left
from operator import attrgetter

from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Term, Time
from bulletin_parser.records import Status

_START = attrgetter("start")


def negated(terms: list[Term], term: Term) -> tuple[Status | None, int]:
    """The status a word gives and where its words begin, 仍未 before it counted: 仍未达序时进度 is behind."""
    for negation in terms:
        if negation.kind == "negation" and negation.end == term.start:
            return (Status.BEHIND if term.kind in ("on_track", "ahead") else None), negation.start
    return Status(term.kind), term.start


def with_adverbs(terms: list[Term], start: int) -> int:
    """工作 + 进度相对滞后, 均 + 达到省定验收标准: the adverbs right before a status word belong to it."""
    at = bisect_left(terms, start, key=_START)
    while at and terms[at - 1].end >= start:
        at -= 1
        if terms[at].end == start and terms[at].kind in ("adverb", "each"):
            start = terms[at].start
    return start


def before_date(page: Page, clause: Clause, start: int) -> int:
    """Where the words begin in 已于7月完工, 已在9月20日建成通车 and 已于7月1日前完工: at the adverb before the date."""
    end = start - page.folded.endswith("前", 0, start)
    date = next((m for m in clause.mentions if isinstance(m, Time) and m.end == end), None)
    if date is None:
        return start
    at = date.start - (page.folded[date.start - 1] in "于在")
    adverb = next((t for t in clause.terms if t.kind == "adverb" and t.end == at), None)
    return adverb.start if adverb else start


def with_day(page: Page, clause: Clause, start: int, *, finished: bool) -> int:
    """Where the words begin in 许舍服务站于2月开工: at the preposition before the date, which says that it has been;
    the day on which something was finished says so by itself (城东大道5月30日通车)."""
    date = next((m for m in clause.mentions if isinstance(m, Time) and m.end == start and m.last), None)
    if date is None:
        return start
    by = page.folded[date.start - 1] == "于"
    return date.start - by if by or (finished and date.day is not None) else start
