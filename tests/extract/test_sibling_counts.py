"""Sections side by side that each count another status are one counting statement."""

import pytest

from bulletin_parser import parse_text

TITLE = "2014年1-10月东安县为民办实事项目推进情况分析\n一、项目完成进度情况\n"
AHEAD = "（一）快于时间进度的有3项。主要有：农村公路、农村危房改造。\n"
BEHIND = "（二）慢于时间进度的有2项。主要有：乡镇敬老院建设、公共租赁住房建设。\n"


def told(text: str) -> list[str]:
    found = parse_text(TITLE + text).summaries
    return [" ".join(f"{state.status}{state.count}" for state in each.by_status) for each in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (AHEAD + BEHIND, ["ahead3 behind2"]),
        (AHEAD + BEHIND.replace("（二）", "（三）"), ["ahead3", "behind2"]),  # one of them is missing
        (AHEAD + "二、县直单位\n" + BEHIND.replace("（二）", "（一）"), ["ahead3", "behind2"]),
        (AHEAD + AHEAD.replace("（一）", "（二）").replace("3项", "1项"), ["ahead3", "ahead1"]),  # said twice
    ],
)
def test_sections_that_count_one_status_each(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_lines_that_count_one_status_each() -> None:
    done = "已投入使用2项：\n1.农村公路改造项目。计划投资3460万元。\n2.农村危桥改造项目。计划投资418万元。\n"
    building = "正在建设1项：\n3.区妇幼保健院搬迁项目。计划投资2.4亿元。\n"
    rest = "暂未开工1项：\n4.城东农贸市场建设项目。计划投资1800万元。\n"
    (counted,) = parse_text("2021年桂东县民生实事项目完成情况\n" + done + building + rest).summaries
    assert [(s.status, s.count, [m.text for m in s.members]) for s in counted.by_status] == [
        ("completed", 2, ["农村公路改造项目", "农村危桥改造项目"]),
        ("on_track", 1, ["区妇幼保健院搬迁项目"]),
        ("not_started", 1, ["城东农贸市场建设项目"]),
    ]
