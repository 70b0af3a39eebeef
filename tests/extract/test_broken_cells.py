"""Tables flattened to one cell a line, in which a head or the offices of a row take up several lines."""

from bulletin_parser import parse_text
from bulletin_parser.records import Bulletin

_TEXT = """2024年市民生实事项目进展情况表（截至8月31日）

序号

项目名称

项目内容

责任单位

开工

时间

竣工

时间

总投资

（万元）

项目进展情况

1

老旧小区改造项目

改造老旧小区12个，惠及居民3200户。

市住建局

东湖区政府

西坝区政府

2024年3月

2024年12月

21000

已完成改造9个，正在有序推进。

2

打通“断头路”项目

打通东湖路延伸段，全长386米。

市城管局

市城投集团

2023年11月

2024年12月

7300

受管线迁移影响，进度滞后。

3

积水点整治项目

整治易涝积水点8处。

市水利局

2024年1月

2024年7月

2950

8处积水点已全部整治完成。
"""


def _bulletin() -> Bulletin:
    return parse_text(_TEXT)


def test_offices_below_each_other_are_one_cell() -> None:
    leads = [project.lead_agencies for project in _bulletin().projects]
    assert [list(lead) for lead in leads] == [
        ["市住建局", "东湖区政府", "西坝区政府"],
        ["市城管局", "市城投集团"],
        ["市水利局"],
    ]


def test_the_contents_of_a_project_are_its_task() -> None:
    targets = [[row.target.text for row in p.indicators if row.target] for p in _bulletin().projects]
    assert targets == [["12个", "3200户"], ["386米"], ["8处"]]


def test_a_cell_that_begins_with_a_figure_tells_of_the_task_beside_money() -> None:
    last = _bulletin().projects[-1]
    assert [row.actual.text for row in last.indicators if row.actual and row.target] == ["8处"]


def test_what_is_done_in_full_is_completed() -> None:
    assert [project.status for project in _bulletin().projects] == ["on_track", "behind", "completed"]
