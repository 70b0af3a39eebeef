"""What a share of the year's task is of: behind a bracket of parts, the whole before it."""

import pytest

from extract.reports import bulletin, rows


@pytest.mark.parametrize(
    "parts", ["（其中新建1200户，改建3000户）", "（其中新建1200户）", "（新建1200户、改建3000户）"]
)
def test_a_target_behind_a_bracket_of_parts_is_of_the_whole(parts: str) -> None:
    (found,) = bulletin(f"已完成厕所改造4200户{parts}，占年度任务5000户的84%。").projects
    assert rows(found)[0] == "厕所改造: 目标5000户 完成4200户 84%"
