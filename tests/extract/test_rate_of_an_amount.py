"""Rates of the amount before an outcome, and of amounts that 分别 enumerates without names."""

import pytest

from .reports import project, rows


@pytest.mark.parametrize(
    ("account", "found"),
    [
        (
            "参保人数达到31.2万人，参保率95.5%，完成年度任务的102.2%。",
            ["参保人数: 完成312000人 102.2%", "参保率: 完成95.5%"],
        ),
        ("参保率95.5%，完成年度任务的102.2%。", ["参保率: 完成95.5% 102.2%"]),
        ("分别完成1.1万户和7600户，占任务的78%和84%。", ["便民行动: 完成11000户 78%", "便民行动: 完成7600户 84%"]),
    ],
)
def test_whose_rate_it_is(account: str, found: list[str]) -> None:
    assert rows(project(account, "便民行动")) == found
