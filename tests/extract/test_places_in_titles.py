"""Areas of a city as places, and titles that begin with the first of several places."""

import pytest

from bulletin_parser import parse_text

from .reports import rows

_HEAD = "关于民生实事进展的通报\n\n"


@pytest.mark.parametrize("area", ["市区", "中心城区", "市本级", "主城区"])
def test_what_an_area_of_a_city_has_is_its_own(area: str) -> None:
    found = parse_text(f"{_HEAD}全市新建污水管网46.2公里。其中{area}新建12公里，永丰县新建8公里。")
    assert [row.region for row in found.projects[0].indicators] == ["全市", area, "永丰县"]


@pytest.mark.parametrize("said", ["城区污水处理厂建设已完成投资2亿元", "城区供水管网已完成46公里"])
def test_an_area_in_a_name_is_no_place(said: str) -> None:
    found = parse_text(f"{_HEAD}{said}。")
    assert found.projects[0].title.startswith("城区")


def test_a_project_of_several_places_is_not_called_by_the_first() -> None:
    (project,) = parse_text(
        f"{_HEAD}永丰县农村户厕改造完成320户，占任务数400户的80%；永新县完成210户，占任务数300户的70%。"
    ).projects
    assert project.title == "农村户厕改造"
    assert rows(project) == [
        "农村户厕改造 永丰县: 目标400户 完成320户 80%",
        "农村户厕改造 永新县: 目标300户 完成210户 70%",
    ]
