from decimal import Decimal

import pytest

from bulletin_parser.render.figures import CALENDAR, amount, bar, difference, percent, plain, quantity, sparkline


@pytest.mark.parametrize(
    ("value", "unit", "told"),
    [
        ("77500", "个", "7.75万个"),
        ("23000", "人", "2.3万人"),
        ("10000", "户", "1万户"),
        ("9999", "户", "9999户"),
        ("10265", "人", "10265人"),
        ("99999", "人", "99999人"),
        ("123456", "人", "12.35万人"),
        ("4739750", "元", "473.98万元"),
        ("88000000", "元", "8800万元"),
        ("123000000", "元", "1.23亿元"),
        ("2650000000", "元", "26.5亿元"),
        ("99999999", "元", "1亿元"),
        ("99990000", "元", "9999万元"),
        ("583", "元/月", "583元/月"),
        ("2067.70", "个月", "2067.7个月"),
        ("0", "个", "0个"),
        ("-45000", "人", "-4.5万人"),
        ("1E+4", None, "1万"),
        ("0.5", "%", "0.5%"),
    ],
)
def test_a_quantity_is_in_wan_where_that_helps(value: str, unit: str | None, told: str) -> None:
    assert quantity(Decimal(value), unit) == told


@pytest.mark.parametrize(
    ("value", "told"), [("44.63", "44.63%"), ("51.20", "51.2%"), ("100", "100%"), ("1E+2", "100%")]
)
def test_a_rate_is_as_printed(value: str, told: str) -> None:
    assert percent(Decimal(value)) == told


def test_what_is_not_known_is_empty() -> None:
    assert (quantity(None, "个"), percent(None), difference(None, "个")) == ("", "", "")


@pytest.mark.parametrize(
    ("value", "unit", "told"),
    [
        ("1203", "人", "▲1203人"),
        ("-494", None, "▼494"),
        ("0", "人", "→"),
        ("0.00", None, "→"),
        ("6.59", None, "▲6.59"),
        ("14720000", "元", "▲1472万元"),
    ],
)
def test_a_difference_is_an_arrow_and_a_size(value: str, unit: str | None, told: str) -> None:
    assert difference(Decimal(value), unit) == told


@pytest.mark.parametrize(
    ("values", "drawn"),
    [
        ([], ""),
        ([None], ""),
        ([0, 0], "▁▁"),
        ([0, 50, 100], "▁▄█"),
        ([100, 100], "██"),
        ([None, 50, None, 100], " ▄ █"),
        ([-100, 0], "▁█"),
    ],
)
def test_a_sparkline_has_one_character_a_value(values: list[int | None], drawn: str) -> None:
    assert sparkline([None if value is None else Decimal(value) for value in values]) == drawn


@pytest.mark.parametrize(
    ("rate", "mark", "drawn"),
    [
        ("50", "80", "█████···│·"),
        ("80", "50", "█████│██··"),
        ("250", "100", "█████████│"),
        ("0", "0", "│·········"),
        ("-5", None, "··········"),
        (None, "50", "·····│····"),
    ],
)
def test_a_bar_is_filled_to_the_rate_and_marked_at_the_calendar(rate: str | None, mark: str | None, drawn: str) -> None:
    assert bar(Decimal(rate) if rate else None, Decimal(mark) if mark else None, 10) == drawn
    assert (CALENDAR in drawn) == (mark is not None)


@pytest.mark.parametrize("digits", [20, 40])
def test_long_figures_neither_fail_nor_turn_into_exponents(digits: int) -> None:
    assert "E" not in amount(Decimal("9" * digits)) + plain(Decimal("9" * digits))
