"""Targets whose unit is one in which projects are counted, too."""

import pytest

from .reports import bulletin, rows


def test_what_a_bare_noun_ends_is_one_thing() -> None:
    found = bulletin("“免申即享”事项年度目标300项，已上线240项，完成率80%，按计划推进。")
    assert [(one.title, rows(one)) for one in found.projects] == [
        ("“免申即享”事项", ["“免申即享”事项: 目标300项 完成240项 80%"])
    ]
    assert not found.summaries


@pytest.mark.parametrize(
    "sentence",
    [
        "市级民生实事年度任务15项，已完成9项，有序推进4项，进度滞后2项。",
        "环保整改事项年度任务15项，已完成9项，占60%，正在推进6项。",
    ],
)
def test_a_programme_is_counted(sentence: str) -> None:
    (summary,) = bulletin(sentence).summaries
    assert [total.text for total in summary.totals] == ["15项"]


def test_what_an_outcome_is_held_against_is_its_target() -> None:
    (found,) = bulletin("城镇登记失业率为4.05%，低于4.3%的控制目标。").projects
    assert rows(found) == ["城镇登记失业率: 目标4.3% 完成4.05%"]
