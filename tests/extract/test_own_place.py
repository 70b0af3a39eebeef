"""A bulletin's own place by its name, which is the whole: 泰安市完成… in a bulletin of 泰安市, 贵州共有…."""

from decimal import Decimal

import pytest

from bulletin_parser import parse_text

from .reports import rows

TAIAN = "泰安市粮食生产情况通报\n"
GUIZHOU = "贵州省安全生产情况通报\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "今年，省政府下达泰安市冬小麦播种任务210万亩，全市完成冬小麦播种205万亩。",
        "泰安市今年计划冬小麦播种210万亩，全市完成冬小麦播种205万亩。",
        "全市计划冬小麦播种210万亩，泰安市完成冬小麦播种205万亩。",
    ],
)
def test_the_name_of_the_own_place_is_the_whole(sentence: str) -> None:
    (found,) = parse_text(TAIAN + sentence).projects
    (row,) = found.indicators
    assert row.target is not None
    assert row.actual is not None
    assert (row.target.value, row.actual.value) == (Decimal(2100000), Decimal(2050000))


def test_what_a_name_goes_on_with_is_part_of_it() -> None:
    (found,) = parse_text(TAIAN + "泰安市第二粮库扩建已完工。").projects
    assert found.title == "泰安市第二粮库扩建"


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("贵州共有煤矿企业386家。", "煤矿企业 贵州: 完成386家"),
        ("全年贵州公布了18家失信企业。", "失信企业 贵州: 完成18家"),
        ("近3年来贵州累计推出42项重大安全项目。", "重大安全项目 贵州: 完成42项"),
    ],
)
def test_the_own_place_by_its_short_name_begins_statements(sentence: str, told: str) -> None:
    (found,) = parse_text(GUIZHOU + sentence).projects
    assert rows(found) == [told]


def test_no_other_place_becomes_the_whole() -> None:
    (found,) = parse_text(TAIAN + "全市计划冬小麦播种210万亩，宁阳县完成冬小麦播种45万亩。").projects
    assert [row.region for row in found.indicators] == ["全市", "宁阳县"]
