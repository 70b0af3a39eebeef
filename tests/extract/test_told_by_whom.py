"""Who tells it, in what spirit, and what is left of the year: what stands before a subject and is none of it."""

import pytest

from extract.reports import bulletin, rows, standing


@pytest.mark.parametrize(
    ("told", "row"),
    [
        ("坚持户厕改造、问题排查和整改落实同步推进，全州共排查户厕问题4362个。", "排查户厕问题 全州: 完成4362个"),
        ("2018年还剩下不到50天，我州优良天数达到274天。", "优良天数 我州: 完成274天"),
        ("州教育局表示，全州新增学位2.48万个。", "新增学位 全州: 完成24800个"),
    ],
)
def test_it_is_passed_over(told: str, row: str) -> None:
    assert row in [each for project in bulletin(told).projects for each in rows(project)]


def test_where_a_speech_was_held_and_how_works_were_chosen_tell_of_none() -> None:
    found = bulletin(
        "——2020年8月6日在张渚镇第十八届人民代表大会第七次会议上\n"
        "今年1月共收到候选项目9件，经各位代表票决产生正式项目6件。半年来，新建公厕8座。"
    )
    assert [row for project in found.projects for row in rows(project)] == [
        "收到候选项目: 完成9件",
        "新建公厕: 完成8座",
    ]
    assert not standing(found)


def test_how_many_of_those_told_of_next_belong_to_a_part() -> None:
    found = bulletin("新增的5个小项，有3项属于社会保障工程。发放低保金212万元，占目标任务的104%。")
    assert [row for project in found.projects for row in rows(project)] == ["发放低保金: 完成2120000元 104%"]
    assert [number.role for number in found.numbers if number.text in ("5个", "3项")] == ["item_count", "item_count"]


def test_whom_a_longer_phrase_says_something_is_done_for() -> None:
    (project,) = bulletin(
        "八、关于做好残疾儿童康复救助。截至6月底，已有9874名残疾儿童接受康复救助服务，提前完成年度目标任务。"
    ).projects
    assert rows(project) == ["残疾儿童接受康复救助服务: 完成9874名"]


def test_those_begun_of_a_whole_beside_those_that_have_not() -> None:
    found = bulletin("25个民生实事项目累计开工23个，占92%。王坝镇健身场、岸门口镇敬老院2个项目尚未开工。")
    assert standing(found) == ["on_track 23 ", "not_started 2 王坝镇健身场、岸门口镇敬老院"]


@pytest.mark.parametrize(
    ("told", "row"),
    [
        ("到位资金53亿元，占总到位资金的61.59%。", "占总到位资金: 完成61.59%"),
        ("工业履约项目212个（其中新签约项目108个），到位资金5亿元。", "新签约项目: 完成108个"),
        ("6个养老托幼类项目完成23.4亿元、占全年计划101%。", "养老托幼类项目: 完成6个"),
        ("其中基础施工5所，封顶装修7所，已竣工12所。", "竣工: 完成12所"),
        ("3所公办机构建设已完成75%，11所普惠托育机构创建工作有序推进。", "普惠托育机构创建工作: 目标11所"),
    ],
)
def test_rows_of_their_own(told: str, row: str) -> None:
    assert row in [each for project in bulletin(told).projects for each in rows(project)]
