"""Kinds of what a whole counts, which no aim waits for."""

from .reports import project, rows


def test_each_kind_of_a_whole_is_a_row() -> None:
    found = rows(project("9个省控断面中，Ⅱ类4个、Ⅲ类5个，优良比例100%。", "水质监测"))
    assert found[1:] == ["Ⅱ类: 完成4个", "Ⅲ类: 完成5个", "优良比例: 完成100%"]


def test_a_kind_that_is_planned_is_done_of_its_plan() -> None:
    assert rows(project("计划办理建议类12件，已办理建议类8件。", "建议办理")) == ["建议类: 目标12件 完成8件"]
