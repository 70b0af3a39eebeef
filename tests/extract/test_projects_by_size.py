"""How many projects there are of a size: what bounds it is in the name of the row, no amount of its own."""

import pytest

from bulletin_parser import parse_text

from .reports import rows

_TITLE = "1-6月份全市在建重点项目建设情况\n全市在建重点项目推进有力。"


@pytest.mark.parametrize(
    ("told", "row"),
    [
        ("完成投资超10亿元的项目有3个，分别是甲园、乙园和丙园。", "投资超10亿元的项目 全市: 完成3个"),
        ("完成投资超过5亿元的项目14个。", "投资超过5亿元的项目 全市: 完成14个"),
        ("年度投资不足5000万元的项目8个。", "投资不足5000万元的项目 全市: 完成8个"),
    ],
)
def test_a_bound_before_what_is_counted(told: str, row: str) -> None:
    assert row in [each for project in parse_text(_TITLE + told).projects for each in rows(project)]


def test_a_bound_that_nothing_is_counted_behind_is_an_amount() -> None:
    (project,) = parse_text(_TITLE + "完成投资超10亿元。").projects
    assert rows(project) == ["投资 全市: 完成1000000000元"]


def test_projects_that_stand_so_are_counted_behind_what_tells_their_kind() -> None:
    text = "超序时进度的在建重点项目达133个，占在建重点项目总数的71.5%，其中有29个项目提前完成年度投资计划。"
    (summary,) = parse_text(f"{_TITLE}{text}").summaries
    assert [(state.status, state.count) for state in summary.by_status] == [("ahead", 133), ("completed", 29)]
    assert summary.by_status[0].share == pytest.approx(71.5)
