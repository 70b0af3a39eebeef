"""Which months a figure is of: those that its line names last (8月份当月, 截至9月底), else those of its bulletin."""

from collections.abc import Iterator
from datetime import date, timedelta

from bulletin_parser.compare.months import Months
from bulletin_parser.mentions.dating import find_periods
from bulletin_parser.reconciliation.archive import Archive
from bulletin_parser.reconciliation.told import Statement
from bulletin_parser.records import DatedPeriod
from bulletin_parser.values import Span

_NEAR = 16
"""Characters before a change in which it says what it is a change from: 较7月底提高, 与去年同期相比下降."""


def scope(archive: Archive, statement: Statement, figure: Span) -> Months | None:
    """The months that a figure of a statement is of; ``None`` where its line speaks of days or weeks."""
    own = statement.observation.months
    line = archive.line_to(statement.source, figure)
    told = [each for each in _periods(archive, line, own) if _is_of(each, own)]
    last = told[-1] if told else None
    rest = line[last.span.end :] if last else line
    if archive.says("of_days", rest):
        return None
    if archive.says("of_the_month", rest):
        end = last.end if last else own.end
        return Months(end, end)
    if last is None:
        return own
    return Months(last.start, last.end) if _is_whole(last) else None


def held_against(archive: Archive, statement: Statement, change: Span) -> Months | None:
    """The months that a change is said to be from, where it names them: 较7月底, 比2019年同期."""
    line = archive.line_to(statement.source, change)[-_NEAR:]
    years = int(statement.observation.months.end[:4])
    found = [each for each in find_periods(line, year=years, grammar=archive.grammar) if _follows(archive, line, each)]
    return Months(found[-1].start, found[-1].end) if found else None


def shifted(months: Months, by: int) -> Months:
    """The months so many later, earlier when negative."""
    return Months(_month(months.start, by), _month(months.end, by))


def length(months: Months) -> int:
    """How many months there are from the first to the last, both counted."""
    return _count(months.end) - _count(months.start) + 1


def _month(month: str, by: int) -> str:
    year, rest = divmod(_count(month) + by, 12)
    return f"{year:04}-{rest + 1:02}"


def _count(month: str) -> int:
    return int(month[:4]) * 12 + int(month[5:7]) - 1


def _periods(archive: Archive, line: str, own: Months) -> Iterator[DatedPeriod]:
    """The periods of a line that nothing is held against."""
    found = find_periods(line, year=int(own.end[:4]), grammar=archive.grammar)
    return (each for each in found if not _follows(archive, line, each))


def _follows(archive: Archive, line: str, period: DatedPeriod) -> bool:
    """Whether a word of comparison stands right before a period."""
    return line[: period.span.start].endswith(archive.grammar.of_kind("growth_cues", "held_against"))


def _is_of(period: DatedPeriod, own: Months) -> bool:
    """Whether what is reported can be of a period: of the bulletin's year, not ahead of it, not 2022年 as such."""
    whole_year = period.start.endswith("-01") and period.end.endswith("-12")
    return period.end[:4] == own.end[:4] and period.end <= own.end and not (whole_year and not own.end.endswith("-12"))


def _is_whole(period: DatedPeriod) -> bool:
    """Whether a period begins and ends with a month: not 截至6月10日."""
    after = date.fromisoformat(period.last_day) + timedelta(days=1)
    return period.first_day.endswith("-01") and after.day == 1
