"""Sizes that are part of what a thing is called, and what is owed of it: 应淘汰35蒸吨燃煤锅炉12台."""

import pytest

from .reports import bulletin, project, rows


@pytest.mark.parametrize("thing", ["4.3米焦炉", "35蒸吨燃煤锅炉", "10蒸吨以下燃煤锅炉"])
def test_a_size_is_part_of_the_name(thing: str) -> None:
    (row,) = rows(project(f"应淘汰{thing}12座，已淘汰7座。", "落后设备整治"))
    assert row.split(": ")[1] == "目标12座 完成7座"


@pytest.mark.parametrize("thing", ["10千伏线路", "0.4千伏线路", "0.38千伏线路", "0.4kV台区线路"])
def test_the_tension_of_a_line_is_part_of_its_name(thing: str) -> None:
    found = rows(project(f"已架设电杆620根，新建{thing}42.3公里。", "农村电网改造"))
    assert found[1].endswith(f"{thing}: 完成42.3公里")


def test_the_year_of_those_who_leave_school_is_no_figure() -> None:
    found = bulletin("2019级高职毕业生初次就业率达97.6%，大幅超过目标进度。")
    assert [number.role for number in found.numbers if number.text == "2019级"] == ["numbered_thing"]
    assert [(each.status, len(each.indicators)) for each in found.projects] == [("ahead", 1)]


def test_a_step_that_is_owed_waits_for_it() -> None:
    found = rows(project("应新开工项目34个，实际开工29个，开工率85.3%。", "产业项目"))
    assert found == ["开工: 目标34个 完成29个 85.3%"]


def test_how_far_from_the_border_is_no_amount() -> None:
    (found,) = bulletin("二、兴边富民\n--边境0-3公里村屯道路。计划修建64公里，已建成48公里，占计划的75%。").projects
    assert rows(found) == ["修建: 目标64公里 完成48公里 75%"]


@pytest.mark.parametrize("thing", ["库容10万立方米以上水库", "流域面积50平方公里以上河流"])
def test_how_big_those_are_that_are_spoken_of_measures_nothing(thing: str) -> None:
    found = bulletin(f"二、河湖管理\n全州{thing}整治问题计划60个，已整治48个。")
    assert [row.split(": ")[1] for each in found.projects for row in rows(each)] == ["目标60个 完成48个"]


def test_how_much_a_work_makes_is_part_of_its_name() -> None:
    items = "1.年产8万吨有机肥生产线项目。完成投资9000万元。\n2.日处理3万吨污水处理厂。完成投资1.2亿元。"
    found = bulletin(f"二、重点项目\n{items}").projects
    assert [(each.title, rows(each)) for each in found] == [
        ("年产8万吨有机肥生产线项目", ["投资: 完成90000000元"]),
        ("日处理3万吨污水处理厂", ["投资: 完成120000000元"]),
    ]


def test_how_much_is_made_is_still_told() -> None:
    found = rows(project("日处理3万吨，年产12万吨，新建污水处理厂2座。", "污水处理"))
    assert found == ["日处理: 完成30000吨", "年产: 完成120000吨", "新建污水处理厂: 完成2座"]


def test_a_number_right_before_a_size() -> None:
    items = "1.敬老院改造。完成7所。\n2.220千伏变电站工程。完成投资9000万元。\n3.50兆瓦光伏发电项目。完成投资8000万元。"
    found = bulletin(f"二、重点项目\n{items}").projects
    assert [each.title for each in found] == ["敬老院改造", "220千伏变电站工程", "50兆瓦光伏发电项目"]


def test_two_grants_are_no_amount() -> None:
    assert rows(project("发放补贴资金430万元。", "残疾人两项补贴")) == ["发放补贴资金: 完成4300000元"]


def test_between_which_sums_projects_are() -> None:
    account = "签约项目78个，其中10亿元以上项目9个，5-10亿元项目21个，1-5亿元项目48个。"
    assert rows(project(account, "招商引资")) == [
        "签约项目: 完成78个",
        "10亿元以上项目: 完成9个",
        "5-10亿元项目: 完成21个",
        "1-5亿元项目: 完成48个",
    ]


@pytest.mark.parametrize(
    ("account", "found"),
    [
        (
            "村均收入64万元，收入低于12万元的村19个，收入超过90万元的村8个。",
            ["村均收入: 完成640000元", "收入低于12万元的村: 完成19个", "收入超过90万元的村: 完成8个"],
        ),
        ("村均收入64万元，收入低于12万元的村全部消除。", ["村均收入: 完成640000元"]),
        ("新增就业超过2万人的目标。", ["新增就业: 目标20000人"]),
    ],
)
def test_a_bound_that_says_of_which_is_told(account: str, found: list[str]) -> None:
    assert rows(project(account, "村集体经济")) == found
