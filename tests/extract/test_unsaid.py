"""Words for a status that give none, and a task done that gives one without an adverb."""

import pytest

from bulletin_parser import parse_text

from .reports import HEAD, bulletin, project, rows


@pytest.mark.parametrize(
    ("account", "status"),
    [
        ("已改造640户，完成年度任务的64%。后续将积极推进项目建设，确保年底前完成。", None),
        ("已改造640户，完成年度任务的64%。将进一步加快推进项目建设。", None),
        ("已改造640户，“供水达标工程”另行安排。", None),
        ("已改造640户，正在加快推进项目建设。", "on_track"),
        ("全年改造管道160公里，完成年度目标任务。", "completed"),
        ("全年改造管道160公里，超额完成120公里的年度目标任务。", "completed"),
        ("力争年内改造管道160公里，完成年度目标任务。", None),
        ("已改造640户，待竣工验收。", None),
        ("已改造640户，正在施工，年底前建成投产。", "on_track"),
        ("已改造640户，正在施工，即将交付使用。", "on_track"),
        ("已改造640户，已完工，待交付使用。", "completed"),
        ("已改造640户，已于5月底前建成投产。", "completed"),
        ("已改造640户，于5月底前建成投产。", "completed"),
        ("已改造640户，正在施工，拟在年底前通过验收。", "on_track"),
    ],
)
def test_what_says_how_a_project_stands(account: str, status: str | None) -> None:
    assert project(account, "城镇管网更新工程").status == status


def test_a_heading_that_counts_what_stands_so() -> None:
    text = (
        "（一）已完成任务共2项\n"
        "1.开发公益性岗位300个。\n推进情况：已开发312个。\n"
        "2.新建公厕12座。\n推进情况：已建成12座。\n"
    )
    (summary,) = parse_text(HEAD + text).summaries
    (state,) = summary.by_status
    assert (state.status, state.count, len(state.members)) == ("completed", 2, 2)


def test_paragraphs_named_by_what_is_urged() -> None:
    text = (
        "提升基层医疗能力。建成村卫生室86个。\n"
        "加快安置房建设。截至5月底，竣工安置房1260套。\n"
        "持续改善办学条件。截至5月底，补助资金已下达约2.4亿元。\n"
    )
    found = parse_text(HEAD + text).projects
    assert [(p.title, [r.name for r in p.indicators]) for p in found] == [
        ("提升基层医疗能力", ["村卫生室"]),
        ("加快安置房建设", ["竣工安置房"]),
        ("持续改善办学条件", ["补助资金已下达"]),
    ]


def test_what_a_place_does_is_not_how_it_stands() -> None:
    found = bulletin("今年以来吉首市扎实推进督察整改。农村公路完成12公里。")
    assert (found.summaries, [one.title for one in found.projects]) == ((), ["农村公路"])


def test_what_is_to_be_finished_by_a_day_is_not() -> None:
    found = bulletin("污水管网改造须增加作业面，9月底前全线贯通。县医院迁建进展顺利，12月底前全面竣工通车。")
    assert [(each.title, each.status) for each in found.projects] == [("县医院迁建", "on_track")]


def test_what_is_about_to_begin_has_not_and_numbers_of_one_noun_part_no_names() -> None:
    found = bulletin("二、总体情况\n目前，第一、二批饮水安全项目全部建成，第三批即将全面开工建设。")
    assert [(each.title, each.status) for each in found.projects] == [("第一、二批饮水安全项目", "completed")]
    assert not found.summaries


def test_what_a_rate_will_come_to_is_no_result() -> None:
    found = bulletin("二、总体情况\n敬老院改建已完成8所，集中供养率将达到28%。")
    assert [rows(each) for each in found.projects] == [["敬老院改建: 完成8所"]]


@pytest.mark.parametrize(
    "told",
    [
        "为低收入家庭中无法完成学业的180名学生发放补助，为难以完成治疗的60名患者提供救助。",
        "为低收入家庭中就读的180名学生发放补助，为难以完成康复训练的60名患者提供救助。",
    ],
)
def test_what_people_cannot_do_is_no_standing(told: str) -> None:
    found = bulletin(told).projects
    assert [row for each in found for row in rows(each)] == ["学生发放补助: 完成180名", "患者提供救助: 完成60名"]
    assert {each.status for each in found} == {None}
