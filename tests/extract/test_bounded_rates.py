"""Rates behind the bound that all places pass, which is itself no result."""

from decimal import Decimal

import pytest

from extract.reports import bulletin, rows


def told(text: str) -> list[str]:
    return [row for one in bulletin(f"二、复工情况\n{text}").projects for row in rows(one)]


def test_rates_behind_the_bound_that_all_pass() -> None:
    assert told("南开区、河北区、红桥区的复工率均超过80%，分别达到88.1%、86.4%、81.5%，武清区复工率为66.2%。") == [
        "复工 南开区: 88.1%",
        "复工 河北区: 86.4%",
        "复工 红桥区: 81.5%",
        "复工 武清区: 66.2%",
    ]


def test_a_bound_that_a_number_of_places_pass_is_no_result() -> None:
    assert told("8个区复工率全部超过90%，其中，南开区复工率达到100%。") == ["复工 南开区: 100%"]

    assert told("全市9个县区中，2个县区完成80%以上，南开区复工率不足60%。") == ["复工 南开区: 60%"]


@pytest.mark.parametrize(
    "told",
    [
        "东湖区、西湖区2个县区完成率超过80%，分别为92.1%、86.5%。",
        "东湖区、西湖区完成率超过80%，分别为92.1%、86.5%。",
        "东湖区、西湖区高于80%，分别为92.1%、86.5%。",
    ],
)
def test_places_with_a_bound_have_their_own_rates(told: str) -> None:
    (road,) = bulletin(f"二、农村公路建设。全市完成420公里，占任务的84%。{told}").projects
    assert [(row.region, row.actual is not None, row.rate) for row in road.indicators] == [
        ("全市", True, 84),
        ("东湖区", False, Decimal("92.1")),
        ("西湖区", False, Decimal("86.5")),
    ]


def test_a_result_shared_out_takes_no_figure_from_a_row() -> None:
    (road,) = bulletin("二、农村公路建设。全市完成420公里，占任务的84%。综合得分分别为92.1%、86.5%。").projects
    assert rows(road)[0] == "农村公路建设 全市: 完成420公里 84%"
