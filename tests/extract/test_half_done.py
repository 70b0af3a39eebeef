"""A half that is said to be done is a rate (已完工一半以上); the slogan of 时间过半、任务过半 is none."""

import pytest

from .reports import project, rows


@pytest.mark.parametrize(
    ("account", "found"),
    [
        ("计划加装160部，已完工一半以上。", ["加装: 目标160部 50%"]),
        ("已完成过半。", ["便民行动: 50%"]),
        ("计划加装160部，已竣工90%。", ["加装: 目标160部 90%"]),
        ("时间过半、任务过半，已加装82部。", ["加装: 完成82部"]),
        ("已完成上半年任务，加装82部。", ["加装: 完成82部"]),
    ],
)
def test_what_is_half_done(account: str, found: list[str]) -> None:
    assert rows(project(account, "便民行动")) == found
