"""Sorted lists with the figure of each place in a bracket: 按开工率从高到低排序，依次是A（103.7%）、…."""

import pytest

from .reports import bulletin, rows

PLACES = "吉首市（103.7%）、凤凰县（102.4%）、泸溪县（100.5%）"


@pytest.mark.parametrize("measure", ["开工率", "各县（市、区）开工率"])
@pytest.mark.parametrize("intro", ["，依次是", "，依次为：", "，分别为", "依次是", "，"])
def test_places_are_ranked_and_have_their_rates(measure: str, intro: str) -> None:
    found = bulletin(f"校舍建设已开工30.8万平方米，按{measure}从高到低排序{intro}{PLACES}。")
    assert [ranking.order for ranking in found.rankings] == [(("吉首市",), ("凤凰县",), ("泸溪县",))]
    told = [row for each in found.projects for row in rows(each)]
    assert [row for row in told if "%" in row] == [
        "校舍建设 吉首市: 103.7%",
        "校舍建设 凤凰县: 102.4%",
        "校舍建设 泸溪县: 100.5%",
    ]
