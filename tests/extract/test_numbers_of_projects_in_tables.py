"""A column 项目数量 under 单位：亿元 counts projects."""

from bulletin_parser import parse_text

from .reports import rows

TEXT = """金沙县2023年1-9月重点项目完成情况通报
2023年重点项目完成情况表
单位：亿元
项目类别 | 项目数量 | 年度计划投资 | 完成投资 | 完成率 |
产业项目 | 31 | 42.5 | 34 | 80% |
民生项目 | 12 | 20 | 9 | 45% |
"""


def test_numbers_of_projects_are_no_money() -> None:
    (first, _) = parse_text(TEXT).projects
    assert rows(first) == ["项目数量: 完成31个", "投资: 目标4250000000元 完成3400000000元 80%"]
