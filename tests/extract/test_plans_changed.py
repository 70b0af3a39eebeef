"""Targets that were changed, steps before names that are counted, and what is in the way of so many."""

import pytest

from bulletin_parser import Status, parse_text
from extract.reports import rows

_HEAD = "关于重点民生实事进展的通报\n\n"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("原计划建设10个，现调整为12个，已建成9个。", "目标12个 完成9个"),
        ("年初目标10个，年中调增至12个，已建成9个。", "目标12个 完成9个"),
        ("计划由10个调整为12个，已建成9个。", "目标12个 完成9个"),
        ("建设10个，后经批准调减为8个，已建成5个。", "目标8个 完成5个"),
    ],
)
def test_a_target_is_what_the_plan_was_changed_to(told: str, expected: str) -> None:
    (project,) = parse_text(f"{_HEAD}1.青年驿站建设。{told}").projects
    assert rows(project) == [f"青年驿站建设: {expected}"]


def test_a_standard_that_was_changed_is_no_target() -> None:
    (project,) = parse_text(f"{_HEAD}1.困难群众救助。补助标准600元，现调整为650元，惠及1.2万人。").projects
    assert all(indicator.target is None for indicator in project.indicators)


@pytest.mark.parametrize("named", ["（城东公园、滨江公园、文体公园）", "，分别是城东公园、滨江公园、文体公园"])
def test_steps_are_told_before_those_that_are_named(named: str) -> None:
    found = parse_text(f"{_HEAD}6.口袋公园。目标建设30个，完成18个，在建9个，未开工3个{named}。")
    assert rows(found.projects[0]) == ["口袋公园: 目标30个 完成18个", "在建: 完成9个"]
    (told,) = found.summaries[0].by_status
    assert (told.status, told.count) == (Status.NOT_STARTED, 3)
    assert [member.text for member in told.members] == ["城东公园", "滨江公园", "文体公园"]
    assert all(number.role != "unclaimed" for number in found.numbers)


def test_what_is_in_the_way_of_some_says_nothing_of_the_whole() -> None:
    (project,) = parse_text(f"{_HEAD}1.电网改造。新建线路85公里，仍有3个台区因青苗补偿问题未开工。").projects
    assert project.status is None


def test_places_that_are_ahead_and_what_another_did() -> None:
    found = parse_text(
        f"{_HEAD}1.农村公路。计划实施320公里，完成146公里。凤凰县、泸溪县进度较快，花垣县仅完成12公里，进度滞后。"
    )
    assert [(one.status, [m.text for m in one.members]) for s in found.summaries for one in s.by_status] == [
        (Status.AHEAD, ["凤凰县", "泸溪县"]),
        (Status.BEHIND, ["花垣县"]),
    ]


@pytest.mark.parametrize(
    "rest", ["其余9个均在施工", "其余9个推进有序", "在建4个，其余未开工", "其他参保补助类项目按序时有序推进"]
)
def test_the_rest_say_nothing_of_the_whole(rest: str) -> None:
    (project,) = parse_text(f"{_HEAD}1.农贸市场改造。计划改造24个，已完工15个，{rest}。").projects
    assert project.status is None


@pytest.mark.parametrize("done", ["竣工投用11所", "目前竣工投用11所", "建成投用11所"])
def test_what_is_finished_and_in_use_is_of_what_was_planned(done: str) -> None:
    (project,) = parse_text(f"{_HEAD}9.学前教育。新建公办园32所，{done}，在建18所。").projects
    assert rows(project) == ["新建公办园: 目标32所 完成11所", "在建: 完成18所"]


def test_what_a_noun_says_is_built_is_planned_where_some_has_begun() -> None:
    (project,) = parse_text("高标准农田建设25万亩，开工22.3万亩，完工14.6万亩。").projects
    assert rows(project) == ["高标准农田: 目标250000亩 完成146000亩", "开工: 完成223000亩"]


def test_a_count_before_a_place_with_its_own_in_a_bracket() -> None:
    (project,) = parse_text(
        f"{_HEAD}7.电梯更新。目标100部，已签约88部，尚未签约12部主要集中在东川区（7部）和呈贡区（5部）。"
    ).projects
    assert rows(project)[1:3] == ["尚未签约: 完成12部", "尚未签约 东川区: 完成7部"]


@pytest.mark.parametrize("grown", ["较年初分别提高32元、28元", "同比分别增加32元、28元"])
def test_by_how_much_several_were_raised_leaves_what_they_are(grown: str) -> None:
    (project,) = parse_text(
        f"{_HEAD}7.社会救助。城市低保月人均补差达到452元，农村低保月人均补差达到312元，{grown}。"
    ).projects
    assert rows(project)[:2] == ["城市低保月人均补差: 完成452元", "农村低保月人均补差: 完成312元"]
    assert [indicator.actual.text for indicator in project.indicators[2:] if indicator.actual] == ["32元", "28元"]


def test_standards_that_share_figures_out_keep_them_when_they_share_out_how_much_more() -> None:
    found = parse_text(f"{_HEAD}7.社会救助。城市低保标准、农村低保标准分别达到650元、480元，较上年分别提高30元、25元。")
    assert [{*rows(project)} for project in found.projects] == [
        {"城市低保标准: 完成650元", "提高: 完成30元"},
        {"农村低保标准: 完成480元", "提高: 完成25元"},
    ]
    assert all(number.role != "unclaimed" for number in found.numbers)
