"""What has begun, and what is being done, of tasks that a statement counts."""

import pytest

from extract.reports import bulletin, summary


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "州政府专题会议议定事项40件，截至6月20日，已办结12件，占比30%；正在办理28件，占比70%。",
            [("completed", 12), ("on_track", 28)],
        ),
        (
            "民生实事项目共8大类30项。截至5月底，2个项目已完工，河道清淤、公寓建造等13个项目已开工建设，"
            "旧城改造、邻里中心建设等15个项目已开启前期准备工作。",
            [("completed", 2), ("on_track", 13), ("not_started", 15)],
        ),
    ],
)
def test_it_is_counted_beside_what_is_done(told: str, expected: list[tuple[str, int]]) -> None:
    assert [(str(state.status), state.count) for state in summary(told).by_status] == expected


def test_what_is_counted_may_be_named_before() -> None:
    found = bulletin("建设工程有6个未达计划进度，占比24%；产业项目有11个处于前期工作，占比33.3%。")
    assert [(str(state.status), state.count) for told in found.summaries for state in told.by_status] == [
        ("behind", 6),
        ("not_started", 11),
    ]
    assert not found.projects
