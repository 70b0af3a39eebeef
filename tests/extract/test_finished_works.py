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


@pytest.mark.parametrize(
    "told",
    [
        "今年工作目标：一是完成老旧小区改造；二是建成县体育馆。",
        "下一步工作：完成城东片区改造；建成县医院门诊楼。",
        "下半年，要全力推进项目建设；完成东湖大道建设；建成县体育馆。",
        "力争年内完成城南水厂主体施工；完成东湖大道建设。",
        "县政府承诺，年底前完成城区道路改造；建成县体育馆。",
        "要求各单位：完成环境整治工程；建成污水处理厂。",
    ],
)
def test_what_is_intended_is_not_finished(told: str) -> None:
    found = bulletin(f"路灯改造完成12盏。\n{told}")
    assert [each.title for each in found.projects] == ["路灯改造"]


@pytest.mark.parametrize("told", ["完成专项债券申报项目。", "完成质量安全检查项目。", "完成省级验收的项目。"])
def test_papers_are_no_works(told: str) -> None:
    found = bulletin(f"路灯改造完成12盏；{told}")
    assert [each.title for each in found.projects] == ["路灯改造"]
