"""Breaks that a page lost, wholes told of one after another, growth behind what it is for, gaps to a schedule."""

from decimal import Decimal

import pytest

from bulletin_parser.records import Status

from .reports import bulletin, rows, standing


def test_question_marks_that_stand_for_a_break() -> None:
    read = bulletin("全市公厕新建12座。????另外，农村公路已建成31公里，完成年度目标的62%。").projects
    assert [(each.title, rows(each)) for each in read] == [
        ("公厕新建", ["公厕新建 全市: 完成12座"]),
        ("农村公路", ["农村公路: 完成31公里 62%"]),
    ]


def test_a_whole_told_of_in_the_clause_that_names_it() -> None:
    read = bulletin("市重点民生实事中，已完工5项，正在推进3项。")
    assert standing(read) == ["completed 5 ", "on_track 3 "]


def test_growth_behind_what_it_is_for() -> None:
    (found,) = bulletin("优先保障民生支出，卫生健康支出增长12.5%，住房保障支出增长8.1%。").projects
    assert [(row.name, row.yoy) for row in found.indicators] == [
        ("卫生健康支出", Decimal("12.5")),
        ("住房保障支出", Decimal("8.1")),
    ]


def test_names_with_a_percentage_each() -> None:
    read = bulletin("完成率较低的有农村公路（45%）和安全饮水工程（32%）。").projects
    assert [(each.title, [row.rate for row in each.indicators]) for each in read] == [
        ("农村公路", [Decimal(45)]),
        ("安全饮水工程", [Decimal(32)]),
    ]


def test_rates_that_are_shared_out_among_the_steps_before_them() -> None:
    (found,) = bulletin("全市老旧小区改造项目开工120个、完工54个，开工率和完工率分别为100%、45%。").projects
    assert rows(found) == ["开工 全市: 完成120个 100%", "完工 全市: 完成54个 45%"]


@pytest.mark.parametrize(
    "gap",
    [
        "与序时进度相比有较大差距",
        "与序时进度存在较大差距",
        "与全年目标有较大差距",
        "距序时进度还有较大差距",
    ],
)
def test_what_a_gap_is_to_is_no_part_of_a_name(gap: str) -> None:
    (found,) = bulletin(f"全州农村公路建设{gap}。").projects
    assert (found.title, found.status) == ("农村公路建设", Status.BEHIND)


def test_what_a_plan_holds_is_no_aim_where_something_was_done_with_it() -> None:
    (found,) = bulletin("全市淘汰列入今年计划的燃煤锅炉7265台。").projects
    assert [(row.target, row.actual and row.actual.value) for row in found.indicators] == [(None, Decimal(7265))]
    (planned,) = bulletin("全市列入今年计划的燃煤锅炉7265台。").projects
    assert [(row.target and row.target.value, row.actual) for row in planned.indicators] == [(Decimal(7265), None)]


def test_a_rate_above_a_bound_completes_nothing() -> None:
    read = bulletin("滨江商务新城、梅溪湖艺术中心等46个项目已完成投资计划率超过80%。")
    assert [(each.title, each.status) for each in read.projects] == [("滨江商务新城", None), ("梅溪湖艺术中心", None)]
    assert standing(read) == []


def test_works_behind_what_was_done_of_all() -> None:
    read = bulletin("基础设施项目完成投资617.2亿元，黄花机场、南岳机场、城陵矶港二期工程等项目进展较快。")
    assert [(each.title, each.status) for each in read.projects] == [("基础设施项目", None)]
    assert standing(read) == ["ahead - 黄花机场、南岳机场、城陵矶港二期工程"]
