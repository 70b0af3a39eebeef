"""Tables flattened to one cell a line, in which a head or the offices of a row take up several lines."""

import pytest

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


_HEADS = "序号 项目内容 目标任务 市级牵头 责任单位 进度 完成目标 （%） 备注"
_ROWS = """1 促进就业创业 城镇新增就业（人） 18000 市人力资源 社会保障局 13500 75 达到时间进度
2 失业人员再就业（人） 2600 2431 93.5 超额完成
3 就业困难人员就业（人） 900 540 60 未达到时间进度 扶贫解困工程
4* 农村危房改造（户） 1500 市住建局 1500 100 已完成"""
_SENTENCES = """5* 对毕业5年内的高校毕业生给予补贴 应补尽补 市教体局、 团市委 发放创业补贴120万元。 达到时间进度
6 移民搬迁（户） 320 市乡村振兴局 208 65 未达到时间进度"""


@pytest.mark.parametrize("further", ["", "\n" + _SENTENCES], ids=["words", "sentences"])
def test_office_that_breaks_off_and_spans_rows(further: str) -> None:
    lines = "\n\n".join(f"{_HEADS}\n{_ROWS}{further}".split())
    found = parse_text(f"2024年市民生实事项目实施进度表\n\n{lines}\n")
    expected = [
        ("城镇新增就业（人）", "市人力资源社会保障局", "on_track"),
        ("失业人员再就业（人）", "市人力资源社会保障局", "completed"),
        ("就业困难人员就业（人）", "市人力资源社会保障局", "behind"),
        ("农村危房改造（户）", "市住建局", "completed"),
        ("对毕业5年内的高校毕业生给予补贴", "市教体局、团市委", "on_track"),
        ("移民搬迁（户）", "市乡村振兴局", "behind"),
    ]
    told = [(each.title, "、".join(each.lead_agencies), each.status) for each in found.projects]
    assert told == (expected if further else expected[:4])
    assert not [number.text for number in found.numbers if number.role == "unclaimed"]


def test_who_heads_an_office_is_no_part_of_its_name() -> None:
    table = """2024年十件民生实事落实情况
序号 | 工作任务 | 牵头单位及主要负责人 | 落实进展情况 |
1 | 新增公办学位1.2万个。 | 市教育局 黄国新 | 按序时推进。已新增学位9600个。 |
2 | 新建碧道96公里。 | 市水利局、市生态环境局 曾庆辉、欧阳斌 | 按序时推进。已建成碧道71.4公里。 |
3 | 新建公厕45座。 | 市城管局 高新区 | 已完成。 |
"""
    leads = [list(project.lead_agencies) for project in parse_text(table).projects]
    assert leads == [["市教育局"], ["市水利局", "市生态环境局"], ["市城管局", "高新区"]]
