"""Places named as the highest and the lowest, with their figures behind a mark."""

import pytest

from extract.reports import bulletin, rows


@pytest.mark.parametrize(
    "told",
    [
        "一、水库加固。全县开工率81%，最高的是青阳镇，为96.5%；最低的是白沙镇，为40.1%。",
        "一、水库加固。全县开工率81%，最高的是青阳镇（96.5%），最低的是白沙镇（40.1%）。",
        "一、水库加固。全县开工率81%，最高的青阳镇（96.5%），最低的白沙镇（40.1%）。",
        "1.水库加固（县水利局）。全县开工率81%，其中青阳镇最高，达96.5%，白沙镇最低，仅40.1%。",
        "水库加固开工率81%，其中青阳镇最高，达96.5%；白沙镇最低，仅为40.1%。",
    ],
)
def test_their_figures_are_theirs(told: str) -> None:
    (found,) = bulletin(told).projects
    assert found.title == "水库加固"
    assert rows(found)[1:] == ["开工 青阳镇: 96.5%", "开工 白沙镇: 40.1%"]


def test_what_they_are_of_may_stand_before_them() -> None:
    (found,) = bulletin(
        "一、农房保险。全县投保农房8万户，参保率最高的是青阳镇（98%），最低的是白沙镇（62%）。"
    ).projects
    assert rows(found) == [
        "投保农房 全县: 完成80000户",
        "参保率 青阳镇: 完成98%",
        "参保率 白沙镇: 完成62%",
    ]


def test_one_that_stands_better_and_one_that_stands_worse() -> None:
    (found,) = bulletin("一、农房保险。满意率较高的是青阳镇（97.5%），较低的是白沙镇（92%）。").projects
    assert rows(found) == ["满意率 青阳镇: 完成97.5%", "满意率 白沙镇: 完成92%"]
