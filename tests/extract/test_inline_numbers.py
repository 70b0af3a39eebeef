"""Figures behind numbers in the middle of a line: 群众诉求 1.物业服务类2210件；2.劳动纠纷类1864件."""

import pytest

from .reports import bulletin, rows


@pytest.mark.parametrize(
    "line",
    [
        "群众诉求 1.停车管理类310件，主要反映占道；2.供热供气类264件；3.油烟扰民类97件。",
        "群众诉求主要有：1、停车管理类310件；2、供热供气类264件；3、油烟扰民类97件。",
    ],
)
def test_numbers_in_a_line_count_nothing(line: str) -> None:
    (found,) = bulletin(line).projects
    assert rows(found) == ["停车管理类: 完成310件", "供热供气类: 完成264件", "油烟扰民类: 完成97件"]


def test_offices_of_the_city_go_on_with_the_measure_of_the_list_before() -> None:
    found = bulletin(
        "县市区工单办理量排在前两位的是：吉首市（5216件）、凤凰县（4873件）；"
        "州直单位排在前两位的是：州公安局（1128件）、州住建局（976件）。"
    )
    names = {row.name for each in found.projects for row in each.indicators}
    assert names == {"工单办理量", "州公安局工单办理量", "州住建局工单办理量"}


@pytest.mark.parametrize("labels", ["（1）（2）", "①②"])
def test_numbers_behind_commas_part_no_count(labels: str) -> None:
    first, second = labels[: len(labels) // 2], labels[len(labels) // 2 :]
    (found,) = bulletin(f"全市民生实事20项，{first}已完成12项，{second}正在推进8项。").summaries
    assert [total.text for total in found.totals] == ["20项"]
    assert [(each.status, each.count) for each in found.by_status] == [("completed", 12), ("on_track", 8)]


def test_names_in_sentences_of_their_own_behind_ordinals_head_what_follows() -> None:
    found = bulletin("一是植树造林。栽种行道树2600棵，占任务的86.7%。二是路灯更换。更换路灯320盏，占任务的80%。")
    assert [(one.title, rows(one)) for one in found.projects] == [
        ("植树造林", ["栽种行道树: 完成2600棵 86.7%"]),
        ("路灯更换", ["更换路灯: 完成320盏 80%"]),
    ]


def test_sentences_behind_ordinals_that_say_how_something_stands_head_nothing() -> None:
    found = bulletin("一、路灯更换。更换320盏。存在问题：一是进度滞后。5条路未完工。二是资金不足。缺口30万元。")
    assert [one.title for one in found.projects] == ["路灯更换"]
