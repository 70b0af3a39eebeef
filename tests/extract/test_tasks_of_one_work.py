"""任务 behind a work says how much of it is to be done; behind anything else it is what is counted."""

import pytest

from extract.reports import bulletin, rows


@pytest.mark.parametrize("work", ["便民服务中心建设", "老旧小区改造", "小流域治理"])
def test_behind_a_work_it_is_one_projects_aim(work: str) -> None:
    found = bulletin(f"{work}任务12个，建成8个，进展顺利。")
    assert [row.split(": ")[1] for project in found.projects for row in rows(project)] == ["目标12个 完成8个"]
    assert not found.summaries


def test_behind_what_is_counted_it_is_not() -> None:
    (told,) = bulletin("省定民生实事任务12个，已完成8个，滞后4个。").summaries
    assert [str(total.value) for total in told.totals] == ["12"]


def test_a_place_that_bears_so_many_is_counted_for_itself() -> None:
    found = bulletin(
        "其余25项按序时推进，其中：村卫生室建设完成62个，占82.7%。\n"
        "分县看，凤凰县承担任务38项，已完成13项、序时推进25项；泸溪县承担任务37项，已完成13项、序时推进24项。"
    )
    assert [(told.region, [state.count for state in told.by_status]) for told in found.summaries] == [
        (None, [25]),
        ("凤凰县", [13, 25]),
        ("泸溪县", [13, 24]),
    ]
