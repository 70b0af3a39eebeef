"""Tables that name each row by its sort: 项目类别 | 项目数量（个） | 完成投资."""

from bulletin_parser import parse_text

from .reports import rows

TABLE = """关于安宁市2023年1-8月重点项目进展情况的通报

单位：万元
项目类别 | 项目数量（个） | 年度计划投资 | 完成投资
合计 | 21 | 2600 | 1900
水利 | 12 | 1800 | 1400
交通 | 9 | 800 | 500
"""


def test_the_sorts_are_the_projects_where_all_other_columns_are_figures() -> None:
    found = {project.title: rows(project) for project in parse_text(TABLE).projects}
    assert {"水利", "交通"} <= set(found)
    assert found["水利"][0] == "项目数量: 完成12个"
    assert found["水利"][1] == "投资: 目标18000000元 完成14000000元"
    assert found["交通"][1] == "投资: 目标8000000元 完成5000000元"


def test_words_for_when_are_no_project() -> None:
    text = "关于安宁市2023年1-8月重点项目进展情况的通报\n\n至此，全市实施水利工程12个，完成投资1400万元。\n"
    assert [project.title for project in parse_text(text).projects] == ["水利工程"]
