"""How much there is to do, right behind what is called a task; counts that stand alone behind 目前 or before 其余."""

import pytest

from .reports import bulletin, rows


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("高标准农田建设任务9.42万亩，已建成6.1万亩。", ["高标准农田建设: 目标94200亩 完成61000亩"]),
        ("农村改厕任务3600户，已完成2800户。", ["农村改厕: 目标3600户 完成2800户"]),
        ("已完成公路硬化任务60公里。", ["公路硬化: 完成60公里"]),
    ],
)
def test_a_task_is_a_target(sentence: str, told: list[str]) -> None:
    (found,) = bulletin(sentence).projects
    assert rows(found) == told


@pytest.mark.parametrize(
    ("sentence", "group"),
    [
        ("目前9个项目已提前完成任务。", "项目"),
        ("截至5月底，9项民生实事已提前完成任务，其余进展顺利。", "民生实事"),
        ("9个民生工程已提前完成任务，其他工程均达到序时进度。", "民生工程"),
    ],
)
def test_a_count_may_stand_alone(sentence: str, group: str) -> None:
    (found,) = bulletin(sentence).summaries
    assert found.group == group
    assert [(each.status, each.count) for each in found.by_status] == [("completed", 9)]
