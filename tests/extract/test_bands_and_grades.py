"""Some of those that are counted, told apart by how far they are, by a grade, or by a stage."""

import pytest

from extract.reports import bulletin, standing, summary


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("26项指标中，已完成年度任务的9项，完成率超过50%的12项，低于50%的5项。", ["completed 9 "]),
        ("26项指标中，完成率80%-100%的有9项、50%以下的有8项。", []),
        ("26项指标中，已完成9项，完成过半的12项，其余正在推进。", ["completed 9 "]),
        ("24个项目中，完成投资超过年度计划80%的有9个，不足50%的有6个。", []),
        ("按进度分，已完成全年任务的项目7个，完成任务过半的项目13个。", ["completed 7 "]),
        ("28项任务中，超前8项，正常15项，滞后5项。", ["ahead 8 ", "on_track 15 ", "behind 5 "]),
        (
            "28项任务中已办结10项，其中进度超前5项、正常11项、偏慢2项。",
            ["completed 10 ", "ahead 5 ", "on_track 11 ", "behind 2 "],
        ),
        ("30个项目中，已竣工6个，主体封顶8个，基础施工9个，未开工7个。", ["completed 6 ", "not_started 7 "]),
        ("20项实事，已完成验收的7项，主体完工的6项，正在施工的7项。", ["completed 7 ", "on_track 7 "]),
        (
            "25项实事：完成全年任务的8项，完成序时进度的14项，未完成序时进度的3项。",
            ["completed 8 ", "on_track 14 ", "behind 3 "],
        ),
        ("58个争取开工项目中26个项目已经开工，32个项目仍在做前期工作，尚未开工。", ["on_track 26 ", "not_started 32 "]),
    ],
)
def test_counts(statement: str, expected: list[str]) -> None:
    found = bulletin(f"二、县市落实情况\n{statement}")
    assert standing(found) == expected
    assert [number.text for number in found.numbers if number.role == "unclaimed"] == []


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("28项实事，已完成19项（较上月增加4项），未达序时进度9项（比上月减少2项）。", ["completed 19 ", "behind 9 "]),
        ("65件实事已完成26件，已开工39件（含政策类）。", ["completed 26 ", "on_track 39 "]),
        ("65件实事（含政策类8件）已完成26件，进展缓慢5件。", ["completed 26 ", "behind 5 "]),
    ],
)
def test_brackets_that_name_nobody(statement: str, expected: list[str]) -> None:
    found = bulletin(f"二、县市落实情况\n{statement}")
    assert standing(found) == expected
    assert [number.text for number in found.numbers if number.role == "unclaimed"] == []


def test_what_is_counted_takes_in_all_its_nouns() -> None:
    totals = summary("38个为民办实事考核指标中，有26个考核指标超额完成任务。").totals
    assert [total.unit for total in totals] == ["个为民办实事考核指标"]


def test_what_was_promised_is_a_whole_whatever_the_verb() -> None:
    found = summary("全市共办理24件32个重点民生实事项目。一是已完成或达到时序进度的项目21个，占比65.6%。")
    assert [total.value for total in found.totals] == [24, 32]
    assert [state.count for state in found.by_status] == [21]


def test_all_that_have_finished_their_task_are_completed() -> None:
    statement = (
        "新增完成全年目标任务的小项是：低保对象月人均补助268元，占目标任务的104.7%；退耕还林8.6万亩，占目标任务的100%。"
    )
    found = bulletin(f"二、县市落实情况\n{statement}")
    assert standing(found) == ["completed - 低保对象月人均补助、退耕还林"]
