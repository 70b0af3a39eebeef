"""So many of which it is said that something is being done with them."""

import pytest

from .reports import project, rows


@pytest.mark.parametrize(
    ("account", "found"),
    [
        ("投诉75件，办结70件，正在办理5件。", ["投诉: 完成75件", "办结: 完成70件", "正在办理: 完成5件"]),
        ("已办结9件，办结率45%；正在办理11件。", ["办结: 完成9件 45%", "正在办理: 完成11件"]),
        ("计划修复14处，正在修复6处。", ["修复: 目标14处", "正在修复: 完成6处"]),
        ("修复完成8处，正在谈判4处。", ["修复: 完成8处", "正在谈判: 完成4处"]),
        ("正在修复路灯12盏。", ["修复路灯: 完成12盏"]),
    ],
)
def test_what_is_being_done_is_called_so(account: str, found: list[str]) -> None:
    assert rows(project(account, "便民行动")) == found
