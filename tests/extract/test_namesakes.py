"""What several places of a text tell of one project is told of one."""

import pytest

from extract.reports import bulletin, rows


@pytest.mark.parametrize(
    "told",
    [
        "今年计划新建公厕60座。截至9月底，新建公厕32座，占年度任务的53.3%。",
        "新建公厕任务60座。路灯改造完成12盏。新建公厕完成32座，占年度任务的53.3%。",
    ],
)
def test_a_target_and_what_was_done_of_it_are_one_row(told: str) -> None:
    found = [each for each in bulletin(told).projects if each.title == "新建公厕"]
    assert [rows(each) for each in found] == [["新建公厕: 目标60座 完成32座 53.3%"]]


def test_how_one_stands_is_said_elsewhere() -> None:
    found = bulletin(
        "一、进展情况\n1、县医院迁建。完成投资1.2亿元。\n2、滨河路改造。完成投资3400万元。\n"
        "二、存在问题\n1、县医院迁建。因征地受阻，进度滞后。\n"
    )
    (hospital,) = [each for each in found.projects if each.title == "县医院迁建"]
    assert (hospital.status, rows(hospital)) == ("behind", ["投资: 完成120000000元"])


def test_items_under_two_counties_are_one_project_with_a_row_for_each() -> None:
    found = bulletin(
        "一、泸溪县\n1、户厕改造。完成120户。\n2、危桥改造。完成2座。\n"
        "二、凤凰县\n1、户厕改造。完成80户。\n2、危桥改造。完成3座。\n"
    )
    assert {each.title: rows(each) for each in found.projects} == {
        "户厕改造": ["户厕改造 泸溪县: 完成120户", "户厕改造 凤凰县: 完成80户"],
        "危桥改造": ["危桥改造 泸溪县: 完成2座", "危桥改造 凤凰县: 完成3座"],
    }


def test_what_a_plan_sets_out_is_a_target() -> None:
    (found,) = bulletin("州《政府工作报告》提出，新建公厕60座、改造管网12公里。").projects
    assert rows(found) == ["新建公厕: 目标60座", "改造管网: 目标12公里"]


def _told(text: str) -> list[tuple[str, str | None, list[str]]]:
    return [(each.title, each.status, rows(each)) for each in bulletin(text).projects]


def test_two_that_stand_differently_stay_apart() -> None:
    assert _told(
        "一、进展情况\n1、县医院迁建。进展顺利，完成投资1.2亿元。\n二、存在问题\n1、县医院迁建。因征地受阻，进度滞后。\n"
    ) == [("县医院迁建", "on_track", ["投资: 完成120000000元"]), ("县医院迁建", "behind", [])]


def test_headings_that_say_of_one_thing_what_was_done_are_of_two() -> None:
    assert _told(
        "一、市级项目\n1、学校建设。完成投资1.2亿元。\n2、道路改造。完成投资2亿元。\n"
        "二、县级项目\n1、学校建设。完成投资3400万元。\n2、水库加固。完成投资900万元。\n"
    ) == [
        ("学校建设", None, ["投资: 完成120000000元"]),
        ("道路改造", None, ["投资: 完成200000000元"]),
        ("学校建设", None, ["投资: 完成34000000元"]),
        ("水库加固", None, ["投资: 完成9000000元"]),
    ]


def test_items_of_two_agencies_stay_apart() -> None:
    found = bulletin(
        "一、重点工程\n1、公厕改造。责任单位：市城管局。完成12座。\n2、路灯改造。责任单位：市住建局。完成30盏。\n"
        "二、民生工程\n1、公厕改造。责任单位：市文旅局。进展顺利。\n"
    )
    assert [(each.lead_agencies, each.title) for each in found.projects] == [
        (("市城管局",), "公厕改造"),
        (("市住建局",), "路灯改造"),
        (("市文旅局",), "公厕改造"),
    ]


def test_what_names_no_place_is_of_the_whole_that_is_told_of_later() -> None:
    text = "一般公共预算支出完成18.6亿元，环比下降7.4%。\n1-8月，全市一般公共预算支出完成168.3亿元，增长7.5%。"
    found = [project.title for project in bulletin(text).projects]
    assert found == ["一般公共预算支出"]
