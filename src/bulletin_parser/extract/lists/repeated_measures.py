"""Offices, with places among them or without, each with the same words before its figure.

市城管局逾期12件，柳河镇逾期9件，交通集团公司逾期7件: places alone are rows of one project, which the row rules do.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bulletin_parser.extract.layout.cell_alignment import is_place
from bulletin_parser.extract.lists.measure_lists import MeasureList, row_of
from bulletin_parser.extract.lists.orders import is_name
from bulletin_parser.extract.text.leads import skip_lead
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Figure, Term

_FEWEST = 2
_SHORTEST = 2  # characters of a measure
_LONGEST = 24  # characters before a figure


class _Told(NamedTuple):
    start: int
    figure: Figure


def repeated_measures(page: Page, start: int, end: int) -> Iterator[MeasureList]:
    """The lists of a stretch of running text."""
    run: list[_Told] = []
    at = start
    for i in range(start, end + 1):
        if i < end and page.folded[i] not in "，；。\n":
            continue
        told = _told(page, at, i)
        run += [told] if told else []
        if run and (told is None or i == end or page.folded[i] in "。\n"):
            yield from _list(page, run)
            run = []
        at = i + 1


def _told(page: Page, start: int, end: int) -> _Told | None:
    """A clause that its only figure ends."""
    figures = page.mentions.figures_within(start, end)
    figure = figures[0] if len(figures) == 1 else None
    if figure is None or figure.end != end or not figure.unit:
        return None
    begin = skip_lead(page, start, figure.start)
    return _Told(begin, figure) if _SHORTEST < figure.start - begin <= _LONGEST else None


def _list(page: Page, run: Sequence[_Told]) -> Iterator[MeasureList]:
    """The rows of some clauses, where their words end alike and begin with the name of an office or a place."""
    words = [page.folded[one.start : one.figure.start] for one in run]
    alike = len({one.figure.unit for one in run}) == 1 and len(run) >= _FEWEST
    alike = alike and not any(_counts_projects(page, one) or _tells_of_works(page, one) for one in run)
    longest = min(map(len, words)) - _SHORTEST if alike else 0
    for length in range(longest, _SHORTEST - 1, -1):
        if len({word[-length:] for word in words}) > 1:
            continue
        names = [(one.start, one.figure.start - length) for one in run]
        if all(is_name(page, name) for name in names) and not all(is_place(page, name) for name in names):
            measures = [(one.figure.start - length, one.figure.start) for one in run]
            told = zip(names, measures, run, strict=True)
            rows = [row_of(page, name, measure, one.figure) for name, measure, one in told]
            yield MeasureList(rows, run[0].start, run[-1].figure.end)
            return


def _counts_projects(page: Page, told: _Told) -> bool:
    """县住建局民生实事项目3个，县教育局民生实事项目2个: whether a clause says how many of those told of one has."""
    named = page.mentions.within(told.start, told.figure.start)
    return any(isinstance(m, Term) and m.lexicon == "groups" and m.end == told.figure.start for m in named)


def _tells_of_works(page: Page, told: _Told) -> bool:
    """市第一医院扩建完成投资3亿元，市第二医院扩建完成投资2亿元: whether a clause says what is done, as one of a project
    does."""
    return any(isinstance(m, Term) and m.lexicon == "cues" for m in page.mentions.within(told.start, told.figure.start))
