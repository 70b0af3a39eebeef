"""Tables of numbered lines, whose cells only single blanks part and whose rows may lack some."""

from extract.reports import bulletin, rows

TABLE = """二、完成情况
序号 项目名称 责任单位 目标任务 1- 8月完成情况 完成率% 备注
1 饮用水安全巩固 水务局 1300人 700 54%
2 建设公办幼儿园 教体局 2所 70%
3 新增监控摄像头 公安局 100个 设备购进中
4 征缴基金 人社局 10000万元 7965 80%
合计以外另行通报。
"""


def test_each_number_begins_a_row() -> None:
    found = bulletin(TABLE).projects
    assert [(each.title, each.lead_agencies) for each in found] == [
        ("饮用水安全巩固", ("水务局",)),
        ("建设公办幼儿园", ("教体局",)),
        ("新增监控摄像头", ("公安局",)),
        ("征缴基金", ("人社局",)),
    ]
    assert [row.split(": ")[1] for each in found for row in rows(each)] == [
        "目标1300人 完成700人 54%",
        "目标2所 70%",
        "目标100个",
        "目标100000000元 完成79650000元 80%",
    ]
