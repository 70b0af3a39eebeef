"""What rules for several things, parts, years and labels do not read."""

import pytest

from bulletin_parser import parse_text
from extract.reports import rows

HEAD = "河北省2023年民生实事项目进展情况通报\n\n截至9月底，现将有关情况通报如下：\n"


@pytest.mark.parametrize(
    ("account", "expected"),
    [
        (
            "计划新建公厕20座、改造公厕30座，已建成15座，改造22座。",
            ["新建公厕: 目标20座 完成15座", "改造公厕: 目标30座 完成22座"],
        ),
        ("计划改造电梯200部、新装电梯100部，目前改造180部。", ["改造电梯: 目标200部 完成180部", "新装电梯: 目标100部"]),
        (
            "计划新建充电桩200个、换电站10个，目前建成160个。",
            ["新建充电桩: 目标200个", "换电站: 目标10个", "建成: 完成160个"],
        ),
        ("新建管网60公里，目前正在铺设12公里。", ["新建管网: 完成60公里", "铺设: 完成12公里"]),
        ("计划改造小区92个，其中完工71个、正在施工21个。", ["改造小区: 目标92个 完成71个", "正在施工: 完成21个"]),
        ("城市污水处理率95%，建制镇污水处理率60%。", ["城市污水处理率: 完成95%", "建制镇污水处理率: 完成60%"]),
    ],
)
def test_figures(account: str, expected: list[str]) -> None:
    (found,) = parse_text(f"{HEAD}一、市政设施。{account}\n").projects
    assert rows(found) == expected


def test_aims_of_years_to_come_are_not_the_year_of_the_bulletin() -> None:
    found = parse_text(f"{HEAD}一、空气。PM2.5平均浓度38微克/立方米，较2022年下降5%，力争2025年达标。\n")
    assert [str(row.yoy) for each in found.projects for row in each.indicators] == ["-5"]


def test_zones_that_begin_items_are_part_of_their_names() -> None:
    found = parse_text(f"{HEAD}1.产业园完成投资3.2亿元。\n2.示范区新增企业12家。\n3.开发区到位资金2亿元。\n")
    assert len(found.projects) == 3


@pytest.mark.parametrize("heading", ["完成投资", "完成新建公厕任务"])
def test_headings_that_only_say_what_is_told(heading: str) -> None:
    found = parse_text(f"{HEAD}一、{heading}。全省完成32亿元，占年度计划的76%。\n")
    assert heading not in {each.title for each in found.projects}


def test_offices_in_brackets_are_no_topics() -> None:
    found = parse_text(
        f"{HEAD}【市教育局】新建幼儿园9所，完成投资1.2亿元。\n【市水利局】新建水厂3座，完成投资1亿元。\n"
    )
    assert not {"市教育局", "市水利局"} & {each.title for each in found.projects}
