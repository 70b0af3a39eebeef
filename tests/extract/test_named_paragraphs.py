"""Paragraphs that say first what is to be done, then what has been, under lines that only name a kind."""

from bulletin_parser import parse_text

TEXT = """宝坻区2024年民心工程三季度进展情况
01  稳岗就业暖心工程
城镇新增就业1.1万人。目前，实现城镇新增就业9168人，完成全年任务的83.3%。
02  护苗助老贴心工程
培训养老护理员150人。目前，已培训养老护理员186人。
农村困难群众危房改造43户。该项目已完成。
03  交通便民畅行工程
维修改造乡村公路70公里。目前完成31.5公里，占年度计划的45%。
"""


def test_targets_and_what_has_been_done_of_them() -> None:
    projects = parse_text(TEXT).projects
    told = [
        f"{r.name} {r.target and r.target.value} {r.actual and r.actual.value} {p.status}"
        for p in projects
        for r in p.indicators
    ]
    assert told == [
        "城镇新增就业 11000 9168 None",
        "培训养老护理员 150 186 None",
        "农村困难群众危房改造 43 None completed",
        "维修改造乡村公路 70 31.5 None",
    ]


def test_what_is_urged_may_stand_behind_a_word_for_about() -> None:
    text = (
        "东湖市2024年民生实事进展情况\n\n"
        "关于深入推进厕所革命。截至11月底，新建公厕124座。\n"
        "关于加快农村公路建设。截至11月底，完成路面改造638公里，均超额完成年度目标。\n"
        "关于开展免费产前筛查。截至11月底，筛查孕产妇2140人。\n"
    )
    assert [(p.title, p.status) for p in parse_text(text).projects] == [
        ("深入推进厕所革命", None),
        ("加快农村公路建设", "completed"),
        ("开展免费产前筛查", None),
    ]


def test_paragraphs_with_short_names() -> None:
    head = "关于2023年1—9月清岚州民生实事进展情况的通报\n截至9月底，进展情况如下：\n"
    text = "农村电商。网络零售额26亿元。\n林长制。设立林长120名。\n公厕。完成18座，惠及群众2万人。"
    found = parse_text(head + text).projects
    assert [project.title for project in found] == ["农村电商", "林长制", "公厕"]
    places = parse_text(head + "山城区。完成改厕12座。\n清江县。完成改厕18座。\n西峡县。完成改厕2座。").projects
    assert [row.region for project in places for row in project.indicators] == ["山城区", "清江县", "西峡县"]
