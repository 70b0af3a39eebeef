"""Rates that their figures show to be of another row than the one they stand behind, or that are of a whole work."""

import pytest

from .reports import project, rows


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "年度任务4800批次，已抽检2630批次，发现不合格48批次，完成任务的54.79%。",
            ["惠民行动: 目标4800批次 完成2630批次 54.79%", "发现不合格: 完成48批次"],
        ),
        (
            "计划发放补贴2.6万人，实际发放2.58万人，发放金额3120万元，完成率99.2%。",
            ["发放补贴: 目标26000人 完成25800人 99.2%", "发放金额: 完成31200000元"],
        ),
    ],
)
def test_a_rate_is_of_the_row_whose_figures_show_it(told: str, expected: list[str]) -> None:
    assert rows(project(told, "惠民行动")) == expected


def test_a_rate_that_no_figures_show_is_of_the_row_before_it() -> None:
    told = rows(project("年度任务4800批次，已抽检2630批次，已整改48批次，整改率60%。", "惠民行动"))
    assert told[-1].endswith("60%")


def test_how_far_the_whole_work_is_behind_its_parts() -> None:
    told = rows(project("计划建设高标准农田3万亩。完成田块平整2.4万亩，道路完成18公里。总体进度80%。", "农田建设"))
    assert told == ["高标准农田: 目标30000亩 80%", "田块平整: 完成24000亩", "道路: 完成18公里"]


def test_a_budget_and_what_was_spent_of_it_are_one_row() -> None:
    told = rows(project("预算4320万元，已支出3760万元，执行率87%。", "教育支出"))
    assert told == ["教育支出: 目标43200000元 完成37600000元 87%"]


def test_so_many_are_done_of_those_that_were_counted_in_all() -> None:
    told = rows(project("建设项目共5个，已竣工2个、新增学位1800个。", "新增普通高中学位4500个"))
    assert told == ["新增普通高中学位: 目标4500个 完成1800个", "建设项目: 目标5个 完成2个"]
