"""Standards that were raised: what they are now, as it is printed."""

import pytest

from extract.reports import bulletin, rows


@pytest.mark.parametrize("raised", ["提高到", "统一调整为", "提标至"])
def test_what_it_is_now_is_the_result(raised: str) -> None:
    (found,) = bulletin(
        f"城市低保标准由每人每月680元{raised}720元，农村低保标准由每人每年5400元{raised}5880元。"
    ).projects
    assert rows(found) == ["城市低保标准: 完成720元", "农村低保标准: 完成5880元"]
