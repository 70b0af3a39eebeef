"""Lists that are said to be sorted, each by another measure of one thing."""

import pytest

from bulletin_parser import parse_text

HEAD = "1-8月份全市固定资产投资情况\n2022年9月12日\n全市固定资产投资完成176亿元，增长3.2%。\n"
LISTS = (
    "各县（区）固定资产投资完成情况：按规模排序，安定区40.6亿元，临洮县30.5亿元，城区16亿元，渭源县9.3亿元，瑞昌市2亿元；"
    "按进度排序，临洮县80.2%，安定区80%，城区54.8%，渭源县43%，瑞昌市9%；"
    "按增速排序，渭源县6%，瑞昌市5.4%，城区-1.3%，安定区-9%，临洮县-9.8%。\n"
)


def told(lists: str) -> list[tuple[str, str | None, float | None, float | None, float | None]]:
    (project,) = parse_text(HEAD + lists).projects
    return [
        (
            row.name,
            row.region,
            float(row.actual.value) if row.actual else None,
            float(row.rate) if row.rate is not None else None,
            float(row.yoy) if row.yoy is not None else None,
        )
        for row in project.indicators[1:]
    ]


def test_what_a_place_has_in_all_lists_is_one_row() -> None:
    assert told(LISTS) == [
        ("固定资产投资", "安定区", 4060000000, 80, -9),
        ("固定资产投资", "临洮县", 3050000000, 80.2, -9.8),
        ("固定资产投资", "城区", 1600000000, 54.8, -1.3),
        ("固定资产投资", "渭源县", 930000000, 43, 6),
        ("固定资产投资", "瑞昌市", 200000000, 9, 5.4),
    ]


def test_each_list_is_a_ranking() -> None:
    rankings = parse_text(HEAD + LISTS).rankings
    assert [one.order[0][0] for one in rankings] == ["安定区", "临洮县", "渭源县"]


def test_a_city_that_stands_only_among_counties_is_not_the_bulletins() -> None:
    assert parse_text(HEAD + LISTS).bulletin.region is None


def test_lists_of_what_the_sentence_before_tells_of() -> None:
    lists = "从总量看，安定区40.6亿元、临洮县30.5亿元、渭源县9.3亿元；从增速看，渭源县6%、临洮县5.4%、安定区-1.3%。\n"
    assert told(lists) == [
        ("固定资产投资", "安定区", 4060000000, None, -1.3),
        ("固定资产投资", "临洮县", 3050000000, None, 5.4),
        ("固定资产投资", "渭源县", 930000000, None, 6),
    ]


def test_a_list_that_goes_on_with_what_all_share_is_another() -> None:
    rows = told("从开工情况看，安定区31个、临洮县26个、渭源县18个，开工率均为100%。\n")
    assert [(region, rate) for _, region, _, rate, _ in rows] == [("安定区", 100), ("临洮县", 100), ("渭源县", 100)]


def test_a_day_printed_before_its_month_dates_the_bulletin() -> None:
    text = "1-8月份全市固定资产投资情况\n  15.09.2021  11:05\n全市固定资产投资完成176亿元，增长3.2%。\n"
    period = parse_text(text).bulletin.period
    assert period is not None and (period.start, period.end) == ("2021-01", "2021-08")


@pytest.mark.parametrize(
    "told",
    [
        "全省固定资产投资31亿元。按降幅排序，夏县6%，绛县5%，稷山县2%。",
        "全省固定资产投资31亿元。投资降幅较大的有：夏县6%、绛县5%、稷山县2%。",
    ],
)
def test_what_is_listed_by_how_much_it_fell_has_fallen(told: str) -> None:
    found = parse_text(f"关于全省2023年1-5月投资情况的通报\n{told}\n")
    rows = {row.region: row.yoy for project in found.projects for row in project.indicators if row.yoy is not None}
    assert rows == {"夏县": -6, "绛县": -5, "稷山县": -2}


def test_lists_under_a_heading_are_of_what_it_names() -> None:
    lists = (
        "从竣工个数看，安定区31个、 临洮县26个、渭源县18个。从竣工率看，渭源县（96%）、临洮县（90%）、安定区（77%）。"
    )
    found = parse_text(f"定西市2023年1-5月住房建设情况通报\n一、老旧小区改造\n{lists}\n二、下步工作\n加快建设。\n")
    (project,) = found.projects
    assert project.title == "老旧小区改造"
    assert {row.name for row in project.indicators} == {"竣工"}
    assert [str(row.actual.value) for row in project.indicators if row.actual] == ["31", "26", "18"]
    assert [str(row.rate) for row in project.indicators if row.rate] == ["96", "90", "77"]
