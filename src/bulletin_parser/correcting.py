"""What a person types as a corrected value, read as bulletins' figures are: 1280个, 7.75万个, 44.8%, 滞后."""

from typing import Any

from bulletin_parser.errors import BulletinError
from bulletin_parser.fold import fold
from bulletin_parser.grammar import Grammar
from bulletin_parser.mentions.quantities import find_figures
from bulletin_parser.store.corrections import QUANTITIES
from bulletin_parser.values import Status, plain_number

NOTHING = ("", "无", "none", "null")
"""What is typed for no value at all."""

_WHOLE = frozenset({"rank", "count"})
_WORDS = frozenset({"status_text"})


class ValueFault(BulletinError):
    """A typed value that a field cannot hold."""


def read_value(field: str, typed: str, unit: str | None, grammar: Grammar) -> Any:
    """The value of a field as ``store.corrections`` keeps it; a quantity without a unit takes ``unit``.

    Raises ``ValueFault`` with one sentence that says what the field can hold.
    """
    words = typed.strip()
    if words.lower() in NOTHING:
        return None
    if field == "status":
        return _status(words, grammar)
    if field == "lead_agencies":
        return [name for name in fold(words).replace("，", "、").replace(",", "、").split("、") if name.strip()]
    if field in _WORDS:
        return words
    return _figure(field, words, unit, grammar)


def _status(words: str, grammar: Grammar) -> str:
    kind = words if words in set(Status) else grammar.kind("statuses", words)
    if kind is None or kind not in set(Status):
        raise ValueFault(f"{words!r} is no status; there are: {', '.join(Status)}")
    return str(Status(kind))


def _figure(field: str, words: str, unit: str | None, grammar: Grammar) -> Any:
    folded = fold(words)
    figures = find_figures(folded, grammar)
    if len(figures) != 1 or figures[0].start or figures[0].end != len(folded):
        example = "1280个, 7.75万个" if field in QUANTITIES else "7" if field in _WHOLE else "44.8%, 44.8"
        raise ValueFault(f"{words!r} is no figure for {field}; one is written as {example}")
    value = plain_number(figures[0].value)
    if field in QUANTITIES:
        return {"value": value, "unit": figures[0].unit or unit}
    if field in _WHOLE and not isinstance(value, int):
        raise ValueFault(f"{words!r} is no whole number, which {field} is")
    return value
