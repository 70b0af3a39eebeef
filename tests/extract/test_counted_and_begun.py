"""Counts that share out a whole, that are done in full, and that end the list of what they count."""

import pytest

from .reports import bulletin, rows, standing


@pytest.mark.parametrize(
    ("text", "states"),
    [
        (
            "全县50个项目中，38个项目已开工，12个项目正在办理前期手续。",
            ["on_track 38 ", "on_track 12 "],
        ),
        ("12个指标已100%完成：农村公厕；薄弱学校；养老床位。", ["completed 12 农村公厕、薄弱学校、养老床位"]),
        ("年底可竣工项目17项，目前已竣工9项。", ["completed 9 "]),
        ("落后任务：危桥改造、停车位建设2项任务落后于序时进度。", ["behind 2 危桥改造、停车位建设"]),
    ],
)
def test_how_many_stand_how(text: str, states: list[str]) -> None:
    assert standing(bulletin(text)) == states


def test_what_stands_so_is_no_total() -> None:
    (counted,) = bulletin("全县50个项目中，38个项目已开工，12个项目进度滞后。").summaries
    assert [int(total.value) for total in counted.totals] == [50]


def test_what_has_begun_beside_others_of_a_larger_whole_measures() -> None:
    assert standing(bulletin("全县60个项目中，已开工38个，完成投资12亿元。")) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("二、案件审理。应审150件，已审120件。", ["案件审理: 目标150件 完成120件"]),
        ("二、农村公路。农村公路建设完成150公里，占任务的75%。", ["农村公路建设: 完成150公里 75%"]),
    ],
)
def test_what_has_been_done_by_now(text: str, expected: list[str]) -> None:
    (project,) = bulletin(text).projects
    assert rows(project) == expected


def test_how_other_projects_stand_is_not_said_of_this_one() -> None:
    (project,) = bulletin("农村公路建设完成150公里，占任务的75%，其余项目均达到序时进度。").projects
    assert (project.title, project.status) == ("农村公路建设", None)


def test_a_part_that_is_all_done_is_not_the_whole() -> None:
    text = "一、南门路改造工程。已全面完成东段管网敷设，西段完成620米。\n二、农村改厕。已全面完成改厕任务。"
    assert [(one.title, one.status) for one in bulletin(text).projects] == [
        ("南门路改造工程", None),
        ("农村改厕", "completed"),
    ]


def test_each_clause_names_one_of_those_that_stand_so() -> None:
    text = "3项尚未开工。“校园光环境”正在招标，公共文化空间已明确点位，充换电设施正在编制规划。"
    assert standing(bulletin(text)) == ["not_started 3 校园光环境、公共文化空间、充换电设施"]


def test_what_was_built_is_no_list_of_names() -> None:
    (project,) = bulletin("一、群众体育工程。全年建成健身中心、健身房等21个健身场地，完成年度目标任务。").projects
    assert (project.title, project.status, rows(project)) == ("群众体育工程", "completed", ["健身场地: 完成21个"])


def test_names_with_accounts_behind_how_many_stand_so() -> None:
    text = "2项正在抓紧实施，公路改造完成6.3公里、完成率35%，停车场建设已建成泊位420个；大病救助1项尚未启动。"
    assert standing(bulletin(text)) == ["on_track 2 公路改造、停车场建设", "not_started 1 大病救助"]


def test_a_whole_with_its_part_behind_another_and_those_without_a_task() -> None:
    text = "14件市定民生大事已完成5件，其余9件按进度推进中；6件县定民生大事已完成1件，省里暂未下达任务的有2件。"
    assert standing(bulletin(text)) == ["completed 5 ", "on_track 9 ", "completed 1 "]
    assert [[int(t.value) for t in each.totals] for each in bulletin(text).summaries] == [[14], [6]]
