"""Periods of any text as records, dated by the document and by nothing else."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulletin_parser import BulletinError, find_periods, parse_period


@pytest.mark.parametrize(
    ("text", "first_day", "last_day"),
    [
        ("2021年1-5月", "2021-01-01", "2021-05-31"),
        ("1-5月", "2021-01-01", "2021-05-31"),
        ("1—9月", "2021-01-01", "2021-09-30"),
        ("1至8月", "2021-01-01", "2021-08-31"),
        ("1至10月份", "2021-01-01", "2021-10-31"),
        ("1月至5月", "2021-01-01", "2021-05-31"),
        ("元至3月", "2021-01-01", "2021-03-31"),
        ("１－７月", "2021-01-01", "2021-07-31"),
        ("一至五月", "2021-01-01", "2021-05-31"),
        ("前5个月", "2021-01-01", "2021-05-31"),
        ("上半年", "2021-01-01", "2021-06-30"),
        ("一季度", "2021-01-01", "2021-03-31"),
        ("1季度", "2021-01-01", "2021-03-31"),
        ("前三季度", "2021-01-01", "2021-09-30"),
        ("前3季度", "2021-01-01", "2021-09-30"),
        ("第三季度", "2021-07-01", "2021-09-30"),
        ("全年", "2021-01-01", "2021-12-31"),
        ("截至9月底", "2021-01-01", "2021-09-30"),
        ("截止9月底", "2021-01-01", "2021-09-30"),
        ("截至三季度末", "2021-01-01", "2021-09-30"),
        ("截至10月31日", "2021-01-01", "2021-10-31"),
        ("截至九月底", "2021-01-01", "2021-09-30"),
        ("8月份", "2021-08-01", "2021-08-31"),
        ("10月单月", "2021-10-01", "2021-10-31"),
        ("第28周", "2021-07-12", "2021-07-18"),
        ("11月20日至26日", "2021-11-20", "2021-11-26"),
        ("10月30日至11月5日", "2021-10-30", "2021-11-05"),
        ("去年12月", "2020-12-01", "2020-12-31"),
        ("2022年11月至2023年3月", "2022-11-01", "2023-03-31"),
        ("2021—2025年", "2021-01-01", "2025-12-31"),
        ("二〇二二年一季度", "2022-01-01", "2022-03-31"),
        ("2023年度", "2023-01-01", "2023-12-31"),
        ("2024年1—2月", "2024-01-01", "2024-02-29"),
    ],
)
def test_a_period_of_a_document_of_2021(text: str, first_day: str, last_day: str) -> None:
    found = parse_period(text, year=2021)
    assert (found.first_day, found.last_day, found.text, found.span) == (first_day, last_day, text, (0, len(text)))
    assert (found.start, found.end) == (first_day[:7], last_day[:7])


@pytest.mark.parametrize(
    ("text", "issued_on", "first_day", "last_day"),
    [
        ("1-5月", "2021-06-12", "2021-01-01", "2021-05-31"),
        ("今年以来", "2021-06-12", "2021-01-01", "2021-06-12"),
        ("截至目前", "2021-06-12", "2021-01-01", "2021-06-12"),
        ("12月份", "2022-01-09", "2021-12-01", "2021-12-31"),
        ("全年", "2022-01-09", "2021-01-01", "2021-12-31"),
        ("12月底", "2021-09-09", "2021-12-01", "2021-12-31"),
        ("上月", "2022-01-09", "2021-12-01", "2021-12-31"),
        ("本月", "2024-02-20", "2024-02-01", "2024-02-29"),
        ("下个月", "2021-12-20", "2022-01-01", "2022-01-31"),
        ("上季度", "2022-02-09", "2021-10-01", "2021-12-31"),
        ("本季度", "2022-06-30", "2022-04-01", "2022-06-30"),
        ("上周", "2022-01-05", "2021-12-27", "2022-01-02"),
        ("本周", "2022-01-02", "2021-12-27", "2022-01-02"),
        ("上年度", "2022-01-05", "2021-01-01", "2021-12-31"),
    ],
)
def test_the_day_of_issue_gives_the_year(text: str, issued_on: str, first_day: str, last_day: str) -> None:
    for given_day in (issued_on, date.fromisoformat(issued_on)):
        found = parse_period(text, issued_on=given_day)
        assert (found.first_day, found.last_day) == (first_day, last_day)


def test_a_month_is_counted_from_a_day_and_a_year_from_a_year() -> None:
    assert [each.text for each in find_periods("上月完成5件，上年度完成26件", year=2021)] == ["上年度"]
    assert [each.text for each in find_periods("上月完成5件，上年度完成26件")] == []
    assert [each.text for each in find_periods("3月当月完成5件", issued_on="2022-05-01")] == ["3月当月"]


def test_what_lies_ahead_stays_ahead_where_the_text_hopes_for_it() -> None:
    assert [each.end for each in find_periods("力争12月底前完工", issued_on="2022-01-09")] == ["2022-12"]


def test_a_year_in_the_text_dates_what_prints_none() -> None:
    text = "2021年全州共26件实事，截至5月底完成7件，联系时间6月12日。"
    assert [(each.text, each.start, each.end) for each in find_periods(text)] == [
        ("2021年", "2021-01", "2021-12"),
        ("截至5月底", "2021-01", "2021-05"),
    ]


@pytest.mark.parametrize(
    ("text", "told", "span"),
    [
        ("1-5月", "does not say its year", (0, 4)),
        ("今年以来", "does not say its year", (0, 4)),
        ("3个月", "is not a period", (0, 3)),
        ("2021年6月12日", "is not a period", (0, 10)),
        ("2021年上半年完成", "'完成'", (8, 10)),
        ("在2021年上半年", "'在'", (0, 1)),
        ("2021年1-5月和2021年9月", "more than one", (10, 17)),
    ],
)
def test_what_is_not_one_period_is_refused_with_its_span(text: str, told: str, span: tuple[int, int]) -> None:
    with pytest.raises(BulletinError, match=told) as raised:
        parse_period(text)
    assert raised.value.span == span


def test_a_date_of_issue_that_is_none_is_refused() -> None:
    with pytest.raises(BulletinError, match="is not a date; write it as 2021-06-12"):
        find_periods("1-5月", issued_on="12.6.2021")
    with pytest.raises(BulletinError, match="0 is not a year"):
        find_periods("1-5月", year=0)


@given(st.text(alphabet="0123456789年月日周季度前至-—截底一二三十元上半末份第今去单、。", max_size=40))
def test_any_text_gives_periods_in_order_where_they_are_printed(text: str) -> None:
    end = 0
    for found in find_periods(text, year=2021):
        assert text[slice(*found.span)] == found.text
        assert found.span.start >= end
        assert found.first_day <= found.last_day
        end = found.span.end
