"""What rows are called whose figures have a verb or half a noun before them."""

import pytest

from .reports import project, rows


@pytest.mark.parametrize(
    ("account", "found"),
    [
        ("发放低保金1.4亿元，惠及3.2万人。", ["发放低保金: 完成140000000元", "惠及: 完成32000人"]),
        ("计划惠及3.2万人，已惠及2.8万人。", ["惠及: 目标32000人 完成28000人"]),
        ("惠及群众3.2万人。", ["惠及群众: 完成32000人"]),
    ],
)
def test_whom_it_reaches(account: str, found: list[str]) -> None:
    assert rows(project(account, "便民行动")) == found
