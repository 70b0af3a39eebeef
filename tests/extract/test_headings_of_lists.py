"""Headings that say whom the list below them names: their rate is what the list measures."""

import pytest

from bulletin_parser import parse_text

from .reports import rows

_TITLE = "关于2023年1—9月清岚州民生实事进展情况的通报\n截至9月底，进展情况如下：\n"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "（一）群众满意率较低的单位。州水务局（81.5%）、州供热公司（78.2%）。",
            ["州水务局群众满意率: 完成81.5%", "州供热公司群众满意率: 完成78.2%"],
        ),
        (
            "（一）办结率低于90%的县区\n山城区（82.3%）、清江县（79.6%）。",
            ["办结率 山城区: 82.3%", "办结率 清江县: 79.6%"],
        ),
    ],
)
def test_rates_of_those_that_a_heading_lists(text: str, told: list[str]) -> None:
    found = parse_text(f"{_TITLE}{text}\n（二）公厕。完成18座。").projects
    assert rows(found[0]) == told
    assert found[1].title == "公厕"


@pytest.mark.parametrize("text", ["（一）投资完成率较低的项目。城东水厂（42.3%）、体育中心（39.6%）。"])
def test_projects_below_such_a_heading_are_projects(text: str) -> None:
    found = parse_text(f"{_TITLE}{text}\n（二）公厕。完成18座。").projects
    assert [project.title for project in found] == ["城东水厂", "体育中心", "公厕"]


def test_rankings_below_a_heading_that_names_what_is_ranked() -> None:
    text = "二、养老保险缴费完成率排名\n前2位：山城区102%，清江县101%。\n后2位：西峡县86%，东陵县82%。"
    found = parse_text(f"{_TITLE}{text}\n三、公厕。完成18座。")
    assert rows(found.projects[0]) == [
        "养老保险缴费完成率 山城区: 102%",
        "养老保险缴费完成率 清江县: 101%",
        "养老保险缴费完成率 西峡县: 86%",
        "养老保险缴费完成率 东陵县: 82%",
    ]
    assert [order.group for order in found.rankings] == ["养老保险缴费完成率排名前2位", "后2位"]


def test_a_heading_says_in_which_order_names_stand_below_it() -> None:
    text = "二、农村改厕完成率排名（从高到低）\n清江县、山城区、西峡县、东陵县。"
    (order,) = parse_text(f"{_TITLE}{text}\n三、公厕。完成18座。").rankings
    assert order.order == (("清江县",), ("山城区",), ("西峡县",), ("东陵县",))
