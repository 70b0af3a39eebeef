"""A number of kinds that belongs to the name of a task (新增4类重点对象危房改造) measures nothing."""

from bulletin_parser import parse_text


def test_kinds_right_before_a_noun_are_no_result() -> None:
    bulletin = parse_text(
        "关于2020年1-5月石桥县农村危房改造进展情况的通报\n\n全县新增4类重点对象农村危房改造任务864户，已开工860户。\n"
    )
    texts = [row.actual.text for project in bulletin.projects for row in project.indicators if row.actual]
    assert texts == ["860户"]
    assert all(number.role != "unclaimed" for number in bulletin.numbers)
