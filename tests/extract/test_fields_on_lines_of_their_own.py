"""Items in labelled fields whose values stand on the next line: 项目内容：⏎新建引水河道3公里。⏎责任单位：⏎县水利局."""

from bulletin_parser import parse_text

from .reports import project, rows

TEXT = """清岚市“民生微实事”首批项目进展情况

（截至2022年6月底）

01 项目名称：河道水系连通工程
项目内容：
新建引水渠4.5公里，配套水闸8座，年度计划投资3600万元。
责任单位：
市水利局
进展与成效：
已开挖引水渠2.7公里，建成水闸3座，完成投资1530万元，占年度计划的42.5%。受汛期影响，进度滞后。

02 项目名称：“智慧停车”行动
主要建设内容：
新增停车泊位900个
责任单位：
市公安局 市城投集团
工作成效：
目前正在编制方案，项目未启动。

03 项目名称：“厕所革命”提升行动
项目内容：
新改建公共厕所15座，改造农村户厕2600户。
责任单位：
市城管局、市农业农村局
进展成效：
公共厕所已完工7座，在建5座，正在选址3座。农村户厕已改造1950户，完成率75%。项目正常推进。
"""


def test_each_block_of_fields_is_an_item() -> None:
    bulletin = parse_text(TEXT)
    assert [(one.title, one.lead_agencies, one.status) for one in bulletin.projects] == [
        ("河道水系连通工程", ("市水利局",), "behind"),
        ("“智慧停车”行动", ("市公安局", "市城投集团"), "not_started"),
        ("“厕所革命”提升行动", ("市城管局", "市农业农村局"), "on_track"),
    ]
    canal, parking, toilets = map(rows, bulletin.projects)
    assert canal == [
        "新建引水渠: 目标4.5公里 完成2.7公里",
        "配套水闸: 目标8座 完成3座",
        "投资: 目标36000000元 完成15300000元 42.5%",
    ]
    assert parking == ["新增停车泊位: 目标900个"]
    assert toilets == [
        "新改建公共厕所: 目标15座 完成7座",
        "改造农村户厕: 目标2600户 完成1950户 75%",
        "在建: 完成5座",
        "正在选址: 完成3座",
    ]


def test_a_rate_is_of_what_was_told_of_last() -> None:
    account = "农村户厕已改造1950户，公共厕所已完工6座，完成率50%。"
    found = project(account, "新建公共厕所12座，改造农村户厕2600户")
    assert rows(found) == ["新建公共厕所: 目标12座 完成6座 50%", "改造农村户厕: 目标2600户 完成1950户"]
