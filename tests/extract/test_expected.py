"""What is expected or asked for and no result, and figures that share a unit, a list or a comparison."""

import pytest

from bulletin_parser import parse_text
from extract.reports import project, rows

_HEAD = "云峦市2022年1-5月重点工作进展通报\n"


def _told(text: str) -> list[list[str]]:
    return [[project.title, *rows(project)] for project in parse_text(f"{_HEAD}{text}\n").projects]


def test_what_is_expected_by_the_end_of_the_year_has_not_been_done() -> None:
    text = "1、城北污水处理厂项目。已完成投资3200万元。预计年底完成投资6000万元，占年度计划的100%。"
    assert _told(text) == [["城北污水处理厂项目", "投资: 完成32000000元"]]


def test_a_whole_sentence_may_be_of_a_time_to_come() -> None:
    text = "全市实际利用外资1.7亿美元，增长19%。预计1-6月，合同外资2亿美元，增长59%；实际利用外资2.4亿美元，完成80%。"
    assert [line for _, *lines in _told(text) for line in lines] == ["实际利用外资 全市: 完成170000000美元 同比19"]


def test_what_is_expected_of_others_says_nothing_of_a_measure_behind_it() -> None:
    text = "1、东湖大桥项目。预计6月施工单位进场，形象进度30%，进度滞后。"
    assert _told(text) == [["东湖大桥项目", "形象进度: 30%"]]


def test_what_a_meeting_asks_for_is_no_result() -> None:
    text = "全市招商引资到位资金50亿元，增长17%。会议要求，全年到位资金660亿元，增长10%。会议指出，要加快30个项目建设。"
    assert [line for _, *lines in _told(text) for line in lines] == ["到位资金 全市: 完成5000000000元 同比17"]


def test_figures_joined_by_and_share_their_unit_and_multiplier() -> None:
    text = "固定资产投资，江岭县和石湾县分别完成投资36.5和12.8亿元。"
    (found,) = _told(text)
    assert [line for line in found if "完成" in line] == [
        "投资 江岭县: 完成3650000000元",
        "投资 石湾县: 完成1280000000元",
    ]


@pytest.mark.parametrize("text", ["68个水利项目总投资23亿元，完成投资2亿元。", "68个水利项目共完成投资2亿元。"])
def test_what_is_counted_is_named_without_what_it_comes_to(text: str) -> None:
    assert _told(text)[0][0] == "水利项目"


def test_rates_shared_out_are_of_the_money_where_that_is_as_many() -> None:
    text = "按行业看，6个水利项目完成投资1.2亿元，9个交通项目完成投资3.4亿元，分别占计划的62%、71%。"
    (found,) = _told(text)
    assert [line.rpartition(" ")[2] for line in found if "元" in line] == ["62%", "71%"]


def test_what_a_wider_place_has_is_no_rate() -> None:
    text = "工业增加值完成32亿元，同比增长9%，增速高于全国（4.2%）3.1个百分点。38个行业中27个实现增长，增长面71%。"
    lines = [line for _, *lines in _told(text) for line in lines]
    assert not any("4.2" in line for line in lines)
    assert "增长面: 完成71%" in lines


def test_a_place_beside_other_names_shares_with_them() -> None:
    text = "工业产值，开发区、乡镇工业分别完成24.6亿元、51.7亿元，同比分别增长62%、18%。"
    assert [line.partition(":")[0] for line in _told(text)[0][1:]] == ["开发区", "乡镇工业"]


def test_by_how_much_it_exceeds_a_printed_figure_takes_no_rate() -> None:
    text = "全市重点项目完成投资75亿元，比去年同期72亿元增加了3亿元，同比增长4.2%，完成目标的81.5%。"
    assert _told(text)[0][1:] == ["投资 全市: 完成7500000000元 81.5% 同比4.2", "增加 全市: 完成300000000元"]


