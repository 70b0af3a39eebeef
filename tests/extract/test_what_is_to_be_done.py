"""Paragraphs and statements that tell what is to be done."""

import pytest

from extract.reports import bulletin

DONE = "全州新建公园12个。\n"


@pytest.mark.parametrize(
    "asked",
    [
        "四季度，各地要紧盯目标，做好以下工作：一是抓开工，对未开工项目逐个会商；二是抓招商，年内外出招商不少于2次。",
        "下一步，抓好三项重点工作：一是抓开工，对未开工项目逐个会商。二是抓招商，年内外出招商不少于2次。",
        "支付率低于70%的乡镇，要逐项查找原因，确保11月底前支付率达到90%以上。",
        "排名后三位的县区，务必于6月底前将完成率提高到60%以上。",
    ],
)
def test_it_reports_nothing(asked: str) -> None:
    found = bulletin(DONE + asked)
    assert [each.title for each in found.projects] == ["新建公园"]
    assert not found.summaries
    assert not [number for number in found.numbers if number.role == "unclaimed"]


def test_what_has_been_done_by_now_is_reported_there_too() -> None:
    found = bulletin(f"{DONE}下一阶段，各地要抢抓农时。撂荒地复耕任务400亩，目前已复耕300亩。")
    assert [each.title for each in found.projects] == ["新建公园", "撂荒地复耕"]


def test_what_a_sentence_asks_for_says_nothing_of_how_things_stand() -> None:
    found = bulletin(DONE + "深松整地列入督导任务，请各有关县结合农时，按照工作计划加快推进，确保11月底前完成。")
    assert [each.title for each in found.projects if each.status] == []
