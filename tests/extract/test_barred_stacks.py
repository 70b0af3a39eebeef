"""Tables with a cell and its bar a line, whose rows lines of bars alone end: rows lack the cells that span them."""

from bulletin_parser import parse_text
from extract.reports import rows

TABLE = """东湖区2023年度民生实事项目进度表（截至10月底）
序号 |
牵头单位 |
项目数量 |
项目名称 |
业主单位 |
进展情况 |
||
前期手续 |
形象进度 |
||||||
一 |
区住建局 |
民生实事项目（1个） |
（一）断头路打通行动（3条路） |
1.沙河北段 |
区城投 |
已完工 |
|
2.金岭西路 |
区城投 |
正在施工，完成总工程量的65% |
|||||
二 |
区城管局 |
民生实事项目（2个） |
（一）燃气安全装置加装 |
区城管局 |
已完工 |
||
（二）井盖整治项目 |
区城管局
区水投 |
已整治1860个，占年度任务2000个的93% |
|||||
三 |
水南镇政府 |
民生实事项目（1个） |
（一）便民中心改造 |
水南镇 |
因选址调整，尚未开工 |
||
"""


def test_rows_are_as_long_as_the_bars_say_and_their_works_are_led_alike() -> None:
    found = parse_text(TABLE).projects
    assert [(one.title, one.lead_agencies, one.status) for one in found] == [
        ("断头路打通行动（3条路）", ("区住建局",), None),
        ("沙河北段", ("区住建局",), "completed"),
        ("金岭西路", ("区住建局",), "on_track"),
        ("燃气安全装置加装", ("区城管局",), "completed"),
        ("井盖整治项目", ("区城管局",), None),
        ("便民中心改造", ("水南镇政府",), "not_started"),
    ]
    assert rows(found[4])[0].endswith("目标2000个 完成1860个 93%")


def test_a_row_may_lack_one_bar_and_no_more() -> None:
    lacking = TABLE.replace("\n||\n（二）", "\n|\n（二）")
    assert any(one.title == "沙河北段" for one in parse_text(lacking).projects)
    more = TABLE.replace("\n||\n（二）", "\n（二）")
    assert not any(one.title == "沙河北段" for one in parse_text(more).projects)
