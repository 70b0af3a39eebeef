"""Rates of money that places have: what they are of, and that a place's money is no project."""

import pytest

from bulletin_parser import parse_text
from bulletin_parser.records import Indicator

TITLE = "承德市2021年重点项目进展情况通报\n截至9月底，"


def _rows(text: str) -> list[Indicator]:
    return [row for project in parse_text(TITLE + text).projects for row in project.indicators]


@pytest.mark.parametrize(
    "text",
    [
        "隆化县投资完成率为82%，平泉市投资完成率为76%。",
        "隆化县、平泉市投资完成率分别为82%、76%。",
        "白石县投资完成率82%；青山县投资完成率76%。",
    ],
)
def test_a_rate_of_investment_is_of_investment(text: str) -> None:
    assert [(row.name, str(row.rate)) for row in _rows(text)] == [("投资", "82"), ("投资", "76")]


def test_a_second_measure_is_shared_out_among_the_same_places() -> None:
    rows = _rows("隆化县、平泉市老旧小区改造开工率分别为100%、92%，完工率分别为60%、55%。")
    assert [(row.region, row.name, str(row.rate)) for row in rows] == [
        ("隆化县", "开工", "100"),
        ("平泉市", "开工", "92"),
        ("隆化县", "完工", "60"),
        ("平泉市", "完工", "55"),
    ]


@pytest.mark.parametrize("thing", ["资金", "重点项目"])
def test_what_all_places_have_of_one_place_is_no_project(thing: str) -> None:
    found = parse_text(f"{TITLE}隆化县{thing}到位率为82%，平泉市{thing}到位率为76%。")
    assert [project.title for project in found.projects] == ["重点项目"]
    assert [row.region for row in found.projects[0].indicators] == ["隆化县", "平泉市"]


def test_a_count_and_money_shared_out_among_kinds_are_rows_of_their_own() -> None:
    text = "新建项目、续建项目分别为20个、35个，分别完成投资30亿元、52亿元，分别占年度计划的75%、80%。"
    told = {
        p.title: [(r.name, r.actual.text if r.actual else None, r.rate) for r in p.indicators]
        for p in parse_text(TITLE + text).projects
    }
    assert told == {
        "新建项目": [("新建项目", "20个", None), ("投资", "30亿元", 75)],
        "续建项目": [("续建项目", "35个", None), ("投资", "52亿元", 80)],
    }
