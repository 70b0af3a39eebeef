"""A half that is said to be done is a rate (已完工一半以上); the slogan of 时间过半、任务过半 is none."""

import pytest

from .reports import bulletin, project, rows


@pytest.mark.parametrize(
    ("account", "found"),
    [
        ("计划加装160部，已完工一半以上。", ["加装: 目标160部 50%"]),
        ("计划加装160部，已完成过半，96部投入使用。", ["加装: 目标160部 完成96部"]),
        ("已完成半数，占年计划50%。", ["便民行动: 50%"]),
        ("已完成过半。", ["便民行动: 50%"]),
        ("计划加装160部，已竣工90%。", ["加装: 目标160部 90%"]),
        ("时间过半、任务过半，已加装82部。", ["加装: 完成82部"]),
        ("已完成上半年任务，加装82部。", ["加装: 完成82部"]),
    ],
)
def test_what_is_half_done(account: str, found: list[str]) -> None:
    assert rows(project(account, "便民行动")) == found


def test_a_half_is_no_wrong_rate() -> None:
    """90 of 160 are more than half."""
    found = bulletin("1、由州教体局牵头组织实施的“便民行动”项目：计划加装160部，已加装90部，已完成过半。")
    assert [finding.code for finding in found.findings if finding.code == "rate_mismatch"] == []
