"""Places behind a status, each with its own figure: 进度滞后的4个：柳林县（开工率81.2%）、兴县（开工率73.5%）…"""

from collections.abc import Iterator
from functools import partial

from bulletin_parser.extract.indicators.ledger import LOCAL, Ledger, Row
from bulletin_parser.extract.lists.measure_lists import MeasureList
from bulletin_parser.extract.status.counts import State
from bulletin_parser.extract.status.members import Piece, split_members
from bulletin_parser.extract.text.blocks import section_block
from bulletin_parser.extract.text.clauses import clauses
from bulletin_parser.extract.text.nouns import Span
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Place, Term
from bulletin_parser.outline import Section

_LEAST = 2
_SAYING = frozenset({"adverb", "total", "done", "step", "finish", "rate", "step_rate", "progress"})


def placed_members(page: Page, state: State, title: str) -> MeasureList | None:
    """The rows of the places that a state's list names, each with what is said of it: 进展顺利的5个：离石区已完工21个、
    孝义市已完工18个. None where any of its names is no place, or has no figure; else they are the state's members.

    ``title`` is that of the project that the list belongs to.
    """
    assert state.account is not None
    pieces = split_members(page, *state.account)
    places = [_opening_place(page, piece) for piece in pieces]
    told = [place for place in places if place is not None]
    if len(told) < max(_LEAST, len(pieces)) or not all(map(partial(_tells, page), told, pieces)):
        return None
    found = MeasureList([], *state.account)
    for piece, place in zip(pieces, told, strict=True):
        own = Ledger(page, title, home=place)
        rows = list(_rows(page, state, piece, place, own))
        found.rows += rows
        found.others += own.others
    state.members, state.account = [Piece(place.start, place.end) for place in told], None
    return found


def _tells(page: Page, place: Place, piece: Piece) -> bool:
    """Whether a figure is said of the place itself: 离石区已完工21个, not 阿克苏市纺织工业城厂房，完成投资1.38亿元."""
    behind = next(iter(page.mentions.within(place.end, place.end + 1)), None)
    term = isinstance(behind, Term) and (behind.lexicon == "statuses" or behind.kind in _SAYING)
    said = page.folded.startswith("（", place.end) or (behind is not None and (term or isinstance(behind, Figure)))
    return said and bool(page.mentions.figures_within(*piece))


def title_above(page: Page, section: Section | None) -> Span | None:
    """The nearest heading at or above a section that names a project."""
    while section is not None:
        block = section_block(page, section)
        if block.title is not None and _opening_place(page, Piece(*block.title)) is None:
            return block.title
        if block.title is None and section.heading is not None and section.id in page.outline.parents:
            return None  # 一、总体情况
        section = page.outline.by_id.get(section.parent or "")
    return None


def _opening_place(page: Page, piece: Piece) -> Place | None:
    first = page.mentions.place_at(piece.start)
    return first if first is not None and first.level in LOCAL else None


def _rows(page: Page, state: State, piece: Piece, place: Place, own: Ledger) -> Iterator[Row]:
    """A place's rows; one whose figure stands alone behind the place is named by the status (交城县（14个）), a rate by
    the project itself (交城县（23.4%）)."""
    from bulletin_parser.extract.indicators.rows import read_body  # noqa: PLC0415

    begin = place.end + page.folded.startswith("（", place.end)
    figure = page.mentions.figures_within(*piece)[0]
    if figure.start == begin and not page.folded[figure.end : piece.end].strip("）"):
        yield _bare(page, state, place, figure)
        return
    read_body(list(clauses(page, begin, piece.end, "：")), own)
    for row in own.rows:
        row.place = place
        yield row


def _bare(page: Page, state: State, place: Place, figure: Figure) -> Row:
    start, end = state.verdict.start, state.verdict.end
    task = page.form_in("finished_task", start, end + 1).match(page.folded, start)  # of what the list stands under
    name = "" if figure.is_percent or task else page.worded(start, end)
    row = Row(name, None, place, own=True)
    if figure.is_percent:
        row.rates["rate"] = (figure, 1)
    else:
        row.actual = figure
    return row
