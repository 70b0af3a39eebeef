"""Dates and spans of months: 2021年1-5月, 截至9月底, 前三季度, 2020年12月20日, 2023-10-16, 二〇二一年六月十二日."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from bulletin_parser.grammar import Grammar
from bulletin_parser.mentions.model import Time
from bulletin_parser.mentions.numerals import han_value
from bulletin_parser.mentions.searching import DIGIT_RUNS, around
from bulletin_parser.pattern_files import Word

_DATE_MARKS = tuple("-./")
_HAN_DIGITS = frozenset("一二三四五六七八九十")
_CLOCKS = {"：": "clock", "时": "clock_hour", "点": "clock_hour", "日": "day_alone"}
"""Marks behind an hour or a day, and the forms of what tells no month that have them."""

_DAY_FIRST, _CLOCK = 7, 11  # characters of 15.10. before a year, and of a time of day behind it
_YEAR_BEFORE = 10  # characters before a 月 that a year and its months without a dash take
_WINDOW = 24  # characters before a 月 in which its period begins


def find_times(text: str, grammar: Grammar) -> list[Time]:
    """Every date and period with numerals, as printed: what a form does not say (the year, mostly) is None."""
    found = [
        Time(m.start(), m.end(), "months", None, 1, _number(m["last"]), None)
        for m in around(grammar, "first_months", text, "月", (5, 1))
    ]
    found += [_time(match, "months") for match in around(grammar, "dashless_months", text, "月", (_YEAR_BEFORE, 1))]
    ends = {time.end for time in found}  # 前9月 is no September
    months = (_time(match, "months") for match in around(grammar, "months", text, "月", (_WINDOW, 14)))
    found += [month for month in months if month.end not in ends]
    found += [_quarters(m) for m in around(grammar, "quarters", text, "季", (12, 4))]
    found += [
        Time(m.start(), m.end(), "week", None, None, None, None, week=_number(m["week"]))
        for m in around(grammar, "week", text, "周", (8, 0))
    ]
    found += _in_han(text, grammar)
    for run in DIGIT_RUNS.finditer(text):
        start, end = run.span()
        if end - start == 4 or text[end : end + 1] in _CLOCKS:
            match = _dated(grammar, text, start, end)
            if match:
                found.append(match)
    return found


def _in_han(text: str, grammar: Grammar) -> Iterator[Time]:
    """Dates in Chinese numerals: 二〇二一年六月十二日, 一至五月, 十月份. A bare 一月 (一月一调度) is none."""
    edge, at = 0, text.find("月")
    while at >= 0:
        if text[at - 1 : at] in _HAN_DIGITS:
            match = grammar.form("han_months").search(text, max(edge, at - _WINDOW), at + 7)
            if match and match.end() > at and _says_more(match):
                edge = match.end()
                yield _time(match, "months")
        at = text.find("月", at + 1)
    for year in around(grammar, "han_year_alone", text, "年", (4, 0)):
        yield Time(year.start(), year.end(), "year_alone", han_value(year.group()[:4]), None, None, None)


def _says_more(match: Any) -> bool:
    return any(match[group] for group in ("until", "year", "relative", "first", "part", "day"))


def _quarters(match: Any) -> Time:
    """1季度, 前3季度, 1-3季度: in Chinese numerals they are words."""
    last = int(match["last"])
    first = 1 if match["all"] else int(match["first"] or last)
    return Time(match.start(), match.end(), "named", None, first * 3 - 2, last * 3, None, until=bool(match["until"]))


def _dated(grammar: Grammar, text: str, start: int, end: int) -> Time | None:
    """A date or a time of day that begins with this run of digits: 2021 年, 2023-10-16, 10：15, 17时前."""
    following = text[end : end + 1]
    if end - start == 4 and text[start - 1 : start] == ".":
        match = grammar.form("day_first").search(text, max(0, start - _DAY_FIRST), end + _CLOCK)
        if match and match.start("year") == start:
            return _time(match, "day_date")
    if end - start == 4:
        for form in ("day_date", "year_alone") if following in _DATE_MARKS else ("year_alone",):
            match = grammar.form(form).match(text, start)
            if match:
                return _time(match, form)
    if end - start <= 2 and following in _CLOCKS:
        match = grammar.form(_CLOCKS[following]).match(text, start)
        return Time(match.start(), match.end(), "clock", None, None, None, None) if match else None
    return None


def named_time(text: str, start: int, end: int, word: Word) -> Time:
    """The period that a word names (上半年, 前三季度): its class in ``words/periods.toml`` gives the months."""
    first, _, last = word.kind.partition("_")
    end += text[end : end + 1] in ("末", "底")
    return Time(start, end, "named", None, int(first[1:]), int(last[1:]), None)


def week_monday(year: int, week: int) -> date:
    """The Monday of a week of a year, of which the first is the one that holds 4 January."""
    fourth = date(year, 1, 4)
    return fourth + timedelta(weeks=week - 1, days=-fourth.weekday())


def week_months(year: int, week: int) -> tuple[tuple[int, int], tuple[int, int]]:
    """The months, each with its year, in which a week of a year begins and ends."""
    monday = week_monday(year, week)
    sunday = monday + timedelta(days=6)
    return (monday.year, monday.month), (sunday.year, sunday.month)


def _number(printed: str) -> int:
    return int(printed) if printed.isdecimal() else han_value(printed)


def _time(match: Any, form: str) -> Time:
    groups = match.groupdict()
    year, last_year = groups.get("year"), groups.get("last_year")
    first, last, day = groups.get("first"), groups.get("last"), groups.get("day")
    return Time(
        match.start(),
        match.end(),
        form,
        _number(last_year or year) if year else None,
        (1 if first == "元" else _number(first)) if first else None,
        _number(last) if last else None,
        _number(day) if day else None,
        bool(groups.get("until")),
        groups.get("relative"),
        _number(groups.get("first_year") or year) if year and (last_year or groups.get("first_year")) else None,
    )
