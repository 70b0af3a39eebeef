"""The parts of something that is counted, and what has begun of it, by name."""

from bulletin_parser import parse_text
from extract.reports import bulletin, rows, standing

TITLE = "关于2023年1-8月清岚市水利投资进展情况的通报\n\n"
MONEY = "1-8月，全市完成水利投资12.4亿元，占年度计划的62%，其中：骨干项目完成投资8.1亿元，占年度计划的60%。"
PARTS = (
    "2023年水利工程包主要包括蓄引调水、防洪治涝（高水高排）、河道治理等3项，"
    "全年计划完成投资6.8亿元，已完成投资4.3亿元。"
)
BEGUN = (
    "8月当月新开工项目3个，包括：清溪河治理工程、南湖分洪工程、东湖加固工程。"
    "8月当月完工项目2个，包括：西坝海塘、北港水闸。"
)


def test_the_money_of_a_part_is_not_called_as_the_whole_is() -> None:
    (found,) = parse_text(f"{TITLE}{MONEY}\n").projects
    assert rows(found) == ["投资 全市: 完成1240000000元 62%", "骨干项目投资 全市: 完成810000000元 60%"]


def test_how_many_parts_there_are_is_no_result() -> None:
    (found,) = parse_text(f"{TITLE}{PARTS}\n").projects
    assert (found.title, rows(found)) == ("水利工程包", ["投资: 目标680000000元 完成430000000元"])


def test_what_has_begun_is_listed_behind_its_count() -> None:
    assert standing(bulletin(f"二、重大项目开工完工情况\n{BEGUN}")) == [
        "on_track 3 清溪河治理工程、南湖分洪工程、东湖加固工程",
        "completed 2 西坝海塘、北港水闸",
    ]


def test_what_is_planned_to_begin_has_not() -> None:
    assert (
        standing(bulletin("二、开工情况\n计划新开工项目3个，包括：清溪河治理工程、南湖分洪工程、东湖加固工程。")) == []
    )
