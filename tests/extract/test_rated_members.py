"""Names that a count lists with how far each is: 2件未达序时进度（农村公路安防工程62%，棚户区改造58.3%）."""

import pytest

from .reports import bulletin, rows


@pytest.mark.parametrize(
    "listed",
    [
        "2件未达序时进度（农村公路安防工程完成62%，棚户区改造完成58.3%）",
        "2件未达序时进度（农村公路安防工程仅62%、棚户区改造仅58.3%）",
        "未达序时进度的2件，分别为：农村公路安防工程62%、棚户区改造58.3%",
        "未达序时进度的2件（农村公路安防工程62%，棚户区改造58.3%）",
    ],
)
def test_each_has_its_rate(listed: str) -> None:
    found = bulletin(f"20件民生实事中，18件达到序时进度，{listed}。")
    assert [(each.title, each.status, rows(each)) for each in found.projects] == [
        ("农村公路安防工程", "behind", ["农村公路安防工程: 62%"]),
        ("棚户区改造", "behind", ["棚户区改造: 58.3%"]),
    ]
    late = found.summaries[0].by_status[-1]
    assert (late.count, [member.text for member in late.members]) == (2, ["农村公路安防工程", "棚户区改造"])
    assert not [number.text for number in found.numbers if number.role == "unclaimed"]


@pytest.mark.parametrize("newly", ["", "新"])
def test_those_that_have_finished_their_task_are_named_with_how_far_they_are(newly: str) -> None:
    found = bulletin(
        f"{newly}完成全年目标任务的2个小项分别是：低保月人均补助达到268元，占目标任务的103%；"
        "培训退役士兵2680人，占目标任务的107%。"
    )
    assert [(each.title, each.status, len(rows(each))) for each in found.projects] == [
        ("低保月人均补助", "completed", 1),
        ("培训退役士兵", "completed", 1),
    ]
    (counted,) = found.summaries
    assert [(state.count, len(state.members)) for state in counted.by_status] == [(2, 2)]
