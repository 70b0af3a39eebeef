"""Programmes that are called by how many things they hold: 省“8件实事”."""

from extract.reports import bulletin, rows


def test_the_number_in_a_quoted_name_measures_nothing() -> None:
    found = bulletin("今年，全市投入资金4亿元，圆满完成省“8件实事”和市“10件实事”各项指标任务。")
    assert [row for project in found.projects for row in rows(project)] == ["资金 全市: 完成400000000元"]
    assert not [number for number in found.numbers if number.role == "unclaimed"]
