"""Quoted names, clause by clause with how they stand: “建成安置房547套”已超额完成，“明厨亮灶”和“公厕革命”已完成."""

from collections.abc import Iterator
from itertools import takewhile

from bulletin_parser.extract.status.counts import Count, State
from bulletin_parser.extract.status.members import Piece
from bulletin_parser.extract.status.verdicts import last_verdict
from bulletin_parser.extract.text.clauses import clauses
from bulletin_parser.extract.text.leads import skip_lead
from bulletin_parser.extract.text.nouns import Span, trimmed
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.units import COUNT_UNITS

_JOINS = ("、", "和", "及", "与")


def quoted_states(page: Page, segment: Span) -> Count | None:
    """How the names stand that a statement quotes, clause by clause, up to the first that quotes none; None where its
    first does not. What is quoted is a name, whatever figures it has."""
    states = list(
        takewhile(lambda state: state is not None, (_state(page, piece) for piece in _pieces(page, *segment)))
    )
    found = [state for state in states if state is not None]
    return Count(None, None, segment[0], found[-1].end, states=found) if found else None


def quoted_with_amounts(page: Page, segment: Span) -> Count | None:
    """“新增公交车45辆”、“优化公交线路3条”2项已完成: how the names stand, two or more, that a statement begins with, of
    which some hold amounts."""
    start = skip_lead(page, *segment)
    found = quoted_states(page, (start, segment[1])) if page.folded.startswith("“", start) else None
    names = found.states[0].members if found else []
    amounts = any(figure.unit for name in names for figure in page.mentions.figures_within(*name))
    return found if len(names) > 1 and amounts else None


def _state(page: Page, piece: Span) -> State | None:
    """“A”和“B”已完成, “A”、“B”2项已完成: the names that a clause begins with, and the status that is all the rest of it
    but for how many they are."""
    names, at = list[Piece](), piece[0]
    while page.folded.startswith("“", at):
        close = page.folded.find("”", at, piece[1])
        if close < 0:
            return None
        names.append(Piece(at + 1, close))
        at = close + 1 + (page.folded[close + 1 : close + 2] in _JOINS)
    at += len("等") * page.folded.startswith("等", at)
    count = next(iter(page.mentions.figures_within(at, at + 1)), None) if len(names) > 1 else None
    if count is not None and count.start == at and count.unit in COUNT_UNITS:
        noun = page.grammar.scanner("groups").match(page.folded, count.end)
        at = count.end + (len(noun.text) if noun else 0)
    else:
        count = None
    said = list(clauses(page, at, piece[1])) if names and at < piece[1] else []
    verdict = last_verdict(page, said, local=True) if len(said) == 1 and not said[0].figures else None
    whole = verdict is not None and verdict.end == piece[1] and verdict.start == at
    return State(verdict, count, members=names, end=piece[1]) if verdict is not None and whole else None


def _pieces(page: Page, start: int, end: int) -> Iterator[Span]:
    """The stretches between the commas that stand outside quotes."""
    at = start
    for i in range(start, end):
        if page.folded[i] == "，" and page.folded.count("“", start, i) == page.folded.count("”", start, i):
            yield trimmed(page.folded, at, i)
            at = i + 1
    yield trimmed(page.folded, at, end)
