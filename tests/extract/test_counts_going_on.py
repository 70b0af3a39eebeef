"""What has begun, and what is being done, of tasks that a statement counts."""

import pytest

from extract.reports import bulletin, summary


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "县政府常务会议确定事项22件，截至9月14日，已办结6件，占比27%；正在办理16件，占比73%。",
            [("completed", 6), ("on_track", 16)],
        ),
        (
            "为民办实事项目共10大类36项。截至4月底，1个项目已完工，湖水治理、公寓建造等16个项目已开工建设，"
            "旧城改造、邻里中心建设等19个项目已开启前期准备工作。",
            [("completed", 1), ("on_track", 16), ("not_started", 19)],
        ),
    ],
)
def test_it_is_counted_beside_what_is_done(told: str, expected: list[tuple[str, int]]) -> None:
    assert [(str(state.status), state.count) for state in summary(told).by_status] == expected


def test_what_is_counted_may_be_named_before() -> None:
    found = bulletin("建设工程有5个未达计划进度，占比21.7%；产业项目有20个处于前期工作，占比54.1%。")
    assert [(str(state.status), state.count) for told in found.summaries for state in told.by_status] == [
        ("behind", 5),
        ("not_started", 20),
    ]
    assert not found.projects