def test_what_a_sentence_counts_first_its_rest_tells_of() -> None:
    text = "6个新建项目已有2个开工，完成投资3亿元，占计划的16%；5个续建项目进展顺利，已完成投资5亿元，占计划的29%。"
    assert [title for title, *_ in _told(text)] == ["新建项目", "续建项目"]


def test_how_many_planned_ones_have_been_reached() -> None:
    told = _told("全市重点项目完成投资75亿元，占计划的70%；12个计划投产项目实现投产9个，投产率达75%。")
    assert told == [["重点项目", "投资 全市: 完成7500000000元 70%", "投产项目 全市: 目标12个 完成9个 75%"]]


@pytest.mark.parametrize(
    ("account", "found"),
    [
        ("已投放1600辆，下一步将再投放300辆。", ["投放: 完成1600辆"]),
        ("已建成21公里，年底前再建成8公里。", ["便民行动: 完成21公里"]),
        ("已建成21公里，11月底前建成8公里。", ["便民行动: 完成21公里"]),
        ("力争年底前完成投资4亿元，目前已完成2.8亿元。", ["投资: 目标400000000元 完成280000000元"]),
        ("已于6月底前建成12座。", ["便民行动: 完成12座"]),
        ("再新增6座。", ["再新增: 完成6座"]),
        ("力争年底前建成11座，目前已建成7座。", ["便民行动: 目标11座 完成7座"]),
        ("力争年底前建成11座，目前已开工9座，已建成4座。", ["已开工: 完成9座", "便民行动: 完成4座"]),
        ("力争年底前建成11个，已完成选址8个。", ["选址: 完成8个"]),
        (
            "力争10月底前完成投资6亿元，已争取资金3亿元，已完成投资2亿元。",
            ["资金: 完成300000000元", "投资: 完成200000000元"],
        ),
        ("明年将改造小区110个，已摸排88个。", ["摸排: 完成88个"]),
        ("力争年底前开工11个，已开工8个。", ["已开工: 完成8个"]),
    ],
)
def test_what_is_still_to_come_is_neither_done_nor_planned_by_what_is(account: str, found: list[str]) -> None:
    assert rows(project(account, "便民行动")) == found


@pytest.mark.parametrize(
    ("account", "found"),
    [
        ("已建成21公里，其中3月底前建成8公里。", ["便民行动: 完成21公里", "3月底便民行动: 完成8公里"]),
        ("已建成21公里，5月底前再建成8公里。", ["便民行动: 完成21公里"]),
        ("4月底前再建成21公里，累计建成110公里。", ["便民行动: 完成21公里", "累计便民行动: 完成110公里"]),
        ("饮水工程76处，50处4月底前建成，26处正在建设。", ["饮水工程: 目标76处 完成50处", "正在建设: 完成26处"]),
        ("饮水工程76处，50处11月底前建成，26处正在建设。", ["饮水工程: 完成76处", "正在建设: 完成26处"]),
        ("饮水工程76处，已建成71处，剩余5处11月底前建成。", ["饮水工程: 目标76处 完成71处"]),
    ],
)
def test_a_day_that_the_months_told_of_include_is_not_to_come(account: str, found: list[str]) -> None:
    assert rows(project(account, "便民行动")) == found


def test_where_no_month_is_told_of_a_named_one_may_have_passed() -> None:
    text = "云峦市重点工作进展通报\n1、东湖片区项目。饮水工程76处，50处4月底前建成，26处正在建设。\n"
    assert rows(parse_text(text).projects[0])[0] == "饮水工程: 目标76处 完成50处"


@pytest.mark.parametrize("when", ["7月份", "下半年"])
def test_what_more_is_to_be_done_in_months_not_yet_told_of(when: str) -> None:
    text = f"1、公交优化。计划开通线路8条，目前开通线路6条，{when}再开通2条。"
    assert _told(text) == [["公交优化", "开通线路: 目标8条 完成6条"]]


def test_what_more_was_done_in_a_month_told_of() -> None:
    text = "1、公交优化。计划开通线路8条，目前已开通线路6条，5月份再开通2条。"
    assert _told(text)[0][-1] == "再开通: 完成2条"
