"""The names that a count or a noun sums up behind them: where the first begins, and the last two part."""

import pytest

from extract.reports import bulletin, standing


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("已有停车位建设、驿站建设2个项目全面完成任务。", "completed 2 停车位建设、驿站建设"),
        ("已有有线电视、驿站建设2个项目全面完成任务。", "completed 2 有线电视、驿站建设"),
        ("县幼儿园、敬老院改扩建及步道3个项目尚未开工。", "not_started 3 县幼儿园、敬老院改扩建、步道"),
        ("县幼儿园、敬老院改扩建及步道2个项目尚未开工。", "not_started 2 县幼儿园、敬老院改扩建及步道"),
        ("县幼儿园、河西步道等6个重点民生项目建成投用。", "completed 6 县幼儿园、河西步道"),
        ("县幼儿园、河西步道等6个项目实现新开工建设。", "on_track 6 县幼儿园、河西步道"),
        ("县幼儿园、河西步道等6个项目超过倒排工期计划进度。", "ahead 6 县幼儿园、河西步道"),
    ],
)
def test_names_that_are_counted_behind_them(sentence: str, told: str) -> None:
    assert standing(bulletin(f"二、总体情况\n{sentence}")) == [told]


def test_the_last_name_of_a_list_stands_behind_a_word() -> None:
    found = bulletin("二、总体情况\n学校标准化建设工程、惠民生工程以及水利基础设施建设等工程均已全面开工。")
    assert standing(found) == ["on_track - 学校标准化建设工程、惠民生工程、水利基础设施建设"]


def test_a_name_that_ends_as_groups_do_opens_no_other_statement() -> None:
    found = bulletin(
        "二、总体情况\n县医院、河西步道等6个项目建成投用。北郊水厂扩建、石湖生态补水工程等43个项目加快建设。"
    )
    (counted,) = found.summaries
    assert [state.count for state in counted.by_status] == [6, 43]
