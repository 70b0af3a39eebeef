"""The fields of a work's account: in square brackets, with who answers by name, in one line, and what each says."""

import pytest

from bulletin_parser import parse_text
from bulletin_parser.records import Project

from .reports import rows

_HEAD = "关于重点民生实事进展的通报\n\n"


def _told(text: str) -> list[tuple[str, tuple[str, ...], list[str]]]:
    def told(project: Project) -> tuple[str, tuple[str, ...], list[str]]:
        return project.title, project.lead_agencies, rows(project)

    return [told(project) for project in parse_text(_HEAD + text).projects]


def test_labels_in_square_brackets() -> None:
    found = _told(
        "1.护理床位建设\n【目标任务】新增护理床位300张\n【完成情况】已新增180张，完成60%\n【责任单位】县民政局\n"
        "2.公厕建设\n【目标任务】新建公厕30座\n【完成情况】已建成18座\n【责任单位】县住建局"
    )
    assert found == [
        ("护理床位建设", ("县民政局",), ["新增护理床位: 目标300张 完成180张 60%"]),
        ("公厕建设", ("县住建局",), ["新建公厕: 目标30座 完成18座"]),
    ]


@pytest.mark.parametrize("person", ["责任人：张某", "分管领导：李某、王某", "项目负责人：张某。"])
def test_a_line_that_only_names_a_person_is_no_title(person: str) -> None:
    found = _told(
        f"1.供热管网改造\n牵头单位：县住建局\n{person}\n年度目标：改造供热管网24公里\n完成情况：完成管网改造13.5公里"
    )
    assert found == [("供热管网改造", ("县住建局",), ["改造供热管网: 目标24公里 完成13.5公里"])]


def test_what_a_work_costs_and_what_was_spent_are_fields_and_no_titles() -> None:
    found = _told(
        "1.县第二幼儿园新建工程\n总投资：2600万元\n完成投资：1260万元\n形象进度：主体封顶\n责任单位：县教育局\n"
        "2.县医院迁建工程\n进展情况：主体封顶\n完成投资：2260万元\n责任单位：县卫健局"
    )
    assert found == [
        ("县第二幼儿园新建工程", ("县教育局",), ["总投资: 完成26000000元", "投资: 完成12600000元"]),
        ("县医院迁建工程", ("县卫健局",), ["投资: 完成22600000元"]),
    ]


@pytest.mark.parametrize("field", ["进展情况：62公里", "完成数：62公里", "目前进展：62公里"])
def test_a_mere_figure_behind_such_a_label_is_done(field: str) -> None:
    found = _told(f"1.农村公路\n年度目标：80公里\n{field}\n完成率：77.5%\n责任单位：县交通局")
    assert found == [("农村公路", ("县交通局",), ["农村公路: 目标80公里 完成62公里 77.5%"])]


def test_fields_of_one_work_in_one_line() -> None:
    found = _told(
        "项目名称：农村公路养护；目标：210公里；完成：180公里；完成率：85.7%；责任单位：县交通局；状态：按序时推进。\n"
        "项目名称：老旧小区改造。年度目标：20个。完成情况：已完成18个。责任单位：县住建局。"
    )
    assert found == [
        ("农村公路养护", ("县交通局",), ["农村公路养护: 目标210公里 完成180公里 85.7%"]),
        ("老旧小区改造", ("县住建局",), ["老旧小区改造: 目标20个 完成18个"]),
    ]


def test_what_was_done_before_the_label_is_no_aim() -> None:
    (project,) = parse_text(
        f"{_HEAD}1.公益性岗位开发。年度目标500个，已开发471个，完成率94.2%。进展情况：进展顺利。"
    ).projects
    assert rows(project) == ["公益性岗位开发: 目标500个 完成471个 94.2%"]
    assert project.status == "on_track"


@pytest.mark.parametrize(
    ("said", "leads"),
    [
        ("电梯加装（由市住建局负责）。计划加装80部，已完工36部。", ("市住建局",)),
        ("电梯加装。计划加装80部，已完工36部。该项工作由区人社局牵头。", ("区人社局",)),
        ("电梯加装。市住建局牵头，市财政局配合。计划加装80部，已完工36部。", ("市住建局",)),
        ("电梯加装：责任单位市城投集团，已完成投资1.1亿元。", ("市城投集团",)),
    ],
)
def test_who_leads_by_name_alone(said: str, leads: tuple[str, ...]) -> None:
    ((title, told, _),) = _told(f"1.{said}")
    assert (title, told) == ("电梯加装", leads)
