"""Periods as records, for any text, anchored to the year or day of the document that holds them, never to today's."""

from calendar import monthrange
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from bulletin_parser.errors import BulletinError
from bulletin_parser.fold import fold
from bulletin_parser.grammar import Grammar, load_grammar
from bulletin_parser.mentions.model import Time
from bulletin_parser.mentions.periods import named_time, week_monday
from bulletin_parser.mentions.scan import LEXICONS, named_numerals
from bulletin_parser.script import simplified_word
from bulletin_parser.values import Span

if TYPE_CHECKING:
    from bulletin_parser.records import DatedPeriod

_RELATIVE = {"今年": 0, "本年": 0, "当年": 0, "去年": -1, "上年": -1, "明年": 1}
_FAR_AHEAD = 6  # months: what lies further ahead of a document is meant to be past (12月 in a document of January)
_HOPED = ("前", "之前", "以前")
_SINGLE = ("单月", "当月")
_UNTIL = ("截至", "截止")


class _Anchor(NamedTuple):
    """What a document says of its date: the year it speaks of, the day of issue, or the first year in its text."""

    year: int | None
    issued: date | None
    printed: int | None


class Days(NamedTuple):
    """A period in a text, as days."""

    start: int
    end: int
    first: date
    last: date


def find_periods(
    text: str, *, year: int | None = None, issued_on: date | str | None = None, grammar: Grammar | None = None
) -> "tuple[DatedPeriod, ...]":
    """Every period of a text, in order: 2021年1-5月, 截至9月底, 前三季度, 8月份, 今年以来, 11月20日至26日, 上月.

    A period that prints no year is in ``year``; else, by ``issued_on`` (a date or YYYY-MM-DD), in that of the document,
    or the one before where it would lie more than half a year ahead; else in the first year that the text prints. One
    that none of these dates, or that is further unclear (今年以来 without ``issued_on``), is left out. 截至9月底 counts
    from 1 January; a day that stands alone is no period. Spans are offsets of ``text``.

    Raises ``BulletinError`` for a ``year`` that is none and an ``issued_on`` that is no date.
    """
    return tuple(_record(text, each) for each in find_days(text, year=year, issued_on=issued_on, grammar=grammar))


def find_days(
    text: str, *, year: int | None = None, issued_on: date | str | None = None, grammar: Grammar | None = None
) -> list[Days]:
    """The periods of ``find_periods`` as days, without records: what only reads a database loads no pydantic."""
    if year is not None and not 1 <= year <= 9999:
        raise BulletinError(f"{year} is not a year")
    grammar = grammar or load_grammar()
    folded = fold(simplified_word(text))
    times = _times(folded, grammar)
    anchor = _Anchor(year, _day(issued_on), next((t.year for t in times if t.year), None))
    return sorted(_periods(folded, times, anchor, grammar))


def parse_period(
    text: str, *, year: int | None = None, issued_on: date | str | None = None, grammar: Grammar | None = None
) -> "DatedPeriod":
    """The one period that a text is; ``year`` and ``issued_on`` date it as they do for ``find_periods``.

    Raises ``BulletinError``, with the span at fault, for a text that is no period, holds more than one or anything
    beside it, or names no year and is given none.
    """
    found = find_periods(text, year=year, issued_on=issued_on, grammar=grammar)
    if not found:
        dated = find_periods(text, year=2000, issued_on=date(2000, 12, 31), grammar=grammar)
        reason = "does not say its year: give year or issued_on" if dated else "is not a period"
        raise BulletinError(f"{text!r} {reason}", span=(0, len(text)))
    if len(found) > 1:
        raise BulletinError(f"{text!r} is more than one period", span=found[1].span)
    (start, end) = found[0].span
    for span in ((0, start), (end, len(text))):
        if text[slice(*span)].strip():
            raise BulletinError(f"{text!r} is more than a period: {text[slice(*span)].strip()!r}", span=span)
    return found[0]


def _day(given: date | str | None) -> date | None:
    if given is None or isinstance(given, date):
        return given
    try:
        return date.fromisoformat(given)
    except ValueError as error:
        raise BulletinError(f"{given!r} is not a date; write it as 2021-06-12") from error


def _times(folded: str, grammar: Grammar) -> list[Time]:
    """The times of a text, those that a word names among them, in order; a year right before one is drawn into it."""
    fixed, left = named_numerals(folded, grammar)
    times = [time for time in fixed if isinstance(time, Time) and time.form != "clock"]
    for start, end, word in grammar.scanner(*LEXICONS).find(left):
        if word.lexicon == "periods":
            times.append(named_time(folded, start, end, word))
    times.sort()
    joined: list[Time] = []
    for time in times:
        before = joined[-1] if joined else None
        if (
            before
            and before.form == "year_alone"
            and time.year is None
            and not folded[before.end : time.start].strip(" 度")
        ):
            joined[-1] = time._replace(start=before.start, year=before.year)
        else:
            joined.append(time)
    return joined


