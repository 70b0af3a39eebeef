"""By how much more was done than was to be, what was done in all, and for what a verb stands alone."""

import pytest

from bulletin_parser import parse_text

from .reports import rows


def _told(sentence: str) -> dict[str, list[str]]:
    read = parse_text(f"全市民生实事进展情况\n截至11月底，{sentence}\n")
    return {each.title: rows(each) for each in read.projects}


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "新扩建32所乡镇敬老院，超过省定任务4所。",
            {"乡镇敬老院": ["乡镇敬老院: 完成32所", "超过省定任务: 完成4所"]},
        ),
        (
            "“就业帮扶”累计开发公益性岗位3.8万个，完成率112%；组织1.26万名毕业生参加见习，完成率105%。",
            {
                "就业帮扶": ["开发公益性岗位: 完成38000个 112%"],
                "毕业生参加见习": ["毕业生参加见习: 完成12600名 105%"],
            },
        ),
        ("特困供养累计发放补助资金2.4亿元，全部发放完毕。", {"特困供养": ["发放补助资金: 完成240000000元"]}),
    ],
)
def test_what_was_done_and_by_how_much_more(sentence: str, told: dict[str, list[str]]) -> None:
    assert _told(sentence) == told


def test_places_that_have_done_a_task_are_no_whole_that_has() -> None:
    read = parse_text("全省民生工程进展情况\n新建公厕320座，已完成280座。“管网改造”全省11个市已完成任务。\n")
    assert [(each.title, each.status) for each in read.projects] == [("新建公厕", None)]


def test_steps_that_share_rates_out_are_those_right_before() -> None:
    read = parse_text(
        "新村建设进展\n计划投资4800万元，其中省级3000万元，县1800万元。\n"
        "截至9月底，已启动实施46个村、3210户，分别占计划的76.7%、80.2%。\n"
    )
    told = {row.rate: row.name for each in read.projects for row in each.indicators if row.rate}
    assert set(map(float, told)) == {76.7, 80.2}
    assert {name.endswith("启动实施") for name in told.values()} == {True}
