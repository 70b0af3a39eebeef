"""What places and offices have each: behind how they stand, shared out among offices, in rankings without a measure;
what was found, what of it is done, and what kinds make up of it."""

import pytest

from bulletin_parser import Bulletin, parse_text
from extract.reports import rows

HEAD = "关于2023年9月份政务服务工作情况的通报\n"


def told(text: str) -> Bulletin:
    return parse_text(f"{HEAD}{text}\n")


def all_rows(text: str) -> list[str]:
    return [row for project in told(text).projects for row in rows(project)]


@pytest.mark.parametrize(
    "told_of",
    [
        "临泽县、高台县等2个县整改进度较慢，整改率分别为82.1%、80.5%。",
        "临泽县、高台县整改进度较慢，整改率仅为82.1%、80.5%。",
    ],
)
def test_counted_places_that_lag_have_the_rates_behind_that(told_of: str) -> None:
    assert all_rows(f"全县共排查隐患1200处，已整改1100处，整改率91.7%。其中，{told_of}") == [
        "排查隐患 全县: 完成1200处",
        "整改 全县: 完成1100处 91.7%",
        "整改 临泽县: 82.1%",
        "整改 高台县: 80.5%",
    ]


def test_a_place_that_lags_has_the_rate_behind_that() -> None:
    assert "整改 临泽县: 82.1%" in all_rows("全市已整改隐患1100处，整改率91.7%。临泽县整改进度较慢，整改率仅为82.1%。")


def test_offices_share_figures_out_and_are_no_projects() -> None:
    found = told("共办理工单1200件。市水务局、市园林局、市交通局等单位办理不及时，逾期工单分别为12件、9件、7件。")
    assert [project.title for project in found.projects] == ["工单"]
    assert rows(found.projects[0])[1:] == [
        "市水务局逾期工单: 完成12件",
        "市园林局逾期工单: 完成9件",
        "市交通局逾期工单: 完成7件",
    ]


def test_a_ranking_without_a_measure_is_of_the_rate_told_of_last() -> None:
    text = "全市居民医保参保48.6万人，参保率96.2%。排名前两位的是：柳河镇（98.1%）、石桥镇（97.2%）。"
    assert "参保率 柳河镇: 完成98.1%" in all_rows(text)
    assert "参保率 石桥镇: 完成97.2%" in all_rows(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "共查出16处重大隐患，其中6处已完成整改，10处正在整改。",
            ["重大隐患: 完成16处", "已完成整改: 完成6处", "正在整改: 完成10处"],
        ),
        ("全县共检查了320家商铺，发现了56处隐患。", ["商铺: 完成320家", "隐患: 完成56处"]),
    ],
)
def test_what_was_found_stands_behind_its_count(text: str, expected: list[str]) -> None:
    found = told(text)
    assert [row.replace(" 全县", "") for project in found.projects for row in rows(project)] == expected
    assert [project.status for project in found.projects] == [None]


def test_kinds_and_what_they_make_up_of_the_total() -> None:
    text = "信箱共收到来信553件。从类型看，两个类型的占比是：投诉类301件，占总量的54.4%；求助类252件，占总量的45.6%。"
    assert all_rows(text)[1:] == ["投诉类: 完成301件", "求助类: 完成252件"]


def test_of_a_whole_as_many_are_done_as_stand_behind_the_word() -> None:
    found = parse_text("上级共交办督查事项7项。截至9月底，7个督查事项已整改到位3项。\n")
    assert [[int(s.count or 0) for s in summary.by_status] for summary in found.summaries] == [[3]]


@pytest.mark.parametrize("text", ["2023年以来，累计发放问卷8907份。", "2023年9月以来共发放问卷8907份。"])
def test_since_a_year_is_no_name(text: str) -> None:
    assert [(p.title, rows(p)) for p in told(text).projects] == [("发放问卷", ["发放问卷: 完成8907份"])]


def test_a_hotline_in_a_name_counts_nothing() -> None:
    assert all_rows("承办“12345阳光热线”节目3期。") == ["承办“12345阳光热线”节目: 完成3期"]


def test_faster_than_a_year_before_where_that_was_compared_with() -> None:
    found = all_rows(
        "全省已播种805万亩，完成计划的61.7%，进度同比快4.9个百分点。其中，棉花播种完成91.4%，快0.7个百分点。"
    )
    assert found == ["政务服务 全省: 完成8050000亩 61.7% 同比4.9", "棉花播种: 91.4% 同比0.7"]


def test_points_joined_by_and_share_their_unit() -> None:
    found = parse_text("甲县、乙县进度同比分别慢3.8个和0.3个百分点，完成率为45%。\n")
    assert [(n.value, n.unit) for n in found.numbers][:2] == [(n.value, "个百分点") for n in found.numbers[:2]]
