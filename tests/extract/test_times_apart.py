"""What a text measures twice is called apart; places and areas of which a whole paragraph tells."""

import pytest

from bulletin_parser import parse_text
from extract.reports import bulletin, rows


def _rows(told: str) -> list[str]:
    return [row for each in bulletin(told).projects for row in rows(each)]


def test_the_month_and_the_months_so_far() -> None:
    told = _rows(
        "9月，全州优良天数比例为88.4%；PM2.5浓度为24微克/立方米。1—9月，全州优良天数比例为84.6%；PM2.5浓度为32微克/立方米。"
    )
    assert told == [
        "优良天数比例 全州: 完成88.4%",
        "1—9月优良天数比例 全州: 完成84.6%",
        "PM2.5浓度: 完成24微克/立方米",
        "1—9月PM2.5浓度: 完成32微克/立方米",
    ]


def test_what_is_told_once_keeps_its_name() -> None:
    assert _rows("1—9月，全州新增就业112人。路灯改造完成12盏。") == ["新增就业 全州: 完成112人", "路灯改造: 完成12盏"]


def test_a_paragraph_that_a_place_or_an_area_begins_is_of_it() -> None:
    found = parse_text(
        "2022年9月湖北省空气质量通报\n一、重点区域\n"
        "9月，武汉都市圈9个城市平均优良天数比例为86.2%；PM2.5浓度为25微克/立方米；O3浓度为158微克/立方米。\n"
        "武汉市9月优良天数比例为83.3%；PM2.5浓度为26微克/立方米。NO2浓度为17微克/立方米。\n"
    )
    told = {
        (row.region, row.name, row.actual and row.actual.text) for each in found.projects for row in each.indicators
    }
    assert told == {
        ("武汉都市圈", "平均优良天数比例", "86.2%"),
        ("武汉都市圈", "PM2.5浓度", "25微克/立方米"),
        ("武汉都市圈", "O3浓度", "158微克/立方米"),
        ("武汉市", "优良天数比例", "83.3%"),
        ("武汉市", "PM2.5浓度", "26微克/立方米"),
        ("武汉市", "NO2浓度", "17微克/立方米"),
    }


@pytest.mark.parametrize(
    "title", ["京津冀生态水源工程", "成渝双城产业园项目", "青湖都市圈快速路改造工程", "长三角一体化项目"]
)
def test_a_work_whose_name_begins_with_an_area_is_no_place(title: str) -> None:
    read = parse_text(f"{title}完成投资3亿元。")
    assert read.bulletin.region is None
    (told,) = read.projects
    assert (told.title, rows(told)) == (title, ["投资: 完成300000000元"])
