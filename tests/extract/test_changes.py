"""Changes: against last year or last month, of the row that they name, by nothing at all."""

import pytest

from .reports import bulletin, project, rows


@pytest.mark.parametrize(
    ("account", "expected"),
    [
        ("到位资金3.7亿元，与3月份持平，同比下降2%。", ["到位资金: 完成370000000元 同比-2 环比0"]),
        ("到位资金3.7亿元，环比持平，同比增长-3.7%。", ["到位资金: 完成370000000元 同比-3.7 环比0"]),
        ("到位资金3.7亿元，到位率64.2%，高于去年同期2.6个百分点。", ["到位资金: 完成370000000元 64.2% 同比2.6"]),
        ("到位资金3.7亿元，较去年增长8%，较上半年增长1.4%。", ["到位资金: 完成370000000元 同比8 环比1.4"]),
        ("到位资金3.7亿元，到位率64.2%，慢于上年同期1.5个百分点。", ["到位资金: 完成370000000元 64.2% 同比-1.5"]),
        ("完成投资2.96亿元，投资完成率41.3%，较7月底提高8.7个百分点。", ["投资: 完成296000000元 41.3% 环比8.7"]),
        ("受检率95.4%，受检率较一季度提高0.8个百分点。", ["受检: 95.4% 环比0.8"]),
        ("中稻已收311万亩，占应收面积的96.5%，进度同比快2.1个百分点。", ["中稻已收: 完成3110000亩 96.5% 同比2.1"]),
        ("油菜直播68万亩，完成率85%，同比慢1.7个百分点。", ["油菜直播: 完成680000亩 85% 同比-1.7"]),
        ("全市12个国考断面水质优良比例为91.7%，同比持平。", ["国考断面水质优良比例 全市: 完成91.7% 同比0"]),
        ("35个乡镇污水处理率达到86%。", ["污水处理率: 完成86%"]),
        ("水质优良比例为95.8%，满足国家考核要求（93.8%）。", ["水质优良比例: 目标93.8% 完成95.8%"]),
        ("到位资金3.7亿元，达到年度目标（93.8%）。", ["到位资金: 完成370000000元 93.8%"]),
        ("到位资金3.7亿元，到位率51.4%，低于全省序时进度4.9个百分点。", ["到位资金: 完成370000000元 51.4% 比序时-4.9"]),
        (
            "到位资金3.7亿元，完成任务的82.2%，超出计划进度目标0.3亿元，超出计划进度7.2%。",
            ["到位资金: 完成370000000元 82.2% 比序时7.2", "超出计划进度目标: 完成30000000元"],
        ),
        ("完成45公里，完成率82.8%，比序时进度低0.53个百分点。", ["增加公办幼儿园学位: 完成45公里 82.8% 比序时-0.53"]),
        (
            "PM10、PM2.5、SO2平均浓度分别为89、58、34微克/立方米，其中PM2.5同比上升11.5%，PM10、SO2同比分别下降3.3%、8.1%。",
            [
                "PM10: 完成89微克/立方米 同比-3.3",
                "PM2.5: 完成58微克/立方米 同比11.5",
                "SO2平均浓度: 完成34微克/立方米 同比-8.1",
            ],
        ),
        (
            "东湖县、西城县分别完成8.5公里、3公里，南山区、示范区分别完成12公里、9.5公里。",
            [
                "增加公办幼儿园学位 东湖县: 完成8.5公里",
                "增加公办幼儿园学位 西城县: 完成3公里",
                "增加公办幼儿园学位 南山区: 完成12公里",
                "增加公办幼儿园学位 示范区: 完成9.5公里",
            ],
        ),
    ],
)
def test_rows(account: str, expected: list[str]) -> None:
    assert rows(project(account, "增加公办幼儿园学位")) == expected


def test_by_how_many_more_stand_so_is_no_count() -> None:
    read = bulletin("30个项目已完成，12个项目滞后，与4月底相比，未达到序时进度的项目减少6个。")
    (counted,) = read.summaries
    assert [state.count for state in counted.by_status] == [30, 12]
    assert [number.text for number in read.numbers if number.role == "change"] == ["6个"]


def test_by_how_many_fewer_stand_so_is_no_row() -> None:
    (found,) = bulletin("民生工程拨付资金8亿元。完成年度任务的小项增加了5个，未达到序时进度的小项减少6个。").projects
    assert rows(found) == ["拨付资金: 完成800000000元"]


def test_by_how_many_more_stand_so_than_before_counts_none() -> None:
    read = bulletin("30个项目已完成，12个项目滞后。和上半年相比，达到或超过目标任务进度的增加5件。")
    assert not read.projects
    assert [number.role for number in read.numbers if number.text == "5件"] == ["change"]


def test_how_far_it_is_from_the_schedule_says_nothing_of_how_it_stands() -> None:
    found = bulletin("州外到位资金3.7亿元，完成任务的82.2%，超出计划进度7.2%。").projects
    assert [project.status for project in found if project.title == "州外到位资金"] == [None]
