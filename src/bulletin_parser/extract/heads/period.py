"""The months that a bulletin covers, anchored to its own date."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bulletin_parser.extract.heads.issue import Issue
from bulletin_parser.extract.text.furniture import furniture_lines
from bulletin_parser.extract.text.overlaps import Overlaps
from bulletin_parser.extract.text.page import Page
from bulletin_parser.mentions.model import Time
from bulletin_parser.mentions.periods import week_months
from bulletin_parser.outline import Line

_HOPES = frozenset({"预计", "力争", "确保", "计划"})
_ELSEWHEN = frozenset({"去年", "上年", "明年"})
_LABEL = 8  # characters of 公示时间为
_WHEN = ("较", "比", "于")
_FROM = ("从", "自")
_SINGLE = ("单月", "当月", "月度")
_SEVERAL = 2
_MOST = 3  # paragraphs that one month opens, in a text that tells of it alone
_DECEMBER = 12
_SPRING = 3
_SHORT_ISSUES = ("周报", "旬报", "单周", "本周")
Month = tuple[int, int]


class Months(NamedTuple):
    """Months covered, inclusive, each as year and month, and the words that say so; their year may stand elsewhere."""

    first: Month
    last: Month
    printed: Line


def read_months(page: Page, title: Line | None, issue: Issue) -> Months | None:
    """The months of the title, else those the text speaks of; the year may stand elsewhere.

    One month alone (7月份, 截至9月底) means the months from January on where the text counts cumulatively (累计, 年度
    任务): most such bulletins do. So does a quarter (三季度) where the text counts to its end (截至9月底, 前三季度) and
    does not spell it out (7-9月). A year that is not printed is that of the date of issue, or the one before it.
    """
    times = [m for m in page.mentions.all if isinstance(m, Time) and m.form != "clock"]
    inside = [t for t in times if title and title.start <= t.start < title.end]
    named = [t for t in inside if (t.last or t.week) and not _tells_nothing(page, t)]
    told = named or _outside(page, [t for t in times if _tells(page, t, issue.day)])
    latest = max((t.year for t in told if t.year), default=0)
    best = min(told, key=lambda time: (_rank(time, latest), *_latest_first(time, inside)), default=None)
    best = _from_another_year(page, told, best) or best
    years = [time.year for time in times if time.year]
    whole = _whole_year(inside, years, issue.day, None if _of_parts(page, told) else best)
    if whole is not None or best is None:
        return whole or _since_january(page, inside, issue.day) or _year_told_of(page, issue.day, times)
    own = best.year or next((t.year for t in inside if t.year), None)
    year = own or _year_of_issue(best, issue.day) or _year_of_sentence(page, best, times) or _first_year(page, times)
    year = year or _year_in(page, "year_in_number", issue.number) or _year_in(page, "year_in_title", title)
    if year is None:
        return None
    spelt = any(t.form != "named" and (t.first, t.last) == (best.first, best.last) for t in times)  # 4-6月份
    spelt = spelt or _opens_sentences(page, best, times)
    counted_on = page.form("so_far_told").search(page.folded) or any(_counts_up_to(page, t, best) for t in times)
    if _is_quarter(best) and not spelt and counted_on:
        best = best._replace(first=1)
    return _covered(page, title, best, told, year)


def _tells_nothing(page: Page, time: Time) -> bool:
    """年度 of 年度招商引资工作 in a title says of no year which one it is; 9月底前将完成 by when something will be."""
    return page.folded[time.start : time.end] == "年度" or page.folded.startswith("前将", time.end)


def _whole_year(inside: Sequence[Time], years: Sequence[int], issued: Time | None, best: Time | None) -> Months | None:
    """2018年全省民生工程完成情况, with only a day of the next year, or of December, on the page: the title's year."""
    named = next((time for time in inside if time.year and not time.last and not time.week), None)
    if named is None or named.year is None:
        return None
    ended = issued is not None and (issued.year, issued.last) == (named.year, _DECEMBER)
    if max(years) < named.year or (max(years) == named.year and not ended):
        return None
    if best is not None and not (best.day and best.year and best.year > named.year):
        return None
    return Months((named.year, 1), (named.year, 12), Line(named.start, named.end))


def _year_told_of(page: Page, issued: Time | None, times: Sequence[Time]) -> Months | None:
    """2010年度，全区为民办好十件实事 in the first sentences of a text that no date is on, or one of the next spring:
    the year that it tells of."""
    times = [time for time in times if time.form != "day_date" or time.year != (issued and issued.year)]
    first = next((time for time in times if time.year), None)
    opens = first is not None and page.folded.count("。", 0, first.start) < _SEVERAL and not first.last
    if first is None or first.year is None or not opens or (issued and not _is_spring_after(issued, first.year)):
        return None
    alone = {time.year for time in times if time.year} == {first.year}
    return Months((first.year, 1), (first.year, 12), Line(first.start, first.end)) if alone else None


def _is_spring_after(issued: Time, year: int) -> bool:
    """Whether a date lies in the first months of the year behind another, when that one is looked back on."""
    return issued.year == year + 1 and issued.last is not None and issued.last <= _SPRING


