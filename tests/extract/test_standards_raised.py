"""Standards that were raised, in the unit of what they were."""

import pytest

from extract.reports import bulletin, rows


@pytest.mark.parametrize("raised", ["提高到", "统一调整为", "提标至"])
def test_the_unit_is_that_of_what_it_was(raised: str) -> None:
    (found,) = bulletin(
        f"城市低保标准由每人每月680元{raised}720元，农村低保标准由每人每年5400元{raised}5880元。"
    ).projects
    assert rows(found) == ["城市低保标准: 完成720元/人/月", "农村低保标准: 完成5880元/人/年"]
