"""Rates of a list without 分别: each is of the row whose turn it is."""

import pytest

from extract.reports import project, rows


@pytest.mark.parametrize("rates", ["112.8%和185.2%", "112.8%、185.2%"])
def test_as_many_rates_as_rows(rates: str) -> None:
    found = project(f"新建通乡公路124公里，通村公路331公里，完成省定任务的{rates}。", "农村公路")
    assert rows(found) == ["新建通乡公路: 完成124公里 112.8%", "通村公路: 完成331公里 185.2%"]


def test_one_rate_is_of_the_row_before_it() -> None:
    found = project("新建通乡公路124公里，通村公路331公里，完成省定任务的112.8%。", "农村公路")
    assert rows(found) == ["新建通乡公路: 完成124公里", "通村公路: 完成331公里 112.8%"]


def test_a_second_list_goes_on_with_the_places_of_the_first() -> None:
    found = project(
        "全州完成12公里，其中泸溪县、凤凰县分别占年度任务的76.2%、71.9%，分别欠序时进度7.1、11.4个百分点，"
        "同比分别增长3%、4%。",
        "农村公路",
    )
    assert rows(found)[1:] == [
        "农村公路 泸溪县: 76.2% 同比3 比序时-7.1",
        "农村公路 凤凰县: 71.9% 同比4 比序时-11.4",
    ]


def test_a_rate_of_the_plan_without_its_particle() -> None:
    assert rows(project("完成投资21.4亿元，为年计划66.9%，同比增长5.2%。", "航道工程")) == [
        "投资: 完成2140000000元 66.9% 同比5.2"
    ]
