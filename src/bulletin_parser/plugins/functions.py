"""SQL functions for people who query a database of bulletins, or texts of their own.

``register`` gives them to a connection. Each answers NULL for NULL and for a text that does not say what is asked. What
they need is imported when they are first called.
"""

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

    from bulletin_parser.mentions.model import Figure, Mention

Text = str | None
Number = int | float | None

NOTHING = '""'
"""The FTS5 expression that finds nothing."""


def value(text: Text) -> Number:
    """``bulletin_value(text)``: the first figure, 万 and 亿 folded: 23000 of 2.3万人, 25 of 二十五个."""
    from bulletin_parser.values import plain_number  # noqa: PLC0415

    figure = _figure(text)
    return plain_number(figure.value) if figure else None


def unit(text: Text) -> Text:
    """``bulletin_unit(text)``: what the first figure counts: 人 of 2.3万人, 元 of 8800万元, % of 44.63%."""
    figure = _figure(text)
    return figure.unit if figure else None


def period_start(text: Text) -> Text:
    """``bulletin_period_start(text)``: the first month of the first period: 2021-01 of 2021年1-5月."""
    found = _period(text)
    return found[0] if found else None


def period_end(text: Text) -> Text:
    """``bulletin_period_end(text)``: its last month: 2021-05 of 2021年1-5月, 2021-09 of 2021年前三季度."""
    found = _period(text)
    return found[1] if found else None


def rate(actual: Number, target: Number) -> Number:
    """``bulletin_rate(actual, target)``: percent done, to two decimals; NULL without a target above nothing."""
    if not isinstance(actual, int | float) or not isinstance(target, int | float) or target <= 0:
        return None
    return float(round(Decimal(str(actual)) * 100 / Decimal(str(target)), 2))


def time_progress(month: Text) -> Number:
    """``bulletin_time_progress(month)``: the calendar's share of the year at the end of a month: 41.67 for 2021-05."""
    from bulletin_parser.compare.months import Months  # noqa: PLC0415

    if not isinstance(month, str) or not _is_month(month):
        return None
    return float(Months(month, month).time_progress)


def amount(figure: Number, counted: Text) -> Text:
    """``bulletin_amount(value, unit)``: a figure as people read it: 7.75万个 for 77500 and 个."""
    from bulletin_parser.render.figures import quantity  # noqa: PLC0415

    if not isinstance(figure, int | float):
        return None
    return quantity(Decimal(str(figure)), counted)


def status(code: Text) -> Text:
    """``bulletin_status(status)``: the Chinese word: 滞后 for behind."""
    from bulletin_parser.render.statuses import WORDS  # noqa: PLC0415
    from bulletin_parser.values import Status  # noqa: PLC0415

    return WORDS[Status(code)] if code in list(Status) else None


def phrase(words: Text) -> Text:
    """``bulletin_phrase(words)``: the FTS5 expression that finds the words, each character being a term.

    For ``sentences_terms_fts MATCH bulletin_phrase('户厕 滞后')``.
    """
    from bulletin_parser.store.phrases import expression, phrases  # noqa: PLC0415

    return (expression(phrases(words)) or NOTHING) if isinstance(words, str) else None


def holds(text: Text, words: Text) -> int | None:
    """``bulletin_holds(text, words)``: 1 when the text holds all the words, as ``search`` reads them, else 0."""
    from bulletin_parser.store.phrases import marks, phrases  # noqa: PLC0415

    if not isinstance(text, str) or not isinstance(words, str):
        return None
    return int(marks(text, phrases(words)) is not None)


FUNCTIONS: Mapping[str, tuple[int, Callable[..., Text | Number]]] = {
    "bulletin_value": (1, value),
    "bulletin_unit": (1, unit),
    "bulletin_period_start": (1, period_start),
    "bulletin_period_end": (1, period_end),
    "bulletin_rate": (2, rate),
    "bulletin_time_progress": (1, time_progress),
    "bulletin_amount": (2, amount),
    "bulletin_status": (1, status),
    "bulletin_phrase": (1, phrase),
    "bulletin_holds": (2, holds),
}
"""The functions by their name in SQL, with the number of their arguments."""


def register(connection: "sqlite3.Connection") -> None:
    """Give a connection all of them."""
    for name, (arguments, function) in FUNCTIONS.items():
        connection.create_function(name, arguments, function, deterministic=True)


def _figure(text: Text) -> "Figure | None":
    from bulletin_parser.mentions.model import Figure  # noqa: PLC0415

    return next((mention for mention in _mentions(text) if isinstance(mention, Figure)), None)


def _period(text: Text) -> tuple[str, str] | None:
    """The first months in the text of which the year is known; 2021年5月 is that month alone.

    The year may stand by itself before them: 2021年前三季度.
    """
    from bulletin_parser.mentions.model import Time  # noqa: PLC0415

    year: int | None = None
    for time in _mentions(text):
        if isinstance(time, Time):
            year = time.year or year
            if year and time.last:
                first = time.first or (1 if time.until else time.last)
                return f"{time.first_year or year:04}-{first:02}", f"{year:04}-{time.last:02}"
    return None


def _mentions(text: Text) -> "Iterator[Mention]":
    from bulletin_parser.fold import fold  # noqa: PLC0415
    from bulletin_parser.grammar import load_grammar  # noqa: PLC0415
    from bulletin_parser.mentions.scan import scan  # noqa: PLC0415
    from bulletin_parser.script import simplified  # noqa: PLC0415

    if isinstance(text, str):
        yield from scan(simplified(fold(text)), load_grammar()).all


def _is_month(text: str) -> bool:
    year, dash, month = text.partition("-")
    return len(text) == 7 and dash == "-" and year.isdecimal() and month.isdecimal() and 0 < int(month) < 13
