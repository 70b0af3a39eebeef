"""Columns that say how it was before: 上月 and 去年同期 beside 本月, 2月 and 2022年3月 beside 3月 and 环比.

They measure nothing of what the bulletin reports; the present ones are called what the table is about.
"""

from collections.abc import Sequence

from bulletin_parser.extract.layout.cell_alignment import Column
from bulletin_parser.extract.layout.grids import Grid
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Time

_MEASURED = frozenset({"actual", "outcome", "rate"})
_COMPARED = frozenset({"yoy", "mom"})
_LATEST_YEAR = 9999  # of a head that prints none
_LAST_MONTH = 12
_NAMING = 2  # characters with which what stands behind a word names something
_WHOLE_YEAR = "年度"

_Stretch = tuple[bool, bool, tuple[int | None, int | None] | None]


def with_earlier(page: Page, grid: Grid, columns: Sequence[Column]) -> list[Column]:
    """The columns, of which those of earlier times are ``earlier``, where others are of the present."""
    measured = [i for i, column in enumerate(columns) if column.kind in _MEASURED]
    names = [columns[i].name for i in measured]
    past = {i for i in measured if _says_earlier(page, columns[i].name, names)}
    timed = {i: time for i in measured if i not in past and (time := _time(page, grid, i))}
    present: dict[tuple[str, str | None, _Stretch], list[int]] = {}
    for i, time in timed.items():
        present.setdefault((_rest(page, columns[i], time), columns[i].unit, _stretch(time)), []).append(i)
    if any(column.kind in _COMPARED for column in columns):
        past |= {i for alike in present.values() for i in _all_but_latest(alike, timed)}
    if not past < {*measured}:
        return list(columns)
    alone = _alone(page, columns, {i: time for i, time in timed.items() if i not in past}) if past else set()
    return [
        column._replace(kind="earlier")
        if i in past
        else column._replace(name=_rest(page, column, timed[i]), group="")
        if i in alone
        else column
        for i, column in enumerate(columns)
    ]


def _says_earlier(page: Page, name: str, names: Sequence[str]) -> bool:
    """上年度投资 beside 本年度投资, 上月数; 上年度结转资金 is money of which no other head tells."""
    words = page.grammar.of_kind("table_words", "earlier")
    word = max((word for word in words if name.startswith(word)), key=len, default="")
    rest = name.removeprefix(word)
    alike = len(rest) < _NAMING or any(other != name and other.endswith(rest) for other in names)
    return bool(word) and (alike or not word.endswith(_WHOLE_YEAR))


def _stretch(time: Time) -> _Stretch:
    """What heads have in common that are earlier and later: single months, or the same months of other years.

    9月 is no later value of 1-9月, nor 二季度 of 一季度.
    """
    single = time.last is not None and time.first in (None, time.last)
    return time.until, single, None if single else (time.first, time.last)


def _time(page: Page, grid: Grid, i: int) -> Time | None:
    """The time that a head begins with, or the one that it stands under."""
    start, end = grid.over.get(i, grid.header[i])
    return next((m for m in page.mentions.within(start, end) if isinstance(m, Time) and m.start == start), None)


def _rest(page: Page, column: Column, time: Time) -> str:
    """A head without its time: 受理 of 3月受理."""
    printed = "".join(page.folded[time.start : time.end].split())
    return column.name.removeprefix(printed).removeprefix("份")


def _all_but_latest(alike: Sequence[int], timed: dict[int, Time]) -> set[int]:
    """Of heads that differ by their times alone those of all but the latest; January comes behind December."""
    turn = {1, _LAST_MONTH} <= {timed[i].last for i in alike}

    def when(i: int) -> tuple[int, int]:
        month = timed[i].last or _LAST_MONTH
        return timed[i].year or _LATEST_YEAR, month + _LAST_MONTH if turn and month == 1 else month

    return {*alike} - {max(alike, key=when)}


def _alone(page: Page, columns: Sequence[Column], timed: dict[int, Time]) -> set[int]:
    """The present columns of which the time need not tell one from another."""
    rests = [_rest(page, columns[i], time) for i, time in timed.items()]
    return {i for i, rest in zip(timed, rests, strict=True) if rests.count(rest) == 1}
