"""Two counts of two things before one deed, and how many a work concerns."""

import pytest

from .reports import project, rows


@pytest.mark.parametrize(
    ("account", "found"),
    [
        ("已为42所学校1350间教室安装照明。", ["学校: 完成42所", "教室: 完成1350间"]),
        ("改造9个小区1860户居民。", ["小区: 完成9个", "居民: 完成1860户"]),
        ("涉及5200户。", ["涉及: 完成5200户"]),
        ("涉及7个乡镇52个村4100户，已完工38个村。", ["涉及: 完成4100户", "完工: 完成38个"]),
        ("涉及居民楼64栋、1850户。", ["涉及居民楼: 完成64栋", "涉及: 完成1850户"]),
        ("涉及7个乡镇、52个村。", []),
    ],
)
def test_what_each_count_is_of(account: str, found: list[str]) -> None:
    assert rows(project(account, "便民行动")) == found
