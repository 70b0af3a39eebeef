"""Places that share out a count told of before: 全州发生森林火灾14起。…从各县市看，恩施市8起、利川市6起."""

from collections.abc import Iterator

from bulletin_parser.extract.layout.cell_alignment import is_place
from bulletin_parser.extract.lists.measure_lists import MeasureList, row_of
from bulletin_parser.extract.text.nouns import Span, noun_before, trimmed
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure

_FEWEST = 2
_MARKS = "，。；：、（）\n"
_Share = tuple[Span, Figure]


def summed_places(page: Page, start: int, end: int) -> Iterator[MeasureList]:
    """The lists of a stretch whose lead says that places follow, and whose figures together are a count of the same
    paragraph in the same unit: it is of what that count is of."""
    for lead in page.form("seen_from").finditer(page.folded, start, end):
        if page.form("breakdown_heading").fullmatch(page.folded, *lead.span("measure")) is None:
            continue
        shares = _shares(page, lead.end(), end)
        measure = _measure(page, lead.start(), shares) if len(shares) >= _FEWEST else None
        if measure is not None:
            rows = [row_of(page, name, measure, figure) for name, figure in shares]
            yield MeasureList(rows, lead.start(), shares[-1][1].end)


def _shares(page: Page, start: int, end: int) -> list[_Share]:
    """The places of an enumeration, each with a figure right behind it, up to anything else."""
    shares: list[_Share] = []
    for figure in page.mentions.figures_within(start, end):
        name = trimmed(page.folded, start, figure.start)
        joined = not shares or page.folded[start : start + 1] in tuple("、，；")
        if not joined or figure.is_percent or figure.unit is None or not is_place(page, name):
            break
        shares.append((name, figure))
        start = figure.end
    return shares if len({figure.unit for _, figure in shares}) == 1 else []


def _measure(page: Page, at: int, shares: list[_Share]) -> Span | None:
    """What the count before an offset is of that the shares come to."""
    together, unit = sum(figure.value for _, figure in shares), shares[0][1].unit
    line = page.folded.rfind("\n", 0, at) + 1
    for whole in reversed(page.mentions.figures_within(line, at)):
        if whole.unit == unit and whole.value == together:
            begin = page.begin_of(whole.start, _MARKS, line)
            return noun_before(page, begin, whole.start)
    return None
