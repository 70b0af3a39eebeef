"""Figures that go on with what stands before a bracket, with an aim of their own name, or only differ from an aim."""

from bulletin_parser import parse_text
from extract.reports import project, rows


def told(account: str) -> list[str]:
    """The rows of a project without a figure in its title."""
    return rows(project(account, "办好惠民实事"))


def test_a_target_behind_a_bracket_of_places_is_of_what_stands_before_it() -> None:
    assert told("开工60套（石湾县20套、青禾县40套），占年度任务80套的75%。") == [
        "开工: 目标80套 完成60套 75%",
        "开工 石湾县: 完成20套",
        "开工 青禾县: 完成40套",
    ]


def test_a_rate_that_was_aimed_at_under_its_own_name_is_what_was_reached() -> None:
    text = "目标任务：宫颈癌筛查3万人，产前筛查率达到60%以上。宫颈癌筛查31500人，产前筛查率为66.2%。"
    assert told(text) == ["宫颈癌筛查: 目标30000人 完成31500人", "产前筛查率: 目标60% 完成66.2%"]


def test_as_many_as_were_aimed_at_that_there_are_by_now_are_done() -> None:
    text = "目标任务：实现30个建制村通客车。已有30个建制村通客车。"
    assert [row.partition(": ")[2] for row in told(text)] == ["目标30个 完成30个"]


def test_what_was_first_fixed_is_the_target() -> None:
    assert [row.partition(": ")[2] for row in told("原定12条，实际完成14条。")] == ["目标12条 完成14条"]


def test_how_far_from_a_plan_is_no_row() -> None:
    assert told("建成幼儿园26所，比计划多4所。") == ["幼儿园: 完成26所"]


def test_quarters_on_end_are_no_result() -> None:
    text = "综合得分居前两位的依次为石湾县、青禾县；居后两位的依次为云溪县、白塔县，白塔县已连续三个季度垫底。"
    assert not any("垫底" in each.title for each in parse_text(f"云峦市2022年上半年实事通报\n{text}\n").projects)
    assert not parse_text(f"云峦市2022年上半年实事通报\n{text}\n").projects


def test_one_more_thing_behind_a_comma_is_done_too() -> None:
    assert told("已建成12座泵站，36公里管网，完成投资3亿元。") == [
        "泵站: 完成12座",
        "管网: 完成36公里",
        "投资: 完成300000000元",
    ]
    assert told("已开工建设12个台区，36千米10千伏及以下线路。")[1:] == ["10千伏及以下线路: 完成36千米"]
