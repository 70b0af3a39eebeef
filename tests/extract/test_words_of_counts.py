"""Counting statements by the words of their counts: who decided on them, what is overdue, what a list counts."""

from extract.reports import bulletin, standing


def test_who_decided_on_what_is_counted_is_no_group() -> None:
    (found,) = bulletin("年初确定的15件民生实事，已办结9件，正在办理6件。").summaries
    assert found.group == "民生实事"
    assert [(state.status, state.count) for state in found.by_status] == [("completed", 9), ("on_track", 6)]


def test_what_was_overdue_is_counted_beside_the_others() -> None:
    found = bulletin("8月份共督办事项30项，按期办结24项，正在办理4项，逾期未办结2项。")
    assert standing(found) == ["completed 24 ", "on_track 4 ", "behind 2 "]


def test_as_many_names_as_a_count_says() -> None:
    assert standing(bulletin("已完成4件：行道树栽种、路灯更换、养老餐厅、义诊下乡。")) == [
        "completed 4 行道树栽种、路灯更换、养老餐厅、义诊下乡"
    ]
    assert standing(bulletin("在建项目共2个：科技馆、青少年宫。")) == ["on_track 2 科技馆、青少年宫"]


def test_a_count_behind_the_last_name_in_quotes() -> None:
    assert standing(bulletin("已完成的项目有：“明亮校园”、“书香社区”2项。")) == ["completed 2 明亮校园、书香社区"]


def test_numbers_of_names_and_words_before_examples_are_none_of_them() -> None:
    assert standing(bulletin("进展滞后项目2项：第3项路灯更换、第7项义诊下乡。")) == ["behind 2 路灯更换、义诊下乡"]
    found = standing(bulletin("部分项目进展缓慢，如城北水厂、滨河路改造等项目未达到序时进度。"))
    assert found == ["behind - 城北水厂、滨河路改造"]


def test_a_place_whose_name_begins_like_an_example_keeps_it() -> None:
    assert standing(bulletin("进展滞后项目2项：如意湖整治、如东路改造。")) == ["behind 2 如意湖整治、如东路改造"]
