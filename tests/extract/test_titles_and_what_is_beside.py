"""Titles with the number of an issue above them, what a page prints behind them, and headlines below."""

import pytest

from bulletin_parser import parse_text

BODY = "截至10月底，十件民生实事已完成8件，2件正在推进。\n"


@pytest.mark.parametrize(
    ("head", "title", "number"),
    [
        (
            "督查专报〔2023〕第12期\n\n关于恩平市2023年民生实事办理进度的通报（截至10月底）\n",
            "关于恩平市2023年民生实事办理进度的通报（截至10月底）",
            "督查专报〔2023〕第12期",
        ),
        (
            "标题: 大足36座农村水厂改造完工过半 [打印本页]\n\n作者: 甲    时间: 2016-8-8 10:53\n",
            "大足36座农村水厂改造完工过半",
            None,
        ),
    ],
)
def test_a_title_is_without_what_stands_beside_it(head: str, title: str, number: str | None) -> None:
    found = parse_text(f"{head}\n{BODY}").bulletin
    assert (found.title, found.number) == (title, number)


def test_headlines_below_a_title_that_say_it_again_count_nothing() -> None:
    text = (
        "漳平今年28件民生实事已提前完成7件\n今年28件民生实事已提前完成7件\n另外21件都在按计划推进\n"
        "据通报，今年28件民生实事有7件已提前完成；另外21件都在按计划推进。\n"
    )
    found = parse_text(text)
    (summary,) = found.summaries
    assert [(state.status, state.count) for state in summary.by_status] == [("completed", 7), ("on_track", 21)]
    assert [total.value for total in summary.totals] == [28]
    assert not [number for number in found.numbers if number.role == "unclaimed"]


def test_a_line_below_a_title_that_says_something_new_is_read() -> None:
    found = parse_text("全市民生实事提前完成7件\n其余21件正按照序时进度推进\n据悉，7件已完成。\n")
    assert 21 in [state.count for summary in found.summaries for state in summary.by_status]


def test_a_city_told_of_like_its_neighbours_is_not_whose_the_bulletin_is() -> None:
    text = (
        "1-8月水利项目进展情况\n2020年，我市安排水利项目37项。\n"
        "翁牛特旗安排项目12项，开工10项。宁城县安排项目11项，开工11项。丰镇市安排项目14项，开工9项。\n"
    )
    found = parse_text(text)
    assert found.bulletin.region is None
    assert "丰镇市" in {row.region for project in found.projects for row in project.indicators}


@pytest.mark.parametrize("label", ["{}，", "*{}."])
def test_lines_are_numbered_by_a_comma_or_behind_a_star(label: str) -> None:
    lines = ["新建公厕20座，已建成18座。", "改造旱厕30座，已改造26座。", "新建公园3个，已建成2个。"]
    text = "".join(f"{label.format(i)}{line}\n" for i, line in enumerate(lines, 1))
    found = parse_text(f"关于2022年1-5月民生实事进展情况的通报\n{text}")
    labels = [number for number in found.numbers if number.text.strip("*.，") in "123"]
    assert [number.role for number in labels] == ["outline_label"] * 3
    assert len(found.projects) == 3


@pytest.mark.parametrize(
    ("lead", "whole", "region"),
    [
        ("市级牵头单位：市住建局；区级牵头单位：区住建局", "", "白云区"),
        ("牵头单位：市住建局", "全市已建成90座，其中", None),
    ],
)
def test_the_one_place_whose_offices_lead_what_is_told_is_the_bulletin_s(
    lead: str, whole: str, region: str | None
) -> None:
    items = "".join(
        f"{i}.{work}100座。（{lead}）\n完成情况：{whole}白云区任务{20 + i}座，已建成{10 + i}座。\n"
        for i, work in enumerate(("新建公厕", "改造旱厕", "新建公园", "新增泵站"), 1)
    )
    found = parse_text(f"2022年市《政府工作报告》民生实事前三季度完成情况通报\n{items}").bulletin
    assert found.region == region
