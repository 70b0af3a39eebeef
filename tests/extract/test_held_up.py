"""Counts with why so many are held up before how they stand: 4个项目因征地受阻，进展较慢."""

import pytest

from .reports import bulletin, standing


@pytest.mark.parametrize("reason", ["项目因征地受阻", "项目存在问题", "项目前期手续不全", "受雨季影响"])
def test_those_held_up_stand_so(reason: str) -> None:
    found = bulletin(f"全州52个重点项目中，已完工8个；3个基本顺利；4个{reason}，进展较慢；37个项目有序推进。")
    assert standing(found)[-4:] == ["completed 8 ", "on_track 3 ", "behind 4 ", "on_track 37 "]
