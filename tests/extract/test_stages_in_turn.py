"""Parts of what is told of, each with how it stands: 其中：12个已完工、9个主体施工中、4个在办理招投标手续."""

import pytest

from .reports import bulletin, rows

_MONEY = "完成投资2.1亿元，占年度计划的70%。"


@pytest.mark.parametrize(
    "told",
    [
        f"25个老旧小区改造{_MONEY}其中：12个已完工、9个主体施工中、4个在办理招投标手续中。",
        f"老旧小区改造{_MONEY}其中，12个已完工，9个主体施工，4个办理招投标手续。",
        f"1.老旧小区改造。{_MONEY}其中：12个项目已完工，9个项目主体施工，4个项目办理招投标手续。",
    ],
)
def test_each_part_is_a_row_and_none_is_how_the_whole_stands(told: str) -> None:
    (project,) = bulletin(told).projects
    assert project.status is None
    assert rows(project)[-3:] == ["已完工: 完成12个", "主体施工: 完成9个", "办理招投标手续: 完成4个"]


def test_works_of_a_project_are_no_summary() -> None:
    read = bulletin("1.老旧小区改造。完成投资2.1亿元；其中：12个已完工、9个正在施工、4个正在办理前期手续。")
    assert not read.summaries
    assert rows(read.projects[0])[-1] == "正在办理前期手续: 完成4个"
