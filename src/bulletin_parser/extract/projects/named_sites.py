"""Sites that an account tells of one by one: 城关小学改扩建项目已完工，东门幼儿园二期正在进行主体施工."""

from collections.abc import Iterator, Sequence

from bulletin_parser.extract.status.counts import State
from bulletin_parser.extract.status.members import Piece
from bulletin_parser.extract.status.verdicts import Verdict, finishes, negated, with_adverbs
from bulletin_parser.extract.text.clauses import Clause
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.records import Status

_FEWEST = 2
_GOING_ON = ("正在", "正")
_LONGEST_REST = 4  # characters of 主体施工 behind 正在进行


def named_sites(page: Page, parts: Sequence[Clause], title: str) -> Iterator[tuple[State, Clause]]:
    """The last clauses of a statement where each is the name of a site and how it stands, two or more, or one behind
    其中. What the ``title`` names itself is no site of it."""
    found = list[tuple[State, Clause]]()
    among = False
    for clause in reversed(parts):
        name, among = _name(page, clause), page.folded.startswith("其中", clause.start)
        verdict = _verdict(page, clause) if name and page.folded[slice(*name)] not in title else None
        if verdict is None:
            among = False
            break
        site = Piece(name[0], name[1]) if name else Piece(clause.start, clause.start)
        found.append((State(verdict, members=[site], end=verdict.end), clause))
        if among:
            break
    if len(found) >= _FEWEST or (found and among):
        yield from reversed(found)


def _name(page: Page, clause: Clause) -> Span | None:
    """城关小学改扩建项目: the name that a clause begins with, which is one of a school, a hospital or the like."""
    start = clause.start + 2 * page.folded.startswith("其中", clause.start)
    match = page.form("named_site").match(page.folded, start, clause.end)
    return match.span("name") if match and not clause.figures else None


def _verdict(page: Page, clause: Clause) -> Verdict | None:
    """How a clause says that its site stands, be it only that it is being built (正在装修)."""
    for term in reversed(clause.terms):
        start = with_adverbs(clause.terms, term.start)
        near = clause.end - term.end <= _LONGEST_REST
        if near and term.lexicon == "statuses":
            status, start = negated(clause.terms, term)
            return Verdict(status, with_adverbs(clause.terms, start), term.end) if status else None
        if term.end == clause.end and finishes(page, term) and start < term.start:
            return Verdict(Status.COMPLETED, start, term.end)
        if near and page.folded[term.start : term.end] in _GOING_ON:
            return Verdict(Status.ON_TRACK, term.start, clause.end)
    return None
