"""Changes of one thing over several times, and how far something is from its aim."""

import pytest

from bulletin_parser import parse_text

from .reports import rows


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "5月份，全县固定资产投资同比增长4.8%，1—5月累计增长7.6%。",
            ["固定资产投资 全县: 同比4.8", "固定资产投资 全县: 同比7.6"],
        ),
        (
            "9月份，全县规上工业增加值增长6.2%；1—9月累计增长8.1%，居全省第3位。",
            ["规上工业增加值 全县: 同比6.2", "规上工业增加值 全县: 同比8.1 第3"],
        ),
    ],
)
def test_what_grew_in_a_month_grows_in_the_months_to_it(told: str, expected: list[str]) -> None:
    (project,) = parse_text(f"关于经济运行情况的通报\n\n{told}").projects
    assert rows(project) == expected


def test_a_rate_is_up_in_points_on_the_year_and_on_the_month() -> None:
    (project,) = parse_text(
        "关于热线运行情况的通报\n\n全市受理工单1.2万件，按期办结率98.6%，同比上升1.9个百分点，环比上升0.7个百分点。"
    ).projects
    assert rows(project)[1] == "按期办结 全市: 98.6% 同比1.9 环比0.7"


@pytest.mark.parametrize("said", ["高于年度目标", "低于省定目标", "超年度目标"])
def test_how_far_from_an_aim_in_points_is_a_row(said: str) -> None:
    (project,) = parse_text(f"关于空气质量的通报\n\n1—9月，全市优良天数比例88.9%，{said}5.6个百分点。").projects
    assert rows(project)[1] == f"{said} 全市: 完成5.6个百分点"


def test_a_minus_is_less_whatever_its_words_say() -> None:
    (project,) = parse_text("关于财政收入的通报\n\n收入下降的县区有：平乐县-3.8%、荔浦市-1.5%。").projects
    assert rows(project) == ["收入 平乐县: 同比-3.8", "收入 荔浦市: 同比-1.5"]


def test_a_month_and_the_months_to_it() -> None:
    (project,) = parse_text("关于公路建设的通报\n\n8月当月完成农村公路建设26公里，累计完成158公里。").projects
    assert rows(project) == ["当月农村公路: 完成26公里", "农村公路: 完成158公里"]
