"""Names of which all have the same rate, counted or not."""

import pytest

from bulletin_parser import parse_text
from extract.reports import rows, standing

HEAD = "某市民生实事进展情况\n（截至2024年6月底）\n一、公共服务\n"


@pytest.mark.parametrize(
    ("told", "rate"),
    [
        ("法律援助、养老服务均完成年度任务的50%以上。", "50%"),
        ("法律援助、养老服务均超过年度目标任务的50%。", "50%"),
        ("实现法律援助、养老服务均超过年度目标任务的50%。", "50%"),
        ("法律援助、养老服务等3个项目已完成年度目标任务的80%以上。", "80%"),
        ("法律援助、养老服务2个项目完成年度目标任务的100%。", "100%"),
        ("法律援助、养老服务等4项完成率超75%。", "75%"),
    ],
)
def test_each_of_them_is_a_project_with_the_rate(told: str, rate: str) -> None:
    found = parse_text(f"{HEAD}{told}改厕3200户。\n")
    named = [each for each in found.projects if each.title in ("法律援助", "养老服务")]
    assert [rows(each) for each in named] == [[f"法律援助: {rate}"], [f"养老服务: {rate}"]]
    assert not standing(found)
    assert not [number.text for number in found.numbers if number.role == "unclaimed"]


def test_more_names_than_are_counted_have_no_rate_each() -> None:
    found = parse_text(f"{HEAD}法律援助、养老服务、公厕改造等2项完成率超75%。改厕3200户。\n")
    assert "法律援助" not in [each.title for each in found.projects]


def test_how_much_so_many_have_done_of_their_tasks_finishes_none() -> None:
    found = parse_text(
        "某市重点项目进展情况\n（截至2024年6月底）\n8个项目已完成年度投资计划的80%以上，2个项目进展缓慢。\n"
    )
    assert standing(found) == ["behind 2 "]
