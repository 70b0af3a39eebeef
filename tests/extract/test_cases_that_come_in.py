"""Cases that come in at a counter are measured, not counted as tasks that stand in some way."""

import pytest

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
