"""Bulletins as the press prints them: who reports stands before what is reported, thresholds and steps are in names."""

import pytest

from bulletin_parser import parse_text

from .reports import rows

TITLE = "2022年1-9月份全市招商工作成效\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1-9月份全市固投3亿元及以上新签约项目76个。", ["固投3亿元及以上新签约项目"]),
        (
            "1-9月份全市固投亿元以上新签约开工项目194个。",
            ["固投亿元以上新签约开工项目"],
        ),
        ("皋城晚报讯 记者从市政府新闻办日前召开的新闻发布会上获悉，1至9月，全市签约项目389个。", ["签约项目"]),
        ("生态环境部28日公布，截至9月中旬，全市新建污水管网31公里。", ["新建污水管网"]),
    ],
)
def test_what_a_report_is_about(text: str, expected: list[str]) -> None:
    assert [project.title for project in parse_text(TITLE + text).projects] == expected


def test_several_provinces_are_no_region_and_inspections_no_period() -> None:
    bulletin = parse_text(
        "天津等7省市督察整改任务已完成近六成\n截至9月中旬，天津、山西、辽宁、安徽4省市已完成313项整改任务。\n"
        "督察组于2018年6月至7月组织对河北等6省开展环境保护督察。\n"
    )
    assert bulletin.bulletin.region is None
    assert bulletin.bulletin.period is None or bulletin.bulletin.period.end != "2017-05"


def test_kinds_in_a_text_about_a_district_are_not_its_name() -> None:
    told = "至9月底，全区重点项目完成投资36亿元。绿建区、经开区、高新区完成投资3亿元、2亿元、1亿元。\n"
    text = f"我区重点项目进展情况\n{told}"
    assert parse_text(text).bulletin.region is None


def test_the_day_behind_a_newspapers_name_is_that_of_issue() -> None:
    found = parse_text(
        "青岭县十件实事进展顺利\n\n青岭日报 2013年07月26日\n\n【本报讯】今年上半年，青岭县紧盯10件实事，狠抓任务落实。"
        "已硬化村道64公里，预计10月底全面完成建设任务。\n"
    ).bulletin
    assert str(found.issued_on) == "2013-07-26"
    assert found.period is not None and (found.period.start, found.period.end) == ("2013-01", "2013-06")


PAGE = """\
民生|教育|旅游|文化
新闻热线：0755-88321456
热点排行
清岚新闻网> 当前位置 : 民生频道 > 正文
清岚市已新建改建农村厕所860座
来源：清岚日报 发布时间：2021-10-18 09:30:00 字体：
编者按：今年1月，在清岚市人民代表大会上，312名代表票决选出了10件民生实事。

截至9月底，全市已新建改建农村厕所860座，完成率86%。
市水务局建管处透露，东河堤防加固已完成投资1200万元。“白石县已经完成任务，进度偏慢的主要是云台县。”该处工作人员介绍。
"""


def test_the_title_stands_below_the_menus_of_a_page_and_right_above_its_day() -> None:
    assert parse_text(PAGE).bulletin.title == "清岚市已新建改建农村厕所860座"


def test_what_the_editor_says_first_tells_of_no_project() -> None:
    found = parse_text(PAGE)
    assert [project.title for project in found.projects] == ["新建改建农村厕所", "东河堤防加固"]


def test_what_someone_says_is_read_like_the_rest_and_none_of_those_named_holds_another() -> None:
    told = {
        state.status and state.status.value: [each.name for each in state.members]
        for summary in parse_text(PAGE).summaries
        if summary.region is None
        for state in summary.by_status
    }
    assert told == {"completed": ["白石县"], "behind": ["云台县"]}


def test_what_someone_says_is_done_is_read_clause_by_clause() -> None:
    told = "“道路硬化完成计划的106%，敬老院建设完成计划的112%，农村改水完成任务的98.5%”，会上传来消息。"
    found = parse_text(f"{TITLE}{told}\n市政府召开第8次常务会议，听取各部门关于2022年12件实事落实情况的汇报。\n")
    assert {each.title: rows(each) for each in found.projects} == {
        "道路硬化": ["道路硬化: 106%"],
        "敬老院建设": ["敬老院建设: 112%"],
        "农村改水": ["农村改水: 98.5%"],
    }


def test_what_someone_asks_may_hold_a_name_in_quotes() -> None:
    told = "“县商务局牵头建设20家‘平价菜店’，已建成18家，最后那一家建在哪里？”"
    (found,) = parse_text(f"{TITLE}{told}\n").projects
    assert (found.title, found.lead_agencies, rows(found)) == (
        "平价菜店",
        ("县商务局",),
        ["‘平价菜店’: 目标20家 完成18家"],
    )


def test_an_editor_who_counts_how_many_stand_how_is_heard() -> None:
    note = "编者按：今年1月，市人大代表票决选出12件民生实事，截至8月底已完成7件，正在推进5件。"
    for below in ("", "\n1.农村公路建设。完成投资3000万元。"):
        read = parse_text(note + below)
        (told,) = read.summaries
        assert [str(total.value) for total in told.totals] == ["12"]
        assert [(state.status, state.count) for state in told.by_status] == [("completed", 7), ("on_track", 5)]
        assert not [number.text for number in read.numbers if number.role == "unclaimed"]


def test_the_label_of_a_note_that_counts_names_no_project() -> None:
    note = "编者按：今年1月，市人大票决12件民生实事，计划投资2亿元，截至8月底已完成7件，现将情况刊发如下。"
    read = parse_text(f"{TITLE}{note}\n")
    assert [project.title for project in read.projects] == ["民生实事"]
    assert "投资: 目标200000000元" in rows(read.projects[0])
    assert [state.count for told in read.summaries for state in told.by_status] == [7]
