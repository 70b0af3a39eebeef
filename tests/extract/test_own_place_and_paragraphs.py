"""The bulletin's own place by its short name, its built-up area, and what paragraphs and pages begin with."""

import pytest

from bulletin_parser import parse_text
from extract.reports import rows

HEAD = "保定市2022年1-9月民生工程进展情况\n"


def _told(text: str) -> list[tuple[str, list[str]]]:
    return [(one.title, rows(one)) for one in parse_text(text).projects]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("据介绍，保定建成停车位2.8万个，占年度任务的118%。", [("停车位", ["停车位 保定: 完成28000个 118%"])]),
        ("据介绍，大连建成停车位2.8万个，占年度任务的118%。", [("大连", ["停车位: 完成28000个 118%"])]),
        (
            "道路工程：中心城区计划改造道路26条，已完成19条。",
            [("道路工程", ["改造道路 中心城区: 目标26条 完成19条"])],
        ),
        ("城区新增停车位2156个。", [("城区新增停车位", ["新增停车位 城区: 完成2156个"])]),
    ],
)
def test_whose_rows(text: str, told: list[tuple[str, list[str]]]) -> None:
    assert _told(f"{HEAD}{text}\n") == told


@pytest.mark.parametrize(
    ("title", "region"),
    [
        ("2019年驻马店“十件实事”进展如何？", "驻马店"),
        ("荆门晒出“十件实事”清单", "荆门"),
        ("保定18项民生工程进展情况", "保定"),
        ("新建18项民生工程进展情况", None),
    ],
)
def test_the_place_of_a_title(title: str, region: str | None) -> None:
    assert parse_text(f"{title}\n改造小区286个，占年度任务的118%。\n").bulletin.region == region


def test_paragraphs_headed_by_what_is_said_of_their_field() -> None:
    text = (
        "乡村面貌日新月异。完成农村环境整治240处，占任务的70.8%。\n"
        "交通出行更为便捷。新改建农村公路218公里，完成任务的83.8%。\n"
        "公共服务持续改善。新增托位1320个，完成率88%。\n"
        "居住环境持续改善。计划改造小区86个，已开工79个。\n"
    )
    assert [title for title, _ in _told(HEAD + text)] == ["农村环境整治", "新改建农村公路", "新增托位", "改造小区"]


def test_all_done_says_a_sentence_before_the_items() -> None:
    items = (
        "（一）新建食堂40处。（市教育局负责）\n完成情况：建成40处。\n"
        "（二）改造公厕30座。（市城管局负责）\n完成情况：改造30座。\n"
        "（三）新增托位1320个。（市卫健委负责）\n完成情况：新增{}个。\n"
    )
    lead = "20日记者从市发改委了解到，去年承诺的12件实事已经全部完成。\n"
    read = parse_text(HEAD + lead + items.format("1320"))
    assert [(one.title, one.status) for one in read.projects] == [
        ("新建食堂40处", "completed"),
        ("改造公厕30座", "completed"),
        ("新增托位1320个", "completed"),
    ]
    late = parse_text(HEAD + lead + items.format("820个，进度滞后，另有12"))
    assert {one.status for one in late.projects} == {None, "behind"}


def test_halls_are_no_offices() -> None:
    text = "（一）建设40处学校食堂（餐厅）。（市教育局负责）\n完成情况：已建成31处。\n"
    (found, *_) = parse_text(HEAD + text + "（二）改造公厕30座。（市城管局负责）\n完成情况：已改造12座。\n").projects
    assert found.lead_agencies == ("市教育局",)
