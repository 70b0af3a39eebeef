"""What goes with a status word: 未 + 开工, 工作 + 进度相对滞后, 均 + 达到省定验收标准."""

from bisect import bisect_left
from operator import attrgetter

from bulletin_parser.mentions.model import Term
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
