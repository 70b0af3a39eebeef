"""Wholes that a plan told apart, counts side by side, and names behind what is counted."""

import pytest

from extract.reports import bulletin, standing


def test_what_was_planned_is_a_whole_of_its_own() -> None:
    found = bulletin(
        "全州58个收尾项目已建成23个，其中，计划上半年建成的9个项目已完工7个，计划年底建成的37个项目已完工10个。"
    )
    assert [([int(total.value) for total in one.totals], one.group) for one in found.summaries] == [
        ([58], "项目"),
        ([9], "计划上半年建成的"),
        ([37], "计划年底建成的"),
    ]
    assert standing(found) == ["completed 23 ", "completed 7 ", "completed 10 "]


def test_what_is_planned_alone_is_no_whole() -> None:
    (one,) = bulletin("全州收尾项目58个，已建成23个，计划年底建成35个。").summaries
    assert [total.value for total in one.totals] == [58]


def test_a_whole_counted_in_two_units() -> None:
    (one,) = bulletin("18项、20个考核指标中，有14个考核指标超额完成任务，6个如期完成任务。").summaries
    assert [(int(total.value), total.unit) for total in one.totals] == [(18, "项"), (20, "个考核指标")]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("28个争取开工项目中亭子灌区、康养新城等12个项目已开工建设。", "on_track 12 亭子灌区、康养新城"),
        ("环城大道、客运枢纽等项目前期工作进展顺利。", "on_track - 环城大道、客运枢纽"),
        (
            "《关于增设停车位的提案》《关于改造管网的提案》进展滞后。",
            "behind - 《关于增设停车位的提案》、《关于改造管网的提案》",
        ),
        ("有古阳镇、默戎镇、县水利局等单位进度滞后。", "behind - 古阳镇、默戎镇、县水利局"),
    ],
)
def test_where_names_begin_and_end(told: str, expected: str) -> None:
    assert standing(bulletin(told)) == [expected]
