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


SPREAD = """二、完成情况
序号 考核指标 单 位 工作目标 已完成数 占年任务之比 备  注
1 城镇新增就业 万人 6.4 7.06 110.3% 人社局
2 自然村通水泥路 公里 980 991.4 101.2% 交通局
提质改造农村公路 公里 240 236.5 98.5%
3 提高农村低保标准 元/年/人 不低于3860元 4020 达到目标4020元
4 配电网改造（42个村） 万元 6800 6800 100% 供电公司
5 免费检测（万人次） 46 38.9 84.6% 卫健委
"""


def test_heads_with_blanks_units_of_rows_and_offices_among_remarks() -> None:
    found = bulletin(SPREAD).projects
    assert [(each.title, each.lead_agencies) for each in found] == [
        ("城镇新增就业", ("人社局",)),
        ("自然村通水泥路", ("交通局",)),
        ("提质改造农村公路", ("交通局",)),
        ("提高农村低保标准", ()),
        ("配电网改造（42个村）", ("供电公司",)),
        ("免费检测（万人次）", ("卫健委",)),
    ]
    assert [rows(each)[0] for each in found] == [
        "城镇新增就业: 目标64000人 完成70600人 110.3%",
        "自然村通水泥路: 目标980公里 完成991.4公里 101.2%",
        "提质改造农村公路: 目标240公里 完成236.5公里 98.5%",
        "提高农村低保标准: 目标3860元/年/人 完成4020元/年/人",
        "配电网改造（42个村）: 目标68000000元 完成68000000元 100%",
        "免费检测: 目标460000人次 完成389000人次 84.6%",
    ]


PARTS = """二、完成情况
序号 考核指标 单 位 工作目标 已完成数 占年任务之比 备  注
1 所有县实现医院全覆盖 - - -
2 高速宽带网络工程 新建70个自然村通光纤 35 35 100% 工信局
新增15万户卫星用户 12800 7854 61.4%
3 城镇新增就业 万人 6.4 7.06 110.3% 人社局
"""


def test_what_is_measured_of_a_project_stands_where_its_unit_would() -> None:
    found = bulletin(PARTS).projects
    assert [(each.title, rows(each)) for each in found] == [
        ("高速宽带网络工程", ["自然村通光纤: 目标35个 完成35个 100%"]),
        ("新增15万户卫星用户", ["卫星用户: 目标12800户 完成7854户 61.4%"]),
        ("城镇新增就业", ["城镇新增就业: 目标64000人 完成70600人 110.3%"]),
    ]
