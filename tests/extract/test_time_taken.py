"""How long something takes is a result where it came down to so much, or a noun for a time names it."""

import pytest

from .reports import project, rows


@pytest.mark.parametrize(
    ("account", "found"),
    [
        ("办理时限由7天压减到3天，提速57%。", ["办理时限: 完成3天", "提速: 完成57%"]),
        ("企业注册时间由4天缩短至1天。", ["企业注册时间: 完成1天"]),
        ("一般登记由5个工作日压缩至2个工作日。", ["一般登记: 完成2个工作日"]),
        ("平均用时6天。", ["平均用时: 完成6天"]),
        ("优良天数215天，同比增加7天。", ["优良天数: 完成215天", "同比增加: 完成7天"]),
        ("连续4个月达标，已完成18座。", ["便民行动: 完成18座"]),
    ],
)
def test_what_a_time_came_to(account: str, found: list[str]) -> None:
    assert rows(project(account, "便民行动")) == found


@pytest.mark.parametrize(
    ("account", "row"),
    [
        ("网上可办率由85%提升到97%。", "网上可办率: 完成97%"),
        ("破案率提升至61.3%。", "破案率: 完成61.3%"),
        ("全程代办率由75%提高到86%。", "全程代办率: 完成86%"),
    ],
)
def test_rates_that_have_risen_end_their_name_before_where_they_were(account: str, row: str) -> None:
    assert rows(project(account, "便民行动")) == [row]
