"""What was done in a part of the time, beside what was done in all."""

import pytest

from extract.reports import bulletin, rows


@pytest.mark.parametrize(
    "told",
    [
        "全县累计完成植树3.2万株（其中8月完成0.4万株），占全年规划任务的64%。",
        "全县累计完成植树3.2万株（其中：8月完成0.4万株），占全年规划面积的64%。",
        "全县累计完成植树3.2万株（8月完成0.4万株），占全年计划的64%。",
    ],
)
def test_a_month_in_a_bracket_makes_no_aim_of_what_stands_before_it(told: str) -> None:
    (found,) = bulletin(told).projects
    assert rows(found) == ["植树 全县: 完成32000株 64%", "8月植树 全县: 完成4000株"]
