"""Statements that go on with what was counted or planned of a project, though their subjects have other names."""

from bulletin_parser import parse_text

from .reports import bulletin, rows


def test_what_a_plan_counted_is_told_of_again() -> None:
    (found,) = parse_text(
        "凤山县农村公路危桥改造情况通报\n"
        "今年，该县危桥改造任务46座，其中2013年计划完工20座，2014年计划完工26座，续建7座。目前，已完成续建项目及2013年计划建设任务"
        "23座；2014年计划完工的26座桥梁已经全部开工，完成投资1720万元。"
    ).projects
    assert (found.title, found.status) == ("农村公路危桥改造", "on_track")
    assert rows(found)[:3] == ["危桥改造: 目标46座", "完工: 目标20座", "完工: 目标26座"]
    assert [row.partition("目标7座")[1] for row in rows(found)].count("目标7座") == 1
    assert any("完成23座" in row for row in rows(found))
    assert rows(found)[-1] == "投资: 完成17200000元"


def test_what_is_planned_of_a_work_whose_standing_was_told_is_of_it() -> None:
    found = bulletin(
        "一是农村公路建设进展顺利。计划新改建农村公路120公里，已完成86公里。二是老旧小区改造进展较快。"
    ).projects
    assert [(each.title, each.status) for each in found] == [
        ("农村公路建设", "on_track"),
        ("老旧小区改造", "ahead"),
    ]
    assert rows(found[0]) == ["新改建农村公路: 目标120公里 完成86公里"]


def test_an_aspect_is_named_by_more_than_what_is_counted_of_it() -> None:
    (found,) = parse_text(
        "凤山县2022年1-9月民生工程进展情况\n在老旧小区改造方面，今年列入民生工程计划整治改造的84个老旧小区已全部开工。"
        "其中，已完成改造67个，占计划任务的80%；已改造老旧小区建筑面积192.4万平方米。\n"
    ).projects
    assert (found.title, found.status) == ("老旧小区改造", "on_track")
    assert rows(found) == ["老旧小区: 目标84个 完成67个 80%", "改造老旧小区建筑面积: 完成1924000平方米"]
