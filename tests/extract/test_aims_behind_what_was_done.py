"""Aims told behind or around what was done: in a clause of their own, in a bracket, proved by a rate further on."""

import pytest

from bulletin_parser import parse_text
from extract.reports import rows

HEAD = "某区民生实事进展情况\n（截至2024年6月底）\n"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "购置垃圾清运车36辆，计划为40辆；配置垃圾桶1.2万个，年度任务1.5万个。",
            ["购置垃圾清运车: 目标40辆 完成36辆", "配置垃圾桶: 目标15000个 完成12000个"],
        ),
        (
            "年度目标为新建口袋公园10个，面积3.2万平方米。目前建成4个（1.3万平方米）。",
            ["新建口袋公园: 目标10个 完成4个", "面积: 目标32000平方米 完成13000平方米"],
        ),
        (
            "目标500个，已开发471个，安置困难人员460人。牵头：区人社局。进度：94.2%。",
            ["惠民行动: 目标500个 完成471个 94.2%", "安置困难人员: 完成460人"],
        ),
        (
            "新建公共停车场5处，新增停车位1600个。已建成停车场2处、停车位540个。",
            ["新建公共停车场: 目标5处 完成2处", "新增停车位: 目标1600个 完成540个"],
        ),
    ],
)
def test_an_aim_is_of_what_was_done(told: str, expected: list[str]) -> None:
    (found,) = parse_text(f"{HEAD}1.惠民行动。{told}\n").projects
    assert rows(found) == expected


def test_what_is_planned_of_a_year_is_no_aim_of_what_all_will_cost() -> None:
    found = parse_text(f"{HEAD}实施重点项目186个，总投资1260亿元，年度计划投资320亿元。完成投资218.6亿元。\n")
    assert [row for each in found.projects for row in rows(each)][1:] == [
        "总投资: 完成126000000000元",
        "投资: 目标32000000000元 完成21860000000元",
    ]


def test_results_before_a_label_at_the_end_are_no_aims() -> None:
    told = "本年度任务700名。今年以来，全区共为763名残疾儿童提供康复服务，完成任务的109%。完成情况：已完成。"
    (found,) = parse_text(f"{HEAD}6.残疾儿童康复。{told}\n").projects
    assert rows(found) == ["残疾儿童康复 全区: 目标700名 完成763名 109%"]


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("（已完成）全年目标5000个，实际新增5263个。", "completed"),
        ("（进展缓慢）全年目标5000个，实际新增263个。", "behind"),
        ("1—9月共支出1.28亿元。完成年度任务。", "completed"),
        ("共保障孤儿1268名。进度达标。", "on_track"),
        ("目标：完成年度任务。进展：共保障孤儿1268名。", None),
    ],
)
def test_a_bracket_or_a_sentence_says_how_a_work_stands(told: str, status: str | None) -> None:
    (found,) = parse_text(f"{HEAD}1.惠民行动。{told}\n").projects
    assert (found.title, found.status) == ("惠民行动", status)
