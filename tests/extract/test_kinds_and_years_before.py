"""Kinds of what is told of behind 其中, what was invested in each, and changes since a year."""

import pytest

from bulletin_parser import parse_text
from extract.reports import rows

HEAD = "河北省2023年重点工作进展情况通报\n\n截至9月底，现将有关情况通报如下：\n"


def test_kinds_of_what_was_told_of_are_no_projects() -> None:
    (found,) = parse_text(f"{HEAD}全市共发生生产安全事故56起。其中，道路运输事故38起；工矿商贸事故12起。\n").projects
    assert [row.name for row in found.indicators][1:] == ["道路运输事故", "工矿商贸事故"]


def test_kinds_of_projects_are_projects() -> None:
    found = parse_text(
        f"{HEAD}全市实施重点项目86个，完成投资98亿元。其中：产业项目42个，完成投资56亿元；民生项目24个，完成投资28亿元。\n"
    )
    assert [each.title for each in found.projects] == ["重点项目", "产业项目", "民生项目"]


def test_what_was_invested_in_a_kind_keeps_its_name() -> None:
    (found,) = parse_text(
        f"{HEAD}一、固定资产投资。完成投资256亿元，增长8.2%；其中工业投资98亿元，增长15.3%。\n"
    ).projects
    assert rows(found) == ["投资: 完成25600000000元 同比8.2", "工业投资: 完成9800000000元 同比15.3"]


@pytest.mark.parametrize(("since", "yoy"), [("较2022年", "1.8"), ("较2015年", None)])
def test_a_change_since_a_year(since: str, yoy: str | None) -> None:
    (found,) = parse_text(f"{HEAD}全市森林覆盖率达到42.6%，{since}提高1.8个百分点。\n").projects
    (row,) = found.indicators
    assert (row.mom, row.yoy if row.yoy is None else str(row.yoy)) == (None, yoy)


def test_names_behind_their_status_said_once_more_are_of_the_count_before() -> None:
    (found,) = parse_text(
        f"{HEAD}12项指标中，9项达到时序进度，3项滞后，滞后的指标为：农村饮水安全、户厕改造、垃圾分类。\n"
    ).summaries
    assert [(int(s.count or 0), len(s.members)) for s in found.by_status] == [(9, 0), (3, 3)]


def test_the_year_of_a_plan_is_no_part_of_what_is_counted() -> None:
    (found,) = parse_text(f"{HEAD}列入2023年度计划的重点项目共120个，其中竣工项目32个、未开工项目35个。\n").summaries
    assert found.group == "计划的重点项目"


@pytest.mark.parametrize(
    "listed", ["：1.城市书房。2.体育公园。3.智慧停车。", "\n（1）城市书房；（2）体育公园；（3）智慧停车。"]
)
def test_names_numbered_within_a_line(listed: str) -> None:
    (found,) = parse_text(f"{HEAD}二、进展缓慢的项目{listed}\n").summaries
    (state,) = found.by_status
    assert [member.text for member in state.members] == ["城市书房", "体育公园", "智慧停车"]
