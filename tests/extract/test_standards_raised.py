"""Standards that are raised: where they came from is no result, and what several are raised to is of one thing."""

import pytest

from extract.reports import bulletin, rows


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "1、将集中供养孤儿养育标准从每人每月1820元提高到每人每月1949元。按序时推进。",
            ["集中供养孤儿养育标准: 目标1949元/人/月"],
        ),
        (
            "二、低保\n城镇、农村低保水平由每人每月574元、260元分别提高到609元、287元。",
            ["城镇、农村低保水平: 完成609元", "城镇、农村低保水平: 完成287元"],
        ),
    ],
)
def test_where_a_standard_came_from_is_no_result(line: str, told: list[str]) -> None:
    (found,) = bulletin(line).projects
    assert rows(found) == told
