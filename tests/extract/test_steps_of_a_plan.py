"""Steps of what one project is to do are its rows, no counts of projects by status."""

import pytest

from extract.reports import bulletin, rows


@pytest.mark.parametrize(
    "told",
    [
        "老旧小区改造年度计划28个，已完工15个，正在施工11个，未开工2个。",
        "老旧小区改造：年度计划28个，已完工15个，正在施工11个，未开工2个。",
        "县住建局牵头的老旧小区改造，年度计划28个，已完工15个，正在施工11个，未开工2个。",
    ],
)
def test_behind_the_project_and_its_plan(told: str) -> None:
    found = bulletin(told)
    (project,) = found.projects
    assert project.title == "老旧小区改造"
    assert rows(project) == ["老旧小区改造: 目标28个 完成15个", "正在施工: 完成11个", "未开工: 完成2个"]
    assert not found.summaries


def test_projects_that_are_planned_are_counted() -> None:
    (summary,) = bulletin("全市计划实施项目28个，已完工15个，正在施工11个，未开工2个。").summaries
    assert [state.count for state in summary.by_status] == [15, 11, 2]
