"""Dates and spans of months: 2021年1-5月, 截至9月底, 前三季度, 2020年12月20日, 2023-10-16."""

from typing import Any

from bulletin_parser.grammar import Grammar, Word
from bulletin_parser.mentions.model import Time
from bulletin_parser.mentions.quantities import han_value


def find_times(text: str, grammar: Grammar) -> list[Time]:
    """Every date and period with numerals, as printed: what a form does not say (the year, mostly) is None."""
    found = [_time(match, "months") for match in grammar.form("months").finditer(text)]
    found += [_time(match, "day_date") for match in grammar.form("day_date").finditer(text)]
    found += [_time(match, "year_alone") for match in grammar.form("year_alone").finditer(text)]
    found += [
        Time(m.start(), m.end(), "months", None, 1, _month_number(m["last"]), None)
        for m in grammar.form("first_months").finditer(text)
    ]
    found += [Time(m.start(), m.end(), "clock", None, None, None, None) for m in grammar.form("clock").finditer(text)]
    return found


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
