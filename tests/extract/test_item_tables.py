"""Tables below an item that names its lead."""

from bulletin_parser import parse_text
from extract.reports import rows

_TEXT = """关于2023年1-9月云峦市实事项目进展情况的通报
一、适龄女生疫苗接种（牵头单位：市疾控局）
全市任务2.4万人，已接种18600人，完成率77.5%。分县情况：
县区\t目标任务（万人）\t已完成（人）\t完成率（%）
青禾县\t1.40\t11200\t80
石湾区\t1.00\t7400\t74
二、危旧房改造（牵头单位：市住建局）
全市任务500户，已改造430户，完成率86%。
县区\t目标任务（户）\t入户鉴定（户）\t已完成（户）\t完成率（%）
青禾县\t300\t290\t250\t83.3
石湾区\t200\t200\t180\t90
注：数据由各县区上报。
"""


def test_the_rows_of_a_table_below_an_item_are_the_items() -> None:
    first, second = parse_text(_TEXT).projects
    assert (first.title, first.lead_agencies) == ("适龄女生疫苗接种", ("市疾控局",))
    assert rows(first) == [
        "适龄女生疫苗接种 全市: 目标24000人 完成18600人 77.5%",
        "适龄女生疫苗接种 青禾县: 目标14000人 完成11200人 80%",
        "适龄女生疫苗接种 石湾区: 目标10000人 完成7400人 74%",
    ]
    assert (second.title, second.lead_agencies) == ("危旧房改造", ("市住建局",))


def test_a_step_between_the_target_and_what_is_done_has_a_row_of_its_own() -> None:
    _, second = parse_text(_TEXT).projects
    assert rows(second)[1:3] == ["危旧房改造 青禾县: 目标300户 完成250户 83.3%", "入户鉴定 青禾县: 完成290户"]
