"""Cases that come in at a counter are measured, not counted as tasks that stand in some way."""

import pytest

from bulletin_parser import parse_text

from .reports import bulletin, rows


@pytest.mark.parametrize(
    ("told", "named", "closed"),
    [
        ("各窗口共办理政务服务事项4016件，办结4016件，办结率为100%。", "办理政务服务事项", "办结: 完成4016件 100%"),
        ("大厅共受理政务服务事项5120件，办结5003件，办结率97.7%。", "受理政务服务事项", "办结: 完成5003件 97.7%"),
        ("共收到群众诉求事项4120件，已办结4003件。", "收到群众诉求事项", "办结: 完成4003件"),
    ],
)
def test_cases_and_how_many_are_closed(told: str, named: str, closed: str) -> None:
    found = bulletin(told)
    (project,) = found.projects
    assert named in project.indicators[0].name
    assert closed in rows(project)
    assert not found.summaries


def test_tasks_that_were_set_are_counted() -> None:
    found = bulletin("会议确定事项22件，已办结16件，占比73%。")
    assert [(state.status, state.count) for state in found.summaries[0].by_status] == [("completed", 16)]


def test_how_many_of_all_went_which_way_is_told_of_all() -> None:
    text = (
        "5月份，热线共受理诉求3200件。其中，话务员直接办结2600件，占诉求总量的81.3%；网络转办600件，占诉求总量的18.7%。"
    )
    (project,) = parse_text(f"绥德县2022年5月份12345热线运行情况通报\n{text}\n").projects
    assert [str(row.actual.value) for row in project.indicators if row.actual and row.actual.unit == "件"] == [
        "3200",
        "2600",
        "600",
    ]
