"""Tables whose heads stand in two lines that lost how far the upper reach, and lines of units below the heads."""

from bulletin_parser import parse_text

from .reports import rows

TITLE = "2024年1-8月全市分地区固定资产投资项目情况表\n"


def _rows(table: str) -> list[str]:
    return [row for project in parse_text(TITLE + table).projects for row in rows(project)]


def test_the_last_groups_are_alike_and_the_first_has_more_heads() -> None:
    found = _rows(
        "地区 | 总计 | 房地产 | 制造业 |\n"
        "数量 | 同比 | 投资额（亿元） | 同比 | 投资额（亿元） | 同比 | 投资额（亿元） | 同比 |\n"
        "石湾区 | 38 | -11.6 | 96 | 2.7 | 41 | 18.4 | 12 | -6.3 |\n"
        "东山县 | 47 | 26.6 | 104 | -29.5 | 8 | -52.1 | 83 | -18.7 |\n"
    )
    assert [row.split(": ")[1] for row in found] == [
        "完成38 同比-11.6",
        "完成9600000000元 同比2.7",
        "完成4100000000元 同比18.4",
        "完成1200000000元 同比-6.3",
        "完成47 同比26.6",
        "完成10400000000元 同比-29.5",
        "完成800000000元 同比-52.1",
        "完成8300000000元 同比-18.7",
    ]
    assert [row.split(" ")[0][:3] for row in found[:4]] == ["总计数", "总计投", "房地产", "制造业"]


def test_two_groups_share_the_heads_evenly() -> None:
    found = _rows(
        "县区 | 收入 | 支出 |\n当月（万元） | 累计（万元） | 当月（万元） | 累计（万元） |\n"
        "石湾区 | 96 | 410 | 132 | 862 |\n东山县 | 31 | 219 | 88 | 613 |\n"
    )
    assert [(row.split(": ")[0].split(" ")[0][:2], row.split("完成")[-1]) for row in found[:4]] == [
        ("收入", "960000元"),
        ("收入", "4100000元"),
        ("支出", "1320000元"),
        ("支出", "8620000元"),
    ]


def test_a_line_of_units_belongs_to_the_heads_above_it() -> None:
    found = _rows(
        "县区 | 计划投资 | 完成投资 | 完成率 | 新开工\n| （万元） | （万元） | （%） | （个）\n"
        "石湾区 | 412 | 206 | 50 | 12\n东山县 | 500 | 400 | 80 | 9\n"
    )
    assert found == [
        "投资 石湾区: 目标4120000元 完成2060000元 50%",
        "新开工 石湾区: 完成12个",
        "投资 东山县: 目标5000000元 完成4000000元 80%",
        "新开工 东山县: 完成9个",
    ]


def test_what_has_grown_is_no_aim() -> None:
    found = _rows(
        "县区 | 计划总投资（亿元） | 同比（%）\n石湾区 | 12 | 5.5\n东山县 | 8 | -3.1\n",
    )
    assert [row.split(": ")[1] for row in found] == ["完成1200000000元 同比5.5", "完成800000000元 同比-3.1"]
