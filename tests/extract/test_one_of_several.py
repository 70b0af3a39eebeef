"""A single name that stands for those which are counted with it: 县人民医院等12个项目已竣工投产."""

import pytest

from .reports import bulletin


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("云仓物流园等12个项目已竣工投产。", ("completed", 12, ["云仓物流园"])),
        ("滨河路、东门桥等12个项目未按计划开工。", ("not_started", 12, ["滨河路", "东门桥"])),
        ("滨河路、东门桥、云仓物流园已进场施工。", ("on_track", None, ["滨河路", "东门桥", "云仓物流园"])),
        ("部分项目资金到位慢，滨河路改造、东门水厂进度滞后。", ("behind", None, ["滨河路改造", "东门水厂"])),
    ],
)
def test_names_before_a_status_are_members(text: str, expected: tuple[str, int | None, list[str]]) -> None:
    (told,) = bulletin(text).summaries
    (state,) = told.by_status
    assert (state.status, state.count, [member.text for member in state.members]) == expected
