"""Counts of one, of which the sentence goes on to tell, and programmes of the same name at two levels."""

import pytest

from extract.reports import bulletin, rows


def test_what_follows_the_only_name_is_told_of_it() -> None:
    found = bulletin(
        "全县民生实事共12项，已完成11项，进度滞后1项（城区停车场建设），目前已完成投资320万元，占年度计划的40%。"
    )
    (one,) = found.projects
    assert (one.title, one.status) == ("城区停车场建设", "behind")
    assert [row.split(": ")[1] for row in rows(one)] == ["完成3200000元 40%"]
    assert [state.count for state in found.summaries[0].by_status] == [11, 1]


def test_one_that_stands_otherwise_by_now_is_no_member() -> None:
    found = bulletin("全县民生实事共12项，已完成11项，进展缓慢1项（新建污水管网18公里），经约谈后于4月底全部完工。")
    (one,) = found.projects
    assert (one.title, one.status) == ("新建污水管网18公里", "completed")
    assert [(state.status, state.members) for state in found.summaries[0].by_status][1:] == [("behind", ())]


@pytest.mark.parametrize("rest", ["其余3项正常推进", "占比8%", "未启动2项"])
def test_what_goes_on_counting_is_not_told_of_it(rest: str) -> None:
    found = bulletin(f"全县民生实事共12项，已完成6项，进度滞后1项（城区停车场建设），{rest}。")
    assert not found.projects


def test_programmes_of_one_name_are_counted_apart() -> None:
    found = bulletin(
        "十件民生实事共分为21项工作，已完成18项，按进度推进1项，进度滞后2项（公厕新建、危桥改造）。"
        "2月，州政府通报了省十件民生实事工作进展较为缓慢1项（县医院迁建）；南江市十件民生实事工作进展较为缓慢1项（环湖路改造）。"
    ).summaries
    assert [(each.region, each.group, [state.count for state in each.by_status]) for each in found] == [
        (None, "十件民生实事", [18, 1, 2]),
        (None, "省十件民生实事", [1]),
        (None, "南江市十件民生实事", [1]),
    ]


def test_the_name_in_a_bracket_that_a_line_break_opens_is_trimmed() -> None:
    (found,) = bulletin("4项中，完成3项，滞后1项（\n农村改厕，正在招标）。").summaries
    assert [member.text for member in found.by_status[-1].members] == ["农村改厕"]
