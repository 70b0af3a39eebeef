"""Projects that a summary tells of before their own section does."""

from extract.reports import bulletin, rows

DETAIL = "二、州重点项目\n我州15项州重点项目年度计划投资22.5亿元，1-5月累计完成投资9.36亿元，完成年度计划的41.6%。"


def test_the_same_figures_are_one_project() -> None:
    found = bulletin(f"15项州重点项目累计完成投资9.36亿元，完成年度计划的41.6%。\n{DETAIL}")
    (project,) = found.projects
    assert rows(project)[-1].split(": ")[1] == "目标2250000000元 完成936000000元 41.6%"
    assert [number.role for number in found.numbers if number.text == "9.36亿元"] == ["restated", "actual"]
    assert not [number for number in found.numbers if number.role == "unclaimed"]


def test_another_figure_is_kept() -> None:
    found = bulletin(f"15项州重点项目累计完成投资9.26亿元，完成年度计划的41.6%。\n{DETAIL}")
    assert [row for project in found.projects for row in rows(project) if row.startswith("投资")] == [
        "投资: 完成926000000元 41.6%",
        "投资 我州: 目标2250000000元 完成936000000元 41.6%",
    ]


def test_a_rate_of_a_place_whose_quantities_a_table_has_is_said_again() -> None:
    table = (
        "县区 | 计划开工数（个） | 累计开工数（个） | 开工率\n仁寿县 | 102 | 100 | 98.04%\n青神县 | 96 | 68 | 70.83%\n"
    )
    found = bulletin(f"农村公路改造。仁寿县开工率为98.04%，青神县开工率为60%。\n附件1\n农村公路改造进度表\n{table}")
    told = [row for project in found.projects for row in rows(project)]
    assert told == [
        "开工 青神县: 60%",
        "开工 仁寿县: 目标102个 完成100个 98.04%",
        "开工 青神县: 目标96个 完成68个 70.83%",
    ]


def test_an_amount_that_a_place_has_in_a_table_is_said_again() -> None:
    table = "区（市） | 细颗粒物（微克/立方米） | 综合指数\n山亭区 | 30 | 3.89\n薛城区 | 37 | 4.46\n滕州市 | 32 | 4.08"
    found = bulletin(
        f"空气质量情况\n{table}\n一、细颗粒物\n细颗粒物浓度最好的区（市）是山亭区，为30微克/立方米，最差的区（市）是薛城区，为38微克/立方米。"
    )
    told = [row for project in found.projects for row in rows(project)]
    assert [row for row in told if "细颗粒物浓度" in row] == ["细颗粒物浓度 薛城区: 完成38微克/立方米"]
    assert "综合指数 山亭区: 完成3.89" in told
