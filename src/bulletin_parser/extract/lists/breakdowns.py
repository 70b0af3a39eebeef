"""How many of those that stand so each place or kind has: 未动工项目11宗，其中白石镇4宗、县工业园3宗、大溪乡2宗."""

from collections.abc import Iterator

from bulletin_parser.extract.indicators.ledger import Row
from bulletin_parser.extract.layout.cell_alignment import is_place
from bulletin_parser.extract.lists.measure_lists import MeasureList
from bulletin_parser.extract.status.adverbs import with_adverbs
from bulletin_parser.extract.status.counts import Share, State
from bulletin_parser.extract.status.members import split_members
from bulletin_parser.extract.status.verdicts import finishes
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Place, Term


def breakdown(page: Page, state: State, end: int) -> MeasureList | None:
    """The rows of the places or kinds that a state's count is broken down by, before ``end``; None where it is not."""
    if state.count is None:
        return None
    stop = page.end_of(state.count.end, "。；\n", end)
    lists = (shares_of(page, start, close, state.count) for start, close in _lists(page, state.count, stop))
    shares = state.shares or next((found for found in lists if found), [])
    if any(_says_how(page, name) for name, _ in shares):
        return None  # 26项民生实事总体进展顺利，其中已完成8项，滞后2项
    verb = page.worded(state.verdict.start, state.verdict.end)
    rows = [_row(page, share, verb) for share in shares]
    return MeasureList(rows, shares[0][0][0], shares[-1][1].end) if rows else None


def _lists(page: Page, count: Figure, stop: int) -> Iterator[Span]:
    """Where a list may stand: behind 未开工的23个项目中，, or behind 其中."""
    of_these = page.form("of_these").match(page.folded, count.end, stop)
    if of_these:
        yield of_these.end(), stop
    among = page.folded.find("其中", count.end, stop)
    if among > 0:
        close = page.folded.find("）", among, stop)
        start = among + len("其中") + page.folded.startswith(("，", "："), among + len("其中"))
        yield start, close if close > 0 and page.folded[among - 1] == "（" else stop


def shares_of(page: Page, start: int, stop: int, count: Figure) -> list[Share]:
    """The names of a list that each have a figure in the unit of the count behind them; none where any has not, or
    where they are more together."""
    shares: list[Share] = []
    for piece in split_members(page, start, stop):
        figures = [m for m in page.mentions.within(*piece) if isinstance(m, Figure)]
        name = (piece.start, figures[0].start) if figures else piece
        if len(figures) != 1 or figures[0].end != piece.end or figures[0].unit != count.unit or name[1] - name[0] < 2:
            return []
        shares.append((name, figures[0]))
    together = sum(figure.value for _, figure in shares)
    return shares if len(shares) > 1 and together <= count.value else []


def _says_how(page: Page, name: Span) -> bool:
    """已完成, 进度滞后: whether what is before a figure says how so many stand, and names neither place nor kind."""
    terms = [m for m in page.mentions.within(*name) if isinstance(m, Term)]
    last = terms[-1] if terms else None
    says = last is not None and last.end == name[1] and (last.lexicon == "statuses" or finishes(page, last))
    return last is not None and says and with_adverbs(terms, last.start) == name[0]


def _row(page: Page, share: Share, verb: str) -> Row:
    name, figure = share
    if is_place(page, name):
        return Row(verb, None, Place(*name, "county"), actual=figure, own=True)
    printed = page.worded(*name)
    named = printed.removesuffix("的") if printed.endswith("的") else printed + verb  # 未按计划开工的7个, 产业工程7宗
    return Row(named, name, None, actual=figure, own=True)
