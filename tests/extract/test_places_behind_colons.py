"""Places with a colon, each with how many works it has, how many of them are begun and what was invested."""

import pytest

from bulletin_parser import parse_text
from extract.reports import rows

HEAD = "清河市2023年重点项目推进情况通报\n"


@pytest.mark.parametrize("between", ["", "\n"])
def test_each_is_of_its_place(between: str) -> None:
    found = parse_text(
        f"{HEAD}平山县：承担市级重点项目28个，已开工26个，完成投资52.3亿元，完成年度计划的76.1%。{between}"
        "林口县：承担市级重点项目22个，已开工20个，完成投资38.6亿元，完成年度计划的71.4%。\n"
    )
    assert [row for each in found.projects for row in rows(each)] == [
        "市级重点项目 平山县: 完成28个",
        "已开工 平山县: 完成26个",
        "投资 平山县: 完成5230000000元 76.1%",
        "市级重点项目 林口县: 完成22个",
        "已开工 林口县: 完成20个",
        "投资 林口县: 完成3860000000元 71.4%",
    ]