def _of_parts(page: Page, told: Sequence[Time]) -> bool:
    """截至6月底 in one item and 截至11月底 in another: times of items, of which none is that of the whole."""
    first = next((section.start for section in page.outline.sections), len(page.folded))
    counted = all(time.until and time.start > first for time in told)
    return counted and len({time.last for time in told}) >= _SEVERAL


def _tells(page: Page, time: Time, issued: Time | None) -> bool:
    """Whether a time in the text may be what is reported on: no date of its own, nothing past or hoped for."""
    if time.last is None or time.form == "day_date" or time is issued or time.relative in _ELSEWHEN:
        return False
    before = page.folded[max(0, time.start - 3) : time.start].rstrip("到至在于")[-2:]  # 预计到12月底, 明年上半年
    hoped = page.folded[time.end : time.end + 1] == "前" or before in _HOPES or before in _ELSEWHEN
    hoped = hoped or (time.day is not None and page.folded[time.start - 1 : time.start] in _FROM)  # 从8月6日开始
    hoped = hoped or page.folded[time.start - 1 : time.start] in _WHEN  # 较3月6日增加158个, 于8月全面完工
    hoped = hoped or page.form("on_display").search(page.folded, max(0, time.start - _LABEL), time.start) is not None
    return not (hoped or _is_of_inspecting(page, time) or _is_of_deciding(page, time)) and (
        time.first is not None or not page.folded[time.start : time.end].endswith("旬")
    )


def _outside(page: Page, times: list[Time]) -> list[Time]:
    """The times that stand in no line or lead that a page puts around the text, where there are any."""
    around = Overlaps(furniture_lines(page))
    return [t for t in times if all(t.start >= line.end for line in around.near(t.start, t.end))] or times


def _is_of_inspecting(page: Page, time: Time) -> bool:
    """督察组于2017年4月至5月组织对7省市开展环境保护督察: when one looked is not what was found."""
    if time.until:
        return False  # 截至9月底的进展情况逐项评定
    stop = page.form("clause_mark").search(page.folded, time.end)
    end = stop.start() if stop else len(page.folded)
    return end > time.end and page.form("inspection").match(page.folded, time.end, end) is not None


def _is_of_deciding(page: Page, time: Time) -> bool:
    """2023年1月，市人大会议票决了12件民生实事: when works were decided on is not how far they are."""
    ranges = time.first not in (None, time.last)  # 2023年1-9月，经会议讨论通过
    return not time.until and not ranges and page.form("decided_then").match(page.folded, time.end) is not None


def _is_quarter(time: Time) -> bool:
    return time.form == "named" and time.first is not None and time.last is not None and time.last - time.first == 2


def _opens_sentences(page: Page, time: Time, times: Sequence[Time]) -> bool:
    """第二季度，… at the beginning of several paragraphs: what they tell of is that time's alone."""
    same = [t for t in times if (t.first, t.last, t.form) == (time.first, time.last, time.form)]
    opens = [t for t in same if page.folded[t.start - 1 : t.start] == "\n" and page.folded.startswith("，", t.end)]
    return len(opens) >= _SEVERAL


def _counts_up_to(page: Page, time: Time, quarter: Time) -> bool:
    """截至6月30日, 上半年, 1-6月: whether a time of the text counts from January to the end of the quarter."""
    if time.last != quarter.last or time.relative in _ELSEWHEN:
        return False
    until = time.until or page.folded[max(0, time.start - 2) : time.start] in ("截至", "截止")
    hoped = page.folded[time.end : time.end + 1] == "前"
    return (until or (time.first == 1 and time.form != "day_date" and quarter.first != 1)) and not hoped


def _rank(time: Time, latest: int) -> int:
    """Months from one to another and 截至 first, then what a word names; a whole year (年度) last.

    截至 in a year before the ``latest`` that is told of (截至2020年底累计建成…) comes behind all months of that one.
    """
    if time.form == "named":
        return 2 if time.first == 1 and time.last == 12 else 1
    past = time.first is None and time.year is not None and time.year < latest
    return 0 if (time.first is not None or time.until) and not past else 1


def _latest_first(time: Time, inside: Sequence[Time]) -> tuple[int, int]:
    """关于2011年1-8月外贸和1-9月吸收外资情况的通报: of the months of a title that begin alike, the longest run."""
    first = next((each for each in inside if each.first and each.form != "named"), None)
    alike = first is not None and time in inside and (time.first, time.form) == (first.first, first.form)
    return (0, -(time.last or 0)) if alike else (1, 0)


def _year_of_issue(time: Time, issued: Time | None) -> int | None:
    """The year of the day of issue, or the one before for months that it has not reached."""
    if issued is None or issued.year is None or issued.last is None:
        return None
    return issued.year if time.last is None or time.last <= issued.last else issued.year - 1


