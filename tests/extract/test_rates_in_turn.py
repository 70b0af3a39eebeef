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
