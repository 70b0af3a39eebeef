"""Dates and spans of months: 2021年1-5月, 截至9月底, 前三季度, 2020年12月20日, 2023-10-16."""

from typing import Any

from bulletin_parser.grammar import Grammar, Word
from bulletin_parser.mentions.model import Time
from bulletin_parser.mentions.quantities import han_value
from bulletin_parser.mentions.searching import DIGIT_RUNS, around

_DATE_MARKS = tuple("-./")


def find_times(text: str, grammar: Grammar) -> list[Time]:
    """Every date and period with numerals, as printed: what a form does not say (the year, mostly) is None."""
    found = [_time(match, "months") for match in around(grammar.form("months"), text, "月", 24, 10)]
    found += [
        Time(m.start(), m.end(), "months", None, 1, _month_number(m["last"]), None)
        for m in around(grammar.form("first_months"), text, "前", 0, 8)
    ]
    for run in DIGIT_RUNS.finditer(text):
        start, end = run.span()
        match = _dated(grammar, text, start, end)
        if match:
            found.append(match)
    return found


def _dated(grammar: Grammar, text: str, start: int, end: int) -> Time | None:
    """A date or a time of day that begins with this run of digits: 2021 年, 2023-10-16, 10：15."""
    following = text[end : end + 1]
    if end - start == 4:
        form = "day_date" if following in _DATE_MARKS else "year_alone"
        match = grammar.form(form).match(text, start)
        return _time(match, form) if match else None
    if end - start <= 2 and following == "：":
        match = grammar.form("clock").match(text, start)
        return Time(match.start(), match.end(), "clock", None, None, None, None) if match else None
    return None


def named_time(text: str, start: int, end: int, word: Word) -> Time:
    """The period that a word names (上半年, 前三季度): its class in ``words/periods.toml`` gives the months."""
    first, _, last = word.kind.partition("_")
    end += text[end : end + 1] in ("末", "底")
    return Time(start, end, "named", None, int(first[1:]), int(last[1:]), None)


def _month_number(printed: str) -> int:
    return int(printed) if printed.isdecimal() else han_value(printed)


def _time(match: Any, form: str) -> Time:
    groups = match.groupdict()
    first, last, day, year = groups.get("first"), groups.get("last"), groups.get("day"), groups.get("year")
    return Time(
        match.start(),
        match.end(),
        form,
        int(year) if year else None,
        (1 if first == "元" else int(first)) if first else None,
        int(last) if last else None,
        int(day) if day else None,
    )
