"""Statements that count how all of a programme stand, and no project: 全县12个民生实事项目已全部开工."""

from decimal import Decimal

import pytest

from .reports import bulletin


@pytest.mark.parametrize(
    ("said", "stands"),
    [
        ("目前，全县9个民生实事项目已全部开工", "民生实事项目 on_track 9"),
        ("目前，9件民生实事均已启动实施，正在有序推进", "民生实事 on_track 9"),
        ("截至8月底，全县9个民生实事票决项目正全面推进", "民生实事票决项目 on_track 9"),
        ("截至8月底，全县有9个项目或指标完成全年目标任务", "项目或指标 completed 9"),
        ("截至8月底，全县有9个项目完成或超额完成全年目标任务", "项目 completed 9"),
    ],
)
def test_all_that_are_counted_stand_so(said: str, stands: str) -> None:
    read = bulletin(f"{said}。")
    assert not read.projects
    (counted,) = read.summaries
    (state,) = counted.by_status
    assert f"{counted.group} {state.status} {state.count}" == stands


def test_what_is_done_in_full_is_counted() -> None:
    read = bulletin("31个考核指标中，有19个考核指标超额完成任务，12个考核指标100%完成任务。")
    (counted,) = read.summaries
    assert [state.count for state in counted.by_status] == [19, 12]
    assert {number.role for number in read.numbers}.isdisjoint({"unclaimed"})


def test_how_some_of_all_stand_is_no_row_of_the_whole() -> None:
    read = bulletin("26项民生实事总体进展顺利，其中已完成8项，按序时推进16项，滞后2项。")
    assert not read.projects
    (counted,) = read.summaries
    assert [total.value for total in counted.totals] == [26]
    assert [state.count for state in counted.by_status] == [None, 8, 16, 2]


def test_those_whose_programme_it_is_are_no_names() -> None:
    (counted,) = bulletin("海岭省委、省政府18件为民办实事项目总体进展顺利，超六成项目达到时序进度。").summaries
    assert [total.value for total in counted.totals] == [18]
    assert not [member.text for state in counted.by_status for member in state.members]


@pytest.mark.parametrize(
    ("said", "stands"),
    [
        ("近八成项目达到时序进度", "on_track 80"),
        ("12件民生实事中，近八成已完成年度任务", "completed 80"),
        ("12件民生实事总体进展顺利，超六成项目达到时序进度，部分项目已完成年度计划", "on_track 60"),
    ],
)
def test_a_share_of_all_stands_so(said: str, stands: str) -> None:
    read = bulletin(f"{said}。")
    assert not read.projects
    (counted,) = read.summaries
    state = counted.by_status[-1]
    assert (f"{state.status} {state.share}", state.count) == (stands, None)


def test_promises_that_are_handled_are_a_whole() -> None:
    (counted,) = bulletin(
        "全州共办理重点民生实事18件30个考核指标，其中已完成7个，占比23.3%；进度滞后5个，占比16.7%。"
    ).summaries
    assert [f"{total.value}{total.unit}" for total in counted.totals] == ["18件", "30个考核指标"]
    assert [(state.status, state.count, state.share) for state in counted.by_status] == [
        ("completed", 7, Decimal("23.3")),
        ("behind", 5, Decimal("16.7")),
    ]
