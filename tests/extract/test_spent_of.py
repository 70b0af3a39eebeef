"""Sums of money of which the next clause says how much was spent, and the one behind it at what rate."""

import pytest

from extract.reports import bulletin, head, rows


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "少数民族发展资金900万元，实际支出585万元，支出进度65%",
            ["少数民族发展资金: 目标9000000元 完成5850000元 65%"],
        ),
        ("债券资金900万元，各县（市）实际支出585万元，支出进度65%", ["债券资金: 目标9000000元 完成5850000元 65%"]),
        (
            "中央资金900万元，已支付585万元，支付率65%；办公经费40万元，已支付20万元，支付率50%",
            ["中央资金: 目标9000000元 完成5850000元 65%", "办公经费: 目标400000元 完成200000元 50%"],
        ),
    ],
)
def test_a_sum_is_what_its_spending_aims_at(told: str, expected: list[str]) -> None:
    found = bulletin(f"二、资金执行情况\n截至5月底，{told}。")
    assert [row for project in found.projects for row in rows(project)] == expected


@pytest.mark.parametrize("came", ["到位资金900万元", "下达资金900万元"])
def test_money_that_came_is_a_row_of_its_own(came: str) -> None:
    found = bulletin(f"二、资金执行情况\n截至5月底，{came}，实际支出585万元，支出进度65%。")
    assert [row.partition(": ")[2] for project in found.projects for row in rows(project)] == [
        "完成9000000元",
        "完成5850000元 65%",
    ]


def test_a_title_on_all_counties_of_a_prefecture_is_of_the_prefecture() -> None:
    found = head("关于克州各县（市）1-8月份衔接资金执行情况的通报\n\n截止2019年8月底，各县（市）实际支出300万元。")
    assert found.region == "克州"
