"""What a review hands down to a place is a whole of its own: 反馈岚城市14项问题，已完成整改10项."""

import pytest

from bulletin_parser import parse_text

_TITLE = "岚城市生态环境保护督察整改进展情况\n"
_FIRST = "省生态环境保护督察共反馈岚城市整改任务45项，已完成整改28项，未完成但达到序时进度17项。"


@pytest.mark.parametrize(
    "opening",
    ["省级督察“再回头看”共反馈岚城市14项问题", "省委巡视移交我市14项问题", "长江经济带警示片指出全市14项问题"],
)
def test_another_review_is_another_statement(opening: str) -> None:
    first, second = parse_text(f"{_TITLE}{_FIRST}{opening}，已完成整改10项，未完成但达到序时进度4项。").summaries
    assert [total.value for total in first.totals] == [45]
    assert [state.count for state in first.by_status] == [28, 17]
    assert [total.value for total in second.totals] == [14]
    assert [(state.status, state.count) for state in second.by_status] == [("completed", 10), ("on_track", 4)]
