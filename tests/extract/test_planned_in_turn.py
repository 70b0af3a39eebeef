"""Several things planned, and what was done of each in the same order."""

import pytest

from .reports import project, rows


@pytest.mark.parametrize(
    ("account", "found"),
    [
        (
            "新建公厕16座、改造旱厕200座，已建成公厕12座、改造旱厕160座。",
            ["新建公厕: 目标16座 完成12座", "改造旱厕: 目标200座 完成160座"],
        ),
        (
            "新建足球场12个、健身步道80条，目前已建成足球场9个、健身步道80条。",
            ["新建足球场: 目标12个 完成9个", "健身步道: 目标80条 完成80条"],
        ),
        (
            "新改建公厕40座，其中新建16座、改建24座，已全部完成。",
            ["新改建公厕: 目标40座", "新建: 目标16座", "改建: 目标24座"],
        ),
    ],
)
def test_what_is_done_of_each(account: str, found: list[str]) -> None:
    assert rows(project(account, "便民行动")) == found


@pytest.mark.parametrize(
    ("account", "found"),
    [
        ("新建公厕16座、改造旱厕200座，已拨付18座、补助120座。", 0),
        ("新增就业3200人、再就业1200人，就业困难人员再就业260人。", 0),
        ("排查隐患86条、问题12个，已全部整改。", 0),
        ("已建成公厕18座、改造旱厕260座，已建成公厕16座、改造旱厕250座。", 0),
    ],
)
def test_what_is_told_of_other_things_plans_nothing(account: str, found: int) -> None:
    told = project(account, "便民行动").indicators
    assert sum(row.target is not None for row in told[:2]) == found
