"""Items whose fields stand behind the title in one line, with blanks between them."""

from bulletin_parser import parse_text
from extract.reports import rows

HEAD = "关于2022年1-9月清岚市民生实事项目推进情况的公示\n"


def test_who_leads_and_what_was_done_stand_among_other_fields() -> None:
    found = parse_text(
        f"{HEAD}1.改造提升农村渡口26座。 分管领导：王大江 责任单位：市交通局，各县（市、区）政府 项目责任人：李小山 "
        "配合单位：市财政局 实际完成情况：已改造渡口19座，按计划有序推进。\n"
        "2.全市演出地方戏300场，放映电影800场。 分管领导：周红 责任单位：市文旅局 项目责任人：陈明 "
        "实际完成情况：已演出251场、放映电影640场，分别完成年度目标的83.7%、80%。\n"
        "3.有轨电车二期开工建设。 分管领导：王大江 责任单位：市轨道办 项目责任人：李小山 实际完成情况：目前尚未开工。\n"
    ).projects
    assert [(each.title, each.lead_agencies, each.status) for each in found] == [
        ("改造提升农村渡口26座", ("市交通局", "各县（市、区）政府"), "on_track"),
        ("全市演出地方戏300场，放映电影800场", ("市文旅局",), None),
        ("有轨电车二期开工建设", ("市轨道办",), "not_started"),
    ]
    assert rows(found[0]) == ["改造提升农村渡口: 目标26座 完成19座"]
    assert [row.split(": ")[1] for row in rows(found[1])] == ["目标300场 完成251场 83.7%", "目标800场 完成640场 80%"]


def test_works_whose_fields_all_stand_in_one_line() -> None:
    found = parse_text(
        f"{HEAD}【字号：大 中 小】\n任务目标：改造80个老旧小区。 进展情况：全部改造工作已于11月10日前完工。 "
        "任务目标：新扩建40所幼儿园。 进展情况：截至12月底，幼儿园项目全部竣工。 "
        "任务目标：新建停车场12处。 进展情况：建成9处。\n"
    ).projects
    assert [(each.title, each.status) for each in found] == [
        ("改造80个老旧小区", "completed"),
        ("新扩建40所幼儿园", "completed"),
        ("新建停车场12处", None),
    ]
    assert rows(found[2]) == ["新建停车场: 目标12处 完成9处"]
