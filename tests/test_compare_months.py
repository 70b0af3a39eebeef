from decimal import Decimal

import pytest

from bulletin_parser.compare.months import (
    Edition,
    Months,
    choose,
    in_order,
    last_two,
    last_two_of_each_issuer,
    of_region,
)
from bulletin_parser.errors import QueryError

YEAR = tuple(Months("2022-01", f"2022-{month:02}") for month in (2, 3, 5))
SINGLE = Months("2022-05", "2022-05")


@pytest.mark.parametrize(
    ("start", "end", "label", "chinese"),
    [
        ("2022-01", "2022-05", "2022-05", "2022年1-5月"),
        ("2022-01", "2022-01", "2022-01", "2022年1月"),
        ("2022-05", "2022-05", "2022-05..2022-05", "2022年5月"),
        ("2022-04", "2022-06", "2022-04..2022-06", "2022年4-6月"),
        ("2021-11", "2022-02", "2021-11..2022-02", "2021年11月-2022年2月"),
    ],
)
def test_months_are_called_as_users_ask_and_as_bulletins_print(start: str, end: str, label: str, chinese: str) -> None:
    months = Months(start, end)
    assert (months.label, months.chinese) == (label, chinese)


@pytest.mark.parametrize(
    ("end", "share"), [("2022-01", "8.33"), ("2022-05", "41.67"), ("2022-06", "50"), ("2022-12", "100")]
)
def test_time_progress_is_the_share_of_the_year(end: str, share: str) -> None:
    assert Months("2022-01", end).time_progress == Decimal(share)


def test_a_month_means_the_year_to_date_that_ends_in_it() -> None:
    assert choose((*YEAR, SINGLE), "2022-05") == Months("2022-01", "2022-05")


def test_a_span_means_exactly_itself() -> None:
    assert choose((*YEAR, SINGLE), "2022-05..2022-05") == SINGLE


def test_every_label_chooses_its_own_months() -> None:
    available = (*YEAR, SINGLE, Months("2022-04", "2022-06"))
    assert [choose(available, months.label) for months in available] == list(available)


@pytest.mark.parametrize("asked", ["2022-04", "2022-03..2022-05", "", "五月", ".."])
def test_months_that_nobody_reports_are_refused_with_those_there_are(asked: str) -> None:
    with pytest.raises(QueryError, match=r": 2022-02, 2022-03, 2022-05$"):
        choose(YEAR, asked)


def test_the_last_two_are_years_to_date_when_the_latest_is_one() -> None:
    assert last_two((*YEAR, SINGLE, Months("2022-04", "2022-04"))) == YEAR[1:]


@pytest.mark.parametrize("available", [(), YEAR[:1], (Months("2022-01", "2022-03"), Months("2022-02", "2022-03"))])
def test_one_period_cannot_be_compared(available: tuple[Months, ...]) -> None:
    with pytest.raises(QueryError, match="two periods"):
        last_two(available)


def test_months_are_ordered_by_their_end_and_then_by_length() -> None:
    whole, half = Months("2022-01", "2022-06"), Months("2022-04", "2022-06")
    assert in_order([whole, half, YEAR[0], half]) == (YEAR[0], half, whole)


def test_the_last_two_are_of_one_region() -> None:
    earlier, later, elsewhere = Edition("甲州", YEAR[0]), Edition("甲州", YEAR[1]), Edition("乙市", YEAR[2])
    assert last_two_of_each_issuer([earlier, later, elsewhere]) == [(YEAR[0], YEAR[1])]
    with pytest.raises(QueryError, match="two periods"):
        last_two_of_each_issuer([later, elsewhere])


def test_a_region_is_named_by_its_beginning_and_may_be_a_place_inside_one() -> None:
    editions = (Edition("清岚自治州", YEAR[0]), Edition("云岭市", YEAR[1]), Edition(None, YEAR[2]))
    assert of_region(editions, "云岭") == editions[1:2]
    assert of_region(editions, "岚城市") == of_region(editions, None) == editions
