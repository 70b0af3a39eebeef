"""Headings that tell those that are done from those that are not, and what is said of most alone."""

from bulletin_parser import parse_text

TEXT = """关于2018年政府为民办好6件实事
落实情况的调查报告
（东岭区政协　2019年1月）

一、实事的进展情况
区政府承诺办好的6件实事大多数已经完成，还有一件有待推进。
（一）完成事项情况
1、文体教育：投资860万元，实施第二小学操场改造；“电影下乡”活动放映588场。
2、公交出行：新购公交车20辆。
（二）有待推进事项情况
1、老旧小区改造：计划改造8个小区，已完工5个，其余3个因资金未到位，进展缓慢。
"""


def test_what_stands_under_the_done_is_done() -> None:
    found = parse_text(TEXT)
    assert [(each.title, each.status) for each in found.projects] == [
        ("文体教育", "completed"),
        ("公交出行", "completed"),
        ("老旧小区改造", "behind"),
    ]
    assert found.bulletin.title == "关于2018年政府为民办好6件实事落实情况的调查报告"


def test_a_heading_alone_only_names_what_is_told() -> None:
    found = parse_text(TEXT.replace("（二）有待推进事项情况\n1、", "3、"))
    assert [each.status for each in found.projects][:2] == [None, None]
