"""Towns counted without 个 (全县15乡镇82村) name no row, nor does the term that schools begin."""

from .reports import bulletin, rows


def test_how_many_towns_is_no_name() -> None:
    read = bulletin("县农业农村局投入资金300万元，在全县15乡镇82村补植花椒园4218.5亩。")
    told = [row for project in read.projects for row in rows(project)]
    assert told == ["资金: 完成3000000元", "补植花椒园 全县: 完成4218.5亩"]


def test_when_schools_begin_is_no_project() -> None:
    read = bulletin("今年秋季开学，全市新增公办幼儿园8所，新增学位3600个。")
    told = ["新增公办幼儿园 全市: 完成8所", "新增学位 全市: 完成3600个"]
    assert [(each.title, rows(each)) for each in read.projects] == [("新增公办幼儿园", told)]
