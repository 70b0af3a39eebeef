"""Sections that an office heads: it answers for the projects that they tell of."""

import pytest

from bulletin_parser import parse_text
from extract.reports import bulletin, rows

TITLE = "关于2023年1-9月庆丰县民生工程督查情况的通报\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "（一）县教育局：学前教育促进工程。其中幼师培训任务420人，已培训163人。\n（二）县住建局：棚户区改造新开工1827户。\n",
            {"学前教育促进工程": ["县教育局"], "棚户区改造": ["县住建局"]},
        ),
        (
            "一、市住建局\n1.老旧小区改造，计划改造85个，已完成40个。\n2.公租房筹集300套，完成率60%。\n"
            "二、市教育局\n1.公办幼儿园建设，计划新建12所，已开工8所。\n",
            {"老旧小区改造": ["市住建局"], "公租房筹集": ["市住建局"], "公办幼儿园建设": ["市教育局"]},
        ),
        (
            "一、市住建局\n1.老旧小区改造（责任单位：市城管局），计划改造85个，已完成40个。\n",
            {"老旧小区改造": ["市城管局"]},
        ),
        ("一、教育方面\n1.公办幼儿园建设，计划新建12所，已开工8所。\n", {"公办幼儿园建设": []}),
    ],
)
def test_the_office_of_a_heading_leads(text: str, expected: dict[str, list[str]]) -> None:
    assert {p.title: list(p.lead_agencies) for p in parse_text(TITLE + text).projects} == expected


def test_the_work_behind_an_office_is_what_its_paragraph_tells_of() -> None:
    found = parse_text(
        f"{TITLE}（一）县住建局：棚户区改造。新开工任务1500套，已开工1200套；基本建成任务800套，已建成640套。\n"
        "（二）县水利局：农村饮水安全工程。计划投资2000万元，完成投资1800万元，快于时间进度。\n"
    )
    assert [(each.title, each.status, rows(each)) for each in found.projects] == [
        ("棚户区改造", None, ["新开工: 目标1500套 完成1200套", "基本建成: 目标800套 完成640套"]),
        ("农村饮水安全工程", "ahead", ["投资: 目标20000000元 完成18000000元"]),
    ]


def test_a_heading_that_says_who_leads_is_of_all_below_it() -> None:
    found = bulletin(
        "一、责任单位：州住建局\n（一）一般债券资金使用情况\n"
        "1.背街小巷改造项目，发行债券资金0.16亿元，该项目已完工。\n2.街景整治项目，发行债券资金0.2亿元。\n"
        "二、责任单位：州卫健委\n（一）专项债券资金使用情况\n1.州医院门诊楼项目，发行专项债券资金0.6亿元。\n"
    )
    assert [(each.title, each.lead_agencies) for each in found.projects] == [
        ("背街小巷改造项目", ("州住建局",)),
        ("街景整治项目", ("州住建局",)),
        ("州医院门诊楼项目", ("州卫健委",)),
    ]


@pytest.mark.parametrize("facility", ["老年活动中心", "敬老院", "合作社"])
def test_a_facility_of_no_place_is_what_is_built(facility: str) -> None:
    (found, _) = bulletin(f"一、{facility}。已竣工。\n二、行道树栽种。完成2600棵。").projects
    assert (found.title, found.lead_agencies, found.status) == (facility, (), "completed")


def test_a_facility_before_a_colon_may_lead() -> None:
    (found, _) = bulletin("一、大数据中心：城市大脑项目完成投资2000万元。\n二、行道树栽种。完成2600棵。").projects
    assert (found.title, found.lead_agencies) == ("城市大脑项目", ("大数据中心",))


@pytest.mark.parametrize("work", ["新建县中医院康养中心", "建设社区养老服务中心（有序推进中）"])
def test_what_is_built_leads_nothing(work: str) -> None:
    (found,) = bulletin(f"1.{work}。设置床位200张，目前主体封顶。").projects
    assert (found.title, found.lead_agencies) == (work.partition("（")[0], ())
