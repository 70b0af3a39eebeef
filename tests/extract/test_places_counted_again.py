"""Places told of one by one that their sentence then counts: they stand so, not the item."""

import pytest

from .reports import bulletin

HEAD = "1、户厕改造。年度任务900户，完成640户，其中白沙镇任务280户完成96户，石湾镇任务240户完成103户，"


@pytest.mark.parametrize(
    ("told", "count", "members"),
    [
        ("两个镇进度滞后。", 2, ["白沙镇", "石湾镇"]),
        ("上述两镇均进度滞后。", None, ["白沙镇", "石湾镇"]),
        ("以上2个乡镇进度缓慢。", 2, ["白沙镇", "石湾镇"]),
        ("3个镇进度滞后。", 3, []),  # others than were named
    ],
)
def test_places_that_a_sentence_counts_again(told: str, count: int | None, members: list[str]) -> None:
    found = bulletin(HEAD + told)
    (state,) = found.summaries[0].by_status
    assert [project.status for project in found.projects] == [None]
    assert len(found.summaries) == 1
    assert found.summaries[0].region is None
    assert (state.status, state.count, [member.name for member in state.members]) == ("behind", count, members)