def _periods(folded: str, times: Sequence[Time], anchor: _Anchor, grammar: Grammar) -> Iterator[Days]:
    relative = list(_relative(folded, times, anchor, grammar))
    yield from relative
    at = 0
    for time in times:
        if time.start >= at and not any(each.start <= time.start < each.end for each in relative):
            days = _week(time, anchor) if time.week else _of_days(folded, time, anchor, grammar)
            days = days or _of_months(folded, time, anchor)
            if days:
                at = days.end
                yield days
    for match in grammar.form_for(folded, "so_far").finditer(folded):
        if anchor.issued and not any(t.start < match.end() and t.end > match.start() for t in times):
            yield Days(match.start(), match.end(), date(anchor.issued.year, 1, 1), anchor.issued)


def _relative(folded: str, times: Sequence[Time], anchor: _Anchor, grammar: Grammar) -> Iterator[Days]:
    """上月, 本季度, 上年度: counted from the day of issue; without one, a year from the document's own.

    A word that goes on with a time before it (3月当月) is part of that.
    """
    day = anchor.issued or (date(anchor.year, 12, 31) if anchor.year else None)
    for start, end, word in grammar.scanner("relative_periods").find(folded) if day else ():
        length, _, which = word.kind.partition("_")
        known = anchor.issued or length == "year"
        if day and known and not any(t.start < start <= t.end or t.start < end < t.end for t in times):
            yield Days(start, end, *_BY_LENGTH[length](day, _STEPS[which]))


def _week_from(day: date, steps: int) -> tuple[date, date]:
    monday = day - timedelta(days=day.weekday()) + timedelta(weeks=steps)
    return monday, monday + timedelta(days=6)


def _months_from(day: date, steps: int, length: int) -> tuple[date, date]:
    """The stretch of so many months, counted from January, that lies so many stretches after the one of the day."""
    first = (day.year * 12 + day.month - 1) // length * length + steps * length
    last = first + length - 1
    days = monthrange(last // 12, last % 12 + 1)[1]
    return date(first // 12, first % 12 + 1, 1), date(last // 12, last % 12 + 1, days)


_STEPS = {"last": -1, "this": 0, "next": 1}
_BY_LENGTH: Mapping[str, Callable[[date, int], tuple[date, date]]] = {
    "week": _week_from,
    "month": partial(_months_from, length=1),
    "quarter": partial(_months_from, length=3),
    "year": partial(_months_from, length=12),
}


def _week(time: Time, anchor: _Anchor) -> Days | None:
    """第28周: Monday to Sunday."""
    year = time.year or anchor.year or (anchor.issued.year if anchor.issued else anchor.printed)
    if year is None or time.week is None:
        return None
    monday = week_monday(year, time.week)
    return Days(time.start, time.end, monday, monday + timedelta(days=6))


def _of_days(folded: str, time: Time, anchor: _Anchor, grammar: Grammar) -> Days | None:
    """11月20日至26日, 10月30日至11月5日; 截至12月20日 counts from 1 January. A day alone is no period."""
    year = _year(folded, time, anchor) if time.day else None
    if year is None or time.last is None or time.day is None:
        return None
    first = _date(year, time.last, time.day)
    if time.until:
        return Days(time.start, time.end, date(year, 1, 1), first) if first else None
    match = grammar.form("day_range").match(folded, time.end)
    if first is None or match is None:
        return None
    month = int(match["month"] or time.last)
    last = _date(year + (month < time.last), month, int(match["day"]))
    return Days(time.start, match.end(), first, last) if last and last >= first else None


def _of_months(folded: str, time: Time, anchor: _Anchor) -> Days | None:
    """截至三季度末 counts from 1 January; 10月单月 is that month, as is 10月."""
    if time.day or time.form == "day_date":
        return None
    if time.form == "year_alone":
        assert time.year is not None
        end = time.end + folded.startswith("度", time.end)
        return Days(time.start, end, date(time.first_year or time.year, 1, 1), date(time.year, 12, 31))
    year = _year(folded, time, anchor)
    if year is None or time.last is None:
        return None
    start, end = time.start, time.end
    until = folded[start - 2 : start] in _UNTIL
    first = 1 if time.until or until else time.first or time.last
    if until:
        start -= 2
    if time.first is None and folded.startswith(_SINGLE, end):
        end += 2
    first_day = date(time.first_year or year, first, 1)
    last_day = date(year, time.last, monthrange(year, time.last)[1])
    return Days(start, end, first_day, last_day) if first_day <= last_day else None


def _year(folded: str, time: Time, anchor: _Anchor) -> int | None:
    """The year of a time: printed, named by a word (去年), given, or that of the document."""
    if time.year:
        return time.year
    known = anchor.year or (anchor.issued.year if anchor.issued else None)
    if time.relative:
        return known + _RELATIVE[time.relative] if known else None
    if anchor.year or anchor.issued is None or time.last is None:
        return anchor.year or anchor.printed
    ahead = time.last - anchor.issued.month
    hoped = folded.startswith(_HOPED, time.end)
    return anchor.issued.year - (ahead > _FAR_AHEAD and not hoped)


def _date(year: int, month: int, day: int) -> date | None:
    return date(year, month, day) if day <= monthrange(year, month)[1] else None


def _record(text: str, days: Days) -> "DatedPeriod":
    from bulletin_parser.records import DatedPeriod  # noqa: PLC0415

    return DatedPeriod(
        start=f"{days.first:%Y-%m}",
        end=f"{days.last:%Y-%m}",
        first_day=days.first.isoformat(),
        last_day=days.last.isoformat(),
        text=text[days.start : days.end],
        span=Span(days.start, days.end),
    )
