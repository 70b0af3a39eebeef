"""What a person types as a corrected value, read as bulletins are: 1280个, 7.75万个, 44.8%, 滞后, 2022年1-6月."""

from collections.abc import Callable, Mapping
from typing import Any

from bulletin_parser.errors import BulletinError
from bulletin_parser.fold import fold
from bulletin_parser.grammar import Grammar
from bulletin_parser.mentions.places import find_places
from bulletin_parser.mentions.quantities import find_figures
from bulletin_parser.mentions.typed_periods import typed_period
from bulletin_parser.store.correctable import BETWEEN, QUANTITIES
from bulletin_parser.values import Status, plain_number

NOTHING = ("", "无", "none", "null")
"""What is typed for no value at all."""

_WHOLE = frozenset({"rank", "count"})
_WORDS = frozenset({"status_text", "name", "project"})
_NEEDED = frozenset({"name", "period", "region"})


class ValueFault(BulletinError):
    """A typed value that a field cannot hold."""


def read_value(field: str, typed: str, unit: str | None, grammar: Grammar) -> Any:
    """The value of a field as ``store.corrections`` keeps it; a quantity without a unit takes ``unit``.

    Raises ``ValueFault`` with one sentence that says what the field can hold.
    """
    words = typed.strip()
    if words.lower() in NOTHING:
        if field in _NEEDED:
            raise ValueFault(f"{field} cannot be taken away, only be another")
        return None
    if field in _WORDS:
        return words
    reader = _READERS.get(field)
    return reader(words, grammar) if reader else _figure(field, words, unit, grammar)


def _status(words: str, grammar: Grammar) -> str:
    kind = words if words in set(Status) else grammar.kind("statuses", words)
    if kind is None or kind not in set(Status):
        raise ValueFault(f"{words!r} is not a status; there are: {', '.join(Status)}")
    return str(Status(kind))


def _agencies(words: str, _: Grammar) -> list[str]:
    return [name for name in fold(words).replace("，", "、").replace(",", "、").split("、") if name.strip()]


def _period(words: str, grammar: Grammar) -> str:
    """The months from the first to the last: 2022年1-6月, 2022-03..2022-06; 2022-06 is the year up to June."""
    found = typed_period(words, lambda: grammar)
    if found is None:
        raise ValueFault(f"{words!r} is not a period; write it as 2022-06, 2022-03..2022-06 or 2022年1-6月")
    first, last = found
    return f"{first or f'{last[:4]}-01'}{BETWEEN}{last}"


def _region(words: str, grammar: Grammar) -> str:
    """A place by its full name: 吉首市, 湘西州吉首市; not 全州, nor words that are more than a name."""
    folded = fold(words)
    places = find_places(folded, grammar)
    ends = [0, *(place.end for place in places)]
    joined = all(place.start == end for place, end in zip(places, ends, strict=False))
    if not places or not joined or ends[-1] != len(folded) or any(place.level == "whole" for place in places):
        raise ValueFault(f"{words!r} is not a place; write it as 吉首市 or 湘西州吉首市")
    return folded


def _figure(field: str, words: str, unit: str | None, grammar: Grammar) -> Any:
    folded = fold(words)
    figures = find_figures(folded, grammar)
    if len(figures) != 1 or figures[0].start or figures[0].end != len(folded):
        example = "1280个, 7.75万个" if field in QUANTITIES else "7" if field in _WHOLE else "44.8%, 44.8"
        raise ValueFault(f"{words!r} is not a figure for {field}; write it as {example}")
    value = plain_number(figures[0].value)
    if field in QUANTITIES:
        return {"value": value, "unit": figures[0].unit or unit}
    if field in _WHOLE and not isinstance(value, int):
        raise ValueFault(f"{words!r} is not a whole number, as {field} must be")
    return value


_READERS: Mapping[str, Callable[[str, Grammar], Any]] = {
    "status": _status,
    "lead_agencies": _agencies,
    "period": _period,
    "region": _region,
}
