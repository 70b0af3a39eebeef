"""Pages whose lines break, with a blank line behind, before every figure: 计划建设供水工程⏎⏎64 处，…"""

from bulletin_parser import parse_text

BROKEN = """全市农村供水工程进展情况
2021年，工程概算总投资 3.

82 亿元。计划建设集中供水工程

64 处，新增水窖

206 处。进展如下：

一、资金筹措
全市累计到位资金

2170 万元，到位率为 56%，财政资金

1690 万元。

二、招标情况

已完成招标工程

51 处，完成率为 92%。
"""


def test_figures_that_stand_apart_belong_to_their_clauses() -> None:
    found = parse_text(BROKEN)
    assert not [number.text for number in found.numbers if number.role == "unclaimed"]
    values = {q.value for each in found.projects for row in each.indicators for q in (row.target, row.actual) if q}
    assert {382000000, 64, 206, 21700000, 51} <= values
    money = next(q for p in found.projects for r in p.indicators if (q := r.actual) and q.value == 382000000)
    assert BROKEN[slice(*money.span)].split() == ["3.", "82", "亿元"]


def test_cells_of_a_table_that_stand_apart_stay_cells() -> None:
    found = parse_text(
        "全市实事进展\n\n序号\n\n1\n\n新建公厕12座\n\n已完成。\n\n2\n\n改造老旧小区6个\n\n已开工，进展顺利。\n"
    )
    assert not [
        each.title for each in found.projects if "2" in each.title and "老旧" in each.title and "公厕" in each.title
    ]
