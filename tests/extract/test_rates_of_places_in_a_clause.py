"""Two places and two rates in one clause, and what several places share in a bracket."""

from .reports import bulletin, rows

PLAN = "农村户厕改建计划25万座，完成13.1万座，"


def told(text: str) -> list[str]:
    (project,) = bulletin(text).projects
    return rows(project)


def test_as_many_rates_as_places_without_respectively() -> None:
    assert told(f"{PLAN}白沙镇、石湾镇完成率仅为38.6%、41.2%。")[1:] == [
        "农村户厕改建 白沙镇: 38.6%",
        "农村户厕改建 石湾镇: 41.2%",
    ]


def test_one_rate_is_not_shared_out() -> None:
    assert len(told(f"{PLAN}白沙镇、石湾镇等5个镇完成率38.6%。")) == 1


def test_places_in_a_bracket_have_parts_of_what_it_follows() -> None:
    text = "公办幼儿园新建计划68所，也未达到序时进度，至今没有开工的7所（白沙镇2所、石湾镇3所，柳林镇、青山镇各1所）。"
    assert told(text)[1:] == [
        "至今没有开工: 完成7所",
        "至今没有开工 白沙镇: 完成2所",
        "至今没有开工 石湾镇: 完成3所",
        "至今没有开工 柳林镇: 完成1所",
        "至今没有开工 青山镇: 完成1所",
    ]


def test_what_a_rate_of_works_begun_stands_behind_is_planned() -> None:
    assert told("老旧小区改造146个，开工率100%，完成投资3.8亿元。") == [
        "老旧小区改造: 目标146个",
        "开工: 100%",
        "投资: 完成380000000元",
    ]
    assert told("棚户区改造完成164套，开工率100%。")[0] == "棚户区改造: 完成164套"
