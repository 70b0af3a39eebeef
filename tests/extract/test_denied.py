"""Amounts of what was not done: they are named with their 未, and no rate is theirs."""

import pytest

from .reports import project, rows


@pytest.mark.parametrize(
    ("account", "expected"),
    [
        ("已整治213处，未整治19处，整治率91.8%。", ["整治: 完成213处 91.8%", "未整治: 完成19处"]),
        ("已办结806件，未办结41件，办结率95.2%。", ["办结: 完成806件 95.2%", "未办结: 完成41件"]),
        ("已完成改造640户，未完成改造32户，完成率95.2%。", ["改造: 完成640户 95.2%", "未完成改造: 完成32户"]),
        ("已办结806件，逾期未办结41件。", ["办结: 完成806件", "逾期未办结: 完成41件"]),
    ],
)
def test_what_was_not_done_is_named_so_and_has_no_rate(account: str, expected: list[str]) -> None:
    assert rows(project(account, "隐患排查专项行动")) == expected
