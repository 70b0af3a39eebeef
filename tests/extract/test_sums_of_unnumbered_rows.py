"""Tables whose cells single blanks part: the row that adds the others up has no number, so it is shorter than they."""

from extract.reports import bulletin, rows, standing

TABLE = """二、危旧房屋改造
1—6月份，全省新开工改造危旧房屋212套。分设区市看，景德镇、抚州等2个设区市开工率超过90%。
序号 设区市 新开工数（套） 开工率
1 景德镇 58 全部开工
2 抚州 92 97%
3 吉安 62 94%
合计 212 96.2%
"""


def test_the_sum_is_a_row_of_its_own() -> None:
    assert rows(bulletin(TABLE).projects[0])[1:4] == [
        "新开工 抚州: 完成92套 97%",
        "新开工 吉安: 完成62套 94%",
        "新开工 合计: 完成212套 96.2%",
    ]


def test_places_of_a_province_stand_as_their_cells_say() -> None:
    assert standing(bulletin(TABLE)) == ["on_track - 景德镇"]


def test_a_bound_that_two_places_named_have_passed_is_no_rate_of_theirs() -> None:
    found = bulletin(TABLE)
    assert len(found.projects) == 1
    assert next(n.role for n in found.numbers if n.text == "90%") == "threshold"
