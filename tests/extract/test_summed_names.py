"""Names that a count sums up, with what share of all has come so far: A、B等276个项目实现开工，开工率95.17%."""

import pytest

from .reports import bulletin, rows

_MONEY = "全市重点项目完成投资20.5亿元，占年度计划的60%。"


@pytest.mark.parametrize(
    ("said", "status", "row"),
    [
        ("城东水厂、江南大桥等8个项目已完工，完工率30%", "completed 8", "项目 全市: 完成8个 30%"),
        ("城东水厂、江南大桥等12个项目实现开工，开工率95.2%", "on_track 12", "开工 全市: 完成12个 95.2%"),
        ("城东水厂等8个项目已实现竣工，竣工率30%", "completed 8", "项目 全市: 完成8个 30%"),
    ],
)
def test_so_many_and_their_share_are_of_the_programme(said: str, status: str, row: str) -> None:
    read = bulletin(f"{_MONEY}{said}。")
    (project,) = read.projects
    assert (project.title, project.status) == ("重点项目", None)
    assert row in rows(project)
    states = [state for counted in read.summaries for state in counted.by_status]
    assert [f"{state.status} {state.count}" for state in states] == [status]
    assert "城东水厂" in [member.text for member in states[0].members]


def test_some_that_are_done_leave_the_rest_undone() -> None:
    (project,) = bulletin(f"{_MONEY}18个项目已竣工，竣工率30%。").projects
    assert project.status is None
    assert "项目 全市: 完成18个 30%" in rows(project)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("全州重点项目新开工的是：工业类9个、农业类4个。", [("工业类", "9个"), ("农业类", "4个")]),
        ("新开工的重点项目：9个。", [("新开工的重点项目", "9个")]),
    ],
)
def test_counts_behind_a_colon_are_no_names(told: str, expected: list[tuple[str, str]]) -> None:
    read = bulletin(told)
    assert [(row.name, row.actual.text) for each in read.projects for row in each.indicators if row.actual] == expected
    assert not read.summaries
