"""Tables with a column headed 单位: what it holds is told by its cells."""

import pytest

from bulletin_parser import parse_text
from extract.reports import rows

TITLE = "清岚区2023年民生实事进展情况表\n"
UNITS = [
    ("序号", "实事内容", "单位", "年度任务", "累计完成", "完成率", "进展", "责任单位"),
    ("1", "公办幼儿园学位", "个", "1200", "900", "75%", "按序时推进", "区教育局"),
    ("2", "农村公路改建", "公里", "62", "31", "50%", "进度滞后", "区交通局"),
    ("3", "污水管网", "公里", "8", "8", "100%", "已完成", "区住建局"),
]
OFFICES = [
    ("序号", "项目名称", "单位", "年度任务（个）", "累计完成（个）"),
    ("1", "公办幼儿园学位", "区教育局", "1200", "900"),
    ("2", "停车泊位", "区城管局", "620", "310"),
    ("3", "充电桩", "区发改局", "80", "80"),
]


@pytest.mark.parametrize("cell_end", ["\t", " | ", "\n"])
def test_units(cell_end: str) -> None:
    found = parse_text(TITLE + "\n".join(cell_end.join(cells) for cells in UNITS) + "\n").projects
    assert [(each.title, each.lead_agencies, each.status and each.status.value) for each in found] == [
        ("公办幼儿园学位", ("区教育局",), "on_track"),
        ("农村公路改建", ("区交通局",), "behind"),
        ("污水管网", ("区住建局",), "completed"),
    ]
    assert rows(found[1]) == ["农村公路改建: 目标62公里 完成31公里 50%"]


def test_offices() -> None:
    found = parse_text(TITLE + "\n".join("\t".join(cells) for cells in OFFICES) + "\n").projects
    assert [(each.title, each.lead_agencies) for each in found] == [
        ("公办幼儿园学位", ("区教育局",)),
        ("停车泊位", ("区城管局",)),
        ("充电桩", ("区发改局",)),
    ]


def test_a_share_of_the_plan_is_a_rate() -> None:
    head = "性质 | 年度投资目标（万元） | 累计完成投资（万元） | 完成投资占年度投资目标的比例（%）"
    found = parse_text(
        f"清岚区2023年重点项目完成情况表\n{head}\n新建项目 | 2000 | 1200 | 60\n续建项目 | 4000 | 3000 | 75\n"
    )
    assert [(each.title, rows(each)) for each in found.projects] == [
        ("新建项目", ["投资: 目标20000000元 完成12000000元 60%"]),
        ("续建项目", ["投资: 目标40000000元 完成30000000元 75%"]),
    ]