def _year_of_sentence(page: Page, time: Time, times: Sequence[Time]) -> int | None:
    """2010 of 公布了2010年督办项目的进展情况，截至8月底: the last year printed before a time in its sentence."""
    start = page.begin_of(time.start, "。\n")
    return next((t.year for t in reversed(times) if t.year and start <= t.start < time.start), None)


def _first_year(page: Page, times: Sequence[Time]) -> int | None:
    """The first year printed, one in the title of a document cited only where there is no other."""
    cited = [match.span() for match in page.form("cited_document").finditer(page.folded)]
    years = [(t.start, t.year) for t in times if t.year]
    free = (year for at, year in years if not any(start <= at < end for start, end in cited))
    return next(free, None) or next((year for _, year in years), None)


def _year_in(page: Page, form: str, line: Line | None) -> int | None:
    """The year in a document's number (信招商办〔2024〕26号) or, without its 年, in the title (整治2023行动)."""
    match = page.form(form).search(page.folded, *line) if line else None
    return int(match["year"]) if match else None


def _covered(page: Page, title: Line | None, best: Time, told: Sequence[Time], year: int) -> Months | None:
    if title and _is_short_issue(page, title) and page.form("annual").search(page.folded) is None:
        return _of_short_issue(told, best, year)
    if best.last is None:
        return None
    days = page.form("day_range").match(page.folded, best.end) if best.day and not best.until else None
    if days and not (title and _is_short_issue(page, title)):
        return _of_days(best, year, days)
    start = best.first_year or year
    if best.first is None:
        first = best.last if _is_single(page, title, best) else 1
    else:
        first = 1 if any(_is_cumulative(page, t) for t in (best, *_same_quarter(page, best))) else best.first
    return Months((start, first), (year, best.last), Line(best.start, best.end))


def _of_days(first: Time, year: int, last: re.Match[str]) -> Months | None:
    """2023年9月1日至10月31日, 2022年12月26日至1月25日: the months that the days lie in."""
    if first.last is None:
        return None
    month = int(last["month"] or first.last)
    end = int(last["year"] or year + (month < first.last))
    return Months((year, first.last), (end, month), Line(first.start, last.end()))


def _from_another_year(page: Page, told: Sequence[Time], best: Time | None) -> Time | None:
    """2020年5月6日至2022年3月15日, where the months end so: the day from which on the text counts."""
    if best is None or best.last is None or best.first is not None:
        return None
    for time in told:
        days = page.form("day_range").match(page.folded, time.end) if time.day and time.year else None
        if days and days["year"] and (int(days["year"]), int(days["month"])) == (best.year, best.last):
            return time
    return None


def _is_short_issue(page: Page, title: Line) -> bool:
    printed = page.folded[title.start : title.end]
    return any(word in printed for word in _SHORT_ISSUES) or page.form("week").search(printed) is not None


def _of_short_issue(told: Sequence[Time], best: Time, year: int) -> Months | None:
    """A weekly's months are those its days lie in (11月20日至26日), or those of the week that it counts (第28周)."""
    printed = Line(best.start, best.end)
    months = [t.last for t in told if t.last and t.day]
    if months:
        return Months((year, months[0]), (year, months[-1]), printed)
    if best.week:
        return Months(*week_months(year, best.week), printed)
    return Months((year, best.last), (year, best.last), printed) if best.last else None


def _is_single(page: Page, title: Line | None, time: Time) -> bool:
    """Whether one month is meant alone: 10月单月, or a text that counts nothing from January on."""
    if page.folded.startswith(_SINGLE, time.end):
        return True
    printed = page.folded[title.start : title.end] if title else ""
    if any(word in printed for word in _SINGLE):
        return True
    if time.until:
        return False
    month = page.folded[time.start : time.end].removeprefix(str(time.year or "")).removeprefix("年")
    opens = page.folded.count(f"\n{month}，")  # 11月份，全县检查企业4386家
    if opens >= _MOST and page.folded.count("\n1-") <= 1:
        return True
    return page.form("counted_on" if opens else "cumulative").search(page.folded) is None


def _is_cumulative(page: Page, time: Time) -> bool:
    """截至三季度末 counts from January."""
    before = page.folded[max(0, time.start - 2) : time.start]
    return before in ("截至", "截止") or (time.form == "named" and page.folded[time.end - 1] in "末底")


def _same_quarter(page: Page, best: Time) -> Iterator[Time]:
    """The times of the text that end as a quarter does (三季度末，…), whose figures count from January."""
    for time in page.mentions.all if best.form == "named" else ():
        if isinstance(time, Time) and time.form == "named" and (time.first, time.last) == (best.first, best.last):
            yield time


def _since_january(page: Page, inside: Sequence[Time], issued: Time | None) -> Months | None:
    """今年以来, 截至目前 without a month, or a title with the year of the day alone (2022年实事进展情况): from January
    to the day of issue."""
    if issued is None or issued.year is None or issued.last is None:
        return None
    words = page.form("so_far").search(page.folded)
    own = next((time for time in inside if time.year == issued.year), None)
    printed = Line(*words.span()) if words else Line(own.start, own.end) if own else None
    return Months((issued.year, 1), (issued.year, issued.last), printed) if printed else None
