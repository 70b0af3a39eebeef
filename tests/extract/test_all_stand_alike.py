"""What is counted and said to stand so in the next clause, whose parts follow; votes; who told of them."""

import pytest

from bulletin_parser import parse_text
from extract.reports import bulletin, rows

TITLE = "白石镇2022年重点民生实事项目完成情况\n"


def test_parts_of_what_all_stands_so_and_what_all_of_them_cost() -> None:
    found = parse_text(
        f"{TITLE}根据票决结果，确定白石镇2022年度重点民生实事项目4个，目前均已完工。其中，完成老街排水系统建设960米；"
        "完成新村道路硬化1800平方米；安装太阳能路灯88盏。总投资235.6万元，受益群众0.8万余人。\n"
    )
    (summary,) = found.summaries
    assert (summary.group, [total.text for total in summary.totals]) == ("重点民生实事项目", ["4个"])
    assert [(state.status_text, state.count) for state in summary.by_status] == [("目前均已完工", 4)]
    parts = {each.title: each.status and each.status.value for each in found.projects}
    assert parts["新村道路硬化"] == "completed"
    assert parts["安装太阳能路灯"] == "completed"
    assert all("总投资" not in row for each in found.projects if each.title in parts for row in rows(each)[:1])


def test_votes_for_each_project() -> None:
    found = parse_text(
        "清岚县2021年民生实事项目满意度测评情况\n测评结果显示，河道整治工程，满意152票，基本满意41票，不满意2票；"
        "供水提质工程，满意160票，基本满意33票，不满意2票。\n"
    )
    assert {each.title: rows(each) for each in found.projects} == {
        "河道整治工程": ["满意: 完成152票", "基本满意: 完成41票", "不满意: 完成2票"],
        "供水提质工程": ["满意: 完成160票", "基本满意: 完成33票", "不满意: 完成2票"],
    }


def test_a_town_that_only_goes_to_work_is_no_project() -> None:
    found = parse_text(f"{TITLE}今年以来，白石镇重点关注公共设施，加快推进农村基础建设。完成道路硬化1800平方米。\n")
    assert [each.title for each in found.projects if "关注" in each.title] == []


def test_works_told_of_behind_how_many_are_late() -> None:
    found = parse_text(
        "关于清岚县2021年重点任务三季度落实情况的通报\n一、进展情况\n列入分工的48项重点任务中，已完成15项，按序时推进26项，"
        "进度滞后7项。其中，白石镇老旧小区改造（责任单位：县住建局）计划改造640户，已完成210户；"
        "河东片区供水管网改造（责任单位：县水务局）仅完成总工程量的32%。\n二、存在的问题\n经济指标仍有差距。\n"
    )
    assert {each.title: (each.status and each.status.value, each.status_text) for each in found.projects} == {
        "白石镇老旧小区改造": ("behind", "进度滞后"),
        "河东片区供水管网改造": ("behind", "进度滞后"),
    }


def test_more_works_than_are_late_are_some_of_all() -> None:
    found = parse_text(
        "关于清岚县2022年督察整改进展情况的通报\n市住建局牵头整改任务7项，已完成3项，达到序时进度3项，未达到序时进度1项。"
        "其中，老城污水管网改造完成38.6公里，占年度任务的104.3%；再生水厂扩建完成投资5200万元，占总投资的61%。\n"
    )
    assert {each.status for each in found.projects if each.title.startswith(("老城", "再生"))} == {None}


def test_examples_stand_as_most_do() -> None:
    found = bulletin(
        "二、总体情况\n大部分项目按计划推进。如州教育局负责的南门小学迁建已封顶；州水务局负责的东山水厂扩建已解决2.1万人饮水问题。"
        "\n西河大桥因征地受阻，进展缓慢。"
    )
    assert [(each.title, each.lead_agencies, each.status) for each in found.projects] == [
        ("南门小学迁建", ("州教育局",), "on_track"),
        ("东山水厂扩建", ("州水务局",), "on_track"),
        ("西河大桥", (), "behind"),
    ]


@pytest.mark.parametrize("opening", ["如今，", "如遇雨天，", "如无变化，"])
def test_what_else_begins_so_gives_no_examples(opening: str) -> None:
    found = bulletin(f"二、总体情况\n部分项目进展缓慢。{opening}西河大桥完成投资1.2亿元；南门小学完成投资300万元。")
    assert {each.status for each in found.projects} == {None}
