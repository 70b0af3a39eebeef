"""Places named as the highest and the lowest, with their figures behind a mark."""

from decimal import Decimal

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


@pytest.mark.parametrize(
    "told",
    [
        "增长最快的是吉首市，增长12.5%；其次是泸溪县，增长11.3%；最慢的是永顺县，仅增长3.2%。",
        "其中吉首市最快，增长12.5%；泸溪县次之，增长11.3%；永顺县最慢，增长3.2%。",
        "吉首市增速最快，达12.5%；泸溪县次之，为11.3%；永顺县最低，仅3.2%。",
    ],
)
def test_growth_and_the_next_ones(told: str) -> None:
    found = bulletin(f"全州财政收入完成12.6亿元，增长7.2%。{told}")
    (project,) = found.projects
    assert [(row.region, row.yoy) for row in project.indicators if row.region != "全州"] == [
        ("吉首市", Decimal("12.5")),
        ("泸溪县", Decimal("11.3")),
        ("永顺县", Decimal("3.2")),
    ]
    assert not found.summaries  # who grew least is not late


def test_what_is_measured_said_again_behind_the_place() -> None:
    (found,) = bulletin("一、水库加固。完工率最高的是青阳镇，完工率为96.5%；最低的是白沙镇，完工率仅40.1%。").projects
    assert rows(found) == ["完工率 青阳镇: 96.5%", "完工率 白沙镇: 40.1%"]


@pytest.mark.parametrize(
    ("told", "target"),
    [
        ("固定资产投资目标增长8%，1—5月增长9.2%。", "8"),
        ("全州固定资产投资年度目标增速为8%，1—5月增速为9.2%。", "8"),
        ("工业增加值全年计划增长8%，1—5月增幅达9.2%。", "8"),
    ],
)
def test_growth_that_is_aimed_at(told: str, target: str) -> None:
    ((row,),) = (project.indicators for project in bulletin(told).projects)
    assert row.target is not None
    assert (row.target.value, row.yoy) == (Decimal(target), Decimal("9.2"))
