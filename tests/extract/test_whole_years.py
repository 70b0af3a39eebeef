"""Bulletins on a whole year, which only their title names."""

import pytest

from bulletin_parser import parse_text

TEXT = "全省城镇新增就业107.5万人，占目标任务的126.5%。\n"


@pytest.mark.parametrize("issued", ["2019年01月11日 15时30分", "发布时间：2019年01月11日"])
def test_issued_in_the_next_year_they_cover_the_year_of_the_title(issued: str) -> None:
    period = parse_text(f"2018年全省十项民生工程完成情况\n{issued}\n{TEXT}").bulletin.period
    assert period is not None
    assert (period.start, period.end) == ("2018-01", "2018-12")


def test_issued_within_the_year_they_do_not() -> None:
    assert parse_text(f"2018年全省十项民生工程完成情况\n发布时间：2018年11月11日\n{TEXT}").bulletin.period is None
