"""Rankings by labels and by mixed wordings, names behind the count of those that stand so, and rates of steps."""

import pytest

from bulletin_parser import Bulletin
from extract.reports import bulletin, rows


def orders(found: Bulletin) -> list[list[list[str]]]:
    return [[list(place) for place in one.order] for one in found.rankings]


@pytest.mark.parametrize(
    "lines",
    [
        "①安福镇45.2%；②仙女镇、董市镇38%；④百里镇19.8%。",
        "1、安福镇45.2%；2、仙女镇、董市镇38%；4、百里镇19.8%。",
        "1.安福镇：45.2%\n2.仙女镇、董市镇：38%\n4.百里镇：19.8%",
        "（1）安福镇（45.2%）\n（2）仙女镇、董市镇（38%）\n（4）百里镇（19.8%）",
    ],
)
def test_numbered_places_under_a_heading_that_ranks(lines: str) -> None:
    found = bulletin(f"二、各镇投资完成率排序\n{lines}")
    assert orders(found) == [[["安福镇"], ["仙女镇", "董市镇"], ["百里镇"]]]
    assert rows(found.projects[-1]) == [
        "投资完成率 安福镇: 45.2% 第1",
        "投资完成率 仙女镇: 38% 第2",
        "投资完成率 董市镇: 38% 第2",
        "投资完成率 百里镇: 19.8% 第4",
    ]


def test_numbered_places_under_a_heading_that_does_not_rank() -> None:
    found = bulletin("二、各镇投资完成率\n1.安福镇：45.2%\n2.仙女镇：38%\n3.百里镇：19.8%")
    assert orders(found) == []
    assert rows(found.projects[-1])[0] == "投资完成率 安福镇: 45.2%"


def test_the_first_rank_may_stand_behind_its_names_and_the_others_before() -> None:
    found = bulletin(
        "二、排名\n按期办结率：青河区、白石县并列第一（均为100%），第三名东湖区（98.9%），第四名西岭市（97.4%）。"
    )
    (order,) = [one for one in orders(found) if len(one) > 1]
    assert order == [["青河区", "白石县"], ["东湖区"], ["西岭市"]]


def test_names_that_a_bracket_behind_their_figure_says_are_tied() -> None:
    found = bulletin("二、排名\n整改完成率由高到低排名：青河区96.2%、白石县和东湖区82.4%（并列第二）、西岭市77.8%。")
    assert [["青河区"], ["白石县", "东湖区"], ["西岭市"]] in orders(found)


@pytest.mark.parametrize("said", ["的3项为", "的3项是", "的3项任务是", "的3项分别为"])
def test_names_behind_the_count_of_those_that_stand_so(said: str) -> None:
    found = bulletin(
        f"二、总体情况\n34项具体任务中，已完成31项，进度滞后3项。进度滞后{said}公路防护、中医馆提标、养老点建设。"
    )
    states = [state for one in found.summaries for state in one.by_status if state.members]
    assert [[member.text for member in state.members] for state in states] == [["公路防护", "中医馆提标", "养老点建设"]]


def test_the_one_that_stands_so_may_be_told_of_further() -> None:
    found = bulletin(
        "二、总体情况\n12件实事中，完成11件，进度滞后1件。进度滞后的1件为充电设施建设，计划建桩150台，已建成96台。"
    )
    told = next(each for each in found.projects if each.title == "充电设施建设")
    assert (told.status_text, rows(told)) == ("进度滞后", ["建桩: 目标150台 完成96台"])


def test_why_some_lag_is_no_name() -> None:
    found = bulletin("二、总体情况\n34项具体任务中，已完成31项，进度滞后3项。进度滞后的3项是因征地受阻、资金不足。")
    assert [state.members for one in found.summaries for state in one.by_status if state.members] == []


def test_places_may_take_on_so_many_tasks() -> None:
    found = bulletin("二、分县情况\n吉首市承接38个，办结13个、符合序时要求22个、欠进度3个。")
    (summary,) = [one for one in found.summaries if one.region == "吉首市"]
    assert [int(total.value) for total in summary.totals] == [38]
    assert [int(state.count or 0) for state in summary.by_status] == [13, 22, 3]


@pytest.mark.parametrize("rate", ["建成率", "劝返率", "检修率", "安置率"])
def test_the_rate_of_a_step_is_a_rate(rate: str) -> None:
    found = bulletin(f"1、“河道整治”项目（牵头单位：市水务局）。任务120处，已完成96处，{rate}80%。")
    assert [int(row.rate) for row in found.projects[-1].indicators if row.rate is not None] == [80]
