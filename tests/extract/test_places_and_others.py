"""Lists of places with others behind them that share a rate: 三亚市、儋州市、洋浦等地开工率达到100%."""

from decimal import Decimal

import pytest

from bulletin_parser import parse_text

HEAD = "全省农村公路改造进展通报\n截至9月底，全省开工1260公里，开工率91.5%。"


@pytest.mark.parametrize(
    ("sentence", "places"),
    [
        ("兰溪市、永康市、武义县等县市开工率达到100%。", ["兰溪市", "永康市", "武义县"]),
        ("兰溪市、永康市、武义县等3个县市开工率均达到100%。", ["兰溪市", "永康市", "武义县"]),
        ("兰溪市、永康市、武义县、双龙等地开工率达到100%。", ["兰溪市", "永康市", "武义县", "双龙"]),
    ],
)
def test_places_with_others_behind_them_share_a_rate(sentence: str, places: list[str]) -> None:
    (found,) = parse_text(HEAD + sentence).projects
    told = [(row.region, row.rate) for row in found.indicators if row.region != "全省"]
    assert told == [(place, Decimal(100)) for place in places]


def test_a_step_that_is_part_of_another_is_named_whole() -> None:
    read = parse_text("全省危房改造通报\n兰溪市、永康市、武义县开工录入率达到100%。").projects
    assert {row.name for project in read for row in project.indicators} == {"开工录入"}
