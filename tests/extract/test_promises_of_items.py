"""Items that call alike what was promised (1.承诺：…), people counted by the ten thousand, plans that go on."""

import pytest

from bulletin_parser import parse_text
from extract.reports import rows

TITLE = "清岚市2021年十大实事落实情况\n"


@pytest.mark.parametrize("word", ["承诺", "目标", "实事内容", "项目名称", "年度任务"])
def test_what_each_item_promises_is_its_name(word: str) -> None:
    found = parse_text(
        f"{TITLE}（一）解决饮水和行路难问题\n1.{word}：新修农村公路320公里，行政村通油路率达到95%以上。\n"
        f"全市新修农村公路336公里，为目标的105%，行政村通油路率达到97.2%。\n2.{word}：新建敬老院15所。\n新建敬老院16所。\n"
    )
    assert {each.title: rows(each)[:1] for each in found.projects} == {
        "新修农村公路320公里，行政村通油路率达到95%以上": ["新修农村公路 全市: 目标320公里 完成336公里 105%"],
        "新建敬老院15所": ["新建敬老院: 目标15所 完成16所"],
    }


@pytest.mark.parametrize(
    ("told", "value", "unit"),
    [
        ("解决3.6万农村人口的饮水安全问题", 36000, "人"),
        ("转移2.1万农村富余劳动力", 21000, "人"),
        ("改善4.5万城镇居民的居住条件", 45000, "人"),
        ("新增通气12万农户", 120000, "户"),
    ],
)
def test_people_and_homes_counted_by_the_ten_thousand(told: str, value: int, unit: str) -> None:
    found = parse_text(f"{TITLE}一、进展情况\n1.民生工程。全市已{told}。\n")
    (row,) = (row for each in found.projects for row in each.indicators)
    assert row.actual and (int(row.actual.value), row.actual.unit) == (value, unit)


def test_a_plan_goes_on_with_what_it_names_next_but_not_with_whom_it_is_for() -> None:
    found = parse_text(
        f"{TITLE}一、供水工程\n计划建设集中供水工程64处，分散供水工程206处，受益人口1.4万户。已完成招标51处。\n"
    )
    (project,) = found.projects
    assert rows(project)[:3] == ["集中供水工程: 目标64处", "分散供水工程: 目标206处", "受益人口: 完成14000户"]


def test_a_number_alone_in_quotes_is_a_name() -> None:
    found = parse_text(f"{TITLE}一、就业工程\n“4050”人员再就业672人，新增“9073”养老床位120张。\n")
    assert rows(found.projects[0]) == ["“4050”人员再就业: 完成672人", "新增“9073”养老床位: 完成120张"]
    assert {number.role for number in found.numbers if number.text in ("4050", "9073")} == {"digit_label"}


def test_a_long_line_of_several_targets_is_what_the_item_promises() -> None:
    found = parse_text(
        "东湖县2022年上半年重点工作完成情况通报\n"
        "1.引进投资10亿元以上项目6个、亿元以上项目45个；新开工亿元以上制造业项目30个。"
        "上半年，引进10亿元以上项目4个、亿元以上项目31个；新开工亿元以上制造业项目18个。\n"
        "2.新建公厕12座。上半年，新建公厕9座。\n"
    ).projects
    assert [line for one in found for line in rows(one)] == [
        "引进投资10亿元以上项目: 目标6个 完成4个",
        "亿元以上项目: 目标45个 完成31个",
        "新开工亿元以上制造业项目: 目标30个 完成18个",
        "新建公厕: 目标12座 完成9座",
    ]
