"""Rates that are all the same."""

import pytest

from .reports import project, rows


@pytest.mark.parametrize(
    ("account", "found"),
    [
        (
            "护眼灯合格率、体质监测率、营养餐供应率均达到98%。",
            ["护眼灯合格率: 完成98%", "体质监测率: 完成98%", "营养餐供应率: 完成98%"],
        ),
        ("项目开工率、竣工率均为100%。", ["开工: 100%", "竣工: 100%"]),
        ("入学率、巩固率均增长2%。", []),
        ("道路通畅率、绿化率全部达到96%以上。", ["道路通畅率: 完成96%", "绿化率: 完成96%"]),
    ],
)
def test_what_all_of_several_rates_come_to(account: str, found: list[str]) -> None:
    assert [row for row in rows(project(account, "便民行动")) if "同比" not in row] == found


def test_what_share_of_persons_is_looked_after_is_no_completion() -> None:
    account = "特困供养人员4310人，集中供养率31.5%；交流轮岗教师92名，交流轮岗率8.4%。"
    assert rows(project(account, "便民行动")) == [
        "特困供养人员: 完成4310人",
        "集中供养率: 完成31.5%",
        "交流轮岗教师: 完成92名",
        "交流轮岗率: 完成8.4%",
    ]
