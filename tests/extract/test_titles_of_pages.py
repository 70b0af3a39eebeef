"""Titles of news pages, among the lines of links and columns above them."""

import pytest

from bulletin_parser import parse_text
from extract.reports import rows

BODY = "截至9月底，全市新建社区食堂12处，占任务的80%。\n"


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("广东新闻 清远市 韶关市 河源市 梅州市\n地方网 > 广东 > 正文\n\n", "来源：南方日报 2018-07-16\n"),
        ("寿光\n当前位置：首页 > 政务公开 > 住房信息\n", "时间：2022-11-16 16：40：25 来源：本站 浏览次数：-\n"),
        ("往期阅读\n当前版：06版 上一版  下一版\n上一篇    下一篇\n放大 缩小 默认\n\n", "\n食堂任务完成八成\n"),
        ("民生\n", "2022-10-12 10：11 来源：寿光日报\n"),
    ],
)
def test_links_and_columns_are_no_title(above: str, below: str) -> None:
    head = parse_text(f"{above}前三季度全市社区食堂建设势头喜人\n{below}{BODY}").bulletin
    assert head.title == "前三季度全市社区食堂建设势头喜人"


@pytest.mark.parametrize("line", ["已有0人评论", "共有12条评论", "0人觉得有用"])
def test_what_readers_said_is_no_result(line: str) -> None:
    found = parse_text(f"前三季度全市社区食堂建设势头喜人\n{BODY}\n{line}\n")
    assert [row.actual and row.actual.text for p in found.projects for row in p.indicators] == ["12处"]
    assert not [number.text for number in found.numbers if number.role == "unclaimed"]


def test_places_of_a_line_of_links_are_not_the_bulletins() -> None:
    text = f"广东新闻 清远市 韶关市 河源市 梅州市\n\n前三季度全市社区食堂建设势头喜人\n{BODY}寿光市已建成8处。\n"
    assert parse_text(text).bulletin.region == "寿光市"


def test_how_things_are_is_a_title() -> None:
    text = f"2023年6月清岚市民生实事推进状况\n\n来源：市发改委　发布时间：2023-07-12\n\n一、社区食堂\n{BODY}"
    assert parse_text(text).bulletin.title == "2023年6月清岚市民生实事推进状况"


@pytest.mark.parametrize("site", [" - 金沙网", "_金沙县人民政府门户网站", "--金沙新闻网"])
def test_the_site_behind_a_title_is_no_part_of_it(site: str) -> None:
    head = parse_text(f"前三季度全市社区食堂建设势头喜人{site}\n\n来源：金沙网\n{BODY}").bulletin
    assert head.title == "前三季度全市社区食堂建设势头喜人"


@pytest.mark.parametrize("subtitle", ["——城区供水管网", "——智慧水务平台", "-五张网", "-数字农业平台"])
def test_a_title_may_end_in_a_network_or_a_platform_that_is_built(subtitle: str) -> None:
    head = parse_text(f"前三季度全市加快建设{subtitle}\n\n来源：金沙网\n{BODY}").bulletin
    assert head.title == f"前三季度全市加快建设{subtitle}"


def test_how_often_a_page_was_read_is_no_result() -> None:
    found = parse_text(f"前三季度全市社区食堂建设势头喜人\n来源 | 县政府办  2020-10-13 15:20  阅读 412\n\n{BODY}")
    assert not [number.text for number in found.numbers if number.role == "unclaimed"]


def test_a_headline_goes_on_with_what_has_come_of_it() -> None:
    found = parse_text(
        f"东湖日报 2014年07月16日\n\n全市民生工程提速增效\n上半年完成投资15亿元，超序时进度22%\n\n{BODY}"
    )
    assert found.bulletin.title == "全市民生工程提速增效上半年完成投资15亿元，超序时进度22%"
    assert [project.title for project in found.projects] == ["新建社区食堂"]


def test_a_first_line_of_the_text_is_no_part_of_a_headline() -> None:
    found = parse_text(f"全市民生工程提速增效\n\n上半年完成投资15亿元，超序时进度22%\n\n{BODY}")
    assert found.bulletin.title == "全市民生工程提速增效"


def test_how_much_is_done_is_no_part_of_what_a_title_is_about() -> None:
    found = parse_text(
        "襄阳市今年农村改厕任务完成近六成\n2020-09-02 来源：襄阳市农业农村局\n"
        "截至8月25日，全市共完成农村改厕任务5692户，完成率为59.3%。各县区完成率分别为：谷城县71.2%、保康县64.1%、南漳县58.4%。\n"
    )
    (one,) = found.projects
    assert one.title == "农村改厕"
    assert [(row.region, row.rate and str(row.rate)) for row in one.indicators] == [
        ("全市", "59.3"),
        ("谷城县", "71.2"),
        ("保康县", "64.1"),
        ("南漳县", "58.4"),
    ]


def test_what_a_plain_text_says_below_its_title_is_no_part_of_it() -> None:
    found = parse_text("县城供热管网改造工程\n截至8月底完成管网36公里\n\n总投资1亿元，已完成投资4000万元。")
    assert found.bulletin.title == "县城供热管网改造工程"
    assert [rows(project) for project in found.projects] == [
        ["管网: 完成36公里", "总投资: 完成100000000元", "投资: 完成40000000元"]
    ]
