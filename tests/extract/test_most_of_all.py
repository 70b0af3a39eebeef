"""Places that have more or less than all others, and how much that is: 隆化县完成率最高，达102.3%."""

import pytest

from extract.reports import bulletin


@pytest.mark.parametrize("measure", ["投资完成率", "完成率", "开工率"])
@pytest.mark.parametrize(("high", "low"), [("达", "仅为"), ("为", "为")])
def test_who_has_most_and_least(measure: str, high: str, low: str) -> None:
    (found,) = bulletin(f"隆化县{measure}最高，{high}92.3%；平泉市最低，{low}41.2%。").projects
    assert [(row.region, str(row.rate)) for row in found.indicators] == [("隆化县", "92.3"), ("平泉市", "41.2")]
