"""Lists whose measure stands behind their names: 城东区（91.2%）、城西区（84.6%）投资完成率高于全市平均水平."""

from collections.abc import Iterator

from bulletin_parser.extract.lists.measure_lists import MeasureList, row_of
from bulletin_parser.extract.text.page import Page

_MARKS = "、和及"
_THRESHOLD = 40  # characters behind the measure in which it may be said what it is held against


def measured_behind(page: Page, start: int, end: int) -> Iterator[MeasureList]:
    """The lists of a stretch, each name with its percentage; what all are held against (…低于标准85%) is none's."""
    form = page.form_in("measured_behind", start, end)
    for match in form.finditer(page.folded, start, end):
        names_end = match.end("names")
        rows, at = [], match.start("names")
        for figure in page.mentions.figures_within(at, names_end):
            rows.append(row_of(page, (at, figure.start - 1), match.span("measure"), figure))
            at = figure.end + 1
            at += page.folded.startswith(tuple(_MARKS), at)
        stop = page.end_of(match.end(), "，。；\n", min(end, match.end() + _THRESHOLD))
        others = [(figure, "threshold") for figure in page.mentions.figures_within(match.end("measure"), stop)]
        yield MeasureList(rows, match.start("names"), stop, None, others)
