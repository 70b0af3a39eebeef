"""Columns of how it was before, beside what is reported and by how much it has changed."""

import pytest

from bulletin_parser import parse_text
from bulletin_parser.records import Bulletin
from extract.reports import rows

TITLE = "云岭市2023年5月城市管理案件处置情况通报"


def table(head: str, *lines: str) -> Bulletin:
    return parse_text(f"{TITLE}\n\n5月份案件情况如下：\n{head}\n" + "\n".join(lines) + "\n")


@pytest.mark.parametrize(
    "head",
    [
        "区域 | 本月（件） | 上月（件） | 环比（%） | 去年同期（件） | 同比（%）",
        "区域 | 5月（件） | 4月（件） | 环比（%） | 2022年5月（件） | 同比（%）",
        "区域 | 2023年 5月（件） | 2023年4月（件） | 环比（%） | 2022年 5月（件） | 同比（%）",
    ],
)
def test_months_before_measure_nothing(head: str) -> None:
    found = table(head, "合计 | 900 | 800 | ↑12.5% | 1000 | ↓10%", "东湖区 | 500 | 400 | ↑25% | 625 | ↓20%")
    told = [row for project in found.projects for row in rows(project)]
    assert [row.partition(" ")[2] for row in told] == [
        "合计: 完成900件 同比-10 环比12.5",
        "东湖区: 完成500件 同比-20 环比25",
    ]
    assert [n.text for n in found.numbers if n.role == "previous"] == ["800", "1000", "400", "625"]


def test_heads_that_differ_in_their_years_alone() -> None:
    found = table(
        "区域 | 2022年1-5月（件） | 2023年1-5月（件） | 同比增减",
        "东湖区 | 400 | 500 | 25%",
        "西湖区 | 400 | 300 | -25%",
    )
    (project,) = found.projects
    assert [row.partition(" ")[2] for row in rows(project)] == [
        "东湖区: 完成500件 同比25",
        "西湖区: 完成300件 同比-25",
    ]


def test_january_is_behind_december() -> None:
    found = table("类型 | 12月（件） | 1月（件） | 环比", "乱堆放 | 40 | 50 | ↑25%", "占道经营 | 40 | 30 | ↓25%")
    assert [rows(project) for project in found.projects] == [
        ["乱堆放: 完成50件 环比25"],
        ["占道经营: 完成30件 环比-25"],
    ]


def test_months_in_turn_stay_measures() -> None:
    found = table("区域 | 4月（件） | 5月（件）", "东湖区 | 400 | 500", "西湖区 | 300 | 200")
    (project,) = found.projects
    assert rows(project) == [
        "4月 东湖区: 完成400件",
        "5月 东湖区: 完成500件",
        "4月 西湖区: 完成300件",
        "5月 西湖区: 完成200件",
    ]


@pytest.mark.parametrize("change", ["环比↑12.5%，同比↓10%", "环比+12.5%，同比-10%"])
def test_signs_say_which_way_a_change_goes(change: str) -> None:
    found = parse_text(f"{TITLE}\n\n5月，全市受理案件900件，{change}。\n")
    assert [row for project in found.projects for row in rows(project)] == ["案件 全市: 完成900件 同比-10 环比12.5"]


@pytest.mark.parametrize(
    ("head", "line", "told"),
    [
        (
            "5月投资（万元） | 环比 | 1—5月投资（万元） | 同比 | 完成率",
            "300 | 5% | 1200 | 12% | 80%",
            ["5月投资 东湖区: 完成3000000元 环比5", "投资 东湖区: 完成12000000元 80% 同比12"],
        ),
        (
            "1-5月投资（万元） | 5月投资（万元） | 同比",
            "1200 | 300 | 12%",
            ["投资 东湖区: 完成12000000元", "5月投资 东湖区: 完成3000000元 同比12"],
        ),
        (
            "一季度投资（万元） | 5月投资（万元） | 环比",
            "1200 | 300 | 12%",
            ["投资 东湖区: 完成12000000元", "5月投资 东湖区: 完成3000000元 环比12"],
        ),
        ("上年度投资（万元） | 本年度投资（万元） | 同比", "1200 | 300 | 12%", ["投资 东湖区: 完成3000000元 同比12"]),
    ],
)
def test_what_is_no_earlier_value_of_the_same_stays(head: str, line: str, told: list[str]) -> None:
    found = table(f"区域 | {head}", f"东湖区 | {line}")
    assert [row for project in found.projects for row in rows(project)] == told


def test_money_of_the_year_before_is_no_earlier_value() -> None:
    found = table("项目 | 上年度结转资金（万元） | 本年度投资（万元） | 同比", "东桥加固 | 1200 | 300 | 12%")
    assert [n.role for n in found.numbers if n.text == "1200"] == ["actual"]


def test_sentences_of_an_earlier_month_measure_nothing_beside_those_of_a_later() -> None:
    found = table(
        "序号 | 目标任务 | 牵头单位 | 责任主体与协同单位 | 1-10月推进情况 | 1-11月推进情况 | 是否达序 | 说明",
        "1 | 改造老旧小区12个。 | 住建局 | 相关街道 | 完成投资6200万元。 | 已竣工9个，累计完成投资7850万元。 | 是 | ",
        "2 | 新建社区助餐点10个。 | 民政局 | 各街道 | 已建成6个。 | | 否 | ",
    )
    assert [rows(project) for project in found.projects] == [
        ["改造老旧小区: 目标12个 完成9个", "投资: 完成78500000元"],
        ["新建社区助餐点: 目标10个 完成6个"],
    ]
    assert [project.status for project in found.projects] == ["on_track", "behind"]
    assert [number.role for number in found.numbers if number.text == "6200万元"] == ["previous"]
