"""Figures without a unit: results of what is measured in none, and of nothing else."""

import pytest

from bulletin_parser import load_grammar
from bulletin_parser.extract.indicators.bare_rows import leave_bare
from bulletin_parser.extract.indicators.ledger import Ledger, Row
from bulletin_parser.extract.text.page import open_page
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


def test_a_bare_figure_is_left_also_where_a_row_before_it_was_taken_away() -> None:
    page = open_page("新增学位3240个，新增床位120张，主体施工至12。", load_grammar())
    seats, beds, storeys = page.mentions.figures_within(0, len(page.text))
    rows_told = [Row("新增学位", None, actual=seats), Row("新增床位", None, actual=beds)]
    ledger = Ledger(page, "", rows=list(rows_told))
    leave_bare(ledger)
    assert ledger.rows == rows_told
    ledger.rows.remove(rows_told[0])
    ledger.rows.append(Row("主体施工至", None, actual=storeys))
    leave_bare(ledger)
    assert (ledger.rows, ledger.others) == ([rows_told[1]], [(storeys, "unclaimed")])
