"""Lists of a measure over places: their heads say how all stand, which way they went, or that they are in order."""

import pytest

from bulletin_parser import parse_text
from extract.reports import rows, standing

HEAD = "2022年1-9月重点项目进展情况\n"


def _told(text: str) -> list[str]:
    return [row for one in parse_text(HEAD + text + "\n").projects for row in rows(one)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "各县区在建项目完成投资均超过序时进度，分别为：吉首市88.2%、泸溪县86.5%、凤凰县84.1%。",
            ["在建项目完成投资 吉首市: 88.2%", "在建项目完成投资 泸溪县: 86.5%", "在建项目完成投资 凤凰县: 84.1%"],
        ),
        (
            "分县市看，工业投资（不含电力）同比实现正增长的县市有2个，依次为：吉首市增长9.2%、泸溪县增长8.8%；"
            "同比下降的县市有2个，依次为：古丈县下降4.5%、永顺县下降11.4%。",
            [
                "工业投资（不含电力） 吉首市: 同比9.2",
                "工业投资（不含电力） 泸溪县: 同比8.8",
                "工业投资（不含电力） 古丈县: 同比-4.5",
                "工业投资（不含电力） 永顺县: 同比-11.4",
            ],
        ),
        (
            "工业投资同比下降的县市有：古丈县4.5%、永顺县11.4%。",
            ["工业投资 古丈县: 同比-4.5", "工业投资 永顺县: 同比-11.4"],
        ),
        (
            "新开工5000万元及以上项目数量从高到低，第一类县（市、区）依次为：枣阳12个，襄州7个，宜城、谷城0个；"
            "第二类县（市、区）依次为：南漳5个，老河口3个，鱼梁洲0个。",
            [
                "新开工5000万元及以上项目数量 枣阳: 完成12个",
                "新开工5000万元及以上项目数量 襄州: 完成7个",
                "新开工5000万元及以上项目数量 宜城: 完成0个",
                "新开工5000万元及以上项目数量 谷城: 完成0个",
                "新开工5000万元及以上项目数量 南漳: 完成5个",
                "新开工5000万元及以上项目数量 老河口: 完成3个",
                "新开工5000万元及以上项目数量 鱼梁洲: 完成0个",
            ],
        ),
    ],
)
def test_rows_of_places(text: str, told: list[str]) -> None:
    assert _told(text) == told


def test_how_all_stand_that_are_listed() -> None:
    text = "各县区开工率均未达到序时进度，依次为：吉首市55%、泸溪县53%、凤凰县41%。\n"
    assert standing(parse_text(HEAD + text)) == ["behind - 吉首市、泸溪县、凤凰县"]


@pytest.mark.parametrize(
    ("text", "order"),
    [
        (
            "全州投资完成率依次为：吉首市61.2%、泸溪县33.4%、凤凰县24.8%、古丈县24.8%。",
            [["吉首市"], ["泸溪县"], ["凤凰县", "古丈县"]],
        ),
        ("全州投资完成率依次为：吉首市31.2%、泸溪县63.4%、凤凰县24.8%。", None),
        ("全州投资完成率分别为：吉首市61.2%、泸溪县33.4%、凤凰县24.8%。", None),
    ],
)
def test_a_list_that_stands_in_order_is_a_ranking(text: str, order: list[list[str]] | None) -> None:
    found = [[list(place) for place in one.order] for one in parse_text(HEAD + text + "\n").rankings]
    assert found == ([order] if order else [])


def test_names_that_share_figures_are_counted_by_how_they_stand() -> None:
    text = "工业、服务业、交通等3个行业完成投资计划比例均超过序时进度，分别是84.6%、83.1%和81.9%。\n"
    read = parse_text(HEAD + text)
    assert [(one.title, rows(one)) for one in read.projects] == [
        ("工业", ["工业: 84.6%"]),
        ("服务业", ["服务业: 83.1%"]),
        ("交通", ["交通: 81.9%"]),
    ]
    assert standing(read) == ["ahead 3 工业、服务业、交通"]
    assert not [number for number in read.numbers if number.role == "unclaimed"]
