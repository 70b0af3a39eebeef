"""What names no project: slogans, whoever it may be, a look at the whole, and what a list of annexes names."""

from decimal import Decimal

import pytest

from bulletin_parser import parse_text

from .reports import bulletin, standing

TOLD = "全市新建公厕12座，已建成8座。"


def _titles(text: str) -> list[tuple[str, str | None]]:
    return [(each.title, each.status) for each in parse_text(f"全市民生实事进展情况\n{text}\n").projects]


@pytest.mark.parametrize(
    "sentence",
    [
        "全市坚持量力而行、尽力而为，突出重点，稳步推进各项工作。",
        "按月调度，各项工作进展顺利。",
        "各部门压实责任，层层传导压力，工程进展顺利。",
    ],
)
def test_slogans_name_nothing(sentence: str) -> None:
    assert [title for title, _ in _titles(TOLD + sentence)] == ["新建公厕"]


@pytest.mark.parametrize(
    "sentence",
    [
        "各地区、各部门积极开展清理工作，目前整改工作基本完成。",
        "个别工程用地、环评手续办理偏慢。",
    ],
)
def test_what_is_said_of_whoever_it_may_be_is_said_of_no_project(sentence: str) -> None:
    assert _titles(TOLD + sentence) == [("新建公厕", None)]
    assert standing(parse_text(f"全市民生实事进展情况\n{TOLD}{sentence}\n")) == []


def test_a_look_at_the_whole_is_no_name() -> None:
    assert _titles("总体来看，1—8月全市污水管网建设进展顺利。") == [("污水管网建设", "on_track")]


def test_a_phrase_that_ends_in_of_names_nothing() -> None:
    assert "承办的" not in [title for title, _ in _titles("我市承办的9件省实事和12件市实事全部超额完成。")]


def test_the_title_of_the_page_copied_from_is_no_project() -> None:
    assert _titles(f"{TOLD}\n原标题：全市今年计划新建公厕30座") == [("新建公厕", None)]


def test_annexes_are_no_projects() -> None:
    text = f"一、进展情况\n{TOLD}\n附件：1.实事项目进展情况表\n2.重点工作进展情况表\n3.36项重点工作推进情况表"
    assert _titles(text) == [("新建公厕", None)]


def test_how_many_rank_so_is_no_project() -> None:
    read = bulletin(
        "三、指标情况\n排名靠前的共2项，分别为外贸进出口增长9.6%，全省排名第2位；社零总额增长7.2%，全省排名第3位。"
    )
    told = {each.title: (each.indicators[0].yoy, each.indicators[0].rank) for each in read.projects}
    assert told == {"外贸进出口": (Decimal("9.6"), 2), "社零总额": (Decimal("7.2"), 3)}
