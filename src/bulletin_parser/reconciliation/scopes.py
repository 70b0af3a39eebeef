"""Which months a figure is of: those that its line names last (8月份当月, 截至9月底), else those of its bulletin."""

from collections.abc import Iterator
from datetime import timedelta

from bulletin_parser.compare.months import Months
from bulletin_parser.mentions.dating import Days, find_days
from bulletin_parser.reconciliation.archive import Archive
from bulletin_parser.reconciliation.told import Statement
from bulletin_parser.values import Span

_NEAR = 16
"""Characters before a change in which it says what it is a change from: 较7月底提高, 与去年同期相比下降."""


def scope(archive: Archive, statement: Statement, figure: Span) -> Months | None:
    """The months that a figure of a statement is of; ``None`` where its line speaks of days or weeks."""
    own = statement.observation.months
    line = archive.line_to(statement.source, figure)
    told = [each for each in _periods(archive, line, own) if _is_of(each, own)]
    last = told[-1] if told else None
    rest = line[last.end :] if last else line
    if archive.says("of_days", rest):
        return None
    if archive.says("of_the_month", rest):
        end = _months(last).end if last else own.end
        return Months(end, end)
    if last is None:
        return own
    return _months(last) if _is_whole(last) else None


def held_against(archive: Archive, statement: Statement, change: Span) -> Months | None:
    """The months that a change is said to be from, where it names them: 较7月底, 比2019年同期."""
    line = archive.line_to(statement.source, change)[-_NEAR:]
    years = int(statement.observation.months.end[:4])
    found = [each for each in find_days(line, year=years, grammar=archive.grammar) if _follows(archive, line, each)]
    return _months(found[-1]) if found else None


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


def _periods(archive: Archive, line: str, own: Months) -> Iterator[Days]:
    """The periods of a line that nothing is held against."""
    found = find_days(line, year=int(own.end[:4]), grammar=archive.grammar)
    return (each for each in found if not _follows(archive, line, each))


def _follows(archive: Archive, line: str, period: Days) -> bool:
    """Whether a word of comparison stands right before a period."""
    return line[: period.start].endswith(archive.grammar.of_kind("growth_cues", "held_against"))


def _is_of(period: Days, own: Months) -> bool:
    """Whether what is reported can be of a period: of the bulletin's year, not ahead of it, not 2022年 as such."""
    months = _months(period)
    whole_year = months.start.endswith("-01") and months.end.endswith("-12")
    return months.end[:4] == own.end[:4] and months.end <= own.end and not (whole_year and months != own)


def _is_whole(period: Days) -> bool:
    """Whether a period begins and ends with a month: not 截至6月10日."""
    return period.first.day == 1 and (period.last + timedelta(days=1)).day == 1


def _months(period: Days) -> Months:
    return Months(f"{period.first:%Y-%m}", f"{period.last:%Y-%m}")
