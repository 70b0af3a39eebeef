"""What goes on with one subject: its steps (已开工小区890个), and a table that names the programme alone."""

from decimal import Decimal

import pytest

from bulletin_parser import parse_text

_TITLE = "关于2022年1—8月青湖省重点民生实事项目推进情况的通报\n"
_TABLE = """附件1
全省2022年重点民生实事项目完成进度表
（截至2022年8月底）
序号 |
市 州 |
计划完成数 |
累计开工数 |
开工率 |
计划投资额（万元） |
累计完成投资额（万元） |
计划投资完成率 |
1 |
青山市 |
140 |
133 |
95.0% |
8600 |
3600.5 |
41.87% |
2 |
白石市 |
80 |
44 |
55.0% |
1350 |
475 |
35.19% |
全省 |
220 |
177 |
80.5% |
9950 |
4075.5 |
40.96% |
"""


@pytest.mark.parametrize(
    ("text", "title", "actuals"),
    [
        ("全省计划改造老旧小区220个。截至8月底，已开工小区177个，开工率80.5%。", "改造老旧小区", [177]),
        ("全省计划新建农村公路200公里。截至8月底，已建成公路110公里。", "新建农村公路", [110]),
        ("全省计划改造农村危房2000户。截至8月底，竣工危房1100户。", "改造农村危房", [1100]),
    ],
)
def test_a_step_of_what_was_told_of_is_no_other_project(text: str, title: str, actuals: list[int]) -> None:
    (project,) = parse_text(_TITLE + text).projects
    assert project.title == title
    assert [row.actual.value for row in project.indicators if row.actual] == actuals


def test_a_step_of_another_thing_is() -> None:
    text = "全省计划改造老旧小区220个。截至8月底，已开工管网177公里。"
    assert len(parse_text(_TITLE + text).projects) == 2


def test_a_table_that_names_the_programme_alone_is_of_the_one_project_above_it() -> None:
    text = "全省计划改造老旧小区220个。截至8月底，已开工小区177个，开工率80.5%。\n"
    bulletin = parse_text(_TITLE + text + _TABLE)
    (project,) = bulletin.projects
    rows = project.indicators[-6:]
    placed = [(row.region, row.name, row.actual.value if row.actual else None, row.rate) for row in rows]
    assert placed == [
        ("青山市", "开工", Decimal(133), Decimal("95.0")),
        ("青山市", "投资", Decimal(36005000), Decimal("41.87")),
        ("白石市", "开工", Decimal(44), Decimal("55.0")),
        ("白石市", "投资", Decimal(4750000), Decimal("35.19")),
        ("全省", "开工", Decimal(177), Decimal("80.5")),
        ("全省", "投资", Decimal(40755000), Decimal("40.96")),
    ]
    assert {row.actual.unit for row in rows if row.actual} == {"个", "元"}
    assert not [number.text for number in bulletin.numbers if number.role == "unclaimed"]
