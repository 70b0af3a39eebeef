"""Rates that several names share, rates behind a bracket, and distances from a target that are no results."""

import pytest

from bulletin_parser import parse_text

from .reports import HEAD, project, rows


def told(text: str) -> list[str]:
    return [f"{p.title} {r.rate}" for p in parse_text(HEAD + text).projects for r in p.indicators]


@pytest.mark.parametrize(
    "statement",
    [
        "村道养护、公厕改造均完成年度任务的64%。",
        "村道养护、公厕改造均接近年度目标任务的64%。",
        "村道养护、公厕改造完成率均为64%。",
    ],
)
def test_a_rate_that_all_have(statement: str) -> None:
    assert told(statement) == ["村道养护 64", "公厕改造 64"]


@pytest.mark.parametrize(
    ("account", "expected"),
    [
        (
            "新增床位860张（其中护理型床位320张），完成年度任务的43%。",
            ["新增床位: 完成860张 43%", "护理型床位: 完成320张"],
        ),
        (
            "孕前检查率84.6%，听力筛查率98.2%，分别高于年度目标4.6个、8.2个百分点。",
            ["孕前检查率: 完成84.6%", "听力筛查率: 完成98.2%"],
        ),
        ("已完成体检任务数1260人，完成率63%。", ["体检: 完成1260人 63%"]),
    ],
)
def test_what_a_figure_is_said_of(account: str, expected: list[str]) -> None:
    assert rows(project(account, "健康服务提升工程")) == expected


def test_second_units_and_sizes_in_titles() -> None:
    found = project("已开工320户。", "新开工老旧小区改造12个860户")
    assert rows(found) == ["新开工老旧小区改造: 目标12个", "新开工老旧小区改造: 目标860户 完成320户"]
    found = project("覆盖率达92%。", "实现50户以上自然村寨亮化设施覆盖率达90%以上")
    assert [r.target and r.target.unit for r in found.indicators if r.target] == ["%"]


def test_numbers_that_part_the_tasks_of_a_cell() -> None:
    table = "序号\t项目内容\t落实情况\n1\t1）为640名老人体检；2）为320名儿童筛查视力。\t提前完成年度任务。已体检652人\n"
    table += "2\t新建公厕12座。\t提前完成年度任务。建成12座\n"
    targets = [r.target for p in parse_text(HEAD + table).projects for r in p.indicators]
    assert [target and target.value for target in targets] == [640, 320, 12]
