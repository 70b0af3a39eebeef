"""Figures without a unit: results of what is measured in none, and of nothing else."""

import pytest

from extract.reports import bulletin, rows


@pytest.mark.parametrize("told", ["住院楼施工至12层", "2#厂房主体封顶", "第3标段正在招标", "在沿边8州市中居前"])
def test_no_result(told: str) -> None:
    found = bulletin(f"县人民医院新院区完成投资3.6亿元，占总投资的72%，{told}。").projects
    assert [row for each in found for row in rows(each)] == ["投资: 完成360000000元 72%"]


def test_an_index() -> None:
    (found,) = bulletin("全州环境空气质量综合指数为3.52，同比下降1.6%。").projects
    assert rows(found) == ["环境空气质量综合指数 全州: 完成3.52 同比-1.6"]


def test_a_step_of_which_the_whole_has_a_row() -> None:
    (found,) = bulletin(
        "省下达棚户区改造新开工任务3200套、基本建成任务2800套。新开工3050套；基本建成1960套。其中永顺县新开工1200套、基本建成"
        "860套，龙山县新开工980套、基本建成610套。"
    ).projects
    assert rows(found)[-4:] == [
        "新开工 永顺县: 完成1200套",
        "基本建成 永顺县: 完成860套",
        "新开工 龙山县: 完成980套",
        "基本建成 龙山县: 完成610套",
    ]
