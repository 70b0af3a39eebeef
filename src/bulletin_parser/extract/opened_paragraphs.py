"""Paragraphs that begin by counting what they tell of: 5个项目快于节点计划。“老旧小区改造项目”…；“中医馆建设项目”…."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bulletin_parser.extract.blocks import Block
from bulletin_parser.extract.clauses import clauses
from bulletin_parser.extract.counts import COUNT_UNITS, Count, State
from bulletin_parser.extract.members import Piece
from bulletin_parser.extract.nouns import Span
from bulletin_parser.extract.page import Page
from bulletin_parser.extract.projects import Account
from bulletin_parser.extract.segments import segments, skip_lead
from bulletin_parser.extract.verdicts import last_verdict
from bulletin_parser.mentions.model import Figure

_FEWEST = 2  # statements behind the one that counts, for 3项进度滞后。… may be followed by anything


class Opened(NamedTuple):
    """A paragraph: what its first sentence counts, and where the rest of it stands."""

    told: Count
    start: int
    end: int

    @property
    def state(self) -> State:
        """How many stand how."""
        return self.told.states[0]


def opened_paragraphs(page: Page, block: Block, counts: Sequence[Count]) -> list[Opened]:
    """The paragraphs of a block that begin so. ``counts`` are the block's counting statements, of which one may be that
    first sentence."""
    return [found for line in page.lines_within(block.start, block.end) if (found := _opened(page, line, counts))]


def _opened(page: Page, line: Span, counts: Sequence[Count]) -> Opened | None:
    parts = list(segments(page, *line))
    if len(parts) <= _FEWEST or page.folded[parts[0][1]] != "。":
        return None
    known = next((c for c in counts for s in c.states if parts[0][0] <= s.verdict.start < parts[0][1]), None)
    count = known or _count(page, parts[0])
    if count is None or len(count.states) != 1 or count.states[0].members or count.states[0].count is None:
        return None
    whole = _count(page, parts[0])
    told = whole is not None and whole.states[0].verdict.start == count.states[0].verdict.start
    return Opened(count, parts[0][1], line[1]) if told else None


def _count(page: Page, sentence: Span) -> Count | None:
    """What a sentence counts that is nothing but a number of projects and how they stand."""
    start = skip_lead(page, *sentence)
    parts = list(clauses(page, start, sentence[1]))
    figures = [figure for part in parts for figure in part.figures]
    if len(parts) != 1 or len(figures) != 1 or figures[0].unit not in COUNT_UNITS:
        return None
    verdict = last_verdict(page, [parts[0]._replace(start=figures[0].end, figures=[])], local=True)
    noun = page.grammar.scanner("groups").match(page.folded, figures[0].end)
    behind = figures[0].end + (len(noun.text) if noun else 0)
    counted = noun is not None or figures[0].unit in ("项", "件")
    if verdict is None or not counted or figures[0].start != start or verdict.end != sentence[1]:
        return None
    if page.folded[behind : verdict.start].strip("均都已 "):
        return None
    state = State(verdict, figures[0], end=verdict.end)
    group = (figures[0].end, behind) if noun else None
    return Count(None, group, start, verdict.end, states=[state], claims=[Piece(*sentence)])


def give_status(page: Page, opened: Sequence[Opened], accounts: list[Account]) -> None:
    """Gives each paragraph's status to the projects told of in it, and their names, with those that are only named, to
    the count."""
    for one in opened:
        assert isinstance(one.state.count, Figure)
        told = [account for account in accounts if one.start < account.item.start < one.end]
        names = [Piece(a.item.title_start, a.item.title_end) for a in told]
        names += [
            name for name in _quoted(page, one) if not any(name.start <= n.end and n.start <= name.end for n in names)
        ]
        if len(names) > one.state.count.value:
            continue
        one.state.members = sorted(names)
        for account in told:
            accounts[accounts.index(account)] = account.with_verdict(one.state.verdict)


def _quoted(page: Page, one: Opened) -> Iterator[Piece]:
    """The names in quotes that statements begin with: “政务服务跨域通办项目”3月份上线运行."""
    for start, end in segments(page, one.start, one.end):
        close = page.folded.find("”", start, end)
        if page.folded[start] == "“" and close > start:
            yield Piece(start + 1, close)
