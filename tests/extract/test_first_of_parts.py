"""Kinds of a work that a sentence begins with behind 其中, and the next ones go on with; and how long all of it is."""

from bulletin_parser import parse_text

from .reports import rows

HEAD = "绥德县2022年1-5月道路建设进展情况通报\n"
TEXT = (
    HEAD
    + "截至5月底，全县共开工建设农村公路38条，计总里程126公里，完成投资4200万元，分别占全年计划的100%、98%、41.5%，"
    "其中县道项目全部完成，完成投资1800万元；乡道项目进展顺利，完成投资1500万元；村道项目进展较慢，完成投资900万元。\n"
)


def test_each_kind_is_a_project_with_its_own_standing() -> None:
    assert [(each.title, each.status, rows(each)) for each in parse_text(TEXT).projects][1:] == [
        ("县道项目", "completed", ["投资: 完成18000000元"]),
        ("乡道项目", "on_track", ["投资: 完成15000000元"]),
        ("村道项目", "behind", ["投资: 完成9000000元"]),
    ]


def test_how_long_all_of_them_are_has_its_share() -> None:
    whole = parse_text(TEXT).projects[0]
    assert whole.status is None
    assert rows(whole) == [
        "开工建设农村公路 全县: 完成38条 100%",
        "总里程 全县: 完成126公里 98%",
        "投资 全县: 完成42000000元 41.5%",
    ]


def test_how_long_what_is_planned_will_be_is_to_be_done() -> None:
    (project,) = parse_text(HEAD + "全县计划建设农村公路38条，总里程126公里，已完成20条。\n").projects
    assert rows(project) == ["农村公路 全县: 目标38条 完成20条", "农村公路 全县: 目标126公里"]


def test_shares_follow_the_order_of_what_was_done() -> None:
    text = "列入年度计划的农村公路桥梁38座，已开工35座，竣工29座，分别占计划的92.1%、76.3%。\n"
    (project,) = parse_text(HEAD + text).projects
    assert project.title == "农村公路桥梁"
    assert sorted((str(row.actual.value), str(row.rate)) for row in project.indicators if row.actual) == [
        ("29", "76.3"),
        ("35", "92.1"),
    ]
