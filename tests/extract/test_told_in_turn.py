"""Figures that several tasks of one title have in turn, with how many tasks they are before them."""

import pytest

from .reports import bulletin, rows

FIELDS = "（1）实事名称：新改建农村公路80公里，改造危桥6座，新建公厕12座\n责任单位：县交通局\n推进情况："


@pytest.mark.parametrize("lead", ["三项任务分别完成", "三项任务依次完成", "3项指标分别完成", "依次完成", "分别完成"])
def test_tasks_of_a_title_have_figures_in_turn(lead: str) -> None:
    (project,) = bulletin(f"{FIELDS}{lead}41公里、2座、9座，完成投资1.7亿元。").projects
    assert rows(project) == [
        "新改建农村公路: 目标80公里 完成41公里",
        "改造危桥: 目标6座 完成2座",
        "新建公厕: 目标12座 完成9座",
        "投资: 完成170000000元",
    ]
