"""What was done in a part of the time, beside what was done in all."""

import pytest

from extract.reports import bulletin, project, rows


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


def test_what_was_done_in_all_beside_what_was_done_this_year() -> None:
    told = "完成投资6840万元，占年度投资任务9500万元的72%；累计完成17260万元，占总投资32400万元的53.27%。"
    assert rows(project(told, "灌区工程")) == [
        "投资: 目标95000000元 完成68400000元 72%",
        "累计投资: 目标324000000元 完成172600000元 53.27%",
    ]
