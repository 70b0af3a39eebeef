"""Bulletins on a whole year, which only their title names."""

import pytest

from bulletin_parser import parse_text

TEXT = "全省城镇新增就业107.5万人，占目标任务的126.5%。\n"


@pytest.mark.parametrize("issued", ["2019年01月11日 15时30分", "发布时间：2019年01月11日"])
def test_issued_in_the_next_year_they_cover_the_year_of_the_title(issued: str) -> None:
    period = parse_text(f"2018年全省十项民生工程完成情况\n{issued}\n{TEXT}").bulletin.period
    assert period is not None
    assert (period.start, period.end) == ("2018-01", "2018-12")


def test_issued_within_the_year_they_cover_its_months_so_far() -> None:
    period = parse_text(f"2018年全省十项民生工程完成情况\n发布时间：2018年11月11日\n{TEXT}").bulletin.period
    assert period is not None
    assert (period.start, period.end) == ("2018-01", "2018-11")


def test_when_works_were_decided_on_is_not_how_far_they_are() -> None:
    period = parse_text(
        "清岚市公布2021年十件民生实事办理情况\n发布时间：2022-03-11\n"
        f"2021年1月，市人大会议以票决方式选定了十件民生实事。{TEXT}"
    ).bulletin.period
    assert period is not None
    assert (period.start, period.end) == ("2021-01", "2021-12")


def test_the_year_of_the_sentence_is_that_of_its_month() -> None:
    period = parse_text(
        "清岚市督办项目进展怎么样了\n第1个回答  2022-06-17\n"
        f"市督查室昨日公布了2011年督办项目的进展情况，截至8月底，累计完成投资3亿元。\n{TEXT}"
    ).bulletin.period
    assert period is not None
    assert (period.start, period.end) == ("2011-01", "2011-08")
