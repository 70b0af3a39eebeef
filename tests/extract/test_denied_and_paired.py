"""How many were not done, in two units."""

from .reports import project, rows


def test_people_of_the_households_with_whom_it_was_not_done() -> None:
    found = rows(project("已改造120户380人，未改造12户31人，改造率90%。", "便民行动"))
    assert found[-2:] == ["未改造: 完成12户", "未改造: 完成31人"]
    assert [row for row in found if "90%" in row] == ["改造: 完成380人 90%"]


def test_what_the_next_clause_counts_is_its_own() -> None:
    found = rows(project("未改造12户，31人已搬迁。", "便民行动"))
    assert found == ["未改造: 完成12户", "已搬迁: 完成31人"]
