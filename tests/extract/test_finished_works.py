"""Statements that only say that works are finished."""

import pytest

from extract.reports import bulletin, standing


@pytest.mark.parametrize(
    ("told", "title", "words"),
    [
        ("完成创业孵化园区建设。", "创业孵化园区建设", "完成"),
        ("建成县医院门诊楼并投入使用。", "县医院门诊楼", "建成"),
        ("银杏学校校舍加固工程顺利竣工。", "银杏学校校舍加固工程", "顺利竣工"),
    ],
)
def test_a_work_is_finished(told: str, title: str, words: str) -> None:
    (_, found) = bulletin(f"路灯改造完成12盏；{told}").projects
    assert (found.title, found.status, found.status_text) == (title, "completed", words)


def test_several_works_are_finished() -> None:
    assert standing(bulletin("路灯改造完成12盏；建成云霄路健身步道、太平角健身步道。")) == [
        "completed - 云霄路健身步道、太平角健身步道"
    ]


@pytest.mark.parametrize("told", ["完成主体工程。", "建成医技楼。", "完成年度任务。", "完成工程招标。"])
def test_parts_and_tasks_are_no_works(told: str) -> None:
    found = bulletin(f"路灯改造完成12盏；{told}")
    assert [each.title for each in found.projects] == ["路灯改造"]
    assert not found.summaries


def test_under_a_heading_it_is_a_part_of_what_that_names() -> None:
    found = bulletin("1、县医院迁建。完成投资1.2亿元；完成门诊大厅装饰项目。\n2、滨河路改造。完成投资3400万元。\n")
    assert [each.title for each in found.projects] == ["县医院迁建", "滨河路改造"]
