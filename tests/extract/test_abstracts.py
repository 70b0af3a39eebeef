"""Fields of web pages that print the text's beginning once more."""

from bulletin_parser import parse_text

PAGE = """当前位置：首页 > 政务公开
索引号：000014349/2023-00012 信息分类：重点项目
关 键 字：项目 通报
内容概述：为推动项目早开工，现将前4个月的情况通报如下。一、项目概况全县重点项目总计58个，其中建设工程25个、产业项目33个，涉及36个单位。…

全县1-4月份重点项目推进情况督查通报

浏览次数： 字体：[ ]

一、项目概况

全县重点项目总计58个，其中建设工程25个、产业项目33个。

二、总体进展

建设工程25个，达到和基本达到20个、占比80%；产业项目33个，达到或超过序时进度24个、占比72.7%。
"""


def test_what_they_print_is_read_once_and_where_it_stands() -> None:
    found = parse_text(PAGE)
    assert found.bulletin.title == "全县1-4月份重点项目推进情况督查通报"
    assert min(project.span.start for project in found.projects) > PAGE.index("浏览次数")
    assert {
        (row.name, str(row.actual.value), row.target)
        for project in found.projects
        for row in project.indicators
        if row.actual
    } >= {("建设工程", "25", None), ("产业项目", "33", None)}
    assert [(each.group, each.by_status[0].count, each.by_status[0].status) for each in found.summaries] == [
        ("建设工程", 20, "on_track"),
        ("产业项目", 24, "on_track"),
    ]
    assert not [number for number in found.numbers if number.role == "unclaimed"]
