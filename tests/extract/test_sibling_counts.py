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
