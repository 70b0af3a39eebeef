"""What is said of some behind how many stand so, of items behind a count, and of the whole that counts."""

import pytest

from bulletin_parser import parse_text

from .reports import standing

HEAD = "全市民生实事推进情况通报\n"


@pytest.mark.parametrize(
    ("sentence", "title", "status"),
    [
        ("16项民生实事稳步推进，其中公厕改造已提前完成全年目标任务。", "公厕改造", "completed"),
        ("16项民生实事稳步推进，其中，公厕改造进展缓慢。", "公厕改造", "behind"),
    ],
)
def test_what_some_stand_in_is_told_behind_all(sentence: str, title: str, status: str) -> None:
    read = parse_text(HEAD + sentence)
    assert [(each.title, each.status) for each in read.projects] == [(title, status)]
    assert standing(read) == ["on_track 16 "]


def test_a_count_is_the_whole_places_that_its_clause_begins_with() -> None:
    read = parse_text(HEAD + "经开区、各县区围绕年初确定的目标任务，压实责任，全市24件民生实事稳步推进。")
    assert [counted.region for counted in read.summaries] == ["全市"]


def test_items_behind_a_count_stand_as_it_says() -> None:
    read = parse_text(
        "重点任务推进情况\n重点任务中，86项任务推进正常，3项任务滞后。\n"
        "1.新建充电桩900个。1-9月新建充电桩310个，与全年目标存在较大差距。\n"
        "2.引进总部企业2家。目前暂未引进。\n"
        "3.城北快速路完成总工程量的70%。受征地影响，目前完成总工程量的35%。\n"
    )
    told = {"新建充电桩900个": "behind", "引进总部企业2家": "behind", "城北快速路完成总工程量的70%": "behind"}
    assert {each.title: each.status for each in read.projects} == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("残疾人救助、特别扶助、农村公路建设年度任务全面完成。", ["completed - 残疾人救助、特别扶助、农村公路建设"]),
        (
            "残疾人救助、广播电视“村村通”工程（30户以下）年度任务全面完成。",
            ["completed - 残疾人救助、广播电视“村村通”工程（30户以下）"],
        ),
        ("新型农村合作医疗、政策性农业保险完成全年参保任务。", ["completed - 新型农村合作医疗、政策性农业保险"]),
        ("学校标准化建设、农村水利设施建设等工程均全面展开。", ["on_track - 学校标准化建设、农村水利设施建设"]),
    ],
)
def test_names_whose_task_is_done(sentence: str, told: list[str]) -> None:
    assert standing(parse_text(HEAD + sentence)) == told


def test_what_is_excepted_is_counted_by_itself() -> None:
    (found,) = parse_text(HEAD + "通村公路建设除3条未开工外，其余9条全部开工建设。").projects
    assert (found.title, found.status) == ("通村公路建设", None)
    assert [row.actual and row.actual.value for row in found.indicators] == [3, 9]


def test_works_named_for_many_stand_as_these() -> None:
    read = parse_text(
        "前三季度重大项目进展\n一批重大项目有序推进，主要包括鄂托克旗30万吨甲醇项目一期已完成投资8.6亿元；"
        "达拉特旗光伏基地项目已完成投资6.2亿元。\n"
    )
    assert [(each.title, each.status) for each in read.projects] == [
        ("鄂托克旗30万吨甲醇项目一期", "on_track"),
        ("达拉特旗光伏基地项目", "on_track"),
    ]


def test_tiers_are_ranked_by_what_the_heading_above_says() -> None:
    read = parse_text(
        "网站检查通报\n（二）信息发布总量排名\n1.县（市）区政府网站：兰溪市320条、永康市286条、武义县251条。\n"
        "2.市政府部门网站前三名：市教育局118条、市人社局96条、市民政局80条。\n"
    )
    (found,) = read.projects
    assert found.title == "信息发布总量"
    named = [(row.region, row.name) for row in found.indicators if row.region]
    assert named == [(place, "信息发布总量") for place in ("兰溪市", "永康市", "武义县")]
