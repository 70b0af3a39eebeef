"""Stretches that a place heads: of one project, with rows of each place."""

import pytest

from bulletin_parser import parse_text

from .reports import rows

TITLE = "关于庆丰市2023年上半年乡村振兴补助资金支出情况的通报\n\n各县（区）人民政府：\n"


@pytest.mark.parametrize(
    "lines",
    [
        "东湖区：到位资金1.86亿元，支出1.21亿元，支出率65.1%。\n西城县：到位资金2.53亿元，支出1.50亿元，支出率59.3%。",
        "东湖区：到位资金1.86亿元，支出1.21亿元，支出率65.1%；西城县：到位资金2.53亿元，支出1.50亿元，支出率59.3%。",
        "东湖区（12个）：到位资金1.86亿元，支出1.21亿元，支出率65.1%。\n"
        "西城县（9个）：到位资金2.53亿元，支出1.50亿元，支出率59.3%。",
        "1.东湖区：到位资金1.86亿元，支出1.21亿元，支出率65.1%。\n2.西城县：到位资金2.53亿元，支出1.50亿元，支出率59.3%。",
    ],
)
def test_each_place_has_its_rows(lines: str) -> None:
    (found,) = parse_text(f"{TITLE}一、各县（区）进度\n{lines}\n").projects
    assert found.title == "乡村振兴补助资金支出"
    assert rows(found) == [
        "资金 东湖区: 完成186000000元",
        "支出 东湖区: 完成121000000元 65.1%",
        "资金 西城县: 完成253000000元",
        "支出 西城县: 完成150000000元 59.3%",
    ]


def test_how_the_places_stand() -> None:
    lines = (
        "东湖区：完成投资1.2亿元，进展较快。\n西城县：完成投资300万元，进度滞后。\n南山县：完成投资260万元，进度滞后。"
    )
    found = parse_text(f"{TITLE}一、各县（区）进度\n{lines}\n")
    (count,) = found.summaries
    told = [(state.status, [member.text for member in state.members]) for state in count.by_status]
    assert told == [("ahead", ["东湖区"]), ("behind", ["西城县", "南山县"])]
    assert [project.status for project in found.projects] == [None]


def test_counting_statements_stay_what_they_are() -> None:
    lines = "东湖区：共承担任务12项，其中已完成2项，滞后3项。\n西城县：共承担任务11项，其中已完成3项，滞后2项。"
    found = parse_text(f"{TITLE}一、各县（区）落实情况\n{lines}\n")
    assert [total.value for total in found.summaries[0].totals] == [12]


def test_statements_that_begin_with_a_place() -> None:
    lines = "全县植树18640亩。其中，大关镇栽下2860亩；青草镇栽下2104亩；吕亭镇栽下1715亩。"
    found = parse_text(f"{TITLE}二、造林绿化\n{lines}\n").projects
    assert [row.region for one in found for row in one.indicators] == ["全县", "大关镇", "青草镇", "吕亭镇"]
