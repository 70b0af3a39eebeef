"""Parts of the work that a heading names: their statements are told of it, and how they stand is not how it stands."""

import pytest

from bulletin_parser import parse_text
from extract.reports import rows

HEAD = "河北省2023年民生实事项目进展情况通报\n\n截至9月底，现将有关情况通报如下：\n"
ROAD = "二、农村公路。完成168公里。\n"


def first(item: str) -> tuple[str, str | None, list[str]]:
    """The title, the status and the rows of the first of two projects."""
    found, _ = parse_text(f"{HEAD}一、{item}\n{ROAD}").projects
    return found.title, found.status, rows(found)


@pytest.mark.parametrize(
    ("item", "title", "row"),
    [
        ("县医院迁建。门诊楼已完工，住院楼正在施工，完成投资1.2亿元。", "县医院迁建", "投资: 完成120000000元"),
        ("南湖公园。一期已建成开放，二期正在施工，完成投资3200万元。", "南湖公园", "投资: 完成32000000元"),
        ("快速路工程。一标段已完工，二标段完成投资3200万元。", "快速路工程", "投资: 完成32000000元"),
        ("城西水厂。土建已完成，设备安装完成60%。", "城西水厂", "设备安装: 60%"),
        ("第五中学迁建。教学楼主体已完工，完成投资600万元。", "第五中学迁建", "投资: 完成6000000元"),
        ("供水工程。主管网已全部铺设完成，支管网完成60%。", "供水工程", "支管网: 60%"),
        ("南湖公园。前期工作已完成，到位资金600万元。", "南湖公园", "到位资金: 完成6000000元"),
        ("城东水厂。设备安装已完成，完成投资600万元。", "城东水厂", "投资: 完成6000000元"),
    ],
)
def test_a_part_is_told_of_the_heading_and_gives_it_no_status(item: str, title: str, row: str) -> None:
    assert first(item) == (title, None, [row])


@pytest.mark.parametrize(
    ("item", "title", "status"),
    [
        ("市民中心。土建工程已完成，正在进行设备安装，完成投资600万元。", "市民中心", "on_track"),
        ("市民中心。主体工程已封顶，项目进展顺利，完成投资600万元。", "市民中心", "on_track"),
        ("市民中心。已完工。", "市民中心", "completed"),
        ("医疗卫生。县医院门诊楼已完工。", "县医院门诊楼", "completed"),
    ],
)
def test_what_is_said_of_the_whole_is_its_status_and_a_named_part_is_a_project(
    item: str, title: str, status: str
) -> None:
    assert first(item)[:2] == (title, status)


@pytest.mark.parametrize(
    "account",
    ["泵房已完工，净水间正在施工，完成投资600万元。", "主线已全线贯通，匝道正在施工，完成投资600万元。"],
)
def test_one_part_is_done_and_another_is_under_way(account: str) -> None:
    found = parse_text(f"{HEAD}1.东环路项目。{account}\n2.农村公路。完成168公里。\n").projects
    assert (found[0].title, found[0].status, rows(found[0])) == ("东环路项目", None, ["投资: 完成6000000元"])


@pytest.mark.parametrize(
    "account",
    ["加固任务已完成，尚未验收。", "整治工作已全面完成，管护机制正在建立。"],
)
def test_what_comes_behind_the_end_of_all_is_no_other_part(account: str) -> None:
    found = parse_text(f"{HEAD}1.水库除险加固整治。{account}\n2.农村公路。完成168公里。\n").projects
    assert (found[0].title, found[0].status) == ("水库除险加固整治", "completed")


def test_sites_under_a_heading_are_told_of_it() -> None:
    found = parse_text(
        f"{HEAD}1.校舍改造。第二中学、第四中学已完工，第五中学正在施工，第六中学尚未开工。\n2.农村公路。完成168公里。\n"
    )
    assert [(each.title, each.status) for each in found.projects] == [("校舍改造", None), ("农村公路", None)]
    (told,) = found.summaries
    assert told.group == "校舍改造"
    assert [[m.text for m in state.members] for state in told.by_status] == [
        ["第二中学", "第四中学"],
        ["第五中学"],
        ["第六中学"],
    ]


@pytest.mark.parametrize(
    ("account", "told"),
    [
        ("计划投资3亿元，完成投资2.1亿元。路面完成70%。", ["投资: 目标300000000元 完成210000000元", "路面: 70%"]),
        ("完成投资2亿元，征地拆迁完成82%。", ["投资: 完成200000000元", "征地拆迁: 82%"]),
        ("计划硬化12公里，已完成9公里，占75%。", ["硬化: 目标12公里 完成9公里 75%"]),
    ],
)
def test_the_rate_of_a_part_is_a_row_of_its_own(account: str, told: list[str]) -> None:
    found = parse_text(f"{HEAD}1.农村公路。{account}\n2.公厕。完成18座。\n").projects
    assert rows(found[0]) == told
