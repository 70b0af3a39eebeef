"""Names with a percentage each, and behind them the measure that is held against something."""

import pytest

from extract.reports import bulletin, rows


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "吉首市（91.2%）、泸溪县（84.6%）投资完成率高于全州平均水平。",
            ["投资完成率 吉首市: 91.2%", "投资完成率 泸溪县: 84.6%"],
        ),
        (
            "县运管所（80%）、县住建局（78.6%）、吕河镇（72.7%）群众满意率低于最低标准85%，请立即整改到位。",
            ["县运管所群众满意率: 完成80%", "县住建局群众满意率: 完成78.6%", "群众满意率 吕河镇: 完成72.7%"],
        ),
        (
            "农林（91.2%）、先进制造业（84.6%）等行业投资完成率高于全州平均水平。",
            ["农林投资完成率: 91.2%", "先进制造业投资完成率: 84.6%"],
        ),
    ],
)
def test_each_has_the_measure(told: str, expected: list[str]) -> None:
    found = bulletin(told)
    assert [row for project in found.projects for row in rows(project)] == expected
    assert not [number for number in found.numbers if number.role == "unclaimed"]


def test_pace_is_how_places_stand() -> None:
    found = bulletin("吉首市（91.2%）、泸溪县（84.6%）支出进度较快；永顺县（52.9%）支出进度缓慢。")
    assert [str(state.status) for summary in found.summaries for state in summary.by_status] == ["ahead", "behind"]
