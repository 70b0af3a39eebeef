"""Agencies in a bracket at the end of what is told of a project."""

import pytest

from extract.reports import bulletin


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "教育方面。一是计划新建学校23所，目前完工17所，完成投资1.28亿元（州教体局负责）；"
            "二是支持未就业毕业生到基层就业，任务2200名，实际到岗2214名（州人社局负责）。",
            [("新建学校", ("州教体局",)), ("支持未就业毕业生到基层就业", ("州人社局",))],
        ),
        (
            "城镇老旧小区改造计划20个，已完工12个（州住建局负责）。农村公路建设计划120公里，已建成80公里（州交通局牵头）。",
            [("城镇老旧小区改造", ("州住建局",)), ("农村公路建设", ("州交通局",))],
        ),
        ("1.城镇老旧小区改造20个，已完工12个（州住建局负责）。", [("城镇老旧小区改造", ("州住建局",))]),
    ],
)
def test_they_lead_it(told: str, expected: list[tuple[str, tuple[str, ...]]]) -> None:
    assert [(each.title, each.lead_agencies) for each in bulletin(told).projects] == expected


def test_in_the_middle_they_lead_what_stands_before_the_bracket() -> None:
    found = bulletin("农村公路改造38公里，已完成24公里，600户清洁取暖改造（州住建局牵头）已完成500户。").projects
    assert found[0].lead_agencies == ()


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("1.栽种行道树3000棵。已栽种2600棵。【责任单位：州林业局】", [("栽种行道树3000棵", ("州林业局",))]),
        ("1.栽种行道树3000棵。已栽种2600棵。[牵头单位：州林业局]", [("栽种行道树3000棵", ("州林业局",))]),
        ("1.栽种行道树3000棵〔州林业局、州住建局〕。已栽种2600棵。", [("栽种行道树3000棵", ("州林业局", "州住建局"))]),
        ("1.检查药店600家次。已检查480家次。（牵头落实单位：州药监局）", [("检查药店600家次", ("州药监局",))]),
    ],
)
def test_brackets_of_any_kind_name_them(told: str, expected: list[tuple[str, tuple[str, ...]]]) -> None:
    assert [(each.title, each.lead_agencies) for each in bulletin(told).projects] == expected


def test_square_brackets_around_what_is_no_office_stay() -> None:
    (found,) = bulletin("1.行道树栽种〔含补种〕。已栽种2600棵。").projects
    assert (found.title, found.lead_agencies) == ("行道树栽种〔含补种〕", ())


def test_those_that_a_bracket_names_as_failed_lead_nothing() -> None:
    (found,) = bulletin("1.食堂检查。抽查机关食堂36个，合格34个，不合格2个（州林业局、州水利局）。").projects
    assert (found.title, found.lead_agencies) == ("食堂检查", ())


def test_who_leads_stands_behind_what_is_unfinished_too() -> None:
    (found,) = bulletin("1.公厕改造。已完工10座，未完工2座（州住建局）。").projects
    assert found.lead_agencies == ("州住建局",)
