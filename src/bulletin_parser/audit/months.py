"""Months that do not fit: a title of one period over a text of another, a date of issue before its end."""

from collections.abc import Iterator

from bulletin_parser.audit.case import Case, finding
from bulletin_parser.fold import fold
from bulletin_parser.mentions.periods import find_times
from bulletin_parser.records import Finding, Severity, Span

_LEAD_LENGTH = 600


def title_body_period(case: Case) -> Iterator[Finding]:
    """A lead paragraph whose cumulative months (1-5月, 截至5月底) are none of the title's."""
    title = case.bulletin.bulletin.title
    printed = [time for time in find_times(fold(title), case.grammar) if time.last and not time.day] if title else []
    if not title or len(printed) != 1:
        return
    month, year = printed[0].last, printed[0].year
    said = [(span, last) for span, last, told in _lead_months(case, title) if year is None or told in (None, year)]
    if said and all(last != month for _, last in said):
        span, last = said[0]
        message = f"标题写到{month}月，正文开头却写到{last}月（{case.text[span.start : span.end].strip()}）"
        yield finding("title_body_period", Severity.WARNING, message, span)


def _lead_months(case: Case, title: str) -> Iterator[tuple[Span, int, int | None]]:
    """The cumulative months of the lines before the first section, those of the title left out, with their years."""
    first = min((section.span.start for section in case.bulletin.sections), default=len(case.text))
    start = 0
    for line in case.text[: min(first, _LEAD_LENGTH)].split("\n"):
        squeezed = "".join(line.split())
        if squeezed and squeezed not in title:
            folded = fold(line)
            for time in find_times(folded, case.grammar):
                words = folded[time.start : time.end]
                cumulative = time.first or words.startswith("截")
                if time.last and cumulative and not time.day and not case.holds("earlier_year", words):
                    yield Span(start + time.start, start + time.end), time.last, time.year
        start += len(line) + 1


def issued_early(case: Case) -> Iterator[Finding]:
    """A date of issue before the last month of the period begins: 上半年, issued on 12 April."""
    head = case.bulletin.bulletin
    if not head.issued_on or head.period is None or head.issued_on[:7] >= head.period.end:
        return
    year, month, day = (int(part) for part in head.issued_on.split("-"))
    for number in case.bulletin.numbers:
        if number.role == "date" and _digits(number.text) == [year, month, day]:
            message = f"落款日期为{''.join(number.text.split())}，早于统计期末{head.period.end}"
            yield finding("issued_early", Severity.WARNING, message, number.span)
            return


def _digits(text: str) -> list[int]:
    """The numbers in a date as printed."""
    spaced = "".join(character if character.isdecimal() else " " for character in fold(text))
    return [int(part) for part in spaced.split()]
