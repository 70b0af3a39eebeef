"""A period as a person types it: 2022-05, 2022-5, 2022-01..2022-05, 2022年5月, 2022年1-5月, 2022年上半年."""

from collections.abc import Callable

from bulletin_parser.grammar import Grammar
from bulletin_parser.mentions.dating import find_periods

_BETWEEN = ".."


def typed_period(words: str, load: Callable[[], Grammar]) -> tuple[str | None, str] | None:
    """The first and the last month, ``YYYY-MM``; ``None`` for the first where a month stands alone, so: 2022-05.

    ``None`` for words that are no period of a known year. The grammar is loaded where the words are not figures alone.
    """
    typed = words.strip()
    start, dots, end = typed.partition(_BETWEEN)
    first, last = _month(start), _month(end)
    if dots:
        return (first, last) if first and last and first <= last else None
    if first:
        return None, first
    found = find_periods(typed, grammar=load()) if typed else ()
    return (found[0].start, found[0].end) if len(found) == 1 and found[0].span == (0, len(typed)) else None


def _month(words: str) -> str | None:
    year, _, month = words.partition("-")
    if len(year) != 4 or not (year + month).isdecimal() or not month or not 1 <= int(month) <= 12:
        return None
    return f"{int(year):04}-{int(month):02}"
