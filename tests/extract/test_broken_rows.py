"""Rows of tables that line breaks within their cells break."""

from extract.reports import bulletin, rows

TABLE = """二、各县进度
序号 | 县 | 任务（亩） | 累计完成（亩） | 完成量占比（%） | 备注 |
1 | 江北县 | 1000 | 850 | 85% |
|
2 | 江
南县 | 2000 | 900 | 45% | 进度
偏慢 |
3 | 江东县 | 500 | 500 | 100% | |
"""


def test_the_pieces_of_a_row_are_one_row() -> None:
    (found,) = bulletin(TABLE).projects
    assert [row.split(": ")[1] for row in rows(found)] == [
        "目标1000亩 完成850亩 85%",
        "目标2000亩 完成900亩 45%",
        "目标500亩 完成500亩 100%",
    ]


def test_a_header_below_a_caption_may_be_broken_and_end_with_an_empty_cell() -> None:
    found = bulletin(
        "二、完成情况\n江南县2022年1-5月民生实事完成情况 | |||||||\n"
        "序号 | 项目名称 | 责任单位 | 目标任务 | 实际完成情况 |\n任务完成率 | 备注 | |\n"
        "1 | 新增城镇就业 | 县人社局 | 4200人 | 3654人 | 87% | ||\n"
        "2 | 改造农贸市场 | 县商务局 | 1家 | 100% | |||\n"
        "3 | 提高护理补贴标准 | 县民政局 | 发放标准不低于每人每月65元 | 100% | |||\n"
    )
    assert [rows(each)[-1].split(": ")[1] for each in found.projects] == [
        "目标4200人 完成3654人 87%",
        "目标1家 100%",
        "目标65元/人/月 100%",
    ]


def test_a_heading_between_two_tables_is_no_piece_of_a_row() -> None:
    first = "二、造林\n县 | 任务（亩） | 完成（亩） | 率\n江北县 | 10 | 9\n江东县 | 10 | 8\n"
    found = bulletin(f"{first}三、改厕\n县 | 任务（户） | 完成（户） | 率\n江北县 | 20 | 18\n江东县 | 30 | 9\n")
    assert [rows(each)[-1].split(": ")[1] for each in found.projects] == ["目标10亩 完成8亩", "目标30户 完成9户"]
