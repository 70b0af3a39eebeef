"""Dates and spans of months as bulletins print them."""

import pytest

from bulletin_parser.mentions.model import Figure, Time
from mentions.reading import mentions


@pytest.mark.parametrize(
    ("text", "printed", "read"),
    [
        ("关于2021年1-5月全州", "2021年1-5月", (2021, 1, 5, None)),
        ("于20218月全面完工", "20218月", (2021, None, 8, None)),
        ("1-5月，全州", "1-5月", (None, 1, 5, None)),
        ("1—6月完成", "1—6月", (None, 1, 6, None)),
        ("１－７月完成", "１－７月", (None, 1, 7, None)),
        ("2021年1～5月", "2021年1～5月", (2021, 1, 5, None)),
        ("1至10月份", "1至10月份", (None, 1, 10, None)),
        ("1月至5月", "1月至5月", (None, 1, 5, None)),
        ("2021年1月—5月", "2021年1月—5月", (2021, 1, 5, None)),
        ("16月，完成投资", "16月", (None, 1, 6, None)),
        ("2024年110月", "2024年110月", (2024, 1, 10, None)),
        ("元至3月", "元至3月", (None, 1, 3, None)),
        ("元—3月", "元—3月", (None, 1, 3, None)),
        ("截至9月底", "截至9月底", (None, None, 9, None)),
        ("截止9月底", "截止9月底", (None, None, 9, None)),
        ("截至10月31日，", "截至10月31日", (None, None, 10, 31)),
        ("截止2021年9月30日", "截止2021年9月30日", (2021, None, 9, 30)),
        ("8月份投资", "8月份", (None, None, 8, None)),
        ("10月单月", "10月", (None, None, 10, None)),
        ("今年2月，", "今年2月", (None, None, 2, None)),
        ("6月中旬进场", "6月中旬", (None, None, 6, None)),
        ("12月底前全面完成", "12月底", (None, None, 12, None)),
        ("2020年12月20日", "2020年12月20日", (2020, None, 12, 20)),
        ("2020 年 12 月 20 日", "2020 年 12 月 20 日", (2020, None, 12, 20)),
        ("发布时间：2023-10-16 15:21", "2023-10-16 15:21", (2023, None, 10, 16)),
        ("2023/10/16", "2023/10/16", (2023, None, 10, 16)),
        ("2021.5.20", "2021.5.20", (2021, None, 5, 20)),
        ("2021年落实", "2021年", (2021, None, None, None)),
        ("2021 年落实", "2021 年", (2021, None, None, None)),
        ("上半年完成", "上半年", (None, 1, 6, None)),
        ("一季度完成", "一季度", (None, 1, 3, None)),
        ("三季度完成", "三季度", (None, 7, 9, None)),
        ("前三季度推进情况", "前三季度", (None, 1, 9, None)),
        ("四季度集中开工", "四季度", (None, 10, 12, None)),
        ("全年完成", "全年", (None, 1, 12, None)),
        ("二〇二一年六月十二日", "二〇二一年六月十二日", (2021, None, 6, 12)),
        ("二○二三年九月五日", "二○二三年九月五日", (2023, None, 9, 5)),
        ("二〇二二年落实", "二〇二二年", (2022, None, None, None)),
        ("一至五月，", "一至五月", (None, 1, 5, None)),
        ("元至三月，", "元至三月", (None, 1, 3, None)),
        ("截至九月底", "截至九月底", (None, None, 9, None)),
        ("十月份投资", "十月份", (None, None, 10, None)),
        ("前5个月，", "前5个月", (None, 1, 5, None)),
        ("1季度完成", "1季度", (None, 1, 3, None)),
        ("前3季度完成", "前3季度", (None, 1, 9, None)),
        ("1-3季度完成", "1-3季度", (None, 1, 9, None)),
        ("2022年11月至2023年3月", "2022年11月至2023年3月", (2023, 11, 3, None)),
        ("　　4月份，市12345热线", "4月份", (None, None, 4, None)),
        ("　　3季度完成", "3季度", (None, 7, 9, None)),
    ],
)
def test_a_time(text: str, printed: str, read: tuple[int | None, ...]) -> None:
    """``read`` is the year, the first month, the last month and the day."""
    found = [(words, (time.year, time.first, time.last, time.day)) for words, time in mentions(Time, text)]
    assert found == [(printed, read)]
    start = text.index(printed)
    assert [(time.start, time.end) for _, time in mentions(Time, text)] == [(start, start + len(printed))]


def test_what_a_time_says_beside_its_months() -> None:
    ((_, until),) = mentions(Time, "截至9月底")
    ((_, last_year),) = mentions(Time, "去年12月")
    ((_, across),) = mentions(Time, "2022年11月至2023年3月")
    ((_, week),) = mentions(Time, "第28周")
    assert (until.until, last_year.relative, across.first_year, week.week) == (True, "去年", 2022, 28)


def test_an_hour_by_which_something_is_due() -> None:
    assert [words for words, _ in mentions(Time, "每周五17时前、9点30分以前，12点位")] == ["17时前", "9点30分以前"]


def test_a_year_may_stand_apart_from_its_months() -> None:
    assert [words for words, _ in mentions(Time, "2023年前三季度")] == ["2023年", "前三季度"]


@pytest.mark.parametrize(
    "text",
    [
        "3个月",
        "训练时间2067.7个月",
        "386元/月",
        "12020年",
        "1.5月",
        "2021个",
        "23月",
        "18月龄儿童",
        "10：1",
        "截至目前",
        "一月一调度",
        "三个月",
        "第3周年",
    ],
)
def test_what_is_no_time(text: str) -> None:
    assert mentions(Time, text) == []


def test_months_are_no_figures() -> None:
    assert mentions(Figure, "2021年1-5月、截至9月底、2023-10-16、8月份") == []


def test_a_month_soon_behind_another_has_its_day() -> None:
    assert [time.day for _, time in mentions(Time, "前10个月惠民实事进展情况，11月12日")] == [None, 12]
