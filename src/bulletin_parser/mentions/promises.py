"""Promises with a date: 确保6月底前完成, 力争二季度全面开工, 年内建成, 10月15日前办结."""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from bulletin_parser.fold import fold
from bulletin_parser.grammar import Grammar
from bulletin_parser.mentions.numerals import han_value
from bulletin_parser.mentions.searching import around
from bulletin_parser.values import Span

_CLAUSE_MARKS = "，。；：！？,\n"
_LONGEST = 80
"""Characters on either side that a clause is looked for in."""
_LONGEST_OBJECT = 24
_FAR_BACK = 8
"""Months: what lies further back in the year than this is meant to be of the next (3月底 in a bulletin of November)."""
_ANCHORS, _REACH = ("前", "内"), (24, 30)
_STOP = re.compile(f"[{_CLAUSE_MARKS}]")


class Promise(NamedTuple):
    """That something is to be done, or only begun, by the end of a month (``YYYY-MM``).

    ``before`` are the words of the clause that lead to the date, ``after`` those behind the verb: with what is named in
    the sentence before they say what is promised.
    """

    span: Span
    deadline: str
    to_begin: bool
    before: str
    after: str

    def told(self, text: str) -> str:
        """The promise as printed, with what is to be completed where that stands behind the verb."""
        more = len(self.after) if len(self.after) <= _LONGEST_OBJECT else 0
        return text[self.span.start : self.span.end + more].strip()


def find_promises(text: str, end: str, grammar: Grammar) -> Iterator[Promise]:
    """Every promise of a text that reports up to the month ``end`` (``YYYY-MM``), in order, dated by it."""
    folded = fold(text)
    found = {match.end(): match for name in ("promised_date", "promise") for match in _matches(folded, name, grammar)}
    for _, match in sorted(found.items()):
        yield Promise(
            Span(match.start(), match.end()),
            _deadline(match, end),
            bool(match["begin"]),
            _clause_before(folded, match.start()) + (match["of"] if "of" in match.groupdict() else ""),
            _clause_after(folded, match.end()),
        )


def is_whole(rest: str, grammar: Grammar) -> bool:
    """Whether words leave a promise one of all the work, names of projects and places apart: 其余44处, 剩余任务."""
    from bulletin_parser.mentions.measures import find_amounts  # noqa: PLC0415 (one bulletin in a hundred asks)

    for amount in reversed(find_amounts(rest, grammar)):
        rest = rest[: amount.start] + rest[amount.end :]
    for word in sorted(grammar.of_kind("promise_subjects", "whole"), key=len, reverse=True):
        rest = rest.replace(word, "")
    return sum(map(str.isalnum, rest)) < 2


def _matches(folded: str, name: str, grammar: Grammar) -> Iterator[Any]:
    if name == "promised_date":
        for anchor in _ANCHORS:
            yield from around(grammar, name, folded, anchor, _REACH)
    else:
        yield from grammar.form_for(folded, name).finditer(folded)


def _clause_before(folded: str, at: int) -> str:
    start = max([at - _LONGEST, *(folded.rfind(mark, max(0, at - _LONGEST), at) + 1 for mark in _CLAUSE_MARKS)])
    return folded[max(0, start) : at]


def _clause_after(folded: str, at: int) -> str:
    mark = _STOP.search(folded, at, at + _LONGEST)
    return folded[at : mark.start() if mark else at + _LONGEST]


def _deadline(match: Any, end: str) -> str:
    month = _month(match)
    year, last = int(end[:4]), int(end[5:7])
    if match["year"]:
        year = int(match["year"])
    elif match["next"] or last - month >= _FAR_BACK:
        year += 1
    return f"{year}-{month:02}"


def _month(match: Any) -> int:
    """The last month of what is named: 6月, 二季度, 上半年, 年内."""
    if match["month"]:
        return _number(match["month"])
    if match["quarter"]:
        return _number(match["quarter"]) * 3
    return 6 if match["half"] == "上" else 12


def _number(printed: str) -> int:
    return int(printed) if printed.isdecimal() else han_value(printed)
