"""Lists whose head says what the figures in brackets are, and what is asked for beside the task."""

import pytest

from .reports import bulletin, project, rows


@pytest.mark.parametrize("mark", ["，", "、"])
def test_the_task_of_each_place_stands_in_its_bracket(mark: str) -> None:
    entries = mark.join(["吉首市312户（290户）", "泸溪县246户（210）", "凤凰县164户（160户）"])
    (found,) = bulletin(f"二、各县市落实情况\n各县（市）改厕完成情况（括号内为任务数）：{entries}。").projects
    assert rows(found) == [
        "改厕 吉首市: 目标290户 完成312户",
        "改厕 泸溪县: 目标210户 完成246户",
        "改厕 凤凰县: 目标160户 完成164户",
    ]


def test_the_rate_of_each_place_stands_in_its_bracket() -> None:
    text = "二、各县市落实情况\n各县（市）路灯安装数（括号内数字为完成率）：吉首市312盏（92%）；泸溪县246盏（88.5%）。"
    (found,) = bulletin(text).projects
    assert rows(found) == ["路灯安装 吉首市: 完成312盏 92%", "路灯安装 泸溪县: 完成246盏 88.5%"]


def test_what_was_before_is_no_row() -> None:
    text = "二、各县市落实情况\n各县（市）受理情况（括号内为上月数）：吉首市312件（290件），泸溪县246件（260件）。"
    (found,) = bulletin(text).projects
    assert rows(found) == ["受理 吉首市: 完成312件", "受理 泸溪县: 完成246件"]


def test_what_is_asked_for_beside_the_task() -> None:
    found = project(
        "新开工任务2438套；要求年内基本建成1150套，发放补贴680户。截至5月底，基本建成1218套，占目标任务的105.9%。"
    )
    assert rows(found)[2:] == ["基本建成: 目标1150套 完成1218套 105.9%", "发放补贴: 目标680户"]


def test_a_count_that_still_has_not_begun() -> None:
    found = bulletin(
        "截至5月底，魔芋加工产业园、官渡口物流园、疾控中心实验楼等26个项目仍未开工，请有关县市报送时间表。"
    )
    (state,) = found.summaries[0].by_status
    assert (state.count, [member.text for member in state.members]) == (
        26,
        ["魔芋加工产业园", "官渡口物流园", "疾控中心实验楼"],
    )


def test_how_those_stand_that_a_heading_names() -> None:
    text = (
        "三、州本级金额较大且支出较慢的项目\n1.棚户区专项资金，应支付3亿元，实际支付5400万元，支付率18%。\n"
        "2.水利发展资金，应支付8800万元，支付工作尚未启动。\n"
    )
    assert [(one.title, one.status) for one in bulletin(text).projects] == [
        ("棚户区专项资金", "behind"),
        ("水利发展资金", "not_started"),
    ]
