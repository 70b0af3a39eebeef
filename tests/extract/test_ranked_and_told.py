"""Places that rank, or of which so many stand in a way, each with an account of its own."""

import pytest

from bulletin_parser import parse_text
from extract.reports import rows, standing

HEAD = "白石县2022年1-8月招商引资完成情况通报\n一、基本情况\n全县累计到位资金26.3亿元，完成年度任务的43.9%。\n"


@pytest.mark.parametrize(
    "line", ["{}（累计到位资金{}万元，占年度任务的{}%）；", "{}，累计到位资金{}万元，占年度任务的{}%。"]
)
def test_numbered_places_below_a_line_that_says_that_they_rank(line: str) -> None:
    told = [("青塘镇", 12640, "63.2"), ("石湾镇", 11960, "59.8"), ("南坪乡", 10870, "54.4")]
    lines = "\n".join(f"{i}.{line.format(*each)}" for i, each in enumerate(told, 1))
    found = parse_text(f"{HEAD}（一）任务完成排名前三的镇是：\n{lines}\n")
    assert {row for each in found.projects for row in rows(each)} == {
        "到位资金 全县: 完成2630000000元 43.9%",
        "到位资金 青塘镇: 完成126400000元 63.2%",
        "到位资金 石湾镇: 完成119600000元 59.8%",
        "到位资金 南坪乡: 完成108700000元 54.4%",
    }
    assert [ranking.order for ranking in found.rankings] == [(("青塘镇",), ("石湾镇",), ("南坪乡",))]
    assert not standing(found)


def test_places_that_are_counted_and_others_behind_them() -> None:
    found = parse_text(
        "文山州2022年8月财政收支情况\n一般公共预算收入完成39.9亿元，完成预算的68.9%。分县市看，超序时进度的有3个：文山市完成"
        "预算的74.8%，砚山县73.1%，马关县70.4%；西畴县、麻栗坡县分别完成预算的64.3%、61.9%，未达序时进度。\n"
    )
    assert standing(found) == ["ahead 3 文山市、砚山县、马关县", "behind - 西畴县、麻栗坡县"]
    assert sorted(row for each in found.projects for row in rows(each)) == [
        "一般公共预算收入 文山市: 74.8%",
        "一般公共预算收入 砚山县: 73.1%",
        "一般公共预算收入 西畴县: 64.3%",
        "一般公共预算收入 马关县: 70.4%",
        "一般公共预算收入 麻栗坡县: 61.9%",
        "一般公共预算收入: 完成3990000000元 68.9%",
    ]


def test_how_a_place_stands_is_not_how_all_stand() -> None:
    found = parse_text(
        "文山州2022年8月农村公路进展情况\n一、农村公路建设\n全州完成120公里，完成年度任务的68.9%。西畴县完成34.3公里，"
        "进度滞后。\n"
    )
    assert [each.status for each in found.projects] == [None]
    assert standing(found) == ["behind - 西畴县"]


def test_headings_of_lists_name_no_project() -> None:
    found = parse_text(
        "云岭省县城空气质量排名结果的通报\n（一）前3位名单\n6月，全省空气质量排名前3位的依次是石渠县、甘孜县、壤塘县。\n"
        "（二）后2位名单\n6月，全省空气质量排名后2位的依次是富顺县、夹江县。\n"
    )
    assert not found.projects
    assert [ranking.order for ranking in found.rankings] == [
        (("石渠县",), ("甘孜县",), ("壤塘县",)),
        (("富顺县",), ("夹江县",)),
    ]


def test_two_figures_of_each_place() -> None:
    found = parse_text(
        "海北州2022年社会事业项目进展情况\n全州社会事业项目45项，已开工36项。分县看，门源县18项、开工16项，祁连县11项、开工"
        "9项，海晏县9项、开工7项。\n"
    )
    assert [row for each in found.projects for row in rows(each)][2:] == [
        "社会事业项目 门源县: 完成18项",
        "开工 门源县: 完成16项",
        "社会事业项目 祁连县: 完成11项",
        "开工 祁连县: 完成9项",
        "社会事业项目 海晏县: 完成9项",
        "开工 海晏县: 完成7项",
    ]
