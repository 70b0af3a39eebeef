"""Names behind how they stand: 对进展较为缓慢的农村敬老院改造、公共停车场建设等3个项目，要倒排工期."""

from bulletin_parser.extract.lists.attributive import attributive
from bulletin_parser.extract.status.counts import Count, State
from bulletin_parser.extract.status.members import Piece, split_members
from bulletin_parser.extract.text.clauses import clauses
from bulletin_parser.extract.text.leads import skip_lead
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure
from bulletin_parser.mentions.units import COUNT_UNITS

_SEVERAL = 2


def standing_names(page: Page, segment: Span) -> Count | None:
    """The names that a statement begins with, behind how they stand and 的, and their count behind them; None for any
    other statement."""
    start = skip_lead(page, *segment)
    start += next(
        (len(w) for w in page.grammar.of_kind("statement_words", "onto") if page.folded.startswith(w, start)), 0
    )
    first = next(clauses(page, *segment), None)
    verdict = next(attributive(page, first), None) if first else None
    if verdict is None or verdict.start != start:
        return None
    begin = verdict.end + len("的")
    counted = next((f for f in page.mentions.figures_within(begin, segment[1]) if f.unit in COUNT_UNITS), None)
    if counted is None or not _counts(page, counted) or "，" in page.folded[begin : counted.start]:
        return None
    names = split_members(page, begin, counted.start - page.folded.endswith("等", begin, counted.start))
    if len(names) < _SEVERAL:
        return None
    state = State(verdict, counted, members=names, end=counted.end)
    return Count(None, None, segment[0], counted.end, states=[state], claims=[Piece(*segment)])


def _counts(page: Page, figure: Figure) -> bool:
    """等3个项目, 2项工程: whether a count sums up names before it."""
    return page.grammar.scanner("groups").match(page.folded, figure.end) is not None
