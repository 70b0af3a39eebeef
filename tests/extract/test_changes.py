"""Changes: against last year or last month, of the row that they name, by nothing at all."""

import pytest

from .reports import project, rows


@pytest.mark.parametrize(
    ("account", "expected"),
    [
        ("到位资金3.7亿元，环比持平，同比增长-3.7%。", ["资金: 完成370000000元 同比-3.7 环比0"]),
        ("完成投资2.96亿元，投资完成率41.3%，较7月底提高8.7个百分点。", ["投资: 完成296000000元 41.3% 环比8.7"]),
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
