"""Rankings whose names come with what each has, in a clause of its own or in figures right behind them."""

import pytest

from bulletin_parser import parse_text

from .reports import rows

_TITLE = "关于岚城市8月份热线办理情况的通报\n共受理诉求2160件，办结2090件。\n"


@pytest.mark.parametrize(
    ("text", "order"),
    [
        (
            "派单量位于前三的县直部门：城管局，转办139件；住建局，转办72件；水务局，转办58件。",
            ("城管局", "住建局", "水务局"),
        ),
        (
            "派单量居前三位的乡镇（街道）分别是：城关镇，转办33件；白石镇，转办22件；东山街道，转办16件。",
            ("城关镇", "白石镇", "东山街道"),
        ),
        (
            "办件量排名前3位的窗口依次为：县公安局880件、县人社局（社保中心）679件、县医保局338件。",
            ("县公安局", "县人社局（社保中心）", "县医保局"),
        ),
    ],
)
def test_each_name_of_a_ranking_with_what_it_has(text: str, order: tuple[str, ...]) -> None:
    (ranking,) = parse_text(_TITLE + text).rankings
    assert [place for (place,) in ranking.order] == list(order)


def test_a_clause_that_tells_more_than_a_figure_ends_the_list() -> None:
    text = "派单量位于前三的县直部门：城管局，转办139件，办结130件；住建局，转办72件。"
    assert not parse_text(_TITLE + text).rankings


def test_a_list_goes_on_behind_semicolons() -> None:
    found = parse_text(
        "关于岚城市8月份热线办理情况的通报\n一、基本情况\n1.基本数据：共受理诉求2160件，办结2090件。\n"
        "2.派单量位于前三的市直部门：城管局139件；住建局72件；水务局58件。\n"
        "3.派单量位于前三的乡镇街道：城关街道办事处33件；东山街道办事处22件；白石镇16件。\n"
    )
    assert [[place for (place,) in ranking.order] for ranking in found.rankings] == [
        ["城管局", "住建局", "水务局"],
        ["城关街道办事处", "东山街道办事处", "白石镇"],
    ]
    assert rows(found.projects[1]) == [
        "城管局派单量: 完成139件",
        "住建局派单量: 完成72件",
        "水务局派单量: 完成58件",
        "派单量 城关街道办事处: 完成33件",
        "派单量 东山街道办事处: 完成22件",
        "派单量 白石镇: 完成16件",
    ]
