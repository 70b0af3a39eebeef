"""Rates of completion that name a work of their own (排查隐患320处，核查处置完成率100%)."""

import pytest

from .reports import project, rows


@pytest.mark.parametrize(
    ("account", "found"),
    [
        ("排查隐患320处，核查处置完成率100%。", ["排查隐患: 完成320处", "核查处置: 100%"]),
        ("改造管道63公里，任务完成率84%。", ["改造管道: 完成63公里 84%"]),  # of the row before it
        ("改造管道63公里，管道改造完成率84%。", ["改造管道: 完成63公里 84%"]),  # called so already
    ],
)
def test_a_rate_of_completion_is_of_the_work_that_it_names(account: str, found: list[str]) -> None:
    assert rows(project(account, "燃气安全")) == found
