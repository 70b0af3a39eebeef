"""Quantities of any text as records: each form found where it is printed, and told apart from what is none."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulletin_parser import Bound, BulletinError, find_quantities, parse_quantity

OVER, ABOUT, UNDER, AT_LEAST, AT_MOST = Bound.OVER, Bound.ABOUT, Bound.UNDER, Bound.AT_LEAST, Bound.AT_MOST


@pytest.mark.parametrize(
    ("text", "value", "unit", "bound"),
    [
        # Chinese numerals
        ("二十五个", "25", "个", None),
        ("一个", "1", "个", None),
        ("一万二千三百人", "12300", "人", None),
        ("三千二百万元", "32000000", "元", None),
        ("一亿三千万元", "130000000", "元", None),
        ("两亿多元", "200000000", "元", OVER),
        ("十余家", "10", "家", OVER),
        ("百余场", "100", "场", OVER),
        ("三百余次", "300", "次", OVER),
        ("近百场", "100", "场", UNDER),
        ("上千户", "1000", "户", AT_LEAST),
        ("上万人次", "10000", "人次", AT_LEAST),
        ("逾万名", "10000", "名", OVER),
        ("一万余人", "10000", "人", OVER),
        ("二点五倍", "2.5", "倍", None),
        ("三百万", "3000000", None, None),
        ("三十平方米", "30", "平方米", None),
        # 万 and 亿
        ("2.3万人", "23000", "人", None),
        ("3万余人", "30000", "人", OVER),
        ("2亿多元", "200000000", "元", OVER),
        ("1亿2000万元", "120000000", "元", None),
        ("3万5千亩", "35000", "亩", None),
        ("1,234.5万元", "12345000", "元", None),
        ("５０万千瓦", "500000", "千瓦", None),
        # parts of a whole
        ("百分之九十五", "95", "%", None),
        ("百分之九十五点三", "95.3", "%", None),
        ("百分之20", "20", "%", None),
        ("千分之三", "3", "‰", None),
        ("三分之二", "66.67", "%", None),
        ("1/3", "33.33", "%", None),
        ("六成", "60", "%", None),
        ("六成五", "65", "%", None),
        ("一成", "10", "%", None),
        ("过半", "50", "%", OVER),
        ("一半", "50", "%", None),
        ("近一半", "50", "%", UNDER),
        ("半数以上", "50", "%", AT_LEAST),
        ("44.63%", "44.63", "%", None),
        ("0.8个百分点", "0.8", "个百分点", None),
        ("1.2‰", "1.2", "‰", None),
        ("-8.92%", "-8.92", "%", None),
        ("负8.92%", "-8.92", "%", None),
        # multiples
        ("1.4倍", "1.4", "倍", None),
        ("翻番", "2", "倍", None),
        ("翻两番", "4", "倍", None),
        # compound units
        ("100元/人/月", "100", "元/人/月", None),
        ("100元/人·月", "100", "元/人·月", None),
        ("每人每月868元", "868", "元/人/月", None),
        ("868元每人每月", "868", "元/人/月", None),
        ("每亩500元", "500", "元/亩", None),
        ("每人每月65元/月", "65", "元/月", None),
        ("每人每月不低于65元", "65", "元/人/月", AT_LEAST),
        ("不低于每人每月65元", "65", "元/人/月", AT_LEAST),
        ("32微克/立方米", "32", "微克/立方米", None),
        # bounds
        ("约3.5亿元", "350000000", "元", ABOUT),
        ("近2万人", "20000", "人", UNDER),
        ("超八成", "80", "%", OVER),
        ("不足一成", "10", "%", UNDER),
        ("不低于95%", "95", "%", AT_LEAST),
        ("两成以上", "20", "%", AT_LEAST),
        ("100张及以上", "100", "张", AT_LEAST),
        ("35天之内", "35", "天", AT_MOST),
        ("2/3以上", "66.67", "%", AT_LEAST),
        ("15%左右", "15", "%", ABOUT),
    ],
)
def test_a_quantity(text: str, value: str, unit: str | None, bound: Bound | None) -> None:
    found = parse_quantity(text)
    assert (found.value, found.upper, found.unit, found.bound) == (Decimal(value), None, unit, bound)
    assert text[slice(*found.span)] == found.text


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("3—5个", "3", "5", "个"),
        ("3至5公里", "3", "5", "公里"),
        ("3个至5个", "3", "5", "个"),
        ("30~50户", "30", "50", "户"),
        ("约30-40户", "30", "40", "户"),
        ("5-8万元", "50000", "80000", "元"),
        ("5万至8万元", "50000", "80000", "元"),
        ("1-1.5万亩", "10000", "15000", "亩"),
        ("75%至85%", "75", "85", "%"),
        ("3000-5000元/月", "3000", "5000", "元/月"),
        ("20至30个工作日", "20", "30", "个工作日"),
        ("两三个", "2", "3", "个"),
        ("三四十户", "30", "40", "户"),
        ("十七八个", "17", "18", "个"),
        ("五六百人", "500", "600", "人"),
        ("七八成", "70", "80", "%"),
    ],
)
def test_a_range_has_its_lower_end_as_value_and_the_other_beside_it(text: str, low: str, high: str, unit: str) -> None:
    found = parse_quantity(text)
    assert (found.value, found.upper, found.unit) == (Decimal(low), Decimal(high), unit)


@pytest.mark.parametrize(
    ("cell", "unit", "value", "read_unit"),
    [
        ("3,200", "万元", "32000000", "元"),
        ("12", "套", "12", "套"),
        ("85%", "万元", "85", "%"),
        ("三", "亿元", "300000000", "元"),
    ],
)
def test_a_table_s_head_gives_the_unit(cell: str, unit: str, value: str, read_unit: str) -> None:
    found = parse_quantity(cell, unit=unit)
    assert (found.value, found.unit) == (Decimal(value), read_unit)


@pytest.mark.parametrize(
    ("text", "span", "told"),
    [
        ("第6项", (0, 3), "is not a quantity"),
        ("2021年5月", (0, 7), "is not a quantity"),
        ("〔2021〕32号", (0, 9), "is not a quantity"),
        ("", (0, 0), "is not a quantity"),
        ("35户/8195平方米", (4, 11), "more than one"),
        ("从3个到5个", (4, 6), "more than one"),
        ("已完成3个", (0, 3), "'已完成'"),
        ("3个项目", (2, 4), "'项目'"),
    ],
)
def test_what_is_not_one_quantity_is_refused_with_its_span(text: str, span: tuple[int, int], told: str) -> None:
    with pytest.raises(BulletinError, match=told) as raised:
        parse_quantity(text)
    assert raised.value.span == span


def test_an_unknown_unit_is_refused() -> None:
    with pytest.raises(BulletinError, match="'吋' is not a known unit"):
        parse_quantity("3", unit="吋")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("第6项改造35户/8195平方米，占百分之九十五。", ["35户", "8195平方米", "百分之九十五"]),
        ("2021年1-5月，7个4G基站已完成3—5个", ["7个", "3—5个"]),
        ("时间过半、任务过半，同比增长-8.92%", ["过半", "过半", "-8.92%"]),
        ("由3%-5%提高到6%", ["3%-5%", "6%"]),
        ("附近30户，签约32个", ["30户", "32个"]),
        ("提前超额完成，千方百计推进一批项目", []),
        ("「十二五」戶籍人口2.3萬人", ["2.3萬人"]),
    ],
)
def test_quantities_in_a_sentence(text: str, expected: list[str]) -> None:
    found = find_quantities(text)
    assert [each.text for each in found] == expected
    assert [text[slice(*each.span)] for each in found] == expected


def test_what_only_looks_qualified_is_not() -> None:
    assert [each.bound for each in find_quantities("附近30户，签约32个，节约30万元")] == [None, None, None]


@given(st.text(alphabet="0123456789.,万亿千百余多约近成半一二两三十%-—至到个元/每人月年第百分之点 ，。", max_size=40))
def test_any_text_gives_quantities_in_order_where_they_are_printed(text: str) -> None:
    end = 0
    for found in find_quantities(text):
        assert text[slice(*found.span)] == found.text
        assert found.span.start >= end
        assert found.upper is None or found.upper > found.value
        end = found.span.end
