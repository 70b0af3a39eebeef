"""Steps of several works: how many were planned, how many have begun, and how many of them are finished."""

import pytest

from .reports import bulletin, rows, standing, summary


@pytest.mark.parametrize(
    ("told", "states"),
    [
        ("全市共安排民生实事项目12个，已开工8个、已竣工3个。", ["on_track 8", "completed 3"]),
        ("全市12个民生实事项目，8个已开工，3个已竣工。", ["on_track 8", "completed 3"]),
        ("全市民生实事项目12个，已有8个开工建设，3个建成投用。", ["on_track 8", "completed 3"]),
        ("全市民生实事项目12个，已开工8个，占66.7%；已竣工3个，占25%。", ["on_track 8", "completed 3"]),
        ("续建项目12个，复工9个，未复工3个。", ["on_track 9", "not_started 3"]),
    ],
)
def test_how_many_have_begun_is_counted_beside_those_that_are_finished(told: str, states: list[str]) -> None:
    assert [f"{state.status} {state.count}" for state in summary(told).by_status] == states


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "全市重点项目35个，年内计划开工30个，已开工8个，计划竣工12个，已竣工3个。",
            ["重点项目 全市: 完成35个", "开工 全市: 目标30个 完成8个", "竣工 全市: 目标12个 完成3个"],
        ),
        (
            "全市重点项目35个，计划开工12个，实际开工8个；计划竣工10个，实际竣工3个，竣工率30%。",
            ["重点项目 全市: 完成35个", "开工 全市: 目标12个 完成8个", "竣工 全市: 目标10个 完成3个 30%"],
        ),
        ("全年计划竣工项目10个，目前已竣工3个，竣工率30%。", ["竣工项目: 目标10个 完成3个 30%"]),
    ],
)
def test_steps_that_were_planned_are_measured(told: str, expected: list[str]) -> None:
    read = bulletin(told)
    assert [row for project in read.projects for row in rows(project)] == expected
    assert not standing(read)


def test_a_whole_of_which_so_many_were_to_begin_is_not_mistaken_for_the_plan() -> None:
    read = bulletin("承担任务的28个部门中，已完成年度任务的11个，正常推进的12个，进展缓慢的5个。")
    assert [each.split(" ")[:2] for each in standing(read)] == [
        ["completed", "11"],
        ["on_track", "12"],
        ["behind", "5"],
    ]


def test_what_is_done_of_things_counts_no_projects() -> None:
    read = bulletin("我市计划改造60个社区便利店，现已超额完成71个；计划改造45个农家店，已超额完成52个。")
    assert [row for project in read.projects for row in rows(project)] == [
        "社区便利店 我市: 目标60个 完成71个",
        "农家店: 目标45个 完成52个",
    ]
    assert not read.summaries


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "今年计划开工安置房500套、建成300套。已开工450套、建成240套，分别占年度任务的90%、80%。",
            ["开工安置房: 目标500套 完成450套 90%", "建成: 目标300套 完成240套 80%"],
        ),
        (
            "今年目标任务为开工安置房500套，竣工300套。截至6月底，已开工450套，开工率90%；已竣工240套，竣工率80%。",
            ["开工安置房: 目标500套 完成450套 90%", "竣工: 目标300套 完成240套 80%"],
        ),
        (
            "今年计划投资3亿元，开工建设公租房2300套，基本建成2500套。截至8月底，开工1640套；基本建成1150套。",
            ["投资: 目标300000000元", "开工建设公租房: 目标2300套 完成1640套", "基本建成: 目标2500套 完成1150套"],
        ),
        (
            "全市开工改造老旧小区50个，其中完工30个。",
            ["开工改造老旧小区 全市: 完成50个", "完工 全市: 完成30个"],
        ),
        (
            "新建学校58所，截至目前已有55所开工建设，32所已竣工。",
            ["新建学校: 目标58所 完成32所", "开工建设: 完成55所"],
        ),
        (
            "农村危房改造任务开工180户、竣工130户，开工率90%、竣工率65%。",
            ["开工: 完成180户 90%", "竣工: 完成130户 65%"],
        ),
    ],
)
def test_steps_of_one_work_have_a_row_each(told: str, expected: list[str]) -> None:
    assert [row for project in bulletin(told).projects for row in rows(project)] == expected


def test_a_year_s_task_that_is_to_begin_is_an_aim() -> None:
    (found,) = bulletin("棚户区改造年度任务开工500套，已开工450套。").projects
    (row,) = rows(found)
    assert row.endswith("开工: 目标500套 完成450套")


def test_what_is_done_of_some_is_not_how_many_there_are() -> None:
    read = bulletin("全市已完成12项民生实事任务，正在推进8项。")
    (counted,) = read.summaries
    assert [(state.status, state.count) for state in counted.by_status] == [("completed", 12), ("on_track", 8)]
    assert (counted.totals, read.findings) == ((), ())


@pytest.mark.parametrize("done", ["竣工投用11所", "目前竣工投用11所", "建成投用11所"])
def test_what_is_finished_and_in_use_is_of_what_was_planned(done: str) -> None:
    (project,) = bulletin(f"9.学前教育。新建公办园32所，{done}，在建18所。").projects
    assert rows(project) == ["新建公办园: 目标32所 完成11所", "在建: 完成18所"]


def test_what_a_noun_says_is_built_is_planned_where_some_has_begun() -> None:
    (project,) = bulletin("高标准农田建设25万亩，开工22.3万亩，完工14.6万亩。").projects
    assert rows(project) == ["高标准农田: 目标250000亩 完成146000亩", "开工: 完成223000亩"]
