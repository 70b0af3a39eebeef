"""Parts of what is to be done: of places in a bracket, behind 其中，, and behind the word for an aim."""

import pytest

from .reports import bulletin, rows


def _rows(text: str) -> list[str]:
    return [row for project in bulletin(text).projects for row in rows(project)]


def test_places_in_a_bracket_have_a_part_of_the_aim_before_it() -> None:
    text = "计划改造户厕310座（石湾区100座、东山县210座），已改造290座（石湾区90座、东山县200座）。"
    assert _rows(text) == [
        "改造户厕: 目标310座 完成290座",
        "改造户厕 石湾区: 目标100座 完成90座",
        "改造户厕 东山县: 目标210座 完成200座",
    ]


def test_places_in_a_bracket_behind_what_was_done_have_done_a_part() -> None:
    assert _rows("已改造户厕310座（石湾区100座、东山县210座）。") == [
        "改造户厕: 完成310座",
        "改造户厕 石湾区: 完成100座",
        "改造户厕 东山县: 完成210座",
    ]


def test_a_comma_behind_the_word_for_parts_changes_nothing() -> None:
    text = "全省农村危房改造任务34250户，其中，建档立卡贫困户21864户。截至6月13日，已开工34250户。"
    assert _rows(text) == [
        "农村危房改造 全省: 目标34250户",
        "建档立卡贫困户 全省: 目标21864户",
        "已开工 全省: 完成34250户",
    ]


def test_an_aim_may_be_given_for_several_works() -> None:
    text = "棚户区改造方面，任务目标是棚改开工6120套，安置房建成4836套。"
    assert _rows(text) == ["棚改开工: 目标6120套", "安置房: 目标4836套"]


def test_what_is_done_of_the_aim_s_own_amount_is_no_other_aim() -> None:
    (row,) = _rows("城镇老旧小区改造方面，年度任务为193个，改造完成102个。")
    assert row.endswith(": 目标193个 完成102个")


def test_what_is_needed_is_an_aim() -> None:
    assert _rows("今年全市需要消除危房310户（石湾区100户、东山县210户），已消除290户。") == [
        "消除危房 全市: 目标310户 完成290户",
        "消除危房 石湾区: 目标100户",
        "消除危房 东山县: 目标210户",
    ]


def test_an_amount_of_which_a_later_rate_is_a_share_is_the_aim() -> None:
    text = "1.学前教育工程。新建幼儿园12所，新增学位3240个。目前，8所已投入使用，新增学位2160个，完成任务的66.7%。"
    assert "新增学位: 目标3240个 完成2160个 66.7%" in _rows(text)


def test_an_amount_of_which_a_later_rate_is_no_share_stays_what_was_done() -> None:
    text = "1.学前教育工程。上半年，新增学位3240个。目前，新增学位2160个，完成任务的70%。"
    assert [row for row in _rows(text) if "目标" in row] == []


def test_what_is_a_share_of_a_plan_is_no_aim() -> None:
    assert [row.split(": ")[1] for row in _rows("省级下达预算14.7亿元，占计划安排的103.5%。")] == [
        "完成1470000000元 103.5%"
    ]
    assert _rows("1.老旧小区改造。目标任务100个，完成80%。") == ["老旧小区改造: 目标100个 80%"]


@pytest.mark.parametrize("of", ["的农贸市场抽检合格率为", "抽查合格率达"])
def test_an_outcome_of_several_places_is_that_of_each(of: str) -> None:
    assert [row.split(" ")[1] for row in _rows(f"石湾区、东山县{of}100%。")] == ["石湾区:", "东山县:"]
