"""What is said of so many of those told of, or of those of one place, is not said of the whole."""

import pytest

from bulletin_parser import parse_text

from .reports import project, rows


@pytest.mark.parametrize(
    "told",
    [
        "计划改造14家，10家完成竣工验收，3家正在装修。",
        "计划实施供水工程23处。已完工16处，正在施工5处；2处因水源调整尚未开工。",
        "下达任务326户，兰考县任务180户，已全部竣工；杞县任务146户，竣工121户。",
    ],
)
def test_some_of_those_told_of_are_not_the_whole(told: str) -> None:
    assert project(told, "惠民行动").status is None


def test_all_of_those_told_of_are_the_whole() -> None:
    assert project("计划改造14家，14家完成竣工验收。", "惠民行动").status == "completed"


def test_those_of_the_last_of_several_places_end_the_list_of_all() -> None:
    found = parse_text(
        "民生实事进展的通报\n\n1.路灯亮化。计划安装420盏，已安装420盏，其中永丰县135盏、永新县285盏，全部亮灯使用。"
    )
    assert found.projects[0].status == "completed"


def test_a_reason_names_nothing() -> None:
    told = rows(project("计划实施供水工程23处。已完工16处；2处因水源调整尚未开工。", "惠民行动"))
    assert told[-1] == "尚未开工: 完成2处"
