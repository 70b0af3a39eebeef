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


def test_the_row_of_all_may_be_named_for_the_whole() -> None:
    table = "排名 市州 开工数（套） 开工率\n1 兰州市 41 98%\n2 天水市 36 97%\n全省 77 97.5%\n"
    (found,) = bulletin(f"二、危旧房屋改造\n{table}").projects
    assert [row.region for row in found.indicators] == ["兰州市", "天水市", "全省"]


def test_three_cells_are_a_row_below_heads_that_are_known() -> None:
    table = "市州 开工数（套） 开工率\n兰州市 41 98%\n天水市 36 97%\n合计 77 97.5%\n"
    (found,) = bulletin(f"二、危旧房屋改造\n{table}").projects
    assert rows(found) == [
        "开工 兰州市: 完成41套 98%",
        "开工 天水市: 完成36套 97%",
        "开工 合计: 完成77套 97.5%",
    ]


def test_empty_cells_may_end_the_row_of_all() -> None:
    table = (
        "序号 | 市州 | 台账内应整治问题数量（个） | 已整治问题数量（个） | 整改销号率 |\n"
        "合计 | 90 | 81 | 90% | |\n"
        "1 | 兰州市 | 50 | 45 | 90% |\n"
        "2 | 天水市 | 40 | 36 | 90% |\n"
    )
    (found,) = bulletin(f"二、河道突出问题\n{table}").projects
    assert [row.partition(" ")[2] for row in rows(found)] == [
        "合计: 目标90个 完成81个 90%",
        "兰州市: 目标50个 完成45个 90%",
        "天水市: 目标40个 完成36个 90%",
    ]
