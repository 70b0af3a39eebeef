"""Tables of numbered rows whose cells are sentences, names and offices that single blanks part."""

from bulletin_parser import parse_text
from extract.reports import rows

TITLE = "白石市2022年民生实事进展情况\n"


def test_tasks_with_who_answers_for_them_and_how_they_stand() -> None:
    found = parse_text(
        f"{TITLE}序号 目标任务 责任单位 上半年推进情况\n一、惠民生\n"
        "1 新建公厕20座。 市城管局 已建成12座，按序时推进。\n"
        "2 改造农村公路120公里。 市交通运输局\n各街镇\n已改造66公里，完成率55%。\n二、强基础\n"
        "3 安装路灯300盏。 市住建局 尚未启动。\n"
    )
    assert [(each.title, each.lead_agencies, each.status) for each in found.projects] == [
        ("新建公厕20座", ("市城管局",), "on_track"),
        ("改造农村公路120公里", ("市交通运输局", "各街镇"), None),
        ("安装路灯300盏", ("市住建局",), "not_started"),
    ]
    assert [row for each in found.projects for row in rows(each)] == [
        "新建公厕: 目标20座 完成12座",
        "改造农村公路: 目标120公里 完成66公里 55%",
        "安装路灯: 目标300盏",
    ]
    assert not [number.text for number in found.numbers if number.role == "unclaimed"]


def test_columns_that_are_empty_and_names_of_people() -> None:
    found = parse_text(
        f"{TITLE}序号 项目名称 年度目标 目前进度 下一步措施 存在问题 责任领导 牵头部门\n"
        "1 托育服务项目 新增托位60张、活动室2间。 已全部完成。 / / 周明 市民政局\n"
        "2 电动车充电项目 新增充电端口320个。 尚未启动，正在招标。 12月底前进场。 方案调整 沈  强 市城管局、东门街道\n"
    ).projects
    assert [(each.title, each.lead_agencies, each.status) for each in found] == [
        ("托育服务项目", ("市民政局",), "completed"),
        ("电动车充电项目", ("市城管局", "东门街道"), "not_started"),
    ]
    assert [row for each in found for row in rows(each)] == [
        "新增托位: 目标60张",
        "活动室: 目标2间",
        "新增充电端口: 目标320个",
    ]


def test_lines_that_say_of_which_kind_rows_are() -> None:
    found = parse_text(
        f"{TITLE}序号 | 项目名称 | 目前进展情况 | 是否达到 进度要求 | 责任单位 |\n一、政府投资类\n"
        "7 | 青溪生态修复工程 | 完成护岸2.9公里，占年度计划的72.5%。 | 是 | 市水利局 永宁镇 |\n二、社会投资类\n"
        "23 | 竹木精深加工项目 | 累计完成投资1.36亿元。 | 否 | 市工信局 三都镇 城投集团 |\n"
    ).projects
    assert [(each.title, each.lead_agencies, each.status) for each in found] == [
        ("青溪生态修复工程", ("市水利局", "永宁镇"), "on_track"),
        ("竹木精深加工项目", ("市工信局", "三都镇", "城投集团"), "behind"),
    ]
